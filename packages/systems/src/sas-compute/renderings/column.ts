import type { Answer, Call, Resource } from '@standin/engine'
import { readTable } from '../data/read-table.ts'
import { placeOf } from '../data/select-rows.ts'
import type { ColumnContent, FormatSpec } from '../data/table-content.ts'
import type { Table } from '../data/table-data.ts'
import { finderOf } from '../data/table-places.ts'
import { contentTag, sessionUid } from '../ids.ts'
import { linksOf, media } from '../links.ts'
import { jsonReply } from '../wire.ts'
import { tablePath } from './data-paths.ts'

/** A format without a name has none here either: `{decimals: 12, length: 16}` is 16.12 (sample of getColumns). */
function formatOf(format: FormatSpec): object {
  const { name, length, decimals } = format
  return { ...(name === '' ? {} : { name }), length, decimals }
}

export function columnItem(column: ColumnContent, index: number, table: Resource, call: Call): object {
  const { name, label, length, type, format, informat } = column
  const path = `${tablePath(table, call)}/columns/${encodeURIComponent(name)}`
  return {
    id: name,
    name,
    index,
    ...(label === undefined ? {} : { label }),
    length,
    type,
    ...(format === undefined ? {} : { format: formatOf(format) }),
    ...(informat === undefined ? {} : { informat: formatOf(informat) }),
    links: linksOf(path, [{ rel: 'self', type: media.column }]),
  }
}

/** One column; its tag is its table's. After a change of its name it is found by the new one. */
export function columnReply(table: Resource, call: Call): Answer {
  const { columns } = readTable(finderOf(call.realm), sessionUid(call.path.sessionId), table as Table) ?? {
    columns: [],
  }
  const renamed = (call.body as { readonly name?: string } | undefined)?.name
  const found = [call.path.columnName, renamed].map((name) => placeOf(columns, String(name)))
  const place = found.find((each) => each >= 0) ?? 0
  const column = columns[place]
  if (!column) return jsonReply(200, call.accept, {})
  const body = { version: 1, ...columnItem(column, place, table, call) }
  return jsonReply(200, call.accept, body, [['etag', contentTag(table)]])
}
