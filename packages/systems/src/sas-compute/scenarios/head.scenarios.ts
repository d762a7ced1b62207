import {
  documented,
  member,
  pattern,
  present,
  type Scenario,
  type Step,
  scenario,
  text,
} from '@standin/engine'
import { aTable } from './data-givens.ts'
import { aWrittenFileref } from './file-givens.ts'
import { aContext, anIdleSession } from './givens.ts'
import { call } from './words.ts'

const plain = { headers: { accept: 'text/plain' } }
/** The headers that GET has, and no body. */
const type = { 'content-type': present }

/** A job with a page of results and a listing; keeps `jobId` and `resultId`. */
const printed: readonly Step[] = [
  call('createJob', { body: { code: ['%let a = 1;', 'proc print data=sashelp.class;', 'run;'] } })
    .replies(201)
    .keeps({ jobId: member('/id') }),
  call('getJobState').eventually(200, text('completed'), { within: '60s' }),
  call('getJobResults')
    .replies(200)
    .keeps({ resultId: member('/items/0/id') }),
]

/** Each resource that can be read has other forms: its headers alone, or a text. */
export const headScenarios: readonly Scenario[] = [
  scenario('the headers of contexts and servers can be had without their bodies', {
    evidence: documented('Compute API: headersForContext, headersForServer'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('getSession')
        .replies(200)
        .keeps({ serverId: member('/serverId') }),
      call('headersForRoot').replies(200, undefined, type),
      call('headersForContexts').replies(200, undefined, type),
      call('headersForContext').replies(200, undefined, { ...type, etag: present }),
      call('headersForServers').replies(200, undefined, type),
      call('headersForServer').replies(200, undefined, type),
      call('headersForServerSessions').replies(200, undefined, type),
      call('headersForServerState').replies(200, undefined, type),
    ],
  }),
  scenario('the headers of a session and of what it has can be had without their bodies', {
    evidence: documented('Compute API: headersForSession, headersForVariables, headersForOptionValue'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('headersForSessions').replies(200, undefined, type),
      call('headersForSession').replies(200, undefined, { ...type, etag: present }),
      call('headersForSessionState').replies(200, undefined, { ...type, etag: present }),
      call('headersForJobs').replies(200, undefined, type),
      call('headersForVariables').replies(200, undefined, type),
      call('headersForVariable', { path: { variableName: 'SYSCC' } }).replies(200, undefined, type),
      call('headersForOptionValue', { path: { optionName: 'LINESIZE' }, ...plain }).replies(
        200,
        undefined,
        type,
      ),
      call('headersForOptionValueFull', { path: { optionName: 'LINESIZE' } }).replies(200, undefined, type),
    ],
  }),
  scenario('the headers of a job, its log, its listing and its results can be had without their bodies', {
    evidence: documented('Compute API: headersForJob, headersForJobLog, headersForJobListing'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...printed,
      call('headersForJob').replies(200, undefined, { ...type, etag: present }),
      call('headersForJobState').replies(200, undefined, { ...type, etag: present }),
      call('headersForJobLog').replies(200, undefined, type),
      call('headersForJobLogAsText', plain).replies(200, undefined, type),
      call('headersForSessionLog').replies(200, undefined, type),
      call('headersForSessionLogAsText', plain).replies(200, undefined, type),
      call('headersForJobListing').replies(200, undefined, type),
      call('headersForJobListingAsText', plain).replies(200, undefined, type),
      call('headersForSessionListing').replies(200, undefined, type),
      call('headersForSessionListingAsText', plain).replies(200, undefined, type),
      call('headersForJobResults').replies(200, undefined, type),
      call('headersForSessionResults').replies(200, undefined, type),
      call('headersForResultContent').replies(200, undefined, type),
    ],
  }),
  scenario('logs and listings of jobs and of sessions are texts too', {
    evidence: documented('Compute API: getSessionLogAsText, getJobListingAsText'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      ...printed,
      call('getSessionLogAsText', plain).replies(200, text(pattern(/proc print data=sashelp\.class;/))),
      call('getJobListingAsText', plain).replies(200, text(pattern(/Alfred/))),
    ],
  }),
  scenario('the headers of a fileref, of its file and of a directory can be had without their bodies', {
    evidence: documented('Compute API: headersForFileref, headersForFileorDirectoryProperties'),
    tier: 'complete',
    given: aWrittenFileref({}),
    steps: [
      call('headersForFilerefs').replies(200, undefined, type),
      call('headersForFileref').replies(200, undefined, { ...type, etag: present }),
      call('headersForGetFile').replies(200, undefined, { ...type, etag: present }),
      call('headersForFileorDirectoryProperties', { path: { filePath: '~fs~' } }).replies(200, undefined, {
        ...type,
        etag: present,
      }),
    ],
  }),
  scenario('the headers of libraries, tables and their rows can be had without their bodies', {
    evidence: documented('Compute API: headersForTable, headersForRow'),
    tier: 'complete',
    given: aTable({}),
    steps: [
      call('headersForSessionLibraries').replies(200, undefined, type),
      call('headersForLibrary').replies(200, undefined, type),
      call('headersForTable').replies(200, undefined, { ...type, etag: present }),
      call('headersForColumns').replies(200, undefined, type),
      call('headersForColumn', { path: { columnName: 'Age' } }).replies(200, undefined, {
        ...type,
        etag: present,
      }),
      call('headersForRow').replies(200, undefined, type),
      call('headersForRowsAsCSV', { headers: { accept: 'text/csv' } }).replies(200, undefined, type),
      call('headersForRowSet').replies(200, undefined, type),
      call('headersForPromptContent').replies(200, undefined, type),
    ],
  }),
  scenario('the headers of engines and formats can be had without their bodies', {
    evidence: documented('Compute API: headersForEngine, headersForFormat'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('headersForEngines').replies(200, undefined, type),
      call('headersForEngine', { path: { engineName: 'sase7' } }).replies(200, undefined, type),
      call('headersForEngineDefinition', { path: { engineName: 'sase7' } }).replies(200, undefined, type),
      call('headersForFormats').replies(200, undefined, type),
      call('headersForFormat', { path: { formatName: 'DATE' } }).replies(200, undefined, type),
      call('headersForInformats').replies(200, undefined, type),
      call('headersForInformat', { path: { informatName: 'DATE' } }).replies(200, undefined, type),
    ],
  }),
  scenario('the headers of what is not there are those of a 404', {
    evidence: documented('Compute API: headersForSession'),
    tier: 'complete',
    given: aContext({}),
    steps: [
      call('headersForSession', { path: { sessionId: 'none' } }).replies(404),
      call('headersForContext', { path: { contextId: 'none' } }).replies(404),
    ],
  }),
]
