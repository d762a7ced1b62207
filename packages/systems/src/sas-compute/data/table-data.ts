import type { Resource } from '@standin/engine'
import type { TableContent } from './table-content.ts'

/** A libref of a session, and the folder that its tables lie in. */
export interface LibraryData {
  readonly path: string
  readonly engine: string
  readonly options: string
  readonly readOnly: boolean
  /** The session has it from its start and keeps it to its end. */
  readonly preassigned: boolean
  /** Views lie in a library that no list shows. */
  readonly hidden: boolean
}

/** A choice of rows and columns of another table, read when it is looked at. */
export interface ViewDefinition {
  readonly libref: string
  readonly table: string
  readonly where?: string
  readonly includeColumns?: readonly string[]
  readonly columnNaturalOrder?: boolean
  readonly sortBy?: readonly SortRequest[]
  readonly distinct?: boolean
}

export interface SortRequest {
  readonly key?: string
  readonly direction?: 'ascending' | 'descending'
}

/** A table: what a run wrote, what is seeded, or a view; one of which nothing is known has no rows. */
export interface TableData {
  readonly content?: TableContent
  /** The seeded table that it is, as `SASHELP.CLASS`: its rows are no part of the world. */
  readonly seeded?: string
  readonly view?: ViewDefinition
  /** In the session's time, epoch ms. */
  readonly createdAt: number
  readonly modifiedAt: number
}

export type Library = Resource<LibraryData>
export type Table = Resource<TableData>
