import { type CaseWords, kept, member, type StepInput, type ThingWords } from '@standin/engine'
import { contextRequest } from '../scenarios/givens.ts'
import { context } from './givens.ts'
import { definedContext, idleServer, runningServer, stoppedServer } from './service-givens.ts'

const replacing = (tag?: unknown, more: object = {}): StepInput => ({
  body: { id: kept('contextId'), ...contextRequest, description: 'other', ...more },
  ...(tag === undefined ? {} : { headers: { 'If-Match': tag } }),
})
const current = ['hasIfMatch', 'ifMatchCurrent']
const taken = { name: 'SAS Studio compute context' }

const updates: Readonly<Record<string, CaseWords>> = {
  usual: { input: replacing(kept('contextTag')), holds: current },
  'any tag': {
    input: replacing('*'),
    holds: current,
    in: ['defined'],
    after: { description: 'other' },
  },
  'no tag': { input: replacing(), in: ['defined'] },
  'stale tag': { input: replacing('"none"'), holds: ['hasIfMatch'], in: ['defined'] },
  'a taken name': {
    input: replacing('*', taken),
    holds: [...current, 'isNameTaken'],
    in: ['defined'],
  },
  'with rules': {
    input: {
      ...replacing('*', { authorizedUsers: ['tester'] }),
      contentType: 'application/vnd.sas.compute.context.request+json',
    },
    holds: [...current, 'hasRules'],
    in: ['defined'],
  },
}

const contextThing: ThingWords = {
  id: 'contextId',
  newId: member('/id'),
  nowhere: 'no-such-context',
  read: 'getContext',
  gone: 'contextNotFound',
  tags: 'content',
  volatile: ['modifiedTimeStamp'],
  deletes: 'deleteContext',
  makes: {
    operation: 'createContext',
    shows: ['name', 'description', 'launchType', 'launchContext', 'attributes', 'environment', 'queueName'],
  },
  givens: { defined: definedContext, absent: context },
  replies: { created: { status: 201 } },
  events: {
    createContext: {
      usual: {},
      'a taken name': {
        input: { body: { ...contextRequest, ...taken } },
        in: ['absent'],
        holds: ['isNameTaken'],
      },
    },
    updateContext: updates,
    deleteContext: { usual: {} },
  },
}

const serverThing: ThingWords = {
  id: 'serverId',
  newId: member('/serverId'),
  nowhere: '00000000-0000-4000-8000-000000000000',
  read: 'getServer',
  gone: 'serverNotFound',
  state: member('/state'),
  deletes: 'deleteServer',
  givens: { running: runningServer, idle: idleServer, stopped: stoppedServer, absent: context },
  events: { deleteServer: { usual: {} } },
}

export const serviceThings: Readonly<Record<string, ThingWords>> = {
  context: contextThing,
  server: serverThing,
}
