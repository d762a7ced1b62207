import type { CallStep, Mismatch, PassStep, StepInput, WireReply, WireRequest } from '@standin/engine'

/** One step of a sequence as plain data: what was drawn, with picks that name their pool and their place in it. */
export type WalkCommand =
  | { readonly kind: 'call'; readonly operation: string; readonly input: StepInput }
  | { readonly kind: 'pass'; readonly ms: number }

/** One step that was walked, on both sides. */
export type WalkedStep = WalkedCall | (PassStep & { readonly command: WalkCommand })

export interface WalkedCall {
  readonly kind: 'call'
  readonly command: WalkCommand
  /** The same for a scenario: what earlier steps kept has names. */
  readonly step: CallStep
  /** As the target was asked. */
  readonly request: WireRequest
  /** None when it did not answer. */
  readonly target?: WireReply
  readonly reference: WireReply
}

/** The shortest sequence that was found to differ: its last step does. */
export interface WalkDifference {
  readonly steps: readonly WalkedStep[]
  /** Steps that every sequence begins with. */
  readonly setup: readonly (CallStep | PassStep)[]
  /** `expected` is the reference's, `actual` the target's, both after normalising. */
  readonly mismatch: Mismatch
  /** How long the sequence was in which it was found first. */
  readonly foundIn: number
  /** How many shorter ones were tried. */
  readonly shrinks: number
  /** Whether it differed again when it was walked once more; unknown where that costs too much. */
  readonly steady?: boolean
}

/** A difference that is known, with its reason: the walk goes on behind it. */
export interface DeclaredDifference {
  readonly operation?: string
  /** As in a mismatch; `*` stands for any one part. */
  readonly pointer: string
  readonly expected?: unknown
  readonly actual?: unknown
  readonly reason: string
}

/** A whole walk as plain data. */
export interface WalkResult {
  readonly system: string
  readonly target: string
  readonly reference: string
  readonly seed: number
  /** Sequences that were walked to their end or to a difference. */
  readonly runs: number
  readonly steps: number
  readonly milliseconds: number
  /** Ended before its end. */
  readonly interrupted: boolean
  /** `<operation> <status>` and how often the target said it. */
  readonly seen: Readonly<Record<string, number>>
  /** Reasons of declared differences and how often they were met. */
  readonly declared: Readonly<Record<string, number>>
  readonly difference?: WalkDifference
  readonly leftBehind: readonly string[]
}
