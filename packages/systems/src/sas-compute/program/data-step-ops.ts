/** A value in a DATA step; undefined is one that Standin cannot know, which is written as missing. */
export type Value = string | number | undefined

/** An expression as far as Standin reads them: a literal, a variable, or something unknown. */
export type Expression =
  | { readonly is: 'literal'; readonly value: Value }
  | { readonly is: 'variable'; readonly name: string }

export type PutItem =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'value'; readonly name: string; readonly named: boolean }
  | { readonly is: 'newLine' }

export interface SleepCall {
  readonly amount: Expression
  readonly unit: Expression
}

/** An executable statement of a DATA step. */
export type Op =
  | { readonly op: 'put'; readonly items: readonly PutItem[] }
  | { readonly op: 'assign'; readonly name: string; readonly value: Expression }
  | ({ readonly op: 'sleep' } & SleepCall)
  | { readonly op: 'symput'; readonly name: Expression; readonly value: Expression; readonly trim: boolean }
  | { readonly op: 'output' }
  | { readonly op: 'stop' }
  | { readonly op: 'abort'; readonly line: number; readonly column: number }
  | { readonly op: 'block'; readonly body: readonly Op[] }
  | {
      readonly op: 'loop'
      readonly name: string
      readonly from: Expression
      readonly to: Expression
      readonly by: Expression
      readonly body: readonly Op[]
    }
  | { readonly op: 'forever' }
