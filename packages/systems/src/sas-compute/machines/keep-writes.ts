import type { Call, EffectContext } from '@standin/engine'
import type { Library, LibraryData, Table } from '../data/table-data.ts'
import { findLibrary, findTable, folderOf, folderUid, libraryUid } from '../data/table-places.ts'
import type { TimedLibrary, TimedTable } from '../program/program.ts'
import type { StartedRun } from '../types.ts'

type Act = EffectContext<unknown, Call>

/** How many entries of a run's lists are done. */
export interface KeptWrites {
  readonly tables: number
  readonly libraries: number
}

export const keptNothing: KeptWrites = { tables: 0, libraries: 0 }

/** Whether a run has done something to its session's libraries by then that they don't show yet. */
export function hasUnkept({ startedAt, run }: StartedRun, kept: KeptWrites, at: number): boolean {
  const next = [run.libraries[kept.libraries], run.tables[kept.tables]]
  return next.some((each) => each !== undefined && startedAt + each.at <= at)
}

/** Does to the libraries of a session what a run has done by then, in the order of time. */
export function keepWrites(
  act: Act,
  session: string,
  { startedAt, run }: StartedRun,
  kept: KeptWrites,
  at: number,
): KeptWrites {
  const upTo = (timed: readonly { readonly at: number }[]) =>
    timed.filter((each) => startedAt + each.at <= at).length
  const done = { tables: upTo(run.tables), libraries: upTo(run.libraries) }
  const libraries = run.libraries.slice(kept.libraries, done.libraries)
  const tables = run.tables.slice(kept.tables, done.tables)
  const writes = [
    ...libraries.filter(({ path }) => path !== null).map(assignment),
    ...tables.map((table) => ({ at: table.at, keep: () => keepTable(act, session, table, startedAt) })),
    ...libraries.filter(isLastOfItsTime).map(assignment),
  ]
  for (const { keep } of writes.toSorted((one, other) => one.at - other.at)) keep()
  return done

  function assignment(library: TimedLibrary) {
    return { at: library.at, keep: () => keepLibrary(act, session, library) }
  }
}

/** A libref is cleared behind what else happens at that time, unless it is assigned anew. */
function isLastOfItsTime(
  { at, libref, path }: TimedLibrary,
  place: number,
  all: readonly TimedLibrary[],
): boolean {
  if (path !== null) return false
  return !all.slice(place + 1).some((later) => later.at === at && later.libref === libref)
}

/** Assigns what external resources became, or takes it away where it belonged to a job alone. */
export function keepLibrefs(
  act: Act,
  session: string,
  librefs: readonly Pick<TimedLibrary, 'libref' | 'path'>[],
): void {
  for (const { libref, path } of librefs) keepLibrary(act, session, { at: 0, libref, path })
}

/** What a LIBNAME statement leaves. It can't take a library from the session that belongs to it. */
function keepLibrary(act: Act, session: string, { libref, path }: TimedLibrary): void {
  const found = findLibrary(act, session, libref)
  if (found?.data.preassigned) return
  if (found) act.send(found, '.cleared')
  if (path === null) return
  if (!act.find(folderUid(session, path))) {
    act.plant({ kind: 'folder', parent: session, id: path, state: 'there', data: {} })
  }
  const data: LibraryData = {
    path,
    engine: 'V9',
    options: '',
    readOnly: false,
    preassigned: false,
    hidden: false,
  }
  act.plant({ kind: 'library', parent: session, id: libref.toUpperCase(), state: 'assigned', data })
}

function keepTable(
  act: Act,
  session: string,
  { at, name, content, dropped }: TimedTable,
  startedAt: number,
): void {
  const [libref = '', table = ''] = name.split(/\.(.*)/s)
  const library = act.find(libraryUid(session, libref)) as Library | undefined
  if (!library || library.data.readOnly) return
  const found = findTable(act, session, libref, table)
  if (dropped) {
    if (found) act.send(found, '.dropped')
    return
  }
  const data: Table['data'] = {
    content: content ?? { columns: [], rows: [] },
    createdAt: startedAt + at,
    modifiedAt: startedAt + at,
  }
  if (found) act.change(found, data)
  else {
    const parent = folderOf(session, library)
    act.plant({ kind: 'table', parent, id: table.toUpperCase(), state: 'there', data })
  }
}
