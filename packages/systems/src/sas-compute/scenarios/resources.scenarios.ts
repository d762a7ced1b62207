import {
  assumed,
  containing,
  defineGiven,
  documented,
  kept,
  member,
  type Scenario,
  scenario,
  text,
} from '@standin/engine'
import { aSessionAndAStoredFile, aStoredFile } from './file-givens.ts'
import { aContext, anIdleSession, code } from './givens.ts'
import { call, sasError } from './words.ts'

const page = 'compute.md: external resources'
const ofFile = (name: string, more: object = {}) => ({
  name,
  uri: kept('storedUri') as unknown as string,
  type: 'application/vnd.sas.file',
  ...more,
})
const lost = { name: 'lost', uri: '/files/files/none', type: 'application/vnd.sas.file', required: true }
const aJobOf = (body: Readonly<Record<string, unknown>>) =>
  call('createJob', { body })
    .replies(201)
    .keeps({ jobId: member('/id') })
const untilState = (state: 'completed' | 'error' | 'running') =>
  call('getJobState').eventually(200, text(state), { within: '15m' })

/** A context and a stored file. */
const aContextAndAFile = defineGiven('a context and a stored file', () => ({
  steps: [...aContext({}).steps, ...aStoredFile({}).steps],
}))

const preference = '/preferences/preferences/tester/theme'
/** A session where a preference is known. */
const aSessionWithPreferences = defineGiven('a session and a preference', () => ({
  steps: anIdleSession({}).steps,
  setting: {
    settings: { preferences: { [preference]: 'dark' } },
    reason: 'preferences are made in a service of their own',
  },
}))
const themed = { name: 'theme', uri: preference, type: 'application/vnd.sas.preference' }

const source = '/dataSources/providers/Compute/sourceDefinitions/sales'
/** A session where a data source is known. */
const aSessionWithDataSource = defineGiven('a session and a data source', () => ({
  steps: anIdleSession({}).steps,
  setting: {
    settings: { dataSources: { [source]: '/tmp/sales' } },
    reason: 'data sources are defined in a service of their own',
  },
}))
const sales = { name: 'sales', uri: source, type: 'application/vnd.sas.data.source.definition' }

