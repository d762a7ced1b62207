import type { Call, Resource } from '@standin/engine'
import { folderOf, viewsLibref } from '../data/table-places.ts'
import { openFiles } from '../files/open-files.ts'
import { sessionUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import { childrenOf, type Queryable, query } from '../queries.ts'
import { dataPath, libraryPath } from '../renderings/data-paths.ts'
import { libraryReply, librarySummary, wholeLibrary } from '../renderings/library.ts'
import { tableSummary, wholeTable } from '../renderings/table.ts'
import type { Handlers } from '../types.ts'
import { jsonReply } from '../wire.ts'
import { keepWritten, libraryOf } from './data-of.ts'
import { fireEvent } from './fire-event.ts'

const missing = (call: Call) =>
  ({ refuse: { error: 'libraryNotFound', details: { id: call.path.libref } } }) as const
/** Clients ask for one by its name, though the vendor's document has no filter here (restaf). */
const queryable = (call: Call): Queryable => ({
  read: (resource, member) => (librarySummary(resource, call) as Readonly<Record<string, unknown>>)[member],
  sortable: [],
  faults: 'server',
})

const sessionPath = (call: Call) => dataPath(call).replace(/\/data$/, '')

export const libraries: Handlers = {
  getLibraries(call) {
    keepWritten(call)
    const all = call.realm.store.children(sessionUid(call.path.sessionId), 'library')
    const found = query(
      all.filter(({ id }) => id !== viewsLibref),
      call.query,
      queryable(call),
    )
    if ('error' in found) return { refuse: found }
    const shown = found.items
    const full = call.header['Accept-Item'] === `${media.library}+json`
    const render = (library: Resource) => (full ? wholeLibrary : librarySummary)(library, call)
    const collection = {
      name: 'Libraries',
      path: dataPath(call),
      itemType: full ? media.library : media.librarySummary,
      total: shown.length,
      render: (start: number, end: number) => shown.slice(start, end).map(render),
      up: link('GET', 'up', sessionPath(call), { type: media.session }),
    }
    return collectionReply(collection, call.query, call.accept)
  },
  createLibrary(call) {
    keepWritten(call)
    openFiles(call)
    const id = String((call.body as { readonly name?: unknown }).name).toUpperCase()
    return fireEvent(call, 'createLibrary', { ...target(call), id })
  },
  deleteLibrary(call) {
    return fireEvent(call, 'deleteLibrary', { ...target(call), id: String(call.path.libref).toUpperCase() })
  },
  getLibrary(call) {
    const library = libraryOf(call)
    return library ? libraryReply(200, library, call) : missing(call)
  },
  getLibrarySummary(call) {
    const library = libraryOf(call)
    if (!library) return missing(call)
    return jsonReply(200, call.accept, { version: 1, ...librarySummary(library, call) })
  },
  getTables(call) {
    const library = libraryOf(call)
    if (!library) return missing(call)
    const folder = folderOf(sessionUid(call.path.sessionId), library)
    const found = query(childrenOf(call.realm, folder, 'table'), call.query, queryable(call))
    if ('error' in found) return { refuse: found }
    const tables = found.items
    const full = call.header['Accept-Item'] === `${media.table}+json`
    const render = (table: Resource) => (full ? wholeTable : tableSummary)(table, call)
    const own = libraryPath(library.id, call)
    const collection = {
      name: 'Tables',
      path: own,
      itemType: full ? media.table : media.tableSummary,
      total: tables.length,
      render: (start: number, end: number) => tables.slice(start, end).map(render),
      up: link('GET', 'up', own, { type: media.library }),
    }
    return collectionReply(collection, call.query, call.accept)
  },
}

const target = (call: Call) => ({ kind: 'library', parent: sessionUid(call.path.sessionId) }) as const
