import { type CaseWords, kept, type StepInput } from '@standin/engine'
import { unheldSession } from './givens.ts'

type Cases = Readonly<Record<string, CaseWords>>

const start = (job: unknown, tag: unknown): StepInput => ({
  body: { start: { job_id: job, current_tag: tag } },
})
const end = (job: unknown, result?: unknown): StepInput => ({
  body: { end: { job_id: job, current_tag: 0, ...(result === undefined ? {} : { result }) } },
})
const first = kept('first')
const second = kept('second')

const nothing = ['absent', 'deleted']
const living = ['active', 'running', 'completed', 'other']
const readable = ['startReadable', 'holdOffReadable']
const ended = ['endReadable', 'member', 'membersReadable']

/** Starts of a session whose jobs are `first` and `second`, the second listed first. */
export const startCases: Cases = {
  usual: {
    input: start(first, 0),
    in: ['active', 'other'],
    holds: [...readable, 'tagCurrent', 'member'],
    after: { session_tag: 1, result: '', status: 'running' },
  },
  'the same counter again': {
    input: start(first, 1),
    in: ['running', 'completed'],
    holds: [...readable, 'tagCurrent', 'member', 'inHoldOff'],
  },
  'a late member': {
    input: start(second, 0),
    in: ['running', 'completed'],
    holds: [...readable, 'member', 'inHoldOff'],
    after: { session_tag: 1 },
  },
  'an old counter after the hold-off': {
    input: start(second, 0),
    in: ['running'],
    given: unheldSession,
    holds: [...readable, 'member'],
  },
  'the next cycle': {
    input: start(first, 1),
    in: ['running'],
    given: unheldSession,
    holds: [...readable, 'member', 'tagCurrent'],
    after: { session_tag: 2, result: '' },
  },
  'a counter from the future': {
    input: start(first, 5),
    in: [...living, ...nothing],
    holds: [...readable, 'tagTooHigh', 'member'],
  },
  'no counter': { input: start(first, 'abc'), in: [...living, ...nothing] },
  'no member': { input: start('nobody', 0), in: ['active', 'other'], holds: [...readable, 'tagCurrent'] },
  'no session': { input: start(first, 0), in: nothing, holds: [...readable, 'tagCurrent'] },
  'no session and an old counter': { input: start(first, -1), in: nothing, holds: readable },
}

/** How jobs end: what decides is the result of the member that is listed first. */
export const endCases: Cases = {
  usual: { input: end(first, 'success'), in: ['active', 'running', 'other'], holds: ended },
  'of the job that is listed first, failing': {
    input: end(second, 'fail'),
    in: ['active', 'running', 'other'],
    holds: [...ended, 'firstFailed'],
    after: { result: 'fail', status: 'completed' },
  },
  'once more': {
    input: end(second, 'fail'),
    in: ['completed'],
    holds: [...ended, 'firstFailed'],
    after: { result: 'success', status: 'completed' },
  },
  'no result': { input: end(first), in: living, holds: ['member', 'membersReadable'] },
  'no member': { input: end('nobody', 'success'), in: living, holds: ['endReadable'] },
  'no session': { input: end(first, 'success'), in: nothing, holds: ['endReadable'] },
}
