import type { Call, HandlerResult } from '@standin/engine'
import { selectRows } from '../data/select-rows.ts'
import { media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import { columnItem, columnReply } from '../renderings/column.ts'
import { tablePath } from '../renderings/data-paths.ts'
import type { Handlers } from '../types.ts'
import { contentIn, tableMissing, tableOf } from './data-of.ts'
import { fireOnTable } from './tables.ts'

export const columns: Handlers = {
  getColumns: (call) => columnsReply(call, undefined),
  getColumnsWithRequest(call) {
    const { includeColumns } = (call.body ?? {}) as { readonly includeColumns?: readonly string[] }
    return columnsReply(call, includeColumns)
  },
  getColumn(call) {
    const table = tableOf(call)
    return table ? columnReply(table, call) : tableMissing(call)
  },
  updateColumn: (call) => fireOnTable(call, 'updateColumn'),
}

function columnsReply(call: Call, includeColumns: readonly string[] | undefined): HandlerResult {
  const [table, content] = [tableOf(call), contentIn(call)]
  if (!table || !content) return tableMissing(call)
  const chosen = selectRows(content, includeColumns === undefined ? {} : { includeColumns })
  if ('fault' in chosen) return { refuse: { error: chosen.fault, details: { about: chosen.about } } }
  const own = tablePath(table, call)
  const collection = {
    name: 'Table Columns',
    path: `${own}/columns`,
    itemType: media.column,
    total: chosen.columns.length,
    render: (start: number, end: number) =>
      chosen.columns
        .slice(start, end)
        .map((column, at) => columnItem(column, chosen.places[start + at] ?? 0, table, call)),
    up: link('GET', 'up', own, { type: media.table }),
  }
  return collectionReply(collection, call.query, call.accept)
}
