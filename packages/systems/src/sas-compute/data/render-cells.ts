import { writeValue } from '../program/formats/write-value.ts'
import type { Cell, ColumnContent, FormatSpec } from './table-content.ts'

export interface CellOptions {
  /** Formatted, as documented for rows by default; otherwise raw. */
  readonly format: boolean
  /** A missing number as SAS writes it, instead of null. */
  readonly formatMissingValues: boolean
  /** Formats in the place of the columns' own, by upper-case name. */
  readonly formats?: ReadonlyMap<string, FormatSpec>
}

/** One value as JSON has it. */
export type ShownCell = string | number | null

/** The cells of a row that are chosen, as a reply shows them. */
export function renderCells(
  row: readonly Cell[],
  places: readonly number[],
  columns: readonly ColumnContent[],
  options: CellOptions,
): readonly ShownCell[] {
  return places.map((place, at) => {
    const column = columns[at]
    return column ? renderCell(row[place] ?? null, column, options) : null
  })
}

/**
 * Texts are padded to the width of their format or column, and formatted numbers are texts, right-aligned; a number
 * without a format is a number (samples of getRows and getRowSet).
 */
function renderCell(value: Cell, column: ColumnContent, options: CellOptions): ShownCell {
  const format = options.formats?.get(column.name.toUpperCase()) ?? column.format
  if (column.type === 'CHAR') return renderText(String(value ?? ''), column, format, options)
  if (typeof value !== 'number') {
    if (!options.formatMissingValues) return null
    return options.format && format ? writeValue(null, format) : '.'
  }
  return options.format && format ? writeValue(value, format) : value
}

function renderText(
  value: string,
  column: ColumnContent,
  format: FormatSpec | undefined,
  options: CellOptions,
): string {
  if (!options.format) return value
  return format?.name.startsWith('$') && format.length > 0
    ? writeValue(value, format)
    : value.padEnd(Math.min(column.length, 32_767))
}
