import type { FormatSpec } from '../../data/table-content.ts'
import type { Expression } from '../expression/expression.ts'

/** Where a statement stands, as SAS says it: `3:5`. */
export type Place = string

/** Something that a `put` writes or that moves its pointer. */
export type PutItem =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'value'; readonly name: string; readonly named: boolean; readonly format?: FormatSpec }
  | { readonly is: 'all' }
  | { readonly is: 'line' }
  | { readonly is: 'column'; readonly to: Expression }
  | { readonly is: 'skip'; readonly by: number }

/** A variable that an `input` reads, or a move of its pointer. */
export type InputItem =
  | {
      readonly is: 'value'
      readonly name: string
      readonly by: 'list' | 'informat' | 'columns'
      readonly informat?: FormatSpec
      readonly from?: number
      readonly to?: number
    }
  | { readonly is: 'line' }
  | { readonly is: 'column'; readonly to: Expression }
  | { readonly is: 'skip'; readonly by: number }

/** A variable or an element of an array. */
export type Target = { readonly name: string } | { readonly array: string; readonly index: Expression }

/** One part of `do i = 1 to 3, 7, 9;`. */
export interface LoopRange {
  readonly from: Expression
  readonly to?: Expression
  readonly by?: Expression
}

/** Where `put` writes: the log, the listing, or a file. */
export type Destination =
  | { readonly to: 'log' }
  | { readonly to: 'listing' }
  | { readonly to: 'file'; readonly fileref: string; readonly path: string | null; readonly appends: boolean }

/** An executable statement of a DATA step. */
export type Op =
  | { readonly op: 'assign'; readonly target: Target; readonly value: Expression; readonly place: Place }
  | { readonly op: 'add'; readonly name: string; readonly value: Expression; readonly place: Place }
  | {
      readonly op: 'replacePart'
      readonly name: string
      readonly args: readonly Expression[]
      readonly value: Expression
      readonly place: Place
    }
  | {
      readonly op: 'if'
      readonly condition: Expression
      readonly yes: Op[]
      readonly no: Op[]
      readonly place: Place
    }
  | { readonly op: 'require'; readonly condition: Expression; readonly place: Place }
  | { readonly op: 'block'; readonly body: Op[] }
  | {
      readonly op: 'loop'
      readonly name?: string
      readonly ranges: readonly LoopRange[]
      readonly whilst?: Expression
      readonly until?: Expression
      readonly body: Op[]
      readonly place: Place
    }
  | {
      readonly op: 'select'
      readonly value?: Expression
      readonly cases: SelectCase[]
      readonly place: Place
    }
  | {
      readonly op: 'put'
      readonly items: readonly PutItem[]
      readonly holds: boolean
      readonly log: boolean
      readonly place: Place
    }
  | { readonly op: 'file'; readonly destination: Destination }
  | {
      readonly op: 'input'
      readonly items: readonly InputItem[]
      readonly holds: '' | '@' | '@@'
      readonly place: Place
    }
  | { readonly op: 'read'; readonly reader: number }
  | { readonly op: 'output'; readonly tables: readonly string[] }
  | { readonly op: 'sleep'; readonly amount: Expression; readonly unit: Expression; readonly place: Place }
  | {
      readonly op: 'symput'
      readonly name: Expression
      readonly value: Expression
      readonly trims: boolean
      readonly scope?: Expression
      readonly place: Place
    }
  | { readonly op: 'missing'; readonly names: readonly string[] }
  | { readonly op: 'leave' }
  | { readonly op: 'continue' }
  | { readonly op: 'delete' }
  | { readonly op: 'return' }
  | { readonly op: 'stop' }
  | { readonly op: 'abort'; readonly line: number; readonly column: number }

export interface SelectCase {
  /** Of `otherwise` it is empty. */
  readonly values: readonly Expression[]
  readonly body: Op[]
}
