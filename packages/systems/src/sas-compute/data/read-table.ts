import { contentOf } from './known-content.ts'
import { selectRows } from './select-rows.ts'
import type { TableContent } from './table-content.ts'
import type { Table, ViewDefinition } from './table-data.ts'
import { type Finder, findLibrary, findTable, tableNames } from './table-places.ts'

const nothing: TableContent = { columns: [], rows: [] }

/** What a table holds; undefined where it is a view of what is not there any more. */
export function readTable(finder: Finder, session: string, { data }: Table): TableContent | undefined {
  if (data.view) return readView(finder, session, data.view)
  if (data.seeded !== undefined) return contentOf(data.seeded)
  return data.content ?? nothing
}

/** What a run finds of its session's tables. */
export function tablesOf(finder: Finder, session: string) {
  return {
    tables: tableNames(finder, session),
    readTable: (name: string) => readNamed(finder, session, name),
    hasLibref: (libref: string) => findLibrary(finder, session, libref) !== undefined,
  }
}

/** The rows of a table by its name, as `WORK.A`; undefined where nothing is known of them. */
function readNamed(finder: Finder, session: string, name: string): TableContent | undefined {
  const [libref = '', table = ''] = name.split(/\.(.*)/s)
  const found = findTable(finder, session, libref, table)
  const content = found && readTable(finder, session, found)
  return content && content.columns.length > 0 ? content : undefined
}

function readView(finder: Finder, session: string, view: ViewDefinition): TableContent | undefined {
  const base = findTable(finder, session, view.libref, view.table)
  const content = base && readTable(finder, session, base)
  if (!content) return undefined
  const selected = selectRows(content, view)
  if ('fault' in selected) return undefined
  const { columns, places, rows } = selected
  const isWhole = places.every((place, at) => place === at) && places.length === content.columns.length
  return {
    ...(content.label === undefined ? {} : { label: content.label }),
    columns,
    rows: isWhole ? rows : rows.map((row) => places.map((place) => row[place] ?? null)),
  }
}
