import type { Op } from './data-step-ops.ts'
import type { TableInput } from './table-names.ts'

interface StepBase {
  /** When it began, in milliseconds since the run's start. */
  readonly startedAt: number
  /** It has an error: it ends without being run. */
  failed: boolean
  /** Milliseconds it slept, which are no cpu time. */
  slept: number
}

/** A block of statements between `do` and `end`; a skipped one is not run. */
export interface Block {
  readonly ops: Op[]
  readonly skipped: boolean
}

export interface DataStep extends StepBase {
  readonly kind: 'data'
  readonly outputs: readonly string[]
  readonly inputs: TableInput[]
  /** Names assigned, in order. */
  readonly assigned: Set<string>
  /** The step itself and the open `do` blocks in it, innermost last. */
  readonly blocks: Block[]
  /** Statements that were already said to be uninterpreted. */
  readonly mentioned: Set<string>
}

export interface ProcStep extends StepBase {
  readonly kind: 'proc'
  /** Upper case. */
  readonly name: string
  readonly input: TableInput | undefined
}

export type Step = DataStep | ProcStep
