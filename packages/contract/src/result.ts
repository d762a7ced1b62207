import type { Evidence, Mismatch, Tier, WireReply, WireRequest } from '@standin/engine'

/** What a run says of one promise. */
export type Verdict =
  | { readonly outcome: 'held' }
  | { readonly outcome: 'skipped'; readonly reason: string }
  | { readonly outcome: 'failed'; readonly failure: Failure }

/** A promise that did not hold: where, what was asked, promised and answered, and the smallest difference. */
export interface Failure {
  /** `given 0`, `step 2`, or a sentence where there are no steps. */
  readonly where: string
  readonly operation: string
  readonly mismatch: Mismatch
  readonly request?: WireRequest
  /** None when the target did not answer; `mismatch` says what it did instead. */
  readonly reply?: WireReply
}

/** One exchange as coverage counts it. */
export interface Seen {
  readonly operation: string
  readonly status: number
  /** The reply's media type without parameters; empty without a body. */
  readonly media: string
}

/** One promise after a run; deviations are applied to it afterwards. */
export type PromiseResult = {
  /** Stable between runs: `<suite>/<title>`. */
  readonly id: string
  readonly title: string
  readonly suite: string
  readonly tier: Tier
  readonly evidence: Evidence
  /** `file:line` where it is written, when known. */
  readonly source?: string
  readonly milliseconds: number
  readonly seen: readonly Seen[]
  /** `machine state event` triples that were exercised. */
  readonly fired: readonly string[]
} & (Verdict | { readonly outcome: 'deviated'; readonly reason: string; readonly failure: Failure })

/** A whole run, as plain data: reports are rendered from it alone. */
export interface RunReport {
  /** The form of this document. */
  readonly version: 1
  readonly system: string
  readonly target: string
  readonly tier: Tier
  readonly release?: string
  /** ISO 8601, the wall's. */
  readonly startedAt: string
  readonly milliseconds: number
  /** Why the run ended before its end. */
  readonly interrupted?: string
  readonly results: readonly PromiseResult[]
  /** What could not be undone, as lines to run by hand. */
  readonly leftBehind: readonly string[]
}
