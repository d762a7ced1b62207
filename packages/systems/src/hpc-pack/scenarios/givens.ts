import { defineGiven, member, type Step } from '@standin/engine'
import { call, octets, properties, records, startInfo, xml } from './words.ts'

type Info = Readonly<Record<string, unknown>>
type Settings = Readonly<Record<string, unknown>>

interface SessionParams extends Readonly<Record<string, unknown>> {
  readonly durable?: boolean
  readonly info?: Info
  /** What the fake has to be told for it, and why no public call does. */
  readonly settings?: Settings
  readonly reason?: string
}

const sessionSteps = ({ durable = false, info = {} }: SessionParams): readonly Step[] => [
  call('createSession', { query: { durable }, body: { ...startInfo, ...info } })
    .replies(201)
    .keeps({ sessionId: member('/Id') }),
]

const settingOf = ({ settings, reason = 'no public call chooses it' }: SessionParams) =>
  settings ? { setting: { settings, reason } } : {}

/** A session that nobody has used yet; keeps `sessionId`. */
export const aSession = defineGiven('a session', (params: SessionParams) => ({
  steps: sessionSteps(params),
  ...settingOf(params),
}))

/** What the batches of scenarios hold. */
export const three = [
  ['one', '1'],
  ['two', '2'],
  ['three', '3'],
] as const

export const generic = { genericservice: true } as const

const namedBatch = { batchId: 'first' }

const batchSteps = (pairs: typeof three = three): readonly Step[] => [
  call('getBatchStatus', { path: namedBatch }).replies(200),
  call('sendRequests', {
    path: namedBatch,
    query: generic,
    rawBody: records(...pairs),
    contentType: octets,
  }).replies(200),
]

/** A session whose batch `first` has three requests. */
export const aFilledBatch = defineGiven('a batch with three requests', (params: SessionParams) => ({
  steps: [...sessionSteps(params), ...batchSteps()],
  ...settingOf(params),
}))

/** The same with the end of its requests said. */
export const aCommittedBatch = defineGiven('a batch whose end was said', (params: SessionParams) => ({
  steps: [...sessionSteps(params), ...batchSteps(), call('commitBatch', { path: namedBatch }).replies(201)],
  ...settingOf(params),
}))

/** The same with all responses there. */
export const aFinishedBatch = defineGiven('a batch that is done', (params: SessionParams) => ({
  steps: [
    ...sessionSteps(params),
    ...batchSteps(),
    call('commitBatch', { path: namedBatch }).replies(201),
    call('getBatchStatus', { path: namedBatch }).eventually(200, 3, { within: '60s' }),
  ],
  ...settingOf(params),
}))

/** A session's settings as given: services that no public call registers. */
export const registered = (services: Settings): Pick<SessionParams, 'settings' | 'reason'> => ({
  settings: { services },
  reason: 'services are registered on the cluster’s nodes, by no call of this API',
})

export const aPlace = defineGiven('a cluster', (params: SessionParams) => ({
  steps: [],
  ...settingOf(params),
}))

const jobSteps = (values: Readonly<Record<string, string>>): readonly Step[] => [
  call('createJob', { body: properties({ Name: 'standin-{unique}', ...values }), contentType: xml })
    .replies(200)
    .keeps({ jobId: member('') }),
]

const withTask = (command: string): readonly Step[] => [
  call('addTask', { body: properties({ CommandLine: command }), contentType: xml })
    .replies(200)
    .keeps({ taskId: member('') }),
]

export const submit = call('submitJob').replies(200)
export const stateIs = (state: string) =>
  call('getJob', { query: { Properties: 'State' } }).replies(200, properties({ State: state }))
export const becomes = (state: string) =>
  call('getJob', { query: { Properties: 'State' } }).eventually(200, properties({ State: state }), {
    within: '60s',
  })

/** A job that was not submitted; keeps `jobId`. */
export const aJob = defineGiven('a job', (values: Readonly<Record<string, string>>) => ({
  steps: jobSteps(values),
}))

interface TaskParams extends Readonly<Record<string, unknown>> {
  readonly command?: string
  readonly of?: Readonly<Record<string, string>>
}

/** A job of one task, not submitted; keeps `jobId` and `taskId`. */
export const aJobWithTask = defineGiven(
  'a job with a task',
  ({ command = 'sleep 600', of = {} }: TaskParams) => ({
    steps: [...jobSteps(of), ...withTask(command)],
  }),
)

export const aQueuedJob = defineGiven('a queued job', ({ command = 'sleep 600', of = {} }: TaskParams) => ({
  steps: [...jobSteps(of), ...withTask(command), submit, becomes('Queued')],
}))

export const aRunningJob = defineGiven('a running job', ({ command = 'sleep 600', of = {} }: TaskParams) => ({
  steps: [...jobSteps(of), ...withTask(command), submit, becomes('Running')],
}))

export const aFinishedJob = defineGiven('a job that has finished', () => ({
  steps: [...jobSteps({}), ...withTask('sleep 1'), submit, becomes('Finished')],
}))

export const aFailedJob = defineGiven('a job that has failed', () => ({
  steps: [...jobSteps({}), ...withTask('sleep 1 & exit 3'), submit, becomes('Failed')],
}))

export const aCanceledJob = defineGiven('a canceled job', () => ({
  steps: [...jobSteps({}), ...withTask('sleep 600'), call('cancelJob').replies(200)],
}))