export const resourceScenarios: readonly Scenario[] = [
  scenario('a file of a session’s resources becomes a fileref', {
    evidence: documented(page),
    tier: 'complete',
    given: aContextAndAFile({}),
    steps: [
      call('createSession', { body: { resources: [ofFile('CODE')] } })
        .replies(201)
        .keeps({ sessionId: member('/id') }),
      call('getSessionState').eventually(200, text('idle'), { within: '60s' }),
      call('getFile', { path: { fileref: 'code' } }).replies(
        200,
        text('%put from the file;\n%let done = 1;\n'),
      ),
    ],
  }),
  scenario('a session without a resource that it has to have fails', {
    evidence: documented(`${page}, required`),
    tier: 'complete',
    given: aContext({}),
    steps: [
      call('createSession', { body: { resources: [lost] } })
        .replies(201)
        .keeps({ sessionId: member('/id') }),
      call('getSessionState').eventually(200, text('failed'), { within: '60s' }),
    ],
  }),
  scenario('a job without a resource that it has to have is an error', {
    evidence: documented(`${page}, required`),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      aJobOf({ code: [...code.quick], resources: [lost] }),
      untilState('error'),
      call('getJobLog').replies(200, { items: [] }),
    ],
  }),
  scenario('a job goes on without a resource that it need not have', {
    evidence: documented(`${page}, required`),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      aJobOf({ code: [...code.quick], resources: [{ ...lost, required: false }] }),
      untilState('completed'),
      call('getFileref', { path: { fileref: 'lost' } }).replies(404),
    ],
  }),
  scenario('a resource with JOB scope is gone when its job has ended', {
    evidence: documented(`${page}, scope`),
    tier: 'complete',
    given: aSessionAndAStoredFile({}),
    steps: [
      aJobOf({ code: [...code.long], resources: [ofFile('mine', { scope: 'JOB' })] }),
      untilState('running'),
      call('getFileref', { path: { fileref: 'mine' } }).replies(200),
      untilState('completed'),
      call('getFileref', { path: { fileref: 'mine' } }).replies(404),
    ],
  }),
  scenario('a resource with SESSION scope stays, until another one takes its name', {
    evidence: documented(`${page}, scope`),
    tier: 'complete',
    given: aSessionAndAStoredFile({}),
    steps: [
      aJobOf({ code: [...code.quick], resources: [ofFile('ours', { scope: 'SESSION' })] }),
      untilState('completed'),
      call('getFile', { path: { fileref: 'ours' } }).replies(200),
      call('createStoredFile', { rawBody: 'newer', contentType: 'text/plain' })
        .replies(201)
        .keeps({ newerId: member('/id'), storedUri: member('/links/0/uri') }),
      aJobOf({ code: [...code.quick], resources: [ofFile('ours', { scope: 'SESSION' })] }),
      untilState('completed'),
      call('getFile', { path: { fileref: 'ours' } }).replies(200, text('newer')),
    ],
  }),
  scenario('a preference becomes a macro variable', {
    evidence: documented(`${page}: preferences`),
    tier: 'complete',
    given: aSessionWithPreferences({}),
    steps: [
      aJobOf({ code: ['%put theme is &theme;'], resources: [themed] }),
      untilState('completed'),
      call('getJobLog').replies(200, { items: containing({ line: 'theme is dark' }) }),
      call('getVariable', { path: { variableName: 'theme' } }).replies(404),
      aJobOf({ code: [...code.quick], resources: [{ ...themed, scope: 'SESSION' }] }),
      untilState('completed'),
      call('getVariable', { path: { variableName: 'theme' } }).replies(200, { value: 'dark' }),
    ],
  }),
  scenario('a data source becomes a libref, for as long as its scope', {
    evidence: documented(`${page}: data source definitions`),
    tier: 'complete',
    given: aSessionWithDataSource({}),
    steps: [
      aJobOf({ code: ['data sales.one;', '  x = 1;', 'run;'], resources: [sales] }),
      untilState('completed'),
      call('getLibrary', { path: { libref: 'SALES' } }).replies(404),
      aJobOf({ code: [...code.quick], resources: [{ ...sales, scope: 'SESSION' }] }),
      untilState('completed'),
      call('getTable', { path: { libref: 'SALES', tableName: 'ONE' } }).replies(200, { rowCount: 1 }),
    ],
  }),
  scenario('a resource of an unknown type is refused', {
    evidence: documented('error-codes: 5107'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('createJob', {
        body: { code: [...code.quick], resources: [{ name: 'a', uri: '/a', type: 'text/html' }] },
      }).replies(400, sasError(400, 5107)),
      call('createSession', { body: { resources: [{ name: 'a', uri: '/a', type: 'text/html' }] } }).replies(
        400,
        sasError(400, 5107),
      ),
    ],
  }),
  scenario('code may lie in a file', {
    evidence: documented('createJob: codeUri'),
    tier: 'complete',
    given: aSessionAndAStoredFile({}),
    steps: [
      aJobOf({ codeUri: kept('storedUri') }),
      untilState('completed'),
      call('getJobLog').replies(200, { items: containing({ line: 'from the file' }) }),
      call('getVariable', { path: { variableName: 'done' } }).replies(200, { value: '1' }),
    ],
  }),
  scenario('code is in one place, and there', {
    evidence: assumed('both code and codeUri, and a codeUri that leads nowhere'),
    tier: 'strict',
    given: aSessionAndAStoredFile({}),
    steps: [
      call('createJob', {
        body: { code: [...code.quick], codeUri: kept('storedUri') as unknown as string },
      }).replies(400, sasError(400, 5203)),
      call('createJob', { body: { codeUri: '/files/files/none' } }).replies(400, sasError(400, 5203)),
    ],
  }),
]
