import type { Call, Refusal } from '@standin/engine'
import { parseFormat } from '../program/formats/format-spec.ts'
import type { CellOptions } from './render-cells.ts'
import type { Selection } from './select-rows.ts'
import type { FormatSpec } from './table-content.ts'
import type { SortRequest } from './table-data.ts'

interface Request extends Selection {
  readonly columnFormatting?: readonly { readonly name?: string; readonly format?: string }[]
}

/** The rows and columns that a request asks for, in its query or in its body; or what is wrong with them. */
export function readSelection({ query, body }: Call): Selection | Refusal {
  const sorted = sortOf(query.sortBy)
  if (sorted && 'error' in sorted) return sorted
  const { where, includeColumns, columnNaturalOrder, sortBy, distinct } = (body ?? {}) as Request
  const asked = {
    where: where ?? query.where,
    includeColumns: includeColumns ?? listOf(query.includeColumns),
    columnNaturalOrder: columnNaturalOrder ?? query.columnNaturalOrder,
    sortBy: sortBy ?? sorted,
    distinct,
  }
  // An empty clause is none.
  const given = Object.entries(asked).filter(([, value]) => value !== undefined && value !== '')
  return Object.fromEntries(given) as Selection
}

/** Names with commas between. */
function listOf(text: unknown): readonly string[] | undefined {
  if (text === undefined) return undefined
  return String(text)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** `key:descending,key`, as for every list. */
function sortOf(text: unknown): readonly SortRequest[] | Refusal | undefined {
  if (text === undefined) return undefined
  const keys: SortRequest[] = []
  for (const part of String(text).split(',')) {
    const [key = '', direction = 'ascending', more] = part.split(':').map((each) => each.trim())
    if (key === '' || more !== undefined) return { error: 'sortArguments', details: { sortBy: text } }
    if (direction !== 'ascending' && direction !== 'descending')
      return { error: 'sortOption', details: { name: direction } }
    keys.push({ key, direction })
  }
  return keys
}

/** How cells are shown: formatted unless the request says otherwise. */
export function readCellOptions({ query, body }: Call): CellOptions {
  const { columnFormatting } = (body ?? {}) as Request
  return {
    format: query.format !== false,
    formatMissingValues: query.formatMissingValues === true,
    ...(columnFormatting ? { formats: formatsOf(columnFormatting) } : {}),
  }
}

function formatsOf(all: NonNullable<Request['columnFormatting']>): ReadonlyMap<string, FormatSpec> {
  const known = all.flatMap(({ name, format = '' }): [string, FormatSpec][] => {
    const spec = parseFormat(format.endsWith('.') || /\.\d*$/.test(format) ? format : `${format}.`)
    return name === undefined || !spec ? [] : [[name.toUpperCase(), spec]]
  })
  return new Map(known)
}
