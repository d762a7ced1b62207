import { defineGiven, kept, member, type Step } from '@standin/engine'
import { call } from './words.ts'

/** Standin's scheduler is a setting, and so is being Standin: no public call turns them on. */
interface Setup {
  readonly scheduler?: boolean
}

function settingOf({ scheduler }: Setup) {
  if (scheduler === undefined) return {}
  return { setting: { settings: { scheduler }, reason: 'Standin alone has it' } }
}

export const backup = { action: 'backup', mode: 'fs', storage: 'local', path_to_backup: '/etc/' } as const
export const jobBody = { client_id: 'node1', job_actions: [{ freezer_action: backup }] } as const

const clientSteps: readonly Step[] = [
  call('registerClient', { body: { client_id: 'node1', hostname: 'node1' } }).replies(201),
]

const jobSteps = (name: string): readonly Step[] => [
  call('createJob', { body: { ...jobBody, description: name } })
    .replies(201)
    .keeps({ [name]: member('/job_id') }),
]

const sessionSteps = (body: Readonly<Record<string, unknown>>, name = 'session_id'): readonly Step[] => [
  call('createSession', { badBody: { schedule: { schedule_interval: '1 hours' }, ...body } })
    .replies(201)
    .keeps({ [name]: member('/session_id') }),
]

/** A project where nothing is yet. */
export const anEmptyProject = defineGiven('an empty project', (setup: Setup) => ({
  steps: [],
  ...settingOf(setup),
}))

/** A session without jobs; keeps `session_id`. */
export const aSession = defineGiven(
  'a session',
  (setup: Setup & { readonly body?: Readonly<Record<string, unknown>> }) => ({
    steps: [...sessionSteps(setup.body ?? {})],
    ...settingOf(setup),
  }),
)

/** A job of the client node1; keeps `job_id`. */
export const aJob = defineGiven('a job', (setup: Setup) => ({
  steps: [...clientSteps, ...jobSteps('job_id')],
  ...settingOf(setup),
}))

/** A session with two jobs, the second listed first; keeps `first` and `second`. */
export const aGroup = defineGiven(
  'a session with two jobs',
  ({ holdOff = 2 }: { readonly holdOff?: number }) => ({
    steps: [
      ...clientSteps,
      ...jobSteps('first'),
      ...jobSteps('second'),
      ...sessionSteps({ hold_off: holdOff }),
      call('addSessionJob', { path: { job_id: kept('first') } }).replies(204),
      call('addSessionJob', { path: { job_id: kept('second') } }).replies(204),
    ],
  }),
)

const namedJob = (id: string): Step =>
  call('replaceJob', {
    path: { job_id: id },
    body: { ...jobBody, job_schedule: { time_created: 1, time_started: -1, time_ended: -1 } },
  }).replies(201)

/** Two jobs whose ids are known, and a session without jobs; keeps `session_id`. */
export const namedJobs = defineGiven('a session and two jobs with known ids', (setup: Setup) => ({
  steps: [
    ...clientSteps,
    namedJob('job-a-{unique}'),
    namedJob('job-b-{unique}'),
    ...sessionSteps({ hold_off: 0 }),
  ],
  ...settingOf(setup),
}))
