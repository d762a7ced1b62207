import type { Evidence, Tier } from '@standin/engine'
import type { Verdict } from './result.ts'
import type { RunSession } from './run-session.ts'

/** One promise of a system that a run can check: a scenario, or one derived from the tables. */
export interface Promised {
  readonly suite: string
  /** Unique in its suite. */
  readonly title: string
  readonly tier: Tier
  readonly evidence: Evidence
  /** `file:line` where it is written, when known. */
  readonly source?: string
  /** The one release that it is made for: it is not made at all to a target of another. */
  readonly release?: string
  /** Settings without which it can be reached on the fake alone, with the reason. */
  readonly setting?: { readonly settings: Readonly<Record<string, unknown>>; readonly reason: string }
  /** Operations that it calls: a target that lacks one skips it, and a dry run lists them. */
  readonly operations: readonly string[]
  /** Virtual time that it needs to pass, ms; a target on the wall's clock skips what takes too long. */
  readonly passes: number
  readonly run: (session: RunSession) => Promise<Verdict>
}
