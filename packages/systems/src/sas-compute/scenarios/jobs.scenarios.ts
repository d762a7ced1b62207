import {
  absent,
  assumed,
  containing,
  documented,
  header,
  kept,
  member,
  notKept,
  pattern,
  present,
  recorded,
  scenario,
  text,
} from '@standin/engine'
import { aCompletedJob, aFailedJob, anIdleSession, aQueuedJob, aRunningJob, code } from './givens.ts'
import { call, sasError } from './words.ts'

const viya = 'Viya 2026.03'
const cancel = (tag?: string) =>
  call('updateJobState', {
    query: { value: 'canceled' },
    ...(tag === undefined ? {} : { headers: { 'If-Match': kept(tag) } }),
  })

export const jobScenarios = [
  scenario('a new job is pending and echoes nothing', {
    evidence: recorded(viya, 'F46'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('createJob', { body: { name: 'hello', code: [...code.quick] } })
        .replies(
          201,
          {
            id: pattern(/^[0-9A-F-]{36}$/),
            state: 'pending',
            sessionId: kept('sessionId'),
            name: absent,
            version: 1,
          },
          { location: pattern(/\/jobs\//), etag: present },
        )
        .keeps({ jobId: member('/id'), jobTag: header('etag') }),
      call('getJobState')
        .eventually(200, text('completed'), { within: '60s' })
        .keeps({ doneTag: header('etag') }),
      call('getJob').replies(
        200,
        { name: 'hello', state: 'completed', jobConditionCode: 0, completedTimeStamp: present },
        { etag: kept('doneTag') },
      ),
    ],
  }),
  scenario('a tag changes with the state', {
    evidence: recorded(viya, 'F75'),
    tier: 'core',
    given: aRunningJob({}),
    steps: [
      cancel('jobTag').replies(200),
      call('getJob').replies(200, { state: 'running' }, { etag: kept('jobTag') }),
      call('getJobState').eventually(200, text('canceled'), { within: '15m' }),
      call('getJobState').replies(200, text('canceled'), { etag: notKept('jobTag') }),
    ],
  }),
  scenario('a step that fails makes the job an error, and leaves the session usable', {
    evidence: recorded(viya, 'F39, F53'),
    tier: 'core',
    given: aFailedJob({}),
    steps: [
      call('getJob').replies(200, { state: 'error', jobConditionCode: 1012 }),
      call('getJobLog', { query: { type: 'error' } }).replies(200, {
        items: containing({ type: 'error', line: 'ERROR: File WORK.NOSUCH.DATA does not exist.' }),
      }),
      call('getSessionState').eventually(200, text('idle'), { within: '60s' }),
    ],
  }),
  scenario('warnings without errors end a job as a warning', {
    evidence: documented('compute.md: job states'),
    tier: 'complete',
    given: anIdleSession({}),
    steps: [
      call('createJob', { body: { code: [...code.warning] } })
        .replies(201)
        .keeps({ jobId: member('/id') }),
      call('getJobState').eventually(200, text('warning'), { within: '60s' }),
    ],
  }),
  scenario('jobs of a session run one after the other', {
    evidence: recorded(viya, 'F76'),
    tier: 'core',
    given: aQueuedJob({}),
    steps: [
      call('getJobState').replies(200, text('pending')),
      call('getJobState').eventually(200, text('completed'), { within: '15m' }),
    ],
  }),
  scenario('a cancel needs the current tag', {
    evidence: recorded(viya, 'F75'),
    tier: 'core',
    given: aRunningJob({}),
    steps: [
      cancel().replies(428, sasError(428, 5033)),
      call('updateJobState', { query: { value: 'canceled' }, headers: { 'If-Match': '"stale"' } }).replies(
        412,
        sasError(412),
      ),
      call('getJob')
        .replies(200)
        .keeps({ tag: header('etag') }),
      cancel('tag').replies(200, text('canceled')),
    ],
  }),
  scenario('a cancel waits for the end of a statement', {
    evidence: recorded(viya, 'F76'),
    tier: 'core',
    given: aRunningJob({}),
    steps: [
      cancel('jobTag').replies(200, text('canceled')),
      call('getJob').replies(200, { state: 'running' }),
      cancel('jobTag').replies(200, text('canceled')),
      call('getJobState').eventually(200, text('canceled'), { within: '15m' }),
    ],
  }),
  scenario('a job that waits is canceled at once', {
    evidence: documented('compute.md: job states'),
    tier: 'complete',
    given: aQueuedJob({}),
    steps: [
      cancel('jobTag').replies(200, text('canceled')),
      call('getJobState').replies(200, text('canceled')),
    ],
  }),
  scenario('a job that has ended can not be canceled', {
    evidence: documented('updateJobState: 409'),
    tier: 'complete',
    given: aCompletedJob({}),
    steps: [
      cancel('jobTag').replies(409, sasError(409)),
      call('getJobState').replies(200, text('completed')),
    ],
  }),
  scenario('deleting a job by its state needs its current tag', {
    evidence: assumed('whether a job is gone at once after PUT state?value=deleted'),
    tier: 'strict',
    given: aCompletedJob({}),
    steps: [
      call('updateJobState', { query: { value: 'deleted' } }).replies(428, sasError(428, 5033)),
      call('updateJobState', { query: { value: 'deleted' }, headers: { 'If-Match': '"stale"' } }).replies(
        412,
      ),
      call('updateJobState', {
        query: { value: 'deleted' },
        headers: { 'If-Match': kept('jobTag') },
      }).replies(200, text('deleted')),
      call('getJob').replies(404, sasError(404)),
    ],
  }),
  scenario('a deleted job leaves its lines in the session’s log', {
    evidence: documented('compute.md: DELETE job'),
    tier: 'complete',
    given: aCompletedJob({}),
    steps: [
      call('deleteJob').replies(204),
      call('getJob').replies(404, sasError(404)),
      call('getJobLog').replies(404, sasError(404)),
      call('getSessionLog').replies(200, { items: containing({ line: 'hello' }) }),
    ],
  }),
  scenario('a job needs code', {
    evidence: documented('error-codes: 5202'),
    tier: 'core',
    given: anIdleSession({}),
    steps: [
      call('createJob', { body: { name: 'nothing' } }).replies(400, sasError(400, 5202)),
      call('createJob', { rawBody: '{"code":' }).replies(400, sasError(400)),
    ],
  }),
  scenario('jobs are listed in the order of their creation', {
    evidence: documented('getJobs'),
    tier: 'core',
    given: aQueuedJob({}),
    steps: [
      call('getJobs').replies(200, { name: 'Current Jobs', count: 2, start: 0, limit: 10 }),
      call('getJobs', { query: { jobId: kept('jobId') } }).replies(200, {
        count: 1,
        items: [{ id: kept('jobId'), state: 'pending' }],
      }),
      call('getJobs', { query: { start: 1, limit: 1 } }).replies(200, {
        count: 2,
        items: [{ id: kept('jobId') }],
      }),
      call('getJobs', { query: { filter: "eq(state,'pending')" } }).replies(200, { count: 1 }),
      call('getJobs', { query: { start: 7 } }).replies(200, { items: [], start: 7 }),
    ],
  }),
]
