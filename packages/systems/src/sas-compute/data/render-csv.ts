import type { ShownCell } from './render-cells.ts'

export interface CsvOptions {
  readonly columnSeparator: string
  readonly rowSeparator: string
  /** Values with special characters are quoted. */
  readonly enableQuoting: boolean
  /** Where they are not quoted, their special characters are escaped. */
  readonly enableEscaping: boolean
}

/** Rows as text; each row ends with the separator. */
export function renderCsv(rows: readonly (readonly ShownCell[])[], options: CsvOptions): string {
  const line = (row: readonly ShownCell[]) =>
    `${row.map((value) => renderValue(value, options)).join(options.columnSeparator)}${options.rowSeparator}`
  return rows.map(line).join('')
}

function renderValue(value: ShownCell, options: CsvOptions): string {
  const text = value === null ? '' : String(value).trimEnd()
  const special = [options.columnSeparator, options.rowSeparator, '"', '\n', '\r'].filter(
    (each) => each !== '',
  )
  if (!special.some((each) => text.includes(each))) return text
  if (options.enableQuoting) return `"${text.replaceAll('"', '""')}"`
  if (!options.enableEscaping) return text
  return ['\\', ...new Set(special)].reduce((escaped, each) => escaped.replaceAll(each, `\\${each}`), text)
}
