export { buildRequest, type Kept } from './build-request.ts'
export { checkReply } from './check-reply.ts'
// What is derived from the tables
export { derivePromises } from './derived/derive-promises.ts'
export { createFakeTarget, type FakeTargetOptions, type ServedFake } from './fake-target.ts'
export { fillUnique } from './fill-unique.ts'
export { unfiredRows, unsoundScenarios } from './find-gaps.ts'
export { logIn } from './log-in.ts'
export type { Promised } from './promised.ts'
export type { ReadReply } from './read-reply.ts'
// Recordings
export { type Recorder, recordExchanges } from './record/record-exchanges.ts'
export {
  dueAgain,
  lastHeld,
  parseRecording,
  type RecordedExchange,
  type Recording,
  recordingOf,
} from './record/recording.ts'
// Reports and the score
export { olderThan } from './report/age.ts'
export { applyDeviations, draftDeviations } from './report/apply-deviations.ts'
export { type Comparison, compareWithBaseline, sayComparison } from './report/baseline.ts'
export type { Coverage } from './report/coverage.ts'
export { curlLine, shellQuote } from './report/curl.ts'
export {
  type Deviation,
  type DeviationsFile,
  parseDeviations,
  renderDeviations,
  speaksOf,
} from './report/deviations.ts'
export { sayDifference } from './report/difference.ts'
export { scenarioAtTier, stepAtTier } from './report/human-text.ts'
export { type Markup, markup, oneLine } from './report/markup.ts'
export { progressLine } from './report/render-console.ts'
export { parseReport } from './report/render-json.ts'
export type { Paint, ReportContext, Reporter, Style } from './report/report-context.ts'
export { type ReporterName, reporters } from './report/reporters.ts'
export {
  type Counts,
  type Headline,
  headlineOf,
  type RunVerdict,
  sayHeadline,
  verdictOf,
} from './report/score.ts'
export { type Judged, judge, type Outcome, selectTier } from './report/tiers.ts'
export type { Failure, PromiseResult, RunReport, Seen, Verdict } from './result.ts'
export { runAll } from './run-all.ts'
export { type GivenOptions, type ReachedGiven, reachGiven, runGiven } from './run-given.ts'
export { type RanPromises, type RunOptions, runPromises } from './run-promises.ts'
export { createRunSession, type Exchange, type RunSession } from './run-session.ts'
export { runSteps, type StepsResult } from './run-steps.ts'
export { scenarioPromise, scenarioPromises } from './scenario-promises.ts'
export { type Target, TargetSilence } from './target.ts'
// Walks
export { renderWalk } from './walk/render-walk.ts'
export { type WalkOptions, walk } from './walk/walk.ts'
export type { WalkResult } from './walk/walk-result.ts'
