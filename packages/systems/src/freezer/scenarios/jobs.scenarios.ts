import {
  absent,
  aNumber,
  assumed,
  client,
  kept,
  member,
  notKept,
  pattern,
  type Scenario,
  scenario,
  standinOnly,
} from '@standin/engine'
import { aJob, backup, jobBody } from './givens.ts'
import { call, failing, seen, seenOn13 } from './words.ts'

const bad = (description: string) => failing('Bad request format', description)
const create = (body: unknown) => call('createJob', { badBody: { ...jobBody, ...(body as object) } })
const update = (body: unknown) => call('updateJob', { badBody: body })
const required = bad("'job_actions' is a required property")
const schedule = (job_schedule: object) => ({ job_schedule })

export const jobScenarios: readonly Scenario[] = [
  scenario('a new job has times and no session', {
    evidence: seen('jobs.create/ok_get'),
    tier: 'core',
    given: aJob({}),
    steps: [
      call('showJob').replies(200, {
        session_id: '',
        session_tag: 0,
        job_schedule: { time_created: aNumber, time_started: -1, time_ended: -1 },
        job_actions: [{ freezer_action: backup, action_id: pattern(/^[0-9a-f]{32}$/) }],
      }),
      call('listJobs').replies(200, { jobs: [{ job_id: kept('job_id') }] }),
    ],
  }),
  scenario('a job needs actions', {
    evidence: seen('jobs.create/no_actions'),
    tier: 'core',
    given: aJob({}),
    steps: [
      call('createJob', { badBody: {} }).replies(400),
      call('createJob', { badBody: { client_id: 'node1' } }).replies(400, required),
      create({ foo: 1 }).replies(400),
      create({ job_actions: 'x' }).replies(500),
      create({ action_defaults: [1] }).replies(400, bad('action_defaults shouldbe a dictionary')),
      call('listJobs').replies(200, { jobs: [{ job_id: kept('job_id') }] }),
    ],
  }),
  scenario('a job needs a client that can do its actions', {
    evidence: seen('jobs.create/unsupported_action'),
    tier: 'core',
    release: 'master',
    given: aJob({}),
    steps: [
      create({ client_id: 'ghost' }).replies(
        422,
        failing('Unprocessable Entity', 'Client not found with ID ghost'),
      ),
      call('registerClient', { body: { client_id: 'limited', supported_actions: ['exec'] } }).replies(201),
      create({ client_id: 'limited' }).replies(
        422,
        failing('Unprocessable Entity', 'Client limited does not support action: backup'),
      ),
      call('listJobs').replies(200, { jobs: [{ job_id: kept('job_id') }] }),
    ],
  }),
  scenario('in release 13 nobody asks whether the client of a job is there', {
    evidence: seenOn13('jobs.create/unknown_client'),
    tier: 'core',
    release: '13',
    given: aJob({}),
    steps: [
      create({ client_id: 'ghost' })
        .replies(201)
        .keeps({ job_id: member('/job_id') }),
      call('showJob').replies(200, { client_id: 'ghost' }),
    ],
  }),
  scenario("a client's own id for a job is taken once", {
    evidence: seen('jobs.create/with_job_id_again'),
    tier: 'complete',
    release: 'master',
    given: aJob({}),
    steps: [
      create({ job_id: 'mine-{unique}' }).replies(201, { job_id: 'mine-{unique}' }),
      create({ job_id: 'mine-{unique}' }).replies(
        409,
        failing('Document already existing', 'Job already registered with ID mine-{unique}'),
      ),
    ],
  }),
  scenario("in release 13 a client's own id for a job is ignored", {
    evidence: seenOn13('jobs.create/with_job_id, again'),
    tier: 'complete',
    release: '13',
    given: aJob({}),
    steps: [
      create({ job_id: 'mine-{unique}' }).replies(201, { job_id: pattern(/^[0-9a-f]{32}$/) }),
      create({ job_id: kept('job_id') }).replies(201, { job_id: notKept('job_id') }),
      call('showJob', { path: { job_id: 'mine-{unique}' } }).replies(404),
    ],
  }),
  scenario('the id of a job that was deleted stays taken', {
    evidence: assumed('the same to the real server, which is recorded for sessions alone'),
    tier: 'strict',
    release: 'master',
    given: aJob({}),
    steps: [
      call('deleteJob').replies(204),
      create({ job_id: kept('job_id') }).replies(409),
      call('replaceJob', { body: jobBody }).replies(409),
    ],
  }),
  scenario('in release 13 the id of a job that was deleted is a storage error', {
    evidence: seenOn13('a job that is replaced after its deletion'),
    tier: 'complete',
    release: '13',
    given: aJob({}),
    steps: [
      call('deleteJob').replies(204),
      call('replaceJob', { body: jobBody }).replies(500, failing('Internal Storage Error')),
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
  scenario('a job goes back as it was read', {
    evidence: client('freezer-scheduler 13.0.0: each of its updates sends the whole document'),
    tier: 'core',
    given: aJob({}),
    steps: [
      call('showJob')
        .replies(200)
        .keeps({ actions: member('/job_actions'), action: member('/job_actions/0/action_id') }),
      update({ job_actions: kept('actions'), description: 'back' }).replies(200),
      call('showJob').replies(200, { description: 'back', job_actions: [{ action_id: kept('action') }] }),
    ],
  }),
  scenario('a job goes back as it was read, the nulls of its actions included', {
    evidence: client('freezer-scheduler 13.0.0: each of its updates sends the whole document'),
    tier: 'core',
    release: 'master',
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
    ],
  }),
  scenario('a job that would move to another project is told that Standin does not move it', {
    evidence: standinOnly('the real service moves it, and nobody finds the job again'),
    tier: 'strict',
    given: aJob({ scheduler: false }),
    steps: [{ ...update({ project_id: 'other' }), expects: { status: 501 } }],
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
      call('replaceJob', { path: { job_id: 'new-one-{unique}' }, body: jobBody }).replies(201, {
        job_id: 'new-one-{unique}',
      }),
    ],
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
]
