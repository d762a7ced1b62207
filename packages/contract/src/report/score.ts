import type { EvidenceKind } from '@standin/engine'
import type { PromiseResult, RunReport } from '../result.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import type { JudgeOptions, ReportContext } from './report-context.ts'
import { type Judged, judge, type Outcome, outcomes } from './tiers.ts'

export type Counts = Readonly<Record<Outcome, number>> & { readonly made: number }

/** What a run amounts to; the coverage always goes with the score. */
export interface Headline {
  readonly counts: Counts
  /** Promises that an interrupted run did not come to; they are among those made. */
  readonly notRun: number
  /** `97.5 %`: those held of those made, rounded down. */
  readonly percent: string
  readonly byEvidence: Readonly<Partial<Record<EvidenceKind, Counts>>>
  readonly coverage: Coverage
}

export interface RunVerdict {
  readonly verdict: 'pass' | 'fail' | 'empty'
  readonly exitCode: 0 | 1
  /** One sentence. */
  readonly says: string
}

export function headlineOf(
  report: RunReport,
  { texts, made, system }: Pick<ReportContext, 'texts' | 'made' | 'system'>,
): Headline {
  const judged = judge(report, texts)
  const notRun = Math.max(0, (made ?? 0) - report.results.filter(isPromise).length)
  const counts = countsOf(judged, notRun)
  const kinds = [...new Set(judged.map(({ result }) => result.evidence.kind))].toSorted()
  const ofKind = (kind: EvidenceKind) => judged.filter(({ result }) => result.evidence.kind === kind)
  return {
    counts,
    notRun,
    percent: percentOf(counts.held, counts.made),
    byEvidence: Object.fromEntries(kinds.map((kind) => [kind, countsOf(ofKind(kind), 0)])),
    coverage: coverageOf(report.results, system),
  }
}

/** Results of suites of a report's own are failures, and no promises of the system. */
export const ownSuite = 'deviations'
const isPromise = ({ suite }: PromiseResult) => suite !== ownSuite

function countsOf(judged: readonly Judged[], notRun: number): Counts {
  const counts = { held: 0, deviated: 0, failed: 0, skipped: 0, guessed: 0 }
  for (const { outcome } of judged) counts[outcome]++
  return { ...counts, made: judged.length + notRun }
}

/** Rounded down, so that 100 is said when all of them held and never before. */
function percentOf(held: number, made: number): string {
  return made === 0 ? 'nothing' : `${Math.floor((held * 1000) / made) / 10} %`
}

/** The score in a line or two for people, coverage included. */
export function sayHeadline({ counts, notRun, percent, byEvidence, coverage }: Headline): readonly string[] {
  const others = outcomes.filter((outcome) => outcome !== 'held')
  const rest = [...others.map((name) => `${counts[name]} ${name}`), ...(notRun ? [`${notRun} not run`] : [])]
  const split = Object.entries(byEvidence).map(([kind, each]) => `${kind} ${each.held} of ${each.made}`)
  return [
    `${percent} held: ${counts.held} of ${counts.made} promises; ${rest.join(', ')}`,
    ...(split.length === 0 ? [] : [`held by evidence: ${split.join(', ')}`]),
    `coverage: ${sayCoverage(coverage)}`,
  ]
}

export function sayCoverage({ wire, machines }: Coverage): string {
  const states =
    'hidden' in machines
      ? `state × event ${machines.hidden}`
      : `${machines.covered} of ${machines.of} (state × event)${sayPerhaps(machines.perhaps)}`
  return `${wire.covered} of ${wire.of} (operation × status × media type), ${states}`
}

const sayPerhaps = (count: number) => (count === 0 ? '' : `, perhaps ${count} more`)

/** Whether a run passes. One that proves nothing doesn't, nor does one that was interrupted. */
export function verdictOf(report: RunReport, options: JudgeOptions = {}): RunVerdict {
  const judged = judge(report, options.texts)
  const count = (outcome: Outcome) => judged.filter((each) => each.outcome === outcome).length
  const [held, failed] = [count('held'), count('failed')]
  if (held + failed === 0) return { verdict: 'empty', exitCode: 1, says: sayEmpty(judged.length) }
  if (report.interrupted !== undefined) return fail(`the run was interrupted: ${report.interrupted}`)
  if (!options.comparison) return failed > 0 ? fail(sayFailed(failed)) : pass('no promise failed')
  const broken = options.comparison.newlyBroken.length
  return broken > 0
    ? fail(`${broken} newly broken since the baseline`)
    : pass(`nothing newly broken since the baseline, ${failed} failing`)
}

const pass = (says: string): RunVerdict => ({ verdict: 'pass', exitCode: 0, says })
const fail = (says: string): RunVerdict => ({ verdict: 'fail', exitCode: 1, says })
const sayFailed = (failed: number) => (failed === 1 ? '1 promise failed' : `${failed} promises failed`)
const sayEmpty = (made: number) =>
  made === 0 ? 'nothing was checked, and that is no pass' : `none of ${made} held, so nothing is proven`
