import { type GivenEntry, offerGiven } from '@standin/engine'
import { settings } from '../settings.ts'
import {
  aCanceledJob,
  aCommittedBatch,
  aFailedJob,
  aFilledBatch,
  aFinishedBatch,
  aFinishedJob,
  aJob,
  aJobWithTask,
  aQueuedJob,
  aRunningJob,
  aSession,
} from './givens.ts'
import { call } from './words.ts'

const session = {
  type: 'object',
  properties: {
    durable: { type: 'boolean' },
    info: { type: 'object', description: 'Members of the session’s start info.' },
    settings: {
      type: 'object',
      description: 'Settings of the world that it needs: services, for example.',
      propertyNames: { enum: Object.keys(settings) },
    },
  },
  additionalProperties: false,
} as const

const texts = { type: 'object', additionalProperties: { type: 'string' } } as const
const task = {
  type: 'object',
  properties: { command: { type: 'string' }, of: { ...texts, description: 'Properties of the job.' } },
  additionalProperties: false,
} as const

const attach = ({ durable }: { readonly durable?: unknown }) =>
  call('attachSession', { query: { durable: durable === true } })

const kept = 'keeps jobId, taskId.'

/** Named states that tests can ask for. */
export const givens: readonly GivenEntry[] = [
  offerGiven(aSession, {
    about: 'A session that nobody has used yet; keeps sessionId.',
    look: attach,
    params: session,
  }),
  offerGiven(aFilledBatch, {
    about: 'A session whose batch `first` has three requests; keeps sessionId.',
    look: attach,
    params: session,
  }),
  offerGiven(aCommittedBatch, {
    about: 'The same with the end of its requests said; keeps sessionId.',
    look: attach,
    params: session,
  }),
  offerGiven(aFinishedBatch, {
    about: 'The same with all responses there; keeps sessionId.',
    look: attach,
    params: session,
  }),
  offerGiven(aJob, {
    about: 'A job that was not submitted; keeps jobId.',
    look: call('getJob'),
    params: texts,
  }),
  offerGiven(aJobWithTask, {
    about: `A job of one task, not submitted; ${kept}`,
    look: call('getJob'),
    params: task,
  }),
  offerGiven(aQueuedJob, {
    about: `A job that waits for nodes; ${kept}`,
    look: call('getJob'),
    params: task,
  }),
  offerGiven(aRunningJob, {
    about: `A job whose task runs for ten minutes; ${kept}`,
    look: call('getJob'),
    params: task,
  }),
  offerGiven(aFinishedJob, { about: `A job that has finished; ${kept}`, look: call('getJob') }),
  offerGiven(aFailedJob, { about: `A job whose task has failed; ${kept}`, look: call('getJob') }),
  offerGiven(aCanceledJob, { about: `A job that was canceled; ${kept}`, look: call('getJob') }),
]
