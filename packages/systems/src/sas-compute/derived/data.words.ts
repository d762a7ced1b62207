import {
  type DerivedWords,
  type ExampleWords,
  kept,
  type ListWords,
  member,
  type StepInput,
  type ThingWords,
} from '@standin/engine'
import { aLibrary, aTable, twoTables } from '../scenarios/data-givens.ts'
import { idleSession } from './givens.ts'

const library = aLibrary({})
const table = aTable({})
const inSession: ExampleWords = { given: idleSession, input: {} }
const ofTable: ExampleWords = { given: table, input: {} }
const sending = (body: object): ExampleWords => ({ given: table, input: { body } })
const tagged = { 'If-Match': kept('tableTag') }
const chosen = {
  where: 'age > 0',
  includeColumns: ['name', 'age'],
  columnNaturalOrder: true,
  sortBy: [{ key: 'age', direction: 'descending' }],
}

const examples: DerivedWords['examples'] = {
  getLibraries: inSession,
  createLibrary: {
    given: idleSession,
    input: { body: { version: 1, name: 'MYLIB', engine: 'V9', path: '/tmp', options: ['compress=yes'] } },
  },
  getLibrary: { given: library, input: {} },
  getLibrarySummary: {
    given: library,
    input: { headers: { accept: 'application/vnd.sas.compute.library.summary+json' } },
  },
  deleteLibrary: { given: library, input: {} },
  getTables: { given: table, input: { headers: { accept: 'application/vnd.sas.collection+json' } } },
  getTable: ofTable,
  getTableSummary: {
    given: table,
    input: { headers: { accept: 'application/vnd.sas.compute.data.table.summary+json' } },
  },
  updateTable: {
    given: table,
    input: { body: { version: 1, label: 'of the contract kit' }, headers: tagged },
  },
  deleteTable: ofTable,
  createView: sending({ ...chosen, distinct: true }),
  getColumns: ofTable,
  getColumnsWithRequest: sending({ includeColumns: ['age'] }),
  getColumn: { given: table, input: { path: { columnName: 'Age' } } },
  updateColumn: {
    given: table,
    input: {
      path: { columnName: 'Age' },
      body: { label: 'of the contract kit', format: { name: 'F', length: 8, decimals: 1 } },
      headers: tagged,
    },
  },
  getRows: ofTable,
  getRowsWithRequest: sending({ where: 'age > 0', columnFormatting: [{ name: 'age', format: '8.1' }] }),
  getRowsAsCSV: {
    given: table,
    input: { query: { includeColumnNames: true }, headers: { accept: 'text/csv' } },
  },
  getRowSet: ofTable,
  getRowSetWithRequest: sending({ ...chosen, columnDetail: 'names' }),
  getPromptContent: ofTable,
  getPromptContentWithRequest: sending({ ...chosen, columnDetail: 'names' }),
  getEngines: inSession,
  getEngine: { given: idleSession, input: { path: { engineName: 'sase7' } } },
  getEngineDefinition: { given: idleSession, input: { path: { engineName: 'sase7' } } },
  getFormats: inSession,
  getFormat: { given: idleSession, input: { path: { formatName: 'DATE' } } },
  getInformats: inSession,
  getInformat: { given: idleSession, input: { path: { informatName: 'DATE' } } },
}

const outside: DerivedWords['outside'] = {
  libref: { value: 'NOSUCH', error: 'libraryNotFound' },
  tableName: { value: 'NOSUCH', error: 'tableNotFound' },
  columnName: { value: 'nosuch', error: 'columnNotFound' },
  engineName: { value: 'nosuch', error: 'engineNotFound' },
  formatName: { value: 'NOSUCH', error: 'formatNotFound' },
  informatName: { value: 'NOSUCH', error: 'informatNotFound' },
}

const body = (value: object): { readonly input: StepInput } => ({ input: { body: value } })
const asked = { name: 'MYLIB', engine: 'V9', path: '/tmp' }

const libraryThing: ThingWords = {
  id: 'libref',
  newId: member('/id'),
  nowhere: 'NOSUCH',
  read: 'getLibrary',
  gone: 'libraryNotFound',
  deletes: 'deleteLibrary',
  makes: { operation: 'createLibrary', shows: ['name'] },
  givens: { assigned: library, absent: idleSession },
  replies: { assigned: { status: 201 }, gone: { status: 204 } },
  events: {
    createLibrary: {
      usual: {},
      'a libref that is taken': { ...body(asked), in: ['assigned'] },
      'once more': { ...body(asked), in: ['deleted'] },
      'a name that is none': { ...body({ ...asked, name: '1st' }), in: ['absent'], holds: ['isBadName'] },
      'an engine that is not there': {
        ...body({ ...asked, engine: 'nosuch' }),
        in: ['absent'],
        holds: ['isBadEngine'],
      },
      'a path that is not there': {
        ...body({ ...asked, path: '/no/such/place' }),
        in: ['absent'],
        holds: ['isBadPath'],
      },
    },
    deleteLibrary: { usual: {} },
  },
}

