import type { TableContent } from '../data/table-content.ts'
import type { DataStep } from './data-step/data-step.ts'
import type { Statement } from './scan-statements.ts'
import type { TableOptions } from './tables/table-reference.ts'

export interface ProcStep {
  readonly kind: 'proc'
  /** When it began, in milliseconds since the run's start. */
  readonly startedAt: number
  /** It has an error: it ends without being run. */
  failed: boolean
  slept: number
  /** Upper case. */
  readonly name: string
  /** The `proc` statement and those behind it. */
  readonly statements: Statement[]
  readonly input: ProcInput | undefined
}

/** The table that a procedure reads, as its options let it be seen. */
export interface ProcInput {
  readonly name: string
  readonly content: TableContent
  readonly options: TableOptions
}

export type Step = DataStep | ProcStep
