import { absent, assumed, kept, member, type Scenario, scenario } from '@standin/engine'
import { aSession, namedJobs } from './givens.ts'
import { call, failing, seen } from './words.ts'

const add = (job: string) => call('addSessionJob', { path: { job_id: job } })
const remove = (job: string) => call('removeSessionJob', { path: { job_id: job } })
const show = (job: string) => call('showJob', { path: { job_id: job } })

/** Which jobs belong to a session, and what that does to them. */
export const memberScenarios: readonly Scenario[] = [
  scenario('a job that is added takes over the whole schedule of the session', {
    evidence: seen('sessions.jobs/addA_job'),
    tier: 'core',
    given: namedJobs({}),
    steps: [
      add('job-a-{unique}').replies(204),
      show('job-a-{unique}').replies(200, {
        session_id: kept('session_id'),
        session_tag: 0,
        job_schedule: { schedule_interval: '1 hours', time_created: absent },
      }),
      call('showSession').replies(200, {
        jobs: {
          'job-a-{unique}': { client_id: 'node1', status: '', result: '', time_started: -1, time_ended: -1 },
        },
      }),
    ],
  }),
  scenario('a job that is added again starts afresh', {
    evidence: seen('sessions.jobs/put_with_body'),
    tier: 'complete',
    given: namedJobs({}),
    steps: [
      add('job-a-{unique}').replies(204),
      call('actOnSession', { body: { end: { job_id: 'job-a-{unique}', result: 'success' } } }).replies(202),
      call('showSession').replies(200, {
        jobs: { 'job-a-{unique}': { status: 'completed', result: 'success' } },
      }),
      add('job-a-{unique}').replies(204),
      call('showSession').replies(200, {
        jobs: { 'job-a-{unique}': { status: '', result: '', time_started: '', time_ended: '' } },
      }),
    ],
  }),
  scenario('a job that is added again is listed first', {
    evidence: assumed('a failing job that is listed last, then added again; the code of master merges it so'),
    tier: 'strict',
    given: namedJobs({}),
    steps: [
      add('job-a-{unique}').replies(204),
      add('job-b-{unique}').replies(204),
      add('job-a-{unique}').replies(204),
      call('actOnSession', { body: { end: { job_id: 'job-a-{unique}', result: 'fail' } } }).replies(202),
      call('showSession').replies(200, { status: 'completed', result: 'fail' }),
    ],
  }),
  scenario('a job in two sessions belongs to the second, and the first goes on listing it', {
    evidence: seen('sessions.order/oldest_added_job_A_moved'),
    tier: 'complete',
    given: namedJobs({}),
    steps: [
      add('job-a-{unique}').replies(204),
      call('createSession', { body: { schedule: {} } })
        .replies(201)
        .keeps({ other: member('/session_id') }),
      call('addSessionJob', { path: { session_id: kept('other'), job_id: 'job-a-{unique}' } }).replies(204),
      show('job-a-{unique}').replies(200, { session_id: kept('other') }),
      call('showSession').replies(200, { jobs: { 'job-a-{unique}': { client_id: 'node1' } } }),
      call('deleteSession').replies(204),
      show('job-a-{unique}').replies(200, { session_id: kept('other') }),
    ],
  }),
  scenario('adding needs a job, and then a session', {
    evidence: seen('sessions.jobs/add_missing_job'),
    tier: 'complete',
    given: namedJobs({}),
    steps: [
      add('nope').replies(500),
      call('addSessionJob', { path: { session_id: 'nope', job_id: 'job-a-{unique}' } }).replies(
        404,
        failing('Not Found', 'Session not register with ID nope'),
      ),
      call('addSessionJob', { path: { session_id: 'nope', job_id: 'nope' } }).replies(500),
    ],
  }),
  scenario('a job that is removed is stopped and belongs to nobody', {
    evidence: seen('sessions.remove_job/removeA_job'),
    tier: 'core',
    given: namedJobs({}),
    steps: [
      add('job-a-{unique}').replies(204),
      remove('job-a-{unique}').replies(204),
      show('job-a-{unique}').replies(200, {
        session_id: '',
        session_tag: 0,
        job_schedule: { event: 'stop', schedule_interval: absent },
      }),
      call('showSession').replies(200, { jobs: {} }),
    ],
  }),
  scenario('removing a job that is no member stops it all the same', {
    evidence: seen('sessions.remove_job/remove_not_member_job_get'),
    tier: 'complete',
    given: namedJobs({}),
    steps: [
      add('job-a-{unique}').replies(204),
      remove('job-b-{unique}').replies(204),
      show('job-b-{unique}').replies(200, { job_schedule: { event: 'stop' } }),
      remove('nope').replies(404, failing('Not Found')),
    ],
  }),
  scenario('nothing can be removed from a session that never had a job', {
    evidence: seen('sessions.jobs/remove_from_empty'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      remove('nope').replies(500),
      call('removeSessionJob', { path: { session_id: 'nope', job_id: 'nope' } }).replies(500),
    ],
  }),
]
