import { defineGiven, header, member, type Step, text } from '@standin/engine'
import { call } from './words.ts'

const contextSteps: readonly Step[] = [
  call('getContexts', { query: { filter: "eq(name,'SAS Job Execution compute context')" } })
    .replies(200)
    .keeps({ contextId: member('/items/0/id') }),
]

type Request = Readonly<Record<string, unknown>>

const sessionSteps = (request: Request = {}): readonly Step[] => [
  ...contextSteps,
  call('createSession', { body: request })
    .replies(201)
    .keeps({ sessionId: member('/id'), sessionTag: header('etag') }),
]

const idleSteps = (request: Request = {}): readonly Step[] => [
  ...sessionSteps(request),
  call('getSessionState')
    .eventually(200, text('idle'), { within: '60s' })
    .keeps({ sessionTag: header('etag') }),
]

const jobSteps = (code: readonly string[]): readonly Step[] => [
  ...idleSteps(),
  call('createJob', { body: { code: [...code] } })
    .replies(201)
    .keeps({ jobId: member('/id'), jobTag: header('etag') }),
]

const untilState = (state: 'running' | 'completed' | 'error' | 'warning'): readonly Step[] => [
  call('getJobState')
    .eventually(200, text(state), { within: '60s' })
    .keeps({ jobTag: header('etag') }),
]

/** Code that every SAS runs alike. */
export const code = {
  quick: ['data _null_;', '  put "hello";', 'run;'],
  long: ['%let rc = %sysfunc(sleep(600, 1));'],
  failing: ['data work.copy;', '  set work.nosuch;', 'run;'],
  warning: ['%put &nowhere;'],
  copying: ['data work.walked;', '  set sashelp.class;', 'run;'],
} as const

/** A compute context; keeps `contextId`. */
export const aContext = defineGiven('a context', () => ({ steps: contextSteps }))

/** A session that was just made; keeps `sessionId` and `sessionTag`. */
export const aNewSession = defineGiven(
  'a new session',
  (request: { readonly name?: string; readonly attributes?: Readonly<Record<string, unknown>> }) => ({
    steps: sessionSteps(request),
  }),
)

/** A session that can run code. */
export const anIdleSession = defineGiven('an idle session', (request: Readonly<Record<string, unknown>>) => ({
  steps: idleSteps(request),
}))

/** A session that could not start. */
export const aFailedSession = defineGiven('a failed session', () => ({
  steps: [
    ...sessionSteps(),
    call('getSessionState')
      .eventually(200, text('failed'), { within: '60s' })
      .keeps({ sessionTag: header('etag') }),
  ],
  setting: { settings: { startFails: true }, reason: 'no public call makes a session fail to start' },
}))

/** A session that will fail to start, and has not yet. */
export const aDoomedSession = defineGiven('a session that will fail to start', () => ({
  steps: sessionSteps(),
  setting: { settings: { startFails: true }, reason: 'no public call makes a session fail to start' },
}))

/** A job that will run for ten minutes; keeps `jobId` and `jobTag`. */
export const aRunningJob = defineGiven('a running job', () => ({
  steps: [...jobSteps(code.long), ...untilState('running')],
}))

/** A job that will run for ten minutes and then fail; keeps `jobId` and `jobTag`. */
export const aDoomedJob = defineGiven('a running job that will fail', () => ({
  steps: [...jobSteps([...code.long, ...code.failing]), ...untilState('running')],
}))

/** Two jobs of which the second, `jobId`, waits for the first, `firstJobId`. */
export const aQueuedJob = defineGiven('a queued job', () => ({
  steps: [
    ...jobSteps(code.long),
    ...untilState('running'),
    call('createJob', { body: { code: [...code.quick] } })
      .replies(201)
      .keeps({ jobId: member('/id'), jobTag: header('etag') }),
  ],
}))

/** A job that has ended well. */
export const aCompletedJob = defineGiven('a completed job', () => ({
  steps: [...jobSteps(code.quick), ...untilState('completed')],
}))

/** A job that has ended with an error. */
export const aFailedJob = defineGiven('a failed job', () => ({
  steps: [...jobSteps(code.failing), ...untilState('error')],
}))

/** A context as a client asks for it, with a name of its own. */
export const contextRequest = {
  name: 'standin-{unique}',
  description: 'of the contract kit',
  launchType: 'service',
  launchContext: { contextName: 'SAS Studio launcher context' },
} as const

/** A context that was made; keeps `contextId` and `contextTag`. */
export const aDefinedContext = defineGiven('a defined context', (more: Request) => ({
  steps: [
    call('createContext', { body: { ...contextRequest, ...more } })
      .replies(201)
      .keeps({ contextId: member('/id'), contextTag: header('etag') }),
  ],
}))

/** A single-user installation; keeps `serverId`, its one server. */
export const aWorkbench = defineGiven('a workbench', () => ({
  steps: [
    call('getServers', { as: 'none' })
      .replies(200)
      .keeps({ serverId: member('/items/0/id') }),
  ],
  setting: { settings: { deployment: 'workbench' }, reason: 'it is another kind of deployment' },
}))
