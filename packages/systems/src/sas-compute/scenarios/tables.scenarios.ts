import {
  assumed,
  containing,
  documented,
  each,
  header,
  kept,
  member,
  notKept,
  pattern,
  type Scenario,
  scenario,
} from '@standin/engine'
import { aTable, aView, runs, twoTables } from './data-givens.ts'
import { anIdleSession } from './givens.ts'
import { call, sasError } from './words.ts'

const ofClass = { libref: 'SASHELP', tableName: 'CLASS' }
const change = (body: { readonly name?: string; readonly label?: string }, tag: unknown = kept('tableTag')) =>
  call('updateTable', { body, headers: { 'If-Match': tag as string } })

const ofAge = { columnName: 'Age' }
const changeAge = (body: Readonly<Record<string, unknown>>, tag: unknown = kept('tableTag')) =>
  call('updateColumn', { path: ofAge, body, headers: { 'If-Match': tag as string } })

export const tableScenarios: readonly Scenario[] = [
  scenario('a table says how large it is, and leads to its rows and columns', {
    evidence: documented('getTable'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getTable', { path: ofClass }).replies(200, {
        id: 'CLASS',
        name: 'CLASS',
        libref: 'SASHELP',
        type: 'DATA',
        engine: 'V9',
        compressionRoutine: 'NO',
        logicalRecordCount: 19,
        columnCount: 5,
        links: containing({ rel: 'rowsAsCSV', type: 'text/csv' }),
      }),
      call('getTableSummary', {
        path: ofClass,
        headers: { accept: 'application/vnd.sas.compute.data.table.summary+json' },
      }).replies(200, { id: 'CLASS', links: containing({ rel: 'self' }) }),
      call('getTables', {
        path: { libref: 'SASHELP' },
        headers: {
          accept: 'application/vnd.sas.collection+json',
          'Accept-Item': 'application/vnd.sas.compute.data.table+json',
        },
      }).replies(200, { items: containing({ id: 'CLASS', logicalRecordCount: 19 }) }),
    ],
  }),
  scenario('columns have types, lengths and formats', {
    evidence: documented('getColumns'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getColumns', { path: ofClass, query: { limit: 2 } }).replies(200, {
        count: 5,
        items: [
          { id: 'Name', index: 0, length: 8, name: 'Name', type: 'CHAR', links: each({ rel: 'self' }) },
          { id: 'Sex', index: 1, length: 1, type: 'CHAR' },
        ],
      }),
      call('getColumnsWithRequest', {
        path: { libref: 'SASHELP', tableName: 'CARS' },
        body: { includeColumns: ['MSRP', 'make'] },
      }).replies(200, {
        count: 2,
        items: [
          { id: 'MSRP', index: 5, type: 'FLOAT', format: { name: 'DOLLAR', length: 8 } },
          { id: 'Make', index: 0 },
        ],
      }),
      call('getColumn', { path: { ...ofClass, columnName: 'age' } }).replies(200, {
        id: 'Age',
        index: 2,
        type: 'FLOAT',
      }),
      call('getColumn', { path: { ...ofClass, columnName: 'nosuch' } }).replies(404, sasError(404)),
      call('getColumnsWithRequest', { path: ofClass, body: { includeColumns: ['nosuch'] } }).replies(
        400,
        sasError(400),
      ),
    ],
  }),
  scenario('a seeded table can not be changed', {
    evidence: assumed('what a change of a table in a read-only library answers'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      call('getTable', { path: ofClass })
        .replies(200)
        .keeps({ tableTag: header('etag') }),
      call('updateTable', {
        path: ofClass,
        body: { label: 'mine' },
        headers: { 'If-Match': kept('tableTag') },
      }).replies(403, sasError(403)),
      call('deleteTable', { path: ofClass }).replies(403, sasError(403)),
      call('updateColumn', {
        path: { ...ofClass, ...ofAge },
        body: { name: 'not a name' },
        headers: { 'If-Match': '"stale"' },
      }).replies(412, sasError(412)),
      call('updateColumn', {
        path: { ...ofClass, ...ofAge },
        body: { name: 'not a name' },
        headers: { 'If-Match': kept('tableTag') },
      }).replies(403, sasError(403)),
      call('getTable', { path: ofClass }).replies(
        200,
        { logicalRecordCount: 19 },
        { etag: kept('tableTag') },
      ),
    ],
  }),
  scenario('a table is changed with its current tag alone', {
    evidence: assumed('the statuses of a change without a current tag'),
    tier: 'strict',
    given: aTable({}),
    steps: [
      call('updateTable', { body: { label: 'mine' } }).replies(428, sasError(428, 5033)),
      change({ label: 'mine' }, '"stale"').replies(412, sasError(412)),
      change({ label: 'mine' }).replies(200, { label: 'mine' }, { etag: notKept('tableTag') }),
      call('getTable').replies(200, { label: 'mine' }, { etag: notKept('tableTag') }),
      change({ label: 'once more' }).replies(412, sasError(412)),
    ],
  }),
  scenario('a renamed table is found by its new name alone', {
    evidence: documented('updateTable: the name or label'),
    tier: 'complete',
    given: aTable({}),
    steps: [
      change({ name: 'Renamed', label: 'still here' }).replies(200, { id: 'RENAMED', label: 'still here' }),
      call('getTable').replies(404, sasError(404)),
      call('getTable', { path: { tableName: 'renamed' } }).replies(200, { name: 'RENAMED' }),
    ],
  }),
  scenario('a table can not have every name', {
    evidence: assumed('what a bad name of a table answers'),
    tier: 'strict',
    given: twoTables({}),
    steps: [
      change({ name: 'two' }).replies(409, sasError(409)),
      change({ name: 'not a name' }).replies(400, sasError(400)),
      change({ name: 'one' }).replies(200, { id: 'ONE' }),
    ],
  }),
  scenario('a deleted table is gone', {
    evidence: assumed('the status of deleteTable'),
    tier: 'strict',
    given: aTable({}),
    steps: [
      call('deleteTable').replies(204),
      call('getTable').replies(404, sasError(404)),
      call('getRows').replies(404, sasError(404)),
    ],
  }),
  scenario('a view shows the rows that it chooses, as a table', {
    evidence: documented('createView'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('createView', {
        path: ofClass,
        body: {
          where: 'age >= 15',
          includeColumns: ['sex', 'age'],
          sortBy: [{ key: 'age', direction: 'descending' }],
          distinct: true,
        },
      })
        .replies(201, {
          id: pattern(/^T[0-9A-F]{8}_[0-9A-F]{4}_[0-9A-F]{4}_[0-9A-F]{12}$/),
          libref: 'SASHELP',
          logicalRecordCount: 3,
        })
        .keeps({ view: member('/id') }),
      call('getRows', { path: { libref: '$VIEWS', tableName: kept('view') } }).replies(200, {
        count: 3,
        items: [{ cells: ['M', 16] }, { cells: ['F', 15] }, { cells: ['M', 15] }],
      }),
      call('createView', { path: ofClass, body: { where: 'nosuch = 1' } }).replies(400, sasError(400)),
      call('createView', { path: ofClass, body: { sortBy: [{ key: 'nosuch' }] } }).replies(
        400,
        sasError(400, 5030),
      ),
    ],
  }),
  scenario('a view is deleted and not changed, and no list of libraries has it', {
    evidence: assumed('what else can be done with a view'),
    tier: 'strict',
    given: aView({}),
    steps: [
      call('getColumns', { path: { libref: '$VIEWS' } }).replies(200, {
        items: [{ id: 'Age' }, { id: 'Name' }],
      }),
      call('updateTable', {
        path: { libref: '$VIEWS' },
        body: { label: 'mine' },
        headers: { 'If-Match': '*' },
      }).replies(403, sasError(403)),
      call('getLibraries', { query: { limit: 100 } }).replies(200, { count: 5 }),
      call('deleteTable', { path: { libref: '$VIEWS' } }).replies(204),
      call('getRows', { path: { libref: '$VIEWS' } }).replies(404, sasError(404)),
    ],
  }),
  scenario('a column is changed with its current tag alone', {
    evidence: assumed('which members of a column updateColumn changes'),
    tier: 'strict',
    given: aTable({}),
    steps: [
      call('updateColumn', { path: ofAge, body: { label: 'Years' } }).replies(428, sasError(428, 5033)),
      changeAge({ label: 'Years' }, '"stale"').replies(412, sasError(412)),
      changeAge({ label: 'Years', format: { name: 'F', length: 6, decimals: 1 } })
        .replies(200, { id: 'Age', index: 2, label: 'Years', format: { name: 'F', length: 6 } })
        .keeps({ tableTag: header('etag') }),
      call('getRows', { query: { limit: 1 } }).replies(200, {
        items: [{ cells: ['Alfred  ', 'M', '  14.0', 69, 112.5] }],
      }),
      changeAge({ name: 'Years' }).replies(
        200,
        { id: 'Years', label: 'Years' },
        { etag: notKept('tableTag') },
      ),
      call('getColumn', { path: ofAge }).replies(404, sasError(404)),
      call('getColumn', { path: { columnName: 'years' } }).replies(200, { index: 2 }),
    ],
  }),
  scenario('a column can not be changed into everything', {
    evidence: assumed('what a bad change of a column answers'),
    tier: 'strict',
    given: aTable({}),
    steps: [
      changeAge({ name: 'not a name' }).replies(400, sasError(400)),
      changeAge({ name: 'sex' }).replies(409, sasError(409)),
      changeAge({ type: 'CHAR' }).replies(400, sasError(400)),
      changeAge({ length: 3 }).replies(400, sasError(400)),
      call('getTable').replies(200, {}, { etag: kept('tableTag') }),
      call('updateColumn', {
        path: { libref: 'SASHELP', tableName: 'CLASS', columnName: 'Age' },
        body: { label: 'mine' },
        headers: { 'If-Match': '*' },
      }).replies(403, sasError(403)),
    ],
  }),
  scenario('what code writes is there to be read, and what it drops is gone', {
    evidence: documented('SAS: DATA step, DROP TABLE, LIBNAME'),
    tier: 'complete',
    given: aTable({}),
    steps: [
      ...runs(
        'data work.tall;',
        '  set mylib.one;',
        '  where height > 70;',
        '  metres = height * 0.0254;',
        'run;',
      ),
      call('getRows', { path: { libref: 'WORK', tableName: 'TALL' } }).replies(200, {
        count: 1,
        items: [{ cells: ['Philip  ', 'M', 16, 72, 150, 1.8288] }],
      }),
      ...runs('proc sql;', '  drop table mylib.one;', 'quit;'),
      call('getTable').replies(404, sasError(404)),
      ...runs(
        "libname again '/tmp';",
        'data again.two mylib.three;',
        '  x = 1;',
        'run;',
        'libname mylib clear;',
      ),
      call('getLibrary').replies(404, sasError(404)),
      call('getTable', { path: { libref: 'AGAIN', tableName: 'TWO' } }).replies(200, { rowCount: 1 }),
      call('getTable', { path: { libref: 'AGAIN', tableName: 'THREE' } }).replies(200, { rowCount: 1 }),
    ],
  }),
]