const changing = (value: object, tag?: unknown) => ({
  input: { body: value, ...(tag === undefined ? {} : { headers: { 'If-Match': tag } }) },
})
const current = ['hasIfMatch', 'ifMatchCurrent']
const column = (value: object): { readonly input: StepInput } => ({
  input: { path: { columnName: 'Age' }, body: value, headers: tagged },
})

const tableThing: ThingWords = {
  id: 'tableName',
  newId: member('/id'),
  nowhere: 'NOSUCH',
  read: 'getTable',
  gone: 'tableNotFound',
  tags: 'content',
  deletes: 'deleteTable',
  givens: { there: table, absent: library },
  replies: {
    changed: { status: 200 },
    renamed: { status: 200 },
    column: { status: 200 },
    gone: { status: 204 },
  },
  events: {
    updateTable: {
      usual: {
        ...changing({ label: 'new' }, kept('tableTag')),
        holds: current,
        in: ['there'],
        after: { label: 'new' },
      },
      'of nothing': { ...changing({ label: 'new' }, '*'), in: ['absent', 'deleted'] },
      'any tag': { ...changing({ label: 'new' }, '*'), holds: current, in: ['there'] },
      'no tag': { ...changing({ label: 'new' }), in: ['there'] },
      'stale tag': { ...changing({ label: 'new' }, '"none"'), holds: ['hasIfMatch'], in: ['there'] },
      'a new name': {
        ...changing({ name: 'NEW' }, kept('tableTag')),
        holds: [...current, 'isRenamed'],
        in: ['there'],
      },
      'a name that is none': {
        ...changing({ name: 'not a name' }, kept('tableTag')),
        holds: [...current, 'isBadName'],
        in: ['there'],
      },
      'a name that is taken': {
        ...changing({ name: 'TWO' }, kept('tableTag')),
        holds: [...current, 'isNameTaken'],
        in: ['there'],
        given: twoTables({}),
      },
    },
    updateColumn: {
      usual: { ...column({ label: 'new' }), holds: current, in: ['there'] },
      'no tag': { input: { path: { columnName: 'Age' }, body: { label: 'new' } }, in: ['there'] },
      'a name that is none': {
        ...column({ name: 'not a name' }),
        holds: [...current, 'isBadName'],
        in: ['there'],
      },
      'a name that is taken': {
        ...column({ name: 'sex' }),
        holds: [...current, 'isColumnTaken'],
        in: ['there'],
      },
      'another type': { ...column({ type: 'CHAR' }), holds: [...current, 'isRetyped'], in: ['there'] },
    },
    deleteTable: { usual: {} },
  },
}

const collection = {
  input: {},
  items: '/items',
  id: '/id',
  start: 'start',
  limit: 'limit',
  count: '/count',
  echoes: { start: '/start', limit: '/limit' },
  links: '/links',
}
const { count: _, ...uncounted } = collection
const ofClass = { path: { libref: 'SASHELP', tableName: 'CLASS' } }
const { echoes: __, links: ___, count: ____, ...unlinked } = collection

const rowsOf = (input: StepInput): ListWords => ({
  ...collection,
  given: idleSession,
  input: { ...input, query: { includeIndex: true } },
  id: '/cells/0',
})

const rowSetOf = (input: StepInput, id: string): ListWords => ({
  ...unlinked,
  given: idleSession,
  input,
  items: '/rows',
  id,
})

const lists: DerivedWords['lists'] = {
  getLibraries: { ...collection, given: idleSession },
  getTables: {
    ...collection,
    given: idleSession,
    input: { path: { libref: 'SASHELP' }, headers: { accept: 'application/vnd.sas.collection+json' } },
  },
  getColumns: { ...collection, given: idleSession, input: ofClass },
  getColumnsWithRequest: { ...collection, given: idleSession, input: { ...ofClass, body: {} } },
  getRows: rowsOf(ofClass),
  getRowsWithRequest: rowsOf({ ...ofClass, body: {} }),
  getRowSet: rowSetOf(ofClass, '/0'),
  getRowSetWithRequest: rowSetOf({ ...ofClass, body: {} }, '/0'),
  getPromptContent: rowSetOf(ofClass, '/raw/0'),
  getPromptContentWithRequest: rowSetOf({ ...ofClass, body: {} }, '/raw/0'),
  getEngines: { ...collection, given: idleSession, id: '/name' },
  getFormats: { ...uncounted, given: idleSession },
  getInformats: { ...uncounted, given: idleSession },
}

/** The words of libraries, tables, engines and formats. */
export const dataWords = { examples, outside, lists, things: { library: libraryThing, table: tableThing } }
