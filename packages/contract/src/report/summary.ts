import type { RunReport } from '../result.ts'
import { pruneFailure, redactFailure, redactUrl } from './redact.ts'
import type { ReportContext } from './report-context.ts'
import { type Headline, headlineOf, type RunVerdict, verdictOf } from './score.ts'
import { type Judged, judge, type Outcome } from './tiers.ts'

/** What every report shows, worked out once; without secrets unless they are asked for. */
export interface Summary {
  readonly report: RunReport
  readonly headline: Headline
  readonly verdict: RunVerdict
  readonly judged: readonly Judged[]
}

export function summarize(report: RunReport, context: ReportContext): Summary {
  const clean = withoutSecrets(report, context.showSecrets)
  return {
    report: clean,
    headline: headlineOf(clean, context),
    verdict: verdictOf(clean, context),
    judged: judge(clean, context.texts),
  }
}

function withoutSecrets(report: RunReport, showSecrets = false): RunReport {
  const change = showSecrets ? pruneFailure : redactFailure
  const results = report.results.map((result) =>
    'failure' in result ? { ...result, failure: change(result.failure) } : result,
  )
  return { ...report, target: showSecrets ? report.target : redactUrl(report.target), results }
}

export const withOutcome = (judged: readonly Judged[], outcome: Outcome): readonly Judged[] =>
  judged.filter((each) => each.outcome === outcome)

/** How many were skipped for which reason: hundreds may be for the same. */
export function skippedByReason(judged: readonly Judged[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { says } of withOutcome(judged, 'skipped')) counts.set(says, (counts.get(says) ?? 0) + 1)
  return [...counts]
}
