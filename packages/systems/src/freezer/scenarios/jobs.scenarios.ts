import {
  absent,
  aNumber,
  assumed,
  client,
  kept,
  member,
  pass,
  type Scenario,
  scenario,
  standinOnly,
} from '@standin/engine'
import { aJob, anEmptyProject, backup, jobBody } from './givens.ts'
import { call, failing, seen } from './words.ts'

const bad = (description: string) => failing('Bad request format', description)
const event = (name: string, job: unknown = kept('job_id')) =>
  call('sendJobEvent', { path: { job_id: job as never }, badBody: { [name]: null } })
const create = (body: unknown) => call('createJob', { badBody: { ...jobBody, ...(body as object) } })
const update = (body: unknown) => call('updateJob', { badBody: body })
const required = bad("'job_actions' is a required property")
const schedule = (job_schedule: object) => ({ job_schedule })

export const jobScenarios: readonly Scenario[] = [
  scenario('a new job has times, no session, and actions with ids', {
    evidence: seen('jobs.create/ok_get'),
    tier: 'core',
    given: aJob({}),
    steps: [
      call('showJob').replies(200, {
        session_id: '',
        session_tag: 0,
        job_schedule: { time_created: aNumber, time_started: -1, time_ended: -1 },
        job_actions: [{ freezer_action: { ...backup, timeout: null }, max_retries: 5 }],
      }),
      call('listJobs').replies(200, { jobs: [{ job_id: kept('job_id') }] }),
    ],
  }),
  scenario('a job needs actions and a client that can do them', {
    evidence: seen('jobs.create/unsupported_action'),
    tier: 'core',
    given: aJob({}),
    steps: [
      call('createJob', { badBody: {} }).replies(400, required),
      create({ client_id: 'ghost' }).replies(
        422,
        failing('Unprocessable Entity', 'Client not found with ID ghost'),
      ),
      call('registerClient', { body: { client_id: 'limited', supported_actions: ['exec'] } }).replies(201),
      create({ client_id: 'limited' }).replies(
        422,
        failing('Unprocessable Entity', 'Client limited does not support action: backup'),
      ),
      create({ foo: 1 }).replies(400),
      create({ job_actions: 'x' }).replies(500),
      create({ action_defaults: [1] }).replies(400, bad('action_defaults shouldbe a dictionary')),
      call('listJobs').replies(200, { jobs: [{ job_id: kept('job_id') }] }),
    ],
  }),
  scenario("a client's own id for a job is taken once", {
    evidence: seen('jobs.create/with_job_id_again'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      create({ job_id: 'mine' }).replies(201, { job_id: 'mine' }),
      create({ job_id: 'mine' }).replies(
        409,
        failing('Document already existing', 'Job already registered with ID mine'),
      ),
    ],
  }),
  scenario('the id of a job that was deleted stays taken', {
    evidence: assumed('the same to the real server, which is recorded for sessions alone'),
    tier: 'strict',
    given: aJob({}),
    steps: [
      call('deleteJob').replies(204),
      create({ job_id: kept('job_id') }).replies(409),
      call('replaceJob', { body: jobBody }).replies(409),
    ],
  }),
  scenario('an action is named with its content, or not at all', {
    evidence: seen('jobs.create/action_ref'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      call('createAction', { body: { freezer_action: backup, action_id: 'mine' } }).replies(201),
      create({ job_actions: [{ action_id: 'mine' }] }).replies(500),
      create({ job_actions: [{ action_id: 'ghost' }] }).replies(
        400,
        bad("'freezer_action' is a required property"),
      ),
      update({ job_actions: [{ action_id: 'mine' }] }).replies(500),
      update({ job_actions: [{ action_id: 'ghost' }] }).replies(400),
      call('replaceJob', { badBody: { ...jobBody, job_actions: [{ action_id: 'mine' }] } }).replies(500),
      call('replaceJob', { badBody: { ...jobBody, job_actions: [{ action_id: 'ghost' }] } }).replies(400),
      create({ job_actions: [{ action_id: 'mine', freezer_action: backup }] })
        .replies(201)
        .keeps({ other: member('/job_id') }),
      call('showJob', { path: { job_id: kept('other') } }).replies(200, {
        job_actions: [{ action_id: 'mine' }],
      }),
    ],
  }),
  scenario('an action that a job names stays as it is when it is the same, by any of its clients', {
    evidence: assumed('two jobs with one action id that is not there yet'),
    tier: 'strict',
    given: aJob({}),
    steps: [
      create({
        job_actions: [
          { action_id: 'fresh', freezer_action: backup },
          { action_id: 'fresh', freezer_action: backup },
        ],
      })
        .replies(201)
        .keeps({ other: member('/job_id') }),
      call('listActions', { body: { match: [{ action_id: 'fresh' }] } }).replies(200, {
        actions: [{ action_id: 'fresh' }],
      }),
    ],
  }),
  scenario('a PATCH without a schedule empties it', {
    evidence: seen('jobs.update/description_only_get'),
    tier: 'core',
    given: aJob({}),
    steps: [
      update({ description: 'new' }).replies(200, { version: 0 }),
      call('showJob').replies(200, { description: 'new', job_schedule: { time_created: absent } }),
      update(schedule({ status: 'running', event: '', time_started: 100, current_pid: 42 })).replies(200),
      call('showJob').replies(200, schedule({ status: 'running', current_pid: 42 })),
    ],
  }),
  scenario('a job goes back as it was read, the nulls of its actions included', {
    evidence: client('freezer-scheduler 13.0.0: each of its updates sends the whole document'),
    tier: 'core',
    given: aJob({}),
    steps: [
      create({ job_actions: [{ freezer_action: { action: 'exec', command: 'true' } }] })
        .replies(201)
        .keeps({ job_id: member('/job_id') }),
      call('showJob')
        .replies(200, { job_actions: [{ freezer_action: { mode: null, container: null } }] })
        .keeps({ actions: member('/job_actions'), action: member('/job_actions/0/action_id') }),
      update({ job_actions: kept('actions'), session_id: null }).replies(200),
      call('showJob').replies(200, { job_actions: [{ action_id: kept('action') }] }),
      update({ job_actions: [{ freezer_action: { mode: 'tape' } }] }).replies(
        400,
        bad(
          "'tape' is not one of " +
            "['fs', 'mongo', 'mysql', 'sqlserver', 'cinder', 'glance', 'cindernative', 'nova', None]",
        ),
      ),
    ],
  }),
  scenario('a PATCH of what has no column fails', {
    evidence: seen('jobs.update/session_name'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      update({ session_name: 'n' }).replies(500, failing('Internal Storage Error')),
      update({ foo: 1 }).replies(400),
      call('updateJob', { path: { job_id: 'nope' }, badBody: { description: 'x' } }).replies(404),
      { ...update({ project_id: 'other' }), expects: { status: 501 } },
    ],
  }),
  scenario('a replacement keeps nothing but the id', {
    evidence: seen('jobs.replace/ok_get'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      call('replaceJob', { body: { ...jobBody, job_schedule: { event: 'start' } } }).replies(201, {
        version: kept('job_id'),
      }),
      call('showJob').replies(200, {
        description: '',
        job_schedule: { event: 'start', time_created: absent },
      }),
      call('replaceJob', { path: { job_id: 'new-one' }, body: jobBody }).replies(201, { job_id: 'new-one' }),
    ],
  }),
  scenario('an event is asked for once', {
    evidence: seen('jobs.event/start_again'),
    tier: 'core',
    given: aJob({}),
    steps: [
      event('start').replies(202, { result: 'success' }),
      event('start').replies(202, { result: 'start already requested' }),
      call('showJob').replies(200, schedule({ event: 'start', status: '', result: '' })),
      event('stop').replies(202, { result: 'success' }),
      event('stop').replies(202, { result: 'stop already requested' }),
      event('abort').replies(202, { result: 'success' }),
      event('abort').replies(202, { result: 'abort already requested' }),
      event('remove').replies(400, bad('Bad Action Method')),
      call('sendJobEvent', { badBody: {} }).replies(400, bad('Bad event request format')),
    ],
  }),
  scenario('an event that a schedule was written with counts as asked for', {
    evidence: seen('jobs.event/start_already'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      update(schedule({ event: 'start' })).replies(200),
      event('start').replies(202, { result: 'start already requested' }),
      update(schedule({ event: 'stop' })).replies(200),
      event('stop').replies(202, { result: 'stop already requested' }),
      update(schedule({ event: 'abort' })).replies(200),
      event('abort').replies(202, { result: 'abort already requested' }),
    ],
  }),
  scenario('an event of a job that is not there is told what a job needs', {
    evidence: seen('jobs.event/missing_job'),
    tier: 'complete',
    given: anEmptyProject({}),
    steps: ['start', 'stop', 'abort'].map((name) => event(name, 'nope').replies(400, required)),
  }),
  scenario('an unknown event of a job that is not there is an unknown event', {
    evidence: assumed('the same to the real server; the code of master takes it so'),
    tier: 'strict',
    given: anEmptyProject({}),
    steps: [event('pause', 'nope').replies(400, bad('Bad Action Method'))],
  }),
  scenario('a job can be deleted any number of times, and sessions go on listing it', {
    evidence: seen('jobs.delete/session_keeps_job'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      call('createSession', { body: { schedule: {} } })
        .replies(201)
        .keeps({ session_id: member('/session_id') }),
      call('addSessionJob').replies(204),
      call('deleteJob').replies(204),
      call('deleteJob').replies(204),
      call('showJob').replies(404),
      call('removeSessionJob').replies(404, failing('Not Found')),
      call('showSession').replies(200, { jobs: {} }),
    ],
  }),
  scenario('the scheduler of Standin runs a job that was asked to start', {
    evidence: standinOnly('no test wants to run a scheduler of its own'),
    tier: 'strict',
    given: aJob({ scheduler: true }),
    steps: [
      event('start').replies(202, { result: 'success' }),
      call('showJob').replies(200, schedule({ event: 'start', status: '' })),
      pass('30s'),
      call('showJob').replies(200, schedule({ event: '', status: 'scheduled' })),
      pass('1s'),
      call('showJob').replies(200, schedule({ status: 'running', time_started: aNumber })),
      pass('60s'),
      call('showJob').replies(200, schedule({ status: 'completed', result: 'success' })),
      create({ job_schedule: { event: 'start' } })
        .replies(201)
        .keeps({ job_id: member('/job_id') }),
      call('showJob').eventually(200, schedule({ status: 'completed' }), { within: '2m' }),
    ],
  }),
]
