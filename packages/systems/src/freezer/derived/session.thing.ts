import { type CaseWords, kept, member, oneOf, type ThingWords } from '@standin/engine'
import { endCases, startCases } from './cycle.cases.ts'
import {
  activeSession,
  bareSession,
  completedSession,
  freeJobs,
  otherSession,
  runningSession,
} from './givens.ts'

type Cases = Readonly<Record<string, CaseWords>>

const living = ['active', 'running', 'completed', 'other']
const nothing = ['absent', 'deleted']

/** A session goes on in the state that its stored status is: a case for each. */
function inEach(input: CaseWords['input'], after: unknown): Cases {
  const cases = living.map((state): [string, CaseWords] => [
    `and is ${state}`,
    { ...(input ? { input } : {}), in: [state], holds: state === 'other' ? [] : [state], after },
  ])
  return Object.fromEntries(cases)
}

const write = (value: unknown, rest: CaseWords): CaseWords => ({ input: { body: value }, ...rest })
const replacement = { session_tag: 3, schedule: { event: 'start' } }
const path = (values: Readonly<Record<string, unknown>>) => ({ path: values })

const updates: Cases = {
  ...inEach({ body: { description: 'new' } }, { description: 'new' }),
  'its status': write({ status: 'completed' }, { in: ['active', 'running', 'other'], holds: ['completed'] }),
  'a status of its own': write(
    { status: 'weird' },
    { in: ['active', 'running'], after: { status: 'weird' } },
  ),
  'what has no column': write({ description: 'new', foo: 1 }, { in: living, holds: ['writesFail'] }),
  'no members': write({ jobs: null }, { in: living, holds: ['membersBreak'] }),
  'that it is deleted': write({ deleted: true }, { in: living, holds: ['writesDeleted'] }),
  'of nothing': write({ description: 'new' }, { in: nothing }),
}

const replaced = { session_tag: 3, jobs: null, schedule: { event: 'start' } }

const replacements: Cases = {
  ...inEach({ body: replacement }, replaced),
  'with an id that is free': {
    input: { ...path({ session_id: kept('first') }), body: replacement },
    in: ['absent'],
    shows: oneOf(null),
    after: { ...replaced, session_id: kept('first'), status: null },
  },
  'with a bad id': {
    input: { ...path({ session_id: 'bad id' }), body: replacement },
    in: ['absent'],
    holds: ['badId'],
  },
  'of what was deleted': write(replacement, { in: ['deleted'] }),
}

/** Sessions, by the status that is stored. */
export const session: ThingWords = {
  id: 'session_id',
  newId: member('/session_id'),
  nowhere: 'no-such-session',
  read: 'showSession',
  gone: 'noDocument',
  state: member('/status'),
  shown: { other: 'weird' },
  deletes: 'deleteSession',
  makes: {
    operation: 'createSession',
    shows: ['description', 'hold_off', 'session_tag', 'schedule', 'time_start', 'time_end', 'result'],
  },
  givens: {
    active: activeSession,
    running: runningSession,
    completed: completedSession,
    other: otherSession,
    absent: freeJobs,
  },
  replies: {
    holdOff: { status: 202, body: { result: 'hold-off', session_tag: 1 } },
    outOfSync: { status: 202, body: { result: 'out-of-sync' } },
    success: { status: 202, body: { result: 'success' } },
    updated: { status: 200, body: { version: 0 } },
    noJob: 'noJob',
  },
  events: {
    createSession: {
      usual: {},
      'what can not be stored': {
        input: { body: { schedule: {}, description: { a: 1 } } },
        in: ['absent'],
        holds: ['unstorable'],
      },
    },
    updateSession: updates,
    replaceSession: replacements,
    deleteSession: { usual: {} },
    'actOnSession#start': startCases,
    'actOnSession#end': endCases,
    'actOnSession#other': { usual: { input: { body: { pause: {} } } } },
    addSessionJob: {
      usual: { input: path({ job_id: kept('first') }), holds: ['jobExists'] },
      'no job': { input: path({ job_id: 'no-such-job' }) },
    },
    removeSessionJob: {
      usual: { input: path({ job_id: kept('first') }), holds: ['hasMembers', 'jobExists'] },
      'no job': { input: path({ job_id: 'no-such-job' }), holds: ['hasMembers'] },
      'no members': {
        input: path({ job_id: kept('first') }),
        in: ['active'],
        given: bareSession,
        holds: ['jobExists'],
      },
    },
  },
}
