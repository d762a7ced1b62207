import type { Cell, ColumnContent, TableContent } from './table-content.ts'
import type { SortRequest } from './table-data.ts'
import { compareCells, satisfiesWhere } from './where/evaluate-where.ts'
import { parseWhere } from './where/parse-where.ts'

/** Which rows and columns of a table, and in which order. */
export interface Selection {
  readonly where?: string
  readonly includeColumns?: readonly string[]
  /** The columns in the table's order, whatever the request's. */
  readonly columnNaturalOrder?: boolean
  readonly sortBy?: readonly SortRequest[]
  readonly distinct?: boolean
}

export interface Selected {
  readonly columns: readonly ColumnContent[]
  /** The place of each of these columns in a row. */
  readonly places: readonly number[]
  /** Whole rows; those of the table itself where nothing was asked of them. */
  readonly rows: readonly (readonly Cell[])[]
}

export interface SelectionFault {
  readonly fault: 'whereInvalid' | 'columnUnknown' | 'sortKey'
  /** What the sentence is about: the clause's own fault, or a name. */
  readonly about: string
}

/** Chooses rows. Without a condition, an order and `distinct` it costs nothing, however long the table is. */
export function selectRows(content: TableContent, selection: Selection): Selected | SelectionFault {
  const places = choosePlaces(content.columns, selection)
  if ('fault' in places) return places
  const filtered = filterRows(content, selection.where)
  if ('fault' in filtered) return filtered
  const sorted = sortRows(content, filtered, selection.sortBy ?? [])
  if ('fault' in sorted) return sorted
  const columns = places.map((place) => content.columns[place]).filter((column) => column !== undefined)
  return { columns, places, rows: selection.distinct ? distinctRows(sorted, places) : sorted }
}

function choosePlaces(
  columns: readonly ColumnContent[],
  { includeColumns, columnNaturalOrder }: Selection,
): readonly number[] | SelectionFault {
  if (!includeColumns || includeColumns.length === 0) return columns.map((_, place) => place)
  const places: number[] = []
  for (const name of includeColumns) {
    const place = placeOf(columns, name)
    if (place < 0) return { fault: 'columnUnknown', about: name }
    places.push(place)
  }
  const unique = [...new Set(places)]
  return columnNaturalOrder ? unique.sort((a, b) => a - b) : unique
}

/** Where a column of this name is; -1 where none is. */
export function placeOf(columns: readonly ColumnContent[], name: string): number {
  return columns.findIndex((column) => column.name.toUpperCase() === name.trim().toUpperCase())
}

type CellRows = readonly (readonly Cell[])[]

function filterRows({ columns, rows }: TableContent, where: string | undefined): CellRows | SelectionFault {
  if (where === undefined) return rows
  const tree = parseWhere(where, columns)
  if ('fault' in tree) return { fault: 'whereInvalid', about: tree.fault }
  return rows.filter((row) => satisfiesWhere(tree, row))
}

function sortRows(
  { columns }: TableContent,
  rows: CellRows,
  sortBy: readonly SortRequest[],
): CellRows | SelectionFault {
  const keys: { place: number; sign: number }[] = []
  for (const { key = '', direction } of sortBy) {
    const place = placeOf(columns, key)
    if (place < 0) return { fault: 'sortKey', about: key }
    keys.push({ place, sign: direction === 'descending' ? -1 : 1 })
  }
  if (keys.length === 0) return rows
  return rows.toSorted((one, other) => {
    for (const { place, sign } of keys) {
      const order = compareCells(one[place] ?? null, other[place] ?? null)
      if (order !== 0) return order * sign
    }
    return 0
  })
}

/** The first of all rows that are alike in these columns. */
function distinctRows(rows: CellRows, places: readonly number[]): CellRows {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const shown = JSON.stringify(places.map((place) => row[place] ?? null))
    return seen.size < seen.add(shown).size
  })
}
