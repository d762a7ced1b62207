import type { Call, Settled } from '@standin/engine'
import { finderOf, findLibrary, folderOf, viewsLibref } from '../data/table-places.ts'
import { sessionUid } from '../ids.ts'
import { tableReply, tableSummary } from '../renderings/table.ts'
import type { Handlers } from '../types.ts'
import { jsonReply } from '../wire.ts'
import { libraryOf, tableMissing, tableOf } from './data-of.ts'
import { fireEvent } from './fire-event.ts'
import { withRows } from './rows.ts'

/** Fires an event on the table that the path names. */
export function fireOnTable(call: Call, event: string): Settled {
  const library = libraryOf(call)
  if (!library) return tableMissing(call)
  const parent = folderOf(sessionUid(call.path.sessionId), library)
  return fireEvent(call, event, { kind: 'table', parent, id: String(call.path.tableName).toUpperCase() })
}

export const tables: Handlers = {
  getTable(call) {
    const table = tableOf(call)
    return table ? tableReply(200, table, call) : tableMissing(call)
  },
  getTableSummary(call) {
    const table = tableOf(call)
    if (!table) return tableMissing(call)
    return jsonReply(200, call.accept, { version: 1, ...tableSummary(table, call) })
  },
  updateTable: (call) => fireOnTable(call, 'updateTable'),
  deleteTable: (call) => fireOnTable(call, 'deleteTable'),
  createView(call) {
    const session = sessionUid(call.path.sessionId)
    const views = findLibrary(finderOf(call.realm), session, viewsLibref)
    if (!views) return tableMissing(call)
    const parent = folderOf(session, views)
    return withRows(call, () => fireEvent(call, 'createView', { kind: 'table', parent }))
  },
}
