/** What became of an interaction. `error`: it was not asked, since its state could not be set up or the verifier failed. */
export type InteractionOutcome = 'held' | 'failed' | 'error' | 'pending' | 'deviated' | 'skipped'

/** One difference between what an interaction expects and what was answered. */
export interface Difference {
  /** `status`, `header allow`, `body $.id` or, for what is none of them, `interaction`. */
  readonly at: string
  readonly expected: string
  readonly actual: string
  /** The verifier's own sentence. */
  readonly says: string
}

export interface InteractionResult {
  readonly consumer: string
  readonly provider: string
  /** Its description in the pact. */
  readonly interaction: string
  readonly states: readonly string[]
  readonly outcome: InteractionOutcome
  readonly differences: readonly Difference[]
  /** Why, where it is no difference: of skips, deviations and errors. */
  readonly reason?: string
  readonly milliseconds: number
}

/** A whole verification, as plain data. */
export interface PactReport {
  /** The form of this document. */
  readonly version: 1
  readonly system: string
  readonly target: string
  /** ISO 8601, the wall's. */
  readonly startedAt: string
  readonly milliseconds: number
  readonly results: readonly InteractionResult[]
  /** What went wrong with the verification itself, such as a broker that did not answer. */
  readonly errors: readonly string[]
  /** What a broker has to say. */
  readonly notices: readonly string[]
}

export type Verdict = 'holds' | 'fails' | 'errs' | 'empty'

/** What a verification amounts to, and the exit code that says so: 0, 1 or 3. */
export function verdictOf({ results, errors }: PactReport): {
  readonly verdict: Verdict
  readonly exitCode: 0 | 1 | 3
} {
  const some = (outcome: InteractionOutcome) => results.some((result) => result.outcome === outcome)
  if (some('failed')) return { verdict: 'fails', exitCode: 1 }
  if (some('error') || errors.length > 0) return { verdict: 'errs', exitCode: 3 }
  const checked = results.filter(({ outcome }) => outcome !== 'skipped')
  return checked.length === 0 ? { verdict: 'empty', exitCode: 1 } : { verdict: 'holds', exitCode: 0 }
}
