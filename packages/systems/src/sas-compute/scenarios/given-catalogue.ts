import { type GivenEntry, offerGiven } from '@standin/engine'
import {
  aCompletedJob,
  aContext,
  aDoomedJob,
  aDoomedSession,
  aFailedJob,
  aFailedSession,
  aNewSession,
  anIdleSession,
  aQueuedJob,
  aRunningJob,
} from './givens.ts'
import { call } from './words.ts'

const session = {
  type: 'object',
  properties: { name: { type: 'string' }, attributes: { type: 'object' } },
  additionalProperties: false,
} as const

const look = call('getJob')

/** Named states that tests can ask for. */
export const givens: readonly GivenEntry[] = [
  offerGiven(aContext, { about: 'A compute context; keeps contextId.', look: call('getContext') }),
  offerGiven(aNewSession, {
    about: 'A session that was just made; keeps sessionId, sessionTag.',
    look: call('getSession'),
    params: session,
  }),
  offerGiven(anIdleSession, {
    about: 'A session that can run code; keeps sessionId, sessionTag.',
    look: call('getSession'),
    params: session,
  }),
  offerGiven(aFailedSession, {
    about: 'A session that could not start; keeps sessionId.',
    look: call('getSession'),
  }),
  offerGiven(aDoomedSession, {
    about: 'A session that will fail to start, and has not yet; keeps sessionId.',
    look: call('getSession'),
  }),
  offerGiven(aRunningJob, {
    about: 'A job that will run for ten minutes; keeps sessionId, jobId, jobTag.',
    look,
  }),
  offerGiven(aDoomedJob, {
    about: 'A job that runs for ten minutes, and fails then; keeps sessionId, jobId, jobTag.',
    look,
  }),
  offerGiven(aQueuedJob, {
    about: 'Two jobs of which the second, jobId, waits for the first; keeps sessionId, jobId, jobTag.',
    look,
  }),
  offerGiven(aCompletedJob, { about: 'A job that has ended well; keeps sessionId, jobId, jobTag.', look }),
  offerGiven(aFailedJob, {
    about: 'A job that has ended with an error; keeps sessionId, jobId, jobTag.',
    look,
  }),
]
