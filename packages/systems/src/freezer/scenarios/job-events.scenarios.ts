import { aNumber, assumed, kept, member, pass, type Scenario, scenario, standinOnly } from '@standin/engine'
import { aJob, anEmptyProject, jobBody } from './givens.ts'
import { call, failing, seen } from './words.ts'

const bad = (description: string) => failing('Bad request format', description)
const event = (name: string, job: unknown = kept('job_id')) =>
  call('sendJobEvent', { path: { job_id: job as never }, badBody: { [name]: null } })
const create = (body: unknown) => call('createJob', { badBody: { ...jobBody, ...(body as object) } })
const update = (body: unknown) => call('updateJob', { badBody: body })
const required = bad("'job_actions' is a required property")
const schedule = (job_schedule: object) => ({ job_schedule })

/** What a job is asked to do, and Standin's own scheduler that does it. */
export const jobEventScenarios: readonly Scenario[] = [
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
