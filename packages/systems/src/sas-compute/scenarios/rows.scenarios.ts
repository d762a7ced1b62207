import { assumed, client, documented, each, type Scenario, scenario, text } from '@standin/engine'
import { anIdleSession } from './givens.ts'
import { call, sasError } from './words.ts'

const ofClass = { libref: 'SASHELP', tableName: 'CLASS' }
const ofAir = { libref: 'SASHELP', tableName: 'AIR' }
const csv = { accept: 'text/csv' }

export const rowScenarios: readonly Scenario[] = [
  scenario('rows are formatted: texts padded, numbers with a format as texts', {
    evidence: documented('getRows'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getRows', { path: ofClass, query: { limit: 2 } }).replies(200, {
        name: 'Table Rows',
        accept: 'application/vnd.sas.compute.data.table.row',
        count: 19,
        limit: 2,
        start: 0,
        items: [{ cells: ['Alfred  ', 'M', 14, 69, 112.5] }, { cells: ['Alice   ', 'F', 13, 56.5, 84] }],
      }),
      call('getRows', { path: ofAir, query: { limit: 1, start: 143 } }).replies(200, {
        items: [{ cells: ['DEC60', 432] }],
      }),
      call('getRows', { path: ofAir, query: { limit: 1, format: false } }).replies(200, {
        items: [{ cells: [-4017, 112] }],
      }),
      call('getRows', { path: ofClass, query: { start: 19 } }).replies(200, {
        items: [],
        start: 19,
        limit: 10,
      }),
    ],
  }),
  scenario('rows have their numbers when they are asked for, from 1 on', {
    evidence: client('vscode-sas-extension: INDEX and start + 1 in its other connections'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getRows', { path: ofClass, query: { start: 2, limit: 1, includeIndex: true } }).replies(200, {
        items: [{ cells: [3, 'Barbara ', 'F', 13, 65.3, 98] }],
      }),
      call('getRows', {
        path: ofClass,
        query: { limit: 2, includeIndex: true, includeColumnNames: true },
      }).replies(200, {
        items: [
          { columns: ['INDEX', 'Name', 'Sex', 'Age', 'Height', 'Weight'] },
          { cells: [1, 'Alfred  ', 'M', 14, 69, 112.5] },
        ],
      }),
    ],
  }),
  scenario('a WHERE clause chooses rows', {
    evidence: documented('getRows: where'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getRows', {
        path: ofClass,
        query: { where: "sex eq 'F' and (age in (14, 15) or name like 'Joy%')", format: false },
      }).replies(200, {
        count: 5,
        items: [
          { cells: ['Carol', 'F', 14, 62.8, 102.5] },
          { cells: ['Janet', 'F', 15, 62.5, 112.5] },
          { cells: ['Joyce', 'F', 11, 51.3, 50.5] },
          { cells: ['Judy', 'F', 14, 64.3, 90] },
          { cells: ['Mary', 'F', 15, 66.5, 112] },
        ],
      }),
      call('getRows', { path: ofAir, query: { where: "date < '01MAR1949'd" } }).replies(200, {
        items: [{ cells: ['JAN49', 112] }, { cells: ['FEB49', 118] }],
      }),
      call('getRowsWithRequest', {
        path: ofClass,
        query: { limit: 1 },
        body: { where: 'age = 16', columnFormatting: [{ name: 'weight', format: 'DOLLAR8.2' }] },
      }).replies(200, { count: 1, items: [{ cells: ['Philip  ', 'M', 16, 72, ' $150.00'] }] }),
      call('getRowSet', {
        path: ofClass,
        query: { where: 'height between 72 and 80', includeColumns: 'name' },
      }).replies(200, { rows: [['Philip  ']] }),
    ],
  }),
  scenario('a WHERE clause that can not be used is refused', {
    evidence: assumed('what a bad WHERE clause answers'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      call('getRows', { path: ofClass, query: { where: 'age >' } }).replies(400, sasError(400, 5006)),
      call('getRows', { path: ofClass, query: { where: 'nosuch = 1' } }).replies(400, sasError(400, 5006)),
      call('getRows', { path: ofClass, query: { where: "age = 'x'" } }).replies(400, sasError(400, 5006)),
      call('getRowsAsCSV', { path: ofClass, query: { where: "name = 'open" }, headers: csv }).replies(
        400,
        sasError(400, 5006),
      ),
      call('getRowSet', { path: ofClass, query: { sortBy: 'nosuch' } }).replies(400, sasError(400, 5030)),
      call('getRowSet', { path: ofClass, query: { sortBy: 'age:up' } }).replies(400, sasError(400, 5028)),
      call('getRowSet', { path: ofClass, query: { sortBy: ':' } }).replies(400, sasError(400, 5029)),
    ],
  }),
  scenario('rows come as CSV, all of them without a limit', {
    evidence: documented('headersForRowsAsCSV'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getRowsAsCSV', {
        path: ofClass,
        query: { includeColumnNames: true, where: 'age >= 16 or age <= 11' },
        headers: csv,
      }).replies(
        200,
        text('Name,Sex,Age,Height,Weight\nJoyce,F,11,51.3,50.5\nPhilip,M,16,72,150\nThomas,M,11,57.5,85\n'),
      ),
      call('getRowsAsCSV', {
        path: ofAir,
        query: { start: 141, includeIndex: true, columnSeparator: ';', rowSeparator: '|' },
        headers: csv,
      }).replies(200, text('142;OCT60;461|143;NOV60;390|144;DEC60;432|')),
      call('getRowsAsCSV', {
        path: { libref: 'SASHELP', tableName: 'CARS' },
        query: { limit: 1, where: "make = 'Acura'" },
        headers: csv,
      }).replies(200, text('Acura, MDX,SUV,Asia,All,"$36,945","$33,337",3.5,6,265,17,23,4451,106,189\n')),
    ],
  }),
  scenario('a row set has columns and rows, chosen and sorted', {
    evidence: documented('getRowSet'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getRowSet', {
        path: ofClass,
        query: { includeColumns: 'weight,name', sortBy: 'weight:descending', limit: 2 },
      }).replies(200, {
        columnDetail: 'names',
        columns: ['Weight', 'Name'],
        rows: [
          [150, 'Philip  '],
          [133, 'Ronald  '],
        ],
        links: [{ rel: 'self' }, { rel: 'next' }],
      }),
      call('getRowSetWithRequest', {
        path: ofClass,
        query: { limit: 1, format: false },
        body: {
          where: "name =: 'J'",
          includeColumns: ['weight', 'name'],
          columnNaturalOrder: true,
          sortBy: [{ key: 'age' }, { key: 'weight', direction: 'descending' }],
        },
      }).replies(200, { columns: ['Name', 'Weight'], rows: [['Joyce', 50.5]] }),
      call('getRowSet', { path: ofClass, query: { columnDetail: 'detail', limit: 1 } }).replies(200, {
        columnDetail: 'detail',
        columns: each({ id: { $match: 'string' }, length: { $match: 'number' } }, 5),
      }),
      call('getRowSet', { path: ofClass, query: { columnDetail: 'summary', limit: 1 } }).replies(200, {
        columnDetail: 'summary',
        columns: each({ id: { $match: 'string' }, type: { $match: 'string' } }, 5),
      }),
    ],
  }),
  scenario('prompt content has each row once, as it is shown and as it is', {
    evidence: documented('getPromptContent'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getPromptContent', {
        path: ofClass,
        query: { includeColumns: 'sex', sortBy: 'sex' },
      }).replies(200, {
        columns: ['Sex'],
        rows: [
          { formatted: ['F'], raw: ['F'] },
          { formatted: ['M'], raw: ['M'] },
        ],
      }),
      call('getPromptContentWithRequest', {
        path: ofAir,
        query: { limit: 1 },
        body: { includeColumns: ['date'] },
      }).replies(200, { rows: [{ formatted: ['JAN49'], raw: [-4017] }] }),
    ],
  }),
]
