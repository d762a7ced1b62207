import type { MacroDefinition, Run } from '../program.ts'

/** The macros of a session behind a run. */
export function withDefinitions(
  before: Readonly<Record<string, MacroDefinition>> = {},
  { definitions }: Run,
): Readonly<Record<string, MacroDefinition>> {
  if (definitions.length === 0) return before
  return {
    ...before,
    ...Object.fromEntries(definitions.map(({ name, rest, body }) => [name, { rest, body }])),
  }
}
