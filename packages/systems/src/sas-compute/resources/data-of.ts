import { type Call, fire, type Refusal } from '@standin/engine'
import { findEngine } from '../data/engines.ts'
import { findFormat, formats, informats } from '../data/formats.ts'
import { readTable } from '../data/read-table.ts'
import { placeOf } from '../data/select-rows.ts'
import type { TableContent } from '../data/table-content.ts'
import type { Library, Table } from '../data/table-data.ts'
import { finderOf, findLibrary, findTable } from '../data/table-places.ts'
import { sessionUid } from '../ids.ts'
import { hasUnkept, keptNothing } from '../machines/keep-writes.ts'
import type { JobData } from '../types.ts'

/** The library that the path names. */
export function libraryOf({ realm, path }: Call): Library | undefined {
  return findLibrary(finderOf(realm), sessionUid(path.sessionId), path.libref)
}

/** The table that the path names. */
export function tableOf({ realm, path }: Call): Table | undefined {
  return findTable(finderOf(realm), sessionUid(path.sessionId), path.libref, path.tableName)
}

export const tableMissing = ({ path }: Call) =>
  ({ refuse: { error: 'tableNotFound', details: { id: path.tableName } } }) as const

/** What the table of the path holds. */
export function contentIn(call: Call): TableContent | undefined {
  const table = tableOf(call)
  return table && readTable(finderOf(call.realm), sessionUid(call.path.sessionId), table)
}

/** Whether what the path names of a session's data is there, from the outermost on. */
export function findData(call: Call): Refusal | undefined {
  const { libref, tableName, columnName, engineName, formatName, informatName } = call.path
  const missing = (error: string, id: unknown): Refusal => ({ error, details: { id } })
  if (engineName !== undefined && !findEngine(engineName)) return missing('engineNotFound', engineName)
  if (formatName !== undefined && !findFormat(formats, formatName))
    return missing('formatNotFound', formatName)
  if (informatName !== undefined && !findFormat(informats, informatName))
    return missing('informatNotFound', informatName)
  if (libref === undefined) return undefined
  keepWritten(call)
  if (!libraryOf(call)) return missing('libraryNotFound', libref)
  if (tableName === undefined) return undefined
  // A view of what is not there any more is not there either.
  const content = contentIn(call)
  if (!content) return missing('tableNotFound', tableName)
  if (columnName === undefined || placeOf(content.columns, String(columnName)) >= 0) return undefined
  return missing('columnNotFound', columnName)
}

/** What the session's running job has written by now is there from now on. */
export function keepWritten(call: Call): void {
  const { realm, path, at } = call
  const session = sessionUid(path.sessionId)
  for (const state of ['running', 'canceling']) {
    const job = realm.store.eldest(session, 'job', state)
    const { started, kept = keptNothing } = (job?.data ?? { started: null }) as JobData
    if (!job || !started || !hasUnkept(started, kept, at)) continue
    fire(realm, { kind: 'job', parent: session, id: job.id, event: '.keep', call })
  }
}
