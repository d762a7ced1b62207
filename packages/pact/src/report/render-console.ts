import { oneLine, type Paint } from '@standin/contract'
import { type InteractionOutcome, type PactReport, verdictOf } from '../verify/interaction-result.ts'
import { sayOutcomes } from './count-outcomes.ts'
import { nameResult, tellResult } from './tell-result.ts'

const marks: Readonly<Partial<Record<InteractionOutcome, 'bad' | 'doubtful'>>> = {
  failed: 'bad',
  error: 'bad',
  pending: 'doubtful',
  deviated: 'doubtful',
}

const verdicts = {
  holds: 'The pacts hold.',
  fails: 'The pacts do not hold.',
  errs: 'Not everything could be asked, so nothing is said of the pacts.',
  empty: 'Nothing was checked, so nothing is said of the pacts.',
} as const

/** The verification for a reader: what does not hold with its differences, then the counts. */
export function renderConsole(report: PactReport, paint: Paint): string {
  const told = report.results.flatMap((result) => {
    const mark = marks[result.outcome]
    if (mark === undefined) return []
    return [
      `${paint(mark, result.outcome)} ${nameResult(result)}`,
      ...tellResult(result).map((line) => `    ${line}`),
    ]
  })
  const { verdict } = verdictOf(report)
  return [
    ...told,
    ...skips(report).map((line) => paint('dim', line)),
    ...report.errors.map((error) => `${paint('bad', 'error')} ${oneLine(error)}`),
    ...report.notices.map((notice) => `broker: ${oneLine(notice)}`),
    `${sayOutcomes(report)}, on ${report.target}, in ${(report.milliseconds / 1000).toFixed(1)} s`,
    paint(verdict === 'holds' ? 'good' : 'bad', verdicts[verdict]),
    '',
  ].join('\n')
}

/** Each reason once, with its count. */
function skips({ results }: PactReport): readonly string[] {
  const reasons = results.flatMap(({ outcome, reason = '' }) => (outcome === 'skipped' ? [reason] : []))
  return [...new Set(reasons)].map(
    (reason) => `skipped ${reasons.filter((each) => each === reason).length}: ${oneLine(reason)}`,
  )
}
