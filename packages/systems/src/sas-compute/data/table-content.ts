/** A value of a cell: a number or null (missing) in a FLOAT column, a text in a CHAR column ('' is missing). */
export type Cell = number | string | null

/** How a value is written or read: DOLLAR8.2 is `{ name: 'DOLLAR', length: 8, decimals: 2 }`; 0 is unset. */
export interface FormatSpec {
  readonly name: string
  readonly length: number
  readonly decimals: number
}

export interface ColumnContent {
  readonly name: string
  readonly type: 'FLOAT' | 'CHAR'
  /** Bytes. */
  readonly length: number
  readonly label?: string
  readonly format?: FormatSpec
  readonly informat?: FormatSpec
}

/** What a table holds. It is plain data, shared by all that read it and changed by nobody. */
export interface TableContent {
  readonly label?: string
  readonly columns: readonly ColumnContent[]
  readonly rows: readonly (readonly Cell[])[]
}
