import { standinOnly } from '@standin/engine'
import type { PromiseResult, RunReport } from '../result.ts'
import { type Deviation, type DeviationsFile, speaksOf } from './deviations.ts'
import { ownSuite } from './score.ts'
import { judge } from './tiers.ts'

/**
 * Results with the deviations that are known: what differs as the file says deviates and does not fail. What the
 * file says and is not so any more is a failure of its own. `known` are the ids of all promises of the system, since
 * a run may be a part of them.
 */
export function applyDeviations(
  results: readonly PromiseResult[],
  { deviations }: Pick<DeviationsFile, 'deviations'>,
  known: readonly string[] = [],
): readonly PromiseResult[] {
  const used = new Set<Deviation>()
  const applied = results.map((result) => {
    const deviation = result.outcome === 'failed' && deviations.find((each) => explains(each, result))
    if (result.outcome !== 'failed' || !deviation) return result
    used.add(deviation)
    const reason = `${deviation.reason} (since ${deviation.date})`
    return { ...result, outcome: 'deviated', reason } as const
  })
  const wrong = deviations.flatMap((deviation) => {
    const says = used.has(deviation) ? undefined : whatIsWrong(deviation, applied, known)
    return says === undefined ? [] : [failureOf(deviation, says)]
  })
  return [...applied, ...wrong]
}

function explains(deviation: Deviation, result: PromiseResult & { readonly outcome: 'failed' }): boolean {
  const { pointer } = deviation
  return (
    speaksOf(deviation, result.id) &&
    (pointer ?? result.failure.mismatch.pointer) === result.failure.mismatch.pointer
  )
}

function whatIsWrong(
  deviation: Deviation,
  results: readonly PromiseResult[],
  known: readonly string[],
): string | undefined {
  const meant = results.filter(({ id }) => speaksOf(deviation, id))
  if (meant.length === 0)
    return known.some((id) => speaksOf(deviation, id)) ? undefined : 'there is no such promise'
  // What was skipped, or fails in another way, says nothing of this difference.
  return meant.every(({ outcome }) => outcome === 'held')
    ? 'it no longer deviates: the promise holds'
    : undefined
}

function failureOf(deviation: Deviation, says: string): PromiseResult {
  const name = deviation.id ?? deviation.pattern ?? ''
  const title = deviation.pointer === undefined ? name : `${name} at ${deviation.pointer}`
  const expected = `a deviation since ${deviation.date}: ${deviation.reason}`
  return {
    id: `${ownSuite}/${title}`,
    title,
    suite: ownSuite,
    tier: 'core',
    evidence: standinOnly('what the file of deviations says has to be so'),
    milliseconds: 0,
    seen: [],
    fired: [],
    outcome: 'failed',
    failure: {
      where: 'the file of deviations',
      operation: '',
      mismatch: { pointer: title, expected, actual: `${says}; take the entry away` },
    },
  }
}

/** A file for what fails now, reasons left empty for a person to fill in; entries that still hold stay. */
export function draftDeviations(
  report: RunReport,
  date: string,
  options: { readonly texts?: readonly string[]; readonly before?: DeviationsFile } = {},
): DeviationsFile {
  const judged = judge(report, options.texts)
  const stale = new Set(judged.map(({ result }) => result.id).filter((id) => id.startsWith(`${ownSuite}/`)))
  const still = (options.before?.deviations ?? []).filter((each) => !stale.has(failureOf(each, '').id))
  const drafted = judged.flatMap(({ result, outcome, failure }) =>
    outcome === 'failed' && failure && result.suite !== ownSuite
      ? [{ id: result.id, pointer: failure.mismatch.pointer, reason: '', date }]
      : [],
  )
  return { version: 1, system: report.system, deviations: [...still, ...drafted] }
}
