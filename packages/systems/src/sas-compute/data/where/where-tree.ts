import type { Cell } from '../table-content.ts'

/** What an expression gives: a number, or a text. Truth is a number too: 1 or 0. */
export type WhereType = 'FLOAT' | 'CHAR'

export type Comparing = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le' | 'begins'
export type Calculating = '+' | '-' | '*' | '/' | '**' | '||'

/** A parsed WHERE clause. Chains are lists, so that a long one costs no stack. */
export type WhereTree = { readonly type: WhereType } & (
  | { readonly kind: 'literal'; readonly value: Cell }
  | { readonly kind: 'column'; readonly at: number }
  | { readonly kind: 'all' | 'any'; readonly of: readonly WhereTree[] }
  | { readonly kind: 'minus'; readonly of: WhereTree }
  | { readonly kind: 'not' | 'missing'; readonly of: WhereTree }
  | { readonly kind: 'compare'; readonly first: WhereTree; readonly rest: readonly Compared[] }
  | { readonly kind: 'calculate'; readonly first: WhereTree; readonly rest: readonly Calculated[] }
  | { readonly kind: 'in'; readonly of: WhereTree; readonly values: readonly WhereRange[] }
  | { readonly kind: 'contains'; readonly of: WhereTree; readonly part: WhereTree }
  | { readonly kind: 'like'; readonly of: WhereTree; readonly pattern: string }
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly WhereTree[] }
)

/** In a chain `a < b <= c` each is compared with the one before it. */
export interface Compared {
  readonly op: Comparing
  readonly with: WhereTree
}

export interface Calculated {
  readonly op: Calculating
  readonly with: WhereTree
}

/** One value of a list, or all from one to another. */
export interface WhereRange {
  readonly from: Cell
  readonly to: Cell
}

/** Why a WHERE clause can't be used; a sentence of ours. */
export interface WhereFault {
  readonly fault: string
}

/** As SAS says it. */
export const incompatible: WhereFault = { fault: 'WHERE clause operator requires compatible variables.' }
