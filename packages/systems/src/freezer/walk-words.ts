import { anyOf, made, member, own, type StepInput, stray, type WalkWords } from '@standin/engine'
import { backup } from './scenarios/givens.ts'

const job = { job_actions: [{ freezer_action: backup }] }
const client = anyOf(...Array<unknown>(5).fill(made('client_id')), own('nobody'))
const schedule = { schedule_interval: '1 hours' }
/** Far from what one sequence takes, or from what it may pass: a boundary would be a matter of luck. */
const holdOff = anyOf(undefined, 2, -1)
const window = { query: { limit: anyOf(1, 2, -1), offset: anyOf(undefined, 1) } }
const badWindow = { query: { limit: 'all' } }
const unreadable: StepInput = { rawBody: '{"a', contentType: 'application/json' }

const sessionInputs: WalkWords['inputs'] = {
  listSessions: [{}, window, badWindow, { body: { match: [{ status: anyOf('active', 'running') }] } }],
  createSession: [
    { body: { schedule, hold_off: holdOff, description: anyOf(undefined, 'walked') } },
    { body: { schedule, hold_off: holdOff } },
    { body: anyOf({}, { description: 'no schedule' }) },
    unreadable,
  ],
  updateSession: [
    { body: { description: 'renamed' } },
    { body: { hold_off: holdOff, session_tag: anyOf(0, 2) } },
    { body: { status: anyOf('active', 'running', 'completed', 'lost') } },
    { body: { session_tag: 'two' } },
  ],
  replaceSession: [
    { body: { schedule, session_tag: anyOf(0, 2), description: anyOf(undefined, 'replaced') } },
    { body: { description: 'no tag' } },
  ],
  actOnSession: [
    { body: { start: { job_id: made('job_id'), current_tag: anyOf(0, 0, 1, '1', 2, 9) } } },
    { body: { start: { job_id: made('job_id'), current_tag: 0 } } },
    { body: { end: { job_id: made('job_id'), current_tag: 0, result: anyOf('success', 'fail') } } },
    { body: { end: { job_id: stray('job_id'), result: 'success' } } },
    { body: anyOf({ start: { job_id: 'nope', current_tag: 0 } }, { end: null }, { pause: {} }, {}) },
  ],
}

const jobInputs: WalkWords['inputs'] = {
  listJobs: [{}, window, { body: { match_not: [{ description: 'walked' }] } }],
  createJob: [
    { body: { ...job, client_id: client, description: anyOf(undefined, 'walked') } },
    { body: { ...job, client_id: client, job_id: anyOf(own('first'), own('second')) } },
    { body: { ...job, client_id: client, job_schedule: { event: anyOf('start', 'stop') } } },
    { body: anyOf({}, { client_id: own('node1') }, { ...job, action_defaults: [] }) },
  ],
  updateJob: [
    { body: { description: 'renamed' } },
    { body: { job_schedule: { event: anyOf('start', 'stop', 'abort') } } },
    { body: { job_actions: 'none' } },
  ],
  replaceJob: [{ body: { ...job, client_id: client } }, { body: { client_id: client } }],
  sendJobEvent: [
    { body: anyOf({ start: null }, { stop: null }, { abort: null }) },
    { body: anyOf({ pause: null }, {}) },
  ],
}

const otherInputs: WalkWords['inputs'] = {
  listActions: [{}, window],
  createAction: [
    { body: { freezer_action: backup, max_retries: anyOf(undefined, 2) } },
    { body: { freezer_action: backup, action_id: own('mine') } },
    { body: anyOf({}, { freezer_action: { action: 7 } }) },
  ],
  updateAction: [{ body: { freezer_action: { ...backup, container: 'walked' } } }, { body: {} }],
  replaceAction: [{ body: { freezer_action: backup } }, { body: {} }],
  listClients: [{}, window],
  registerClient: [
    { body: { client_id: own('node1'), hostname: 'node1' } },
    { body: { client_id: anyOf(own('node1'), own('node2')), description: 'walked' } },
    { body: { hostname: 'nameless' } },
  ],
  createBackup: [
    { body: { container: 'c', hostname: 'h', backup_name: 'walked' } },
    { body: anyOf({}, { container: 'c' }) },
  ],
  updateBackup: [{ body: { status: 'error' } }],
}

const identity = 'each side logs in for itself'

/** Sessions and their cycles, jobs and their events, actions, clients and backups of one project. */
export const walkWords: WalkWords = {
  setup: [],
  keeps: {
    replaceSession: { session_id: member('/session_id') },
    replaceJob: { job_id: member('/job_id') },
    replaceAction: { action_id: member('/action_id') },
  },
  inputs: { ...sessionInputs, ...jobInputs, ...otherInputs },
  often: ['createJob', 'addSessionJob', 'actOnSession'],
  without: {
    listVersions: 'what an address offers, not what a project holds',
    showHome: 'what an address offers, not what a project holds',
    showIdentity: identity,
    showIdentityBelow: identity,
    listIdentityVersions: identity,
    showToken: identity,
    showTokenBelow: identity,
  },
  passes: [4_000],
  members: {
    times: ['time_created', 'time_start', 'time_end', 'time_started', 'time_ended'],
    names: ['user_id', 'user_name', 'project_id', 'uuid'],
    soft: [],
  },
}
