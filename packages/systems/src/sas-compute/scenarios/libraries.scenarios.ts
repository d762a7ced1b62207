import {
  assumed,
  client,
  containing,
  documented,
  kept,
  pattern,
  present,
  type Scenario,
  scenario,
} from '@standin/engine'
import { aLibrary, aTable } from './data-givens.ts'
import { anIdleSession, aRunningJob } from './givens.ts'
import { call, sasError } from './words.ts'

const ask = (name: string, engine: string, path: string) =>
  call('createLibrary', { body: { name, engine, path } })

export const libraryScenarios: readonly Scenario[] = [
  scenario('a session has its libraries, listed without their versions', {
    evidence: documented('getLibraries'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getLibraries').replies(200, {
        accept: 'application/vnd.sas.compute.library.summary',
        items: containing({ id: 'SASHELP', name: 'SASHELP', links: containing({ rel: 'self' }) }),
      }),
      call('getLibraries').replies(200, { items: containing({ id: 'WORK' }) }),
      call('getLibraries', {
        headers: { 'Accept-Item': 'application/vnd.sas.compute.library+json' },
      }).replies(200, { items: containing({ id: 'WORK', libref: 'WORK', engineName: 'V9' }) }),
    ],
  }),
  scenario('a library leads to its tables, and says whether it can be changed', {
    evidence: client('vscode-sas-extension: reads readOnly of each library as application/json'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('getLibrary', {
        path: { libref: 'SASHELP' },
        headers: { accept: 'application/json' },
      }).replies(200, { id: 'SASHELP', readOnly: true, links: containing({ rel: 'tables' }) }),
      call('getLibrary', { path: { libref: 'WORK' } }).replies(200, { readOnly: false }),
      call('getLibrarySummary', {
        path: { libref: 'SASHELP' },
        headers: { accept: 'application/vnd.sas.compute.library.summary+json' },
      }).replies(200, { id: 'SASHELP', version: 1 }),
      call('getTables', {
        path: { libref: 'SASHELP' },
        headers: { accept: 'application/vnd.sas.collection+json' },
      }).replies(200, {
        accept: 'application/vnd.sas.compute.data.table.summary',
        items: containing({ id: 'CLASS', name: 'CLASS' }),
      }),
    ],
  }),
  scenario('a library and a table are found by their names', {
    evidence: client('restaf: filter=eq(name,…) on data and tables'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getLibraries', { query: { filter: "eq(name,'WORK')" } }).replies(200, {
        count: 1,
        items: [{ id: 'WORK' }],
      }),
      call('getTables', {
        path: { libref: 'SASHELP' },
        query: { filter: "eq(name,'CLASS')" },
        headers: { accept: 'application/vnd.sas.collection+json' },
      }).replies(200, { count: 1, items: [{ id: 'CLASS' }] }),
      call('getLibraries', { query: { filter: 'eq(' } }).replies(400, sasError(400, 5026)),
    ],
  }),
  scenario('librefs are the same in either case', {
    evidence: documented('SAS: names are not case-sensitive'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [call('getLibrary', { path: { libref: 'sashelp' } }).replies(200, { id: 'SASHELP' })],
  }),
  scenario('a library that is assigned is there until it is deassigned', {
    evidence: assumed('what createLibrary and deleteLibrary answer'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      ask('mylib', 'base', '/tmp').replies(
        201,
        { id: 'MYLIB', physicalName: '/tmp', readOnly: false },
        { location: pattern(/\/data\/MYLIB$/) },
      ),
      call('getLibraries').replies(200, { items: containing({ id: 'MYLIB' }) }),
      call('deleteLibrary', { path: { libref: 'MYLIB' } }).replies(204),
      call('getLibrary', { path: { libref: 'MYLIB' } }).replies(404, sasError(404)),
      ask('mylib', 'V9', '/tmp').replies(201),
    ],
  }),
  scenario('a library with access=readonly can not be written', {
    evidence: documented('SAS: LIBNAME, ACCESS=READONLY'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      call('createLibrary', {
        body: { name: 'RO', engine: 'V9', path: '/tmp', options: ['access=readonly'] },
      }).replies(201, { readOnly: true, options: 'access=readonly' }),
    ],
  }),
  scenario('a library that can not be assigned is refused', {
    evidence: assumed('what createLibrary answers to what it can not assign'),
    tier: 'strict',
    given: aLibrary({}),
    steps: [
      ask('ninechars', 'V9', '/tmp').replies(400, sasError(400)),
      ask('OTHER', 'nosuch', '/tmp').replies(400, sasError(400)),
      ask('OTHER', 'V9', '/no/such/place').replies(400, sasError(400)),
      ask('MYLIB', 'V9', '/tmp').replies(409, sasError(409)),
      ask('WORK', 'V9', '/tmp').replies(409, sasError(409)),
      call('getLibrary', { path: { libref: 'OTHER' } }).replies(404, sasError(404)),
    ],
  }),
  scenario('a session keeps its own libraries', {
    evidence: assumed('what deassigning WORK answers'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      call('deleteLibrary', { path: { libref: 'WORK' } }).replies(403, sasError(403)),
      call('getLibrary', { path: { libref: 'WORK' } }).replies(200),
    ],
  }),
  scenario('the data of a library outlives its libref', {
    evidence: documented('deleteLibrary: the libref alone'),
    tier: 'complete',
    given: aTable({}),
    steps: [
      call('deleteLibrary').replies(204),
      ask('AGAIN', 'V9', '/tmp').replies(201),
      call('getTable', { path: { libref: 'AGAIN' } }).replies(200, { id: kept('tableName') }),
    ],
  }),
  scenario('a table of a running job is there as soon as it is written', {
    evidence: assumed('whether tables are seen while their job runs'),
    tier: 'strict',
    given: aRunningJob({}),
    steps: [
      call('updateJobState', {
        query: { value: 'canceled' },
        headers: { 'If-Match': kept('jobTag') },
      }).replies(200),
      call('createJob', {
        body: { code: ['data work.early;', '  x = 1;', 'run;', '%let rc = %sysfunc(sleep(600, 1));'] },
      }).replies(201),
      call('getTable', { path: { libref: 'WORK', tableName: 'EARLY' } }).eventually(
        200,
        { id: 'EARLY', libref: 'WORK', modifiedTimeStamp: present },
        { within: '15m' },
      ),
      call('getSessionState').replies(200, { $text: 'running' }),
    ],
  }),
]
