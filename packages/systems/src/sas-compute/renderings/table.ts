import { type Answer, type Call, isoMillis, type Resource } from '@standin/engine'
import { readTable } from '../data/read-table.ts'
import type { ColumnContent } from '../data/table-content.ts'
import type { Table } from '../data/table-data.ts'
import { finderOf } from '../data/table-places.ts'
import { contentTag, sessionUid } from '../ids.ts'
import { linksOf, media, type Relation } from '../links.ts'
import { jsonReply } from '../wire.ts'
import { tablePath } from './data-paths.ts'

/** As the sample of getTable has them. */
const relations: readonly Relation[] = [
  { rel: 'self', type: media.table },
  { rel: 'alternate', type: media.tableSummary },
  { rel: 'rows', path: '/rows', type: media.collection, itemType: media.row },
  { rel: 'rowsAsCSV', path: '/rows', type: 'text/csv' },
  { rel: 'rowSet', path: '/rowSet', type: media.rowSet },
  { rel: 'columns', path: '/columns', type: media.collection, itemType: media.column },
]

const widthOf = (columns: readonly ColumnContent[]): number =>
  columns.reduce((sum, { length }) => sum + length, 0)

export function wholeTable(resource: Resource, call: Call): object {
  const table = resource as Table
  const { view, createdAt, modifiedAt } = table.data
  const content = readTable(finderOf(call.realm), sessionUid(call.path.sessionId), table)
  const { label, columns, rows } = content ?? { label: undefined, columns: [], rows: [] }
  return {
    version: 1,
    id: table.id,
    name: table.id,
    // A view names the library of what it shows (sample of createView).
    libref: view ? view.libref : String(call.path.libref).toUpperCase(),
    ...(label === undefined ? {} : { label }),
    type: view ? 'VIEW' : 'DATA',
    engine: 'V9',
    encoding: 'Default',
    bookmarkLength: 12,
    compressionRoutine: 'NO',
    recordLength: widthOf(columns),
    columnCount: columns.length,
    rowCount: rows.length,
    logicalRecordCount: rows.length,
    physicalRecordCount: rows.length,
    creationTimeStamp: isoMillis(createdAt),
    modifiedTimeStamp: isoMillis(modifiedAt),
    links: linksOf(tablePath(table, call), relations),
  }
}

/** An item of the list: its own link alone (sample of getTables). */
export function tableSummary(table: Resource, call: Call): object {
  return { id: table.id, name: table.id, links: linksOf(tablePath(table, call), relations.slice(0, 1)) }
}

export function tableReply(status: 200 | 201, table: Resource, call: Call): Answer {
  const created = status === 201 ? ([['location', tablePath(table, call)]] as const) : []
  const headers = [['etag', contentTag(table)] as const, ...created]
  return jsonReply(status, call.accept, wholeTable(table, call), headers)
}
