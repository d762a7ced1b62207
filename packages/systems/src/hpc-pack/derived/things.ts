import { itemOf, member, type StepInput, type ThingWords } from '@standin/engine'
import {
  aCanceledJob,
  aFailedJob,
  aFinishedJob,
  aJob,
  aJobWithTask,
  aPlace,
  aQueuedJob,
  aRunningJob,
} from '../scenarios/givens.ts'
import { properties, xml } from '../scenarios/words.ts'

const state = itemOf('', { Name: 'State' }, '/Value')
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const shownAs = (...states: readonly string[]) =>
  Object.fromEntries(states.map((each) => [each, capital(each)]))
const sending = (values: Readonly<Record<string, string>>): StepInput => ({
  body: properties(values),
  contentType: xml,
})
const by = (as: string): StepInput => ({ as })

const jobStates = [
  'configuring',
  'submitted',
  'validating',
  'queued',
  'running',
  'finishing',
  'finished',
  'failed',
  'canceling',
  'canceled',
]
const living = ['configuring', 'queued', 'running', 'finished', 'failed', 'canceled']

const job: ThingWords = {
  id: 'jobId',
  newId: member(''),
  nowhere: '999999999',
  read: 'getJob',
  gone: 'noJob',
  state,
  shown: shownAs(...jobStates),
  givens: {
    configuring: aJobWithTask({}),
    queued: aQueuedJob({}),
    running: aRunningJob({}),
    finished: aFinishedJob({}),
    failed: aFailedJob({}),
    canceled: aCanceledJob({}),
    absent: aPlace({}),
  },
  events: {
    createJob: { usual: { in: ['absent'] } },
    submitJob: {
      usual: { input: {} },
      'of another’s': { input: by('colleague'), in: living, holds: ['notYours'] },
    },
    cancelJob: {
      usual: { input: {} },
      forced: { input: { query: { Forced: true } }, in: ['running'], holds: ['forced'] },
      'of another’s': { input: by('colleague'), in: living, holds: ['notYours'] },
    },
    requeueJob: {
      usual: { input: {} },
      'of another’s': { input: by('colleague'), in: living, holds: ['notYours'] },
    },
    setJobProperties: {
      usual: { input: sending({ Project: 'other' }) },
      'of another’s': {
        input: { ...sending({ Project: 'other' }), ...by('colleague') },
        in: living,
        holds: ['notYours'],
      },
    },
  },
}

const taskLiving = ['configuring', 'queued', 'running', 'finished', 'failed']

const task: ThingWords = {
  id: 'taskId',
  newId: member(''),
  nowhere: '999999999',
  read: 'getTask',
  gone: 'noTask',
  state,
  shown: shownAs('configuring', 'queued', 'running', 'finished', 'failed', 'canceled'),
  givens: {
    configuring: aJobWithTask({}),
    queued: aQueuedJob({}),
    running: aRunningJob({}),
    finished: aFinishedJob({}),
    failed: aFailedJob({}),
    absent: aJob({}),
  },
  events: {
    addTask: {
      usual: {
        input: sending({ CommandLine: 'sleep 600' }),
        holds: ['jobThere', 'jobUnsubmitted'],
        in: ['absent'],
      },
    },
    cancelTask: {
      usual: { input: {}, holds: ['jobThere'] },
      'of another’s': { input: by('colleague'), in: taskLiving, holds: ['jobThere', 'notYours'] },
    },
  },
}

export const things: Readonly<Record<string, ThingWords>> = { job, task }
