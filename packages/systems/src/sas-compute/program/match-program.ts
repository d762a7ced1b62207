import type { ProgramMatch, ScriptedProgram } from './program.ts'

/** The first scripted program that matches this code (its elements joined by newlines), or undefined. */
export function matchProgram(
  code: readonly string[],
  programs: readonly ScriptedProgram[],
): ScriptedProgram | undefined {
  const text = code.join('\n')
  return programs.find(({ match }) => matches(text, match))
}

function matches(text: string, match: ProgramMatch): boolean {
  if ('contains' in match) return text.includes(match.contains)
  if ('equals' in match) return text === match.equals
  return new RegExp(match.pattern).test(text)
}
