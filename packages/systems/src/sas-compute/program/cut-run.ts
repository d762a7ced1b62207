import { boundaryAfter } from './boundary-after.ts'
import { outcomeOf } from './line-type.ts'
import type { Run, TimedLine } from './program.ts'

/** The run as it stands when a cancel at `at` takes effect: what would come later is gone. */
export function cutRun(run: Run, at: number): Run {
  const end = boundaryAfter(run, at)
  if (run.duration !== null && end >= run.duration) return run
  const until = <T extends { readonly at: number }>(items: readonly T[]): readonly T[] =>
    items.filter((item) => item.at <= end)
  const log = until(run.log)
  const variables = until(run.variables)
  const code = Number(variables.findLast(({ name }) => name === 'SYSCC')?.value ?? 0)
  return {
    ...run,
    duration: end,
    boundaries: run.boundaries.filter((boundary) => boundary <= end),
    log,
    listing: until(run.listing),
    results: until(run.results),
    variables,
    tables: until(run.tables),
    files: until(run.files),
    libraries: until(run.libraries),
    options: until(run.options),
    definitions: until(run.definitions),
    outcome: outcomeOf(log),
    conditionCode: Number.isSafeInteger(code) ? code : 0,
    nextLine: lineBehind(log) ?? run.nextLine,
    openText: '',
  }
}

/** The number that follows the last echoed source line. */
function lineBehind(log: readonly TimedLine[]): number | undefined {
  const last = log.findLast(({ type }) => type === 'source')
  const number = last && /^\d+/.exec(last.line)?.[0]
  return number === undefined ? undefined : Number(number) + 1
}
