import { type Realm, type Resource, uidOf } from '@standin/engine'
import type { Library, Table } from './table-data.ts'

/** What finds resources: a realm's store, or a rule's view of it. */
export interface Finder {
  find(uid: string): Resource | undefined
  children(parent: string | null, kind: string): readonly Resource[]
}

/** Where views lie; the name is the vendor's. */
export const viewsLibref = '$VIEWS'

/** Librefs and names of tables are the same in either case. */
export const libraryUid = (session: string, libref: unknown) =>
  uidOf(session, 'library', String(libref).toUpperCase())
export const folderUid = (session: string, path: string) => uidOf(session, 'folder', path)
export const tableUid = (folder: string, name: unknown) => uidOf(folder, 'table', String(name).toUpperCase())

export function findLibrary({ find }: Finder, session: string, libref: unknown): Library | undefined {
  return find(libraryUid(session, libref)) as Library | undefined
}

/** The folder of a library: two librefs of one path have one. */
export const folderOf = (session: string, { data }: Library): string => folderUid(session, data.path)

export function findTable(
  finder: Finder,
  session: string,
  libref: unknown,
  name: unknown,
): Table | undefined {
  const library = findLibrary(finder, session, libref)
  return library && (finder.find(tableUid(folderOf(session, library), name)) as Table | undefined)
}

/** The names of all tables of a session, as `WORK.A`. */
export function tableNames(finder: Finder, session: string): readonly string[] {
  const libraries = finder.children(session, 'library') as readonly Library[]
  return libraries
    .filter(({ data }) => !data.hidden)
    .flatMap((library) =>
      finder.children(folderOf(session, library), 'table').map(({ id }) => `${library.id}.${id}`),
    )
}

/** A realm's store as what finds tables. */
export const finderOf = ({ store }: Pick<Realm, 'store'>): Finder => ({
  find: (uid) => store.get(uid),
  children: (parent, kind) => store.children(parent, kind),
})
