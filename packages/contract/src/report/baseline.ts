import { StandinError } from '@standin/engine'
import type { RunReport } from '../result.ts'
import { ownSuite } from './score.ts'
import { judge, type Outcome } from './tiers.ts'

/** What changed since an earlier run: ids of promises. */
export interface Comparison {
  readonly newlyBroken: readonly string[]
  readonly newlyHeld: readonly string[]
  readonly stillBroken: readonly string[]
  readonly gone: readonly string[]
  /** Promises that the earlier run did not have, and how they came out. */
  readonly added: readonly { readonly id: string; readonly outcome: Outcome }[]
}

/** Compares a run with an earlier one of the same system. Both are judged at the tier of the present one. */
export function compareWithBaseline(
  report: RunReport,
  before: RunReport,
  texts?: readonly string[],
): Comparison {
  if (before.version !== report.version) throw notComparable('form', before.version, report.version)
  if (before.system !== report.system) throw notComparable('system', before.system, report.system)
  const then = outcomesOf({ tier: report.tier, results: before.results }, texts)
  const now = outcomesOf(report, texts)
  const ids = (test: (id: string, is: Outcome, was: Outcome | undefined) => boolean) =>
    [...now].filter(([id, is]) => test(id, is, then.get(id))).map(([id]) => id)
  return {
    // An entry of the file of deviations that is wrong now was right before: it had no result then.
    newlyBroken: ids(
      (id, is, was) => is === 'failed' && was !== 'failed' && (was !== undefined || isOwn(id)),
    ),
    newlyHeld: ids((_, is, was) => is === 'held' && was !== undefined && was !== 'held'),
    stillBroken: ids((_, is, was) => is === 'failed' && was === 'failed'),
    gone: [...then.keys()].filter((id) => !now.has(id) && !isOwn(id)),
    added: [...now].filter(([id]) => !then.has(id) && !isOwn(id)).map(([id, outcome]) => ({ id, outcome })),
  }
}

const isOwn = (id: string) => id.startsWith(`${ownSuite}/`)

function outcomesOf(
  report: Pick<RunReport, 'tier' | 'results'>,
  texts?: readonly string[],
): ReadonlyMap<string, Outcome> {
  return new Map(judge(report, texts).map(({ result, outcome }) => [result.id, outcome]))
}

/** What changed, a line each; nothing when all is as it was. */
export function sayComparison({
  newlyBroken,
  newlyHeld,
  stillBroken,
  gone,
  added,
}: Comparison): readonly string[] {
  const failing = added.filter(({ outcome }) => outcome === 'failed').length
  const lines: readonly (readonly [string, readonly string[], string])[] = [
    ['newly broken', newlyBroken, ''],
    ['newly held', newlyHeld, ''],
    ['still broken', stillBroken, ''],
    ['gone', gone, ''],
    ['new', added.map(({ id }) => id), failing === 0 ? '' : `, ${failing} of them failing`],
  ]
  return lines
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids, more]) => `${name}: ${ids.length}${more}${few(ids)}`)
}

function few(ids: readonly string[]): string {
  const shown = ids.slice(0, 5).map((id) => `\n  ${id}`)
  return shown.join('') + (ids.length > 5 ? `\n  and ${ids.length - 5} more` : '')
}

function notComparable(what: string, before: unknown, now: unknown): StandinError {
  return new StandinError(
    'baseline',
    `The baseline is of the ${what} ${JSON.stringify(before)}, and this run of ${JSON.stringify(now)}.`,
    'Give a baseline that a run of the same system wrote, with the reporter json.',
  )
}
