import type { Cell, FormatSpec, TableContent } from '../../data/table-content.ts'
import type { Expression } from '../expression/expression.ts'
import type { ValueType } from '../expression/expression-type.ts'
import type { TableOptions, Where } from '../tables/table-reference.ts'
import type { Op } from './op.ts'

/** A variable of a DATA step, known once the step is compiled. */
export interface Variable extends ValueType {
  /** As it was first written. */
  readonly name: string
  length: number
  label?: string
  format?: FormatSpec
  informat?: FormatSpec
  /** Keeps its value from one iteration to the next. */
  retained: boolean
  initial: Cell
  /** It is in no table: `_n_`, `first.x`, an `in=` variable. */
  readonly automatic: boolean
  /** Something gives it a value. */
  set: boolean
}

/** A table that a step reads, as its options let the step see it. */
export interface StepInput {
  readonly name: string
  readonly content: TableContent
  readonly options: TableOptions
}

/** A `set` or `merge` statement. */
export interface Reader {
  readonly kind: 'set' | 'merge'
  readonly inputs: readonly StepInput[]
  /** The variable that is 1 with the last observation. */
  readonly end: string | undefined
}

export interface StepOutput {
  /** `WORK.A` */
  readonly name: string
  readonly options: TableOptions
  readonly rows: Cell[][]
}

/** How an `infile` is read. */
export interface RawInput {
  /** The name in the note of records read; undefined for data lines. */
  readonly file: string | undefined
  readonly lines: readonly string[]
  /** The number that messages give the first line. */
  readonly firstLine: number
  readonly delimiters: string
  readonly quoted: boolean
  readonly stopsAtEnd: boolean
}

/** Statements between `do` and `end`, while the step is compiled. */
export interface Block {
  readonly ops: Op[]
  /** The `if` that an `else` belongs to. */
  lastIf: Extract<Op, { op: 'if' }> | undefined
  /** The cases of a `select`. */
  readonly select?: Extract<Op, { op: 'select' }>
}

export interface DataStep {
  readonly kind: 'data'
  /** When it began, in milliseconds since the run's start. */
  readonly startedAt: number
  /** It has an error: it ends without being run. */
  failed: boolean
  /** Milliseconds it slept, which are no cpu time. */
  slept: number
  readonly outputs: readonly StepOutput[]
  readonly readers: Reader[]
  /** By lower-case name, in order. */
  readonly variables: Map<string, Variable>
  /** The names of the elements, by the array's lower-case name. */
  readonly arrays: Map<string, readonly string[]>
  readonly by: { name: string; descending: boolean }[]
  /** Blocks that are open, the step itself first. */
  readonly blocks: Block[]
  keep: readonly string[] | undefined
  drop: readonly string[] | undefined
  rename: readonly (readonly [string, string])[]
  where: Where | undefined
  raw: RawInput | undefined
  inputs: boolean
  /** Statements and functions that were already said to be uninterpreted. */
  readonly mentioned: Set<string>
}

/** The expression of a step that stands for nothing. */
export const missing: Expression = { is: 'literal', value: null }
