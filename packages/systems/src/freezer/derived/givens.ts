import { defineGiven, type Given, header, kept, member, type Step } from '@standin/engine'
import { backup } from '../scenarios/givens.ts'
import { call, end, logInFor, start } from '../scenarios/words.ts'

const given = (name: string, ...steps: readonly Step[]): Given => defineGiven(name, () => ({ steps }))({})

/** Nothing is ever named by a fixed id: a server may never forget one. Ids that were given out are unique names. */
const mark = call('createSession', { body: { schedule: {} } })
  .replies(201)
  .keeps({ mark: member('/session_id') })
const register = call('registerClient', { body: { client_id: kept('mark'), hostname: kept('mark') } })
  .replies(201)
  .keeps({ client_id: member('/client_id') })

export const jobBody = { client_id: kept('mark'), job_actions: [{ freezer_action: backup }] }

const createJob = (name: string) =>
  call('createJob', { body: { ...jobBody, description: kept('mark') } })
    .replies(201)
    .keeps({ [name]: member('/job_id') })

/** A session with two jobs, the second listed first. */
function group(holdOff: number): readonly Step[] {
  return [
    mark,
    register,
    createJob('first'),
    createJob('second'),
    call('createSession', {
      body: { schedule: { schedule_interval: '1 hours' }, hold_off: holdOff, description: kept('mark') },
    })
      .replies(201)
      .keeps({ session_id: member('/session_id') }),
    call('addSessionJob', { path: { job_id: kept('first') } }).replies(204),
    call('addSessionJob', { path: { job_id: kept('second') } }).replies(204),
  ]
}

const started = start('first', 0).replies(202, { result: 'success' })
/** So long that no run is slower. */
const long = 3600

export const activeSession = given('a session with two jobs', ...group(long))
export const runningSession = given('a session in its first cycle', ...group(long), started)
export const completedSession = given(
  'a session whose jobs have ended',
  ...group(long),
  started,
  end('first', 'success').replies(202),
  end('second', 'success').replies(202),
)
export const otherSession = given(
  'a session with a status of its own',
  ...group(long),
  call('updateSession', { badBody: { status: 'weird' } }).replies(200),
)
/** Its hold-off is always over. */
export const unheldSession = given('a running session without a hold-off', ...group(-1), started)
/** Nobody was ever a member of it. */
export const bareSession = given(
  'a session without members',
  mark,
  register,
  createJob('first'),
  call('createSession', { body: { schedule: {} } })
    .replies(201)
    .keeps({ session_id: member('/session_id') }),
)
/** Two jobs, and no session that they could be in. */
export const freeJobs = given('two jobs', mark, register, createJob('first'), createJob('second'))

export const aProject = given('a project with a name in it', mark)
export const aClient = given('a client', mark, register)
export const aJob = given('a job', mark, register, createJob('job_id'))
export const jobAsked = (event: 'start' | 'stop' | 'abort'): Given =>
  given(
    `a job that was asked to ${event}`,
    ...aJob.steps,
    call('sendJobEvent', { badBody: { [event]: null } }).replies(202, { result: 'success' }),
  )

const createAction = call('createAction', {
  body: { freezer_action: { ...backup, container: kept('mark') }, max_retries: 2 },
})
  .replies(201)
  .keeps({ action_id: member('/action_id') })
export const anAction = given('an action', mark, createAction)
export const aJobAndAction = given('a job and an action', ...aJob.steps, createAction)

const createBackup = call('createBackup', {
  body: { container: kept('mark'), hostname: 'h', backup_name: 'b' },
})
  .replies(201)
  .keeps({ backup_id: member('/backup_id') })
export const aBackup = given('a backup', mark, createBackup)

const createMarked = call('createSession', { body: { schedule: {}, description: kept('mark') } })
  .replies(201)
  .keeps({ session_id: member('/session_id') })

/** Clients name themselves: each by the id of a session of its own. */
const registerNext: readonly Step[] = [
  createMarked,
  call('registerClient', { body: { client_id: kept('session_id'), hostname: kept('mark') } }).replies(201),
]

/** Four of each, which their mark finds. */
export const four = {
  sessions: given('four sessions', mark, createMarked, createMarked, createMarked, createMarked),
  jobs: given(
    'four jobs',
    mark,
    register,
    createJob('job_id'),
    createJob('job_id'),
    createJob('job_id'),
    createJob('job_id'),
  ),
  actions: given('four actions', mark, createAction, createAction, createAction, createAction),
  clients: given('four clients', mark, register, ...registerNext, ...registerNext, ...registerNext),
  backups: given('four backups', mark, createBackup, createBackup, createBackup, createBackup),
}

/** Somebody who is no more than a member of a project of their own. */
export const comeIn: readonly Step[] = [
  logInFor('elsewhere', 'neighbour')
    .replies(201)
    .keeps({ away: header('X-Subject-Token'), there: member('/token/project/id') }),
]
