import { type CaseWords, kept, member, oneOf, type StepInput, type ThingWords, text } from '@standin/engine'
import { code } from '../scenarios/givens.ts'
import { fileThings } from './file-things.ts'
import {
  canceledJob,
  cancelingJob,
  completedJob,
  context,
  failedJob,
  failedSession,
  idleSession,
  laggingSession,
  newSession,
  queuedJob,
  runningJob,
  runningSession,
  warnedJob,
} from './givens.ts'
import { serviceThings } from './service-things.ts'

const put = (value: string, tag?: unknown): StepInput => ({
  query: { value },
  ...(tag === undefined ? {} : { headers: { 'If-Match': tag } }),
})

/** A change that needs the current tag; its path is looked at before. */
function tagged(value: string, tag: string, states: readonly string[]): Readonly<Record<string, CaseWords>> {
  return {
    usual: { input: put(value, kept(tag)), holds: ['hasIfMatch', 'ifMatchCurrent'] },
    'any tag': { input: put(value, '*'), holds: ['hasIfMatch', 'ifMatchCurrent'], in: states },
    'no tag': { input: put(value), in: states },
    'stale tag': { input: put(value, '"none"'), holds: ['hasIfMatch'], in: states },
  }
}

const setting = (optionName: string, rawBody: string): StepInput => ({
  path: { optionName },
  rawBody,
  contentType: 'text/plain',
})

const replies = {
  canceled: { status: 200, body: text('canceled') },
  deleted: { status: 200, body: text('deleted') },
}
/** What goes on by itself while something runs. */
const volatile = ['stateElapsedTime', 'logStatistics', 'listingStatistics', 'statistics']

const session: ThingWords = {
  id: 'sessionId',
  newId: member('/id'),
  nowhere: '00000000-0000-4000-8000-000000000000-ses0000',
  read: 'getSession',
  gone: 'sessionNotFound',
  state: member('/state'),
  volatile,
  deletes: 'deleteSession',
  makes: { operation: 'createSession', shows: ['name', 'description', 'environment'] },
  givens: {
    idle: idleSession,
    pending: newSession,
    running: runningSession,
    lagging: laggingSession,
    failed: failedSession,
    absent: context,
  },
  replies,
  events: {
    createSession: { usual: {} },
    'updateSessionState#canceled': tagged('canceled', 'sessionTag', ['pending', 'idle', 'running']),
    'updateSessionState#deleted': tagged('deleted', 'sessionTag', ['idle', 'running']),
    deleteSession: { usual: {} },
    updateOptionValue: {
      usual: { input: setting('PAGESIZE', '40'), holds: ['isOptionValue'] },
      'of the start': {
        input: setting('MEMSIZE', '4g'),
        holds: ['isOptionValue', 'isFixedOption'],
        in: ['idle'],
      },
      'a value that it does not take': { input: setting('PAGESIZE', 'tall'), in: ['idle'] },
    },
  },
}

const jobStates = ['pending', 'running', 'completed']

const job: ThingWords = {
  id: 'jobId',
  newId: member('/id'),
  nowhere: '00000000-0000-4000-8000-000000000000',
  read: 'getJob',
  gone: 'jobNotFound',
  state: member('/state'),
  volatile,
  deletes: 'deleteJob',
  makes: { operation: 'createJob', shows: ['name', 'description'] },
  givens: {
    completed: completedJob,
    pending: queuedJob,
    running: runningJob,
    canceling: cancelingJob,
    warning: warnedJob,
    error: failedJob,
    canceled: canceledJob,
    absent: idleSession,
  },
  replies,
  events: {
    createJob: {
      // The session is free, and takes it at once.
      usual: { input: { body: { code: [...code.long] } }, shows: oneOf('pending', 'running') },
      'a session that failed': {
        input: { body: { code: [...code.quick] } },
        in: ['absent'],
        holds: ['sessionUnusable'],
        given: failedSession,
      },
    },
    'updateJobState#canceled': tagged('canceled', 'jobTag', jobStates),
    'updateJobState#deleted': tagged('deleted', 'jobTag', jobStates),
    deleteJob: { usual: {} },
  },
}

export const things: Readonly<Record<string, ThingWords>> = { ...serviceThings, session, job, ...fileThings }
