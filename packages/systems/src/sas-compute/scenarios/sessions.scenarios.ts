import {
  assumed,
  client,
  containing,
  documented,
  header,
  kept,
  member,
  notKept,
  pass,
  pattern,
  present,
  recorded,
  scenario,
  text,
} from '@standin/engine'
import {
  aContext,
  aDoomedSession,
  aFailedSession,
  aNewSession,
  anIdleSession,
  aQueuedJob,
  aRunningJob,
  code,
} from './givens.ts'
import { call, sasError } from './words.ts'

const viya = 'Viya 2026.03'
const matching = (name: string) => ({ headers: { 'If-Match': kept(name) } })

export const sessionScenarios = [
  scenario('a new session is pending, and becomes idle', {
    evidence: recorded(viya, 'F18, F23, F27'),
    tier: 'core',
    given: aContext({}),
    steps: [
      call('createSession', { body: { name: 'nightly', attributes: { sessionInactiveTimeout: 60 } } })
        .replies(
          201,
          { name: 'nightly', state: 'pending', id: pattern(/^[0-9a-f-]{36}-ses0000$/), version: 2 },
          { location: pattern(/^\/compute\/sessions\//), etag: pattern(/^"\w{10}"$/) },
        )
        .keeps({ sessionId: member('/id'), sessionTag: header('etag') }),
      call('getSessionState').replies(200, text('pending'), { etag: kept('sessionTag') }),
      call('getSessionState').eventually(200, text('idle'), { within: '60s' }),
      call('getSession').replies(200, { state: 'idle' }, { etag: notKept('sessionTag') }),
    ],
  }),
  scenario('a session runs while it has a job, and a little longer', {
    evidence: recorded(viya, 'F53'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('createJob', { body: { code: [...code.quick] } })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getSessionState').eventually(200, text('running'), { within: '10s' }),
      call('getJobState').eventually(200, text('completed'), { within: '60s' }),
      call('getSessionState').replies(200, text('running')),
      call('getSessionState').eventually(200, text('idle'), { within: '60s' }),
    ],
  }),
  scenario('code can be submitted before the session is idle', {
    evidence: client('restaf'),
    tier: 'core',
    given: aNewSession({}),
    steps: [
      call('createJob', { body: { code: [...code.quick] } })
        .replies(201, { state: 'pending' })
        .keeps({ jobId: member('/id') }),
      call('getJobState').eventually(200, text('completed'), { within: '60s' }),
    ],
  }),
  scenario('a session that cannot start fails, and takes no code', {
    evidence: client('vscode-sas-extension#562'),
    tier: 'complete',
    given: aFailedSession({}),
    steps: [
      call('getSession').replies(200, { state: 'failed' }),
      call('createJob', { body: { code: [...code.quick] } }).replies(400, sasError(400, 5001)),
    ],
  }),
  scenario('a job that waits for a session that fails is an error', {
    evidence: assumed('what becomes of a job whose session fails to start'),
    tier: 'strict',
    given: aDoomedSession({}),
    steps: [
      call('createJob', { body: { code: [...code.quick] } })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJobState').eventually(200, text('error'), { within: '60s' }),
      call('getJob').replies(200, { state: 'error', completedTimeStamp: present }),
    ],
  }),
  scenario('canceling a session needs its current tag', {
    evidence: documented('updateSessionState'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('updateSessionState', { query: { value: 'canceled' } }).replies(428, sasError(428, 5033)),
      call('updateSessionState', {
        query: { value: 'canceled' },
        headers: { 'If-Match': '"stale"' },
      }).replies(412, sasError(412)),
      call('updateSessionState', { query: { value: 'canceled' }, ...matching('sessionTag') }).replies(
        200,
        text('canceled'),
      ),
      call('getSessionState').replies(200, text('idle')),
    ],
  }),
  scenario('canceling a session ends its jobs, and the session goes on', {
    evidence: client('vscode-sas-extension: cancels before each reuse'),
    tier: 'complete',
    given: aQueuedJob({}),
    steps: [
      call('getSessionState')
        .replies(200, text('running'))
        .keeps({ sessionTag: header('etag') }),
      call('updateSessionState', { query: { value: 'canceled' }, ...matching('sessionTag') }).replies(
        200,
        text('canceled'),
      ),
      call('getJobState').replies(200, text('canceled')),
      call('updateSessionState', { query: { value: 'canceled' }, ...matching('sessionTag') }).replies(
        200,
        text('canceled'),
      ),
      call('getSessionState').eventually(200, text('idle'), { within: '15m' }),
    ],
  }),
  scenario('deleting a session by its state needs its current tag', {
    evidence: assumed('whether a session is gone at once after PUT state?value=deleted'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      call('updateSessionState', { query: { value: 'deleted' } }).replies(428, sasError(428, 5033)),
      call('updateSessionState', { query: { value: 'deleted' }, headers: { 'If-Match': '"stale"' } }).replies(
        412,
      ),
      call('updateSessionState', { query: { value: 'deleted' }, ...matching('sessionTag') }).replies(
        200,
        text('deleted'),
      ),
      call('getSession').replies(404, sasError(404, 5837)),
    ],
  }),
  scenario('a deleted session is not found, nor anything in it', {
    evidence: recorded(viya, 'F29, F53'),
    tier: 'core',
    given: aRunningJob({}),
    steps: [
      call('deleteSession').replies(204),
      call('getSession').replies(404, sasError(404, 5837)),
      call('getSessionState').replies(404, sasError(404, 5837)),
      call('getJobLog').replies(404, sasError(404, 5837)),
      call('deleteSession').replies(404, sasError(404, 5837)),
    ],
  }),
  scenario('a session that nobody uses goes away', {
    evidence: documented('compute.md: sessionInactiveTimeout'),
    tier: 'complete',
    given: anIdleSession({ attributes: { sessionInactiveTimeout: 60 } }),
    steps: [
      pass('59s'),
      call('getSessionState').replies(200, text('idle')),
      pass('59s'),
      call('getSessionState').replies(200, text('idle')),
      pass('61s'),
      call('getSessionState').replies(404, sasError(404, 5837)),
    ],
  }),
  scenario('sessions are listed as summaries', {
    evidence: recorded(viya, 'F24, F56'),
    tier: 'core',
    given: aNewSession({ name: 'listed' }),
    steps: [
      call('getSessions', { query: { filter: "eq(name,'listed')" } }).replies(200, {
        version: 2,
        count: 1,
        items: containing({ id: kept('sessionId'), name: 'listed', owner: 'tester' }),
      }),
      call('getSessions', { query: { filter: "eq(state,'failed')" } }).replies(200, { count: 0, items: [] }),
    ],
  }),
  scenario('a state waits for a change, or until the time is over', {
    evidence: recorded(viya, 'F19, F28'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('getSessionState', {
        query: { wait: 2 },
        headers: { 'If-None-Match': kept('sessionTag') },
      }).replies(304),
      call('createJob', { body: { code: [...code.long] } }).replies(201),
      call('getSessionState', {
        query: { wait: 30 },
        headers: { 'If-None-Match': kept('sessionTag') },
      }).replies(200, text('running')),
    ],
  }),
]
