import type { Cell, FormatSpec } from '../../data/table-content.ts'

export type Operator = '**' | '*' | '/' | '+' | '-' | '||' | 'min' | 'max' | 'and' | 'or' | Comparison
export type Comparison = '=' | '^=' | '<' | '<=' | '>' | '>='

/** An expression of a DATA step or a WHERE; names of variables are in lower case, of functions in upper case. */
export type Expression =
  | { readonly is: 'literal'; readonly value: Cell }
  | { readonly is: 'variable'; readonly name: string }
  | { readonly is: 'element'; readonly array: string; readonly index: Expression }
  | { readonly is: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly is: 'format'
      readonly value: Expression
      readonly format: FormatSpec
      readonly reads: boolean
    }
  | { readonly is: 'sign'; readonly sign: '-' | '+' | 'not'; readonly of: Expression }
  | { readonly is: 'binary'; readonly op: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'in'; readonly value: Expression; readonly list: readonly Cell[] }
  | { readonly is: 'like'; readonly value: Expression; readonly pattern: string }
