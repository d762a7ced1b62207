import {
  assumed,
  client,
  containing,
  documented,
  each,
  header,
  kept,
  member,
  notKept,
  present,
  recorded,
  type Scenario,
  scenario,
  text,
} from '@standin/engine'
import { aContext, aFailedJob, aNewSession, anIdleSession, aQueuedJob, aRunningJob, code } from './givens.ts'
import { call } from './words.ts'

const viya = 'Viya 2026.03'
const cancel = call('updateJobState', {
  query: { value: 'canceled' },
  headers: { 'If-Match': kept('jobTag') },
})

/** Members and headers that change with a state, which the mutants of the kit asked for. */
export const fieldScenarios: readonly Scenario[] = [
  scenario('a session that is busy before it is idle is running', {
    evidence: client('restaf: submits at once, and must not read pending for long'),
    tier: 'strict',
    given: aNewSession({}),
    steps: [
      call('createJob', { body: { code: [...code.long] } }).replies(201),
      call('getSessionState').replies(200, text('running')),
    ],
  }),
  scenario('a session’s own tag changes with its state', {
    evidence: recorded(viya, 'F75'),
    tier: 'complete',
    given: aNewSession({}),
    steps: [
      call('getSession')
        .replies(200, { state: 'pending' })
        .keeps({ first: header('etag') }),
      call('getSessionState').eventually(200, text('idle'), { within: '60s' }),
      call('getSession').replies(200, { state: 'idle' }, { etag: notKept('first') }),
    ],
  }),
  scenario('a job’s own tag changes with its state', {
    evidence: recorded(viya, 'F75'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('createJob', { body: { code: [...code.quick] } })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJob')
        .replies(200)
        .keeps({ first: header('etag') }),
      call('getJobState').eventually(200, text('completed'), { within: '60s' }),
      call('getJob').replies(200, { state: 'completed' }, { etag: notKept('first') }),
    ],
  }),
  scenario('a job that was canceled in the queue has an end', {
    evidence: documented('compute.md: job states'),
    tier: 'complete',
    given: aQueuedJob({}),
    steps: [
      cancel.replies(200),
      call('getJob').replies(200, { state: 'canceled', completedTimeStamp: present }),
    ],
  }),
  scenario('a job that was canceled while it ran has an end', {
    evidence: recorded(viya, 'F76'),
    tier: 'complete',
    given: aRunningJob({}),
    steps: [
      cancel.replies(200),
      call('getJobState').eventually(200, text('canceled'), { within: '15m' }),
      call('getJob').replies(200, { state: 'canceled', completedTimeStamp: present }),
    ],
  }),
  scenario('a job that ends with a warning has an end and a condition', {
    evidence: documented('compute.md: job states'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('createJob', { body: { code: [...code.warning] } })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJobState').eventually(200, text('warning'), { within: '60s' }),
      call('getJob').replies(200, { state: 'warning', completedTimeStamp: present }),
    ],
  }),
  scenario('a wait answers when the state changes', {
    evidence: recorded(viya, 'F19'),
    tier: 'core',
    given: aNewSession({}),
    steps: [
      call('getSessionState', {
        query: { wait: 60 },
        headers: { 'If-None-Match': kept('sessionTag') },
      }).replies(200, text('idle')),
    ],
  }),
  scenario('a log waits for the next line', {
    evidence: recorded(viya, 'F49'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('createJob', { body: { code: ['%let rc = %sysfunc(sleep(20, 1));', ...code.quick] } })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJobState').eventually(200, text('running'), { within: '60s' }),
      call('getJobLog')
        .replies(200)
        .keeps({ lines: member('/count') }),
      call('getJobLog', { query: { start: kept('lines'), timeout: 60 } }).replies(200, {
        items: each({}, 1),
      }),
    ],
  }),
  scenario('canceling a session ends the job that runs and those that wait', {
    evidence: documented('compute.md: cancel of a session'),
    tier: 'complete',
    given: aQueuedJob({}),
    steps: [
      call('getJobs')
        .replies(200)
        .keeps({ runningId: member('/items/0/id') }),
      call('getSessionState')
        .replies(200)
        .keeps({ sessionTag: header('etag') }),
      call('updateSessionState', {
        query: { value: 'canceled' },
        headers: { 'If-Match': kept('sessionTag') },
      }).replies(200),
      call('getJob').replies(200, { state: 'canceled', completedTimeStamp: present }),
      call('getJobState', { path: { jobId: kept('runningId') } }).eventually(200, text('canceled'), {
        within: '15m',
      }),
      call('getJob', { path: { jobId: kept('runningId') } }).replies(200, {
        state: 'canceled',
        completedTimeStamp: present,
      }),
    ],
  }),
  scenario('a session’s log can be asked for the lines of one type', {
    evidence: documented('getSessionLog'),
    tier: 'complete',
    given: aFailedJob({}),
    steps: [
      call('getSessionLog', { query: { type: 'error' } }).replies(200, { items: each({ type: 'error' }, 1) }),
    ],
  }),
  scenario('contexts come sorted, up or down', {
    evidence: documented('getContexts: sortBy'),
    tier: 'complete',
    given: aContext({}),
    steps: [
      call('getContexts', { query: { sortBy: 'name:ascending' } })
        .replies(200)
        .keeps({ firstName: member('/items/0/name') }),
      call('getContexts', { query: { sortBy: 'name:descending' } }).replies(200, {
        items: containing({ name: kept('firstName') }),
      }),
      call('getContexts', { query: { sortBy: 'name:descending', limit: 1 } }).replies(200, {
        items: [{ name: notKept('firstName') }],
      }),
    ],
  }),
  scenario('items are whole when Accept-Item asks for that', {
    evidence: documented('getContexts: Accept-Item'),
    tier: 'complete',
    given: aNewSession({}),
    steps: [
      call('getContexts', {
        headers: { 'Accept-Item': 'application/vnd.sas.compute.context+json' },
      }).replies(200, { items: each({ launchContext: present }, 1) }),
      call('getSessions', {
        headers: { 'Accept-Item': 'application/vnd.sas.compute.session+json' },
      }).replies(200, { items: each({ state: present }, 1) }),
    ],
  }),
  scenario('windows below zero, and windows that are no numbers, are refused', {
    evidence: assumed('what a window below zero answers'),
    tier: 'strict',
    given: anIdleSession({}),
    steps: [
      call('getContexts', { query: { start: -1 } }).replies(400),
      call('getSessions', { query: { limit: -1 } }).replies(400),
      call('getJobs', { query: { limit: -1 } }).replies(400),
      call('getSessionLog', { query: { start: -1 } }).replies(400),
      call('getSessionListing', { query: { start: -1 } }).replies(400),
      call('getVariables', { query: { start: -1 } }).replies(400),
      call('getSessionState', { query: { wait: -1 } }).replies(400),
      call('getSessionLog', { badQuery: { limit: 'some' } }).replies(400),
      call('getSessionLog', { badQuery: { timeout: 'some' } }).replies(400),
      call('getSessionListing', { badQuery: { timeout: 'some' } }).replies(400),
      call('getSessionListing', { badQuery: { limit: 'some' } }).replies(400),
      call('updateSessionState', { badQuery: { state: 'some' } }).replies(400),
    ],
  }),
]
