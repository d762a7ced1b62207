import { defineGiven, type Given, header, kept, member, type Step, text } from '@standin/engine'
import {
  aCompletedJob,
  aContext,
  aFailedJob,
  aFailedSession,
  aNewSession,
  anIdleSession,
  aQueuedJob,
  aRunningJob,
  code,
} from '../scenarios/givens.ts'
import { call } from '../scenarios/words.ts'

/** A given with more steps behind it. */
export function continued(name: string, given: Given, ...steps: readonly Step[]): Given {
  const { setting } = given
  return defineGiven(name, () => ({ steps: [...given.steps, ...steps], ...(setting ? { setting } : {}) }))({})
}

const readSession = call('getSessionState')
  .replies(200, text('running'))
  .keeps({ sessionTag: header('etag') })
const readJob = call('getJobState')
  .replies(200, text('canceled'))
  .keeps({ jobTag: header('etag') })
const cancel = call('updateJobState', {
  query: { value: 'canceled' },
  headers: { 'If-Match': kept('jobTag') },
}).replies(200)
const named = call('createSession', { body: { name: 'standin-{unique}' } })
  .replies(201)
  .keeps({ sessionId: member('/id') })

function aJobOf(name: string, lines: readonly string[], state: 'completed' | 'warning'): Given {
  return continued(
    name,
    anIdleSession({}),
    call('createJob', { body: { code: [...lines] } })
      .replies(201)
      .keeps({ jobId: member('/id') }),
    call('getJobState')
      .eventually(200, text(state), { within: '60s' })
      .keeps({ jobTag: header('etag') }),
  )
}

const printed = ['proc print data=sashelp.class;', 'run;']

export const context = aContext({})
export const newSession = aNewSession({})
export const idleSession = anIdleSession({})
export const runningSession = continued('a running session', aRunningJob({}), readSession)
export const laggingSession = continued('a session whose job has just ended', aCompletedJob({}), readSession)
export const failedSession = aFailedSession({})
export const queuedJob = aQueuedJob({})
export const runningJob = aRunningJob({})
export const completedJob = aCompletedJob({})
export const failedJob = aFailedJob({})
export const warnedJob = aJobOf('a job that has ended with a warning', code.warning, 'warning')
export const cancelingJob = continued('a job that is being canceled', aRunningJob({}), cancel)
export const canceledJob = continued('a canceled job', aQueuedJob({}), cancel, readJob)
/** A job with three results and a listing. */
export const printingJob = aJobOf('a job that has printed', [...printed, ...printed, ...printed], 'completed')
/** Keeps `resultId`. */
export const printedPage = continued(
  'a page of a job that has printed',
  printingJob,
  call('getJobResults')
    .replies(200)
    .keeps({ resultId: member('/items/0/id') }),
)
export const threeSessions = continued('three sessions of one name', context, named, named, named)
export const threeJobs = continued(
  'three jobs',
  aQueuedJob({}),
  call('createJob', { body: { code: [...code.quick] } })
    .replies(201)
    .keeps({ jobId: member('/id') }),
)
