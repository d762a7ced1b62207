import type { Evidence } from './evidence.ts'
import type { Step } from './step.ts'

/** How much of the system a promise is about: what every client needs, all that is declared, or every letter. */
export type Tier = 'core' | 'complete' | 'strict'

/** A named state of the system, with the public calls that reach it. */
export interface Given {
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
  readonly steps: readonly Step[]
  /** Settings that the fake needs for it, when no public call reaches it; elsewhere it is skipped with this reason. */
  readonly setting?: { readonly settings: Readonly<Record<string, unknown>>; readonly reason: string }
}

/**
 * A story that a client can observe. Texts in its steps may hold `{unique}`: it stands for a word that no other run has,
 * since clients choose some ids and a real server may never forget them.
 */
export interface Scenario {
  readonly name: string
  readonly evidence: Evidence
  readonly tier: Tier
  /** The one release of the system that it holds for, as its setting `release` names it. Default: all of them. */
  readonly release?: string
  readonly given?: Given
  readonly steps: readonly Step[]
  /** `file:line` where it is written, for reports. */
  readonly source?: string
}
