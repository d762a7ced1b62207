import { assumed, type Call, defineMachine, kept, scenario, text } from '@standin/engine'
import { test } from 'vitest'
import type { ErrorName } from './errors.ts'
import { call, sasError } from './scenarios/words.ts'
import type { JobData, Operations } from './types.ts'

const evidence = assumed('nothing: this file only has to be refused by the compiler')
const define = defineMachine<JobData, Call, keyof Operations | 'updateJobState#canceled', ErrorName>()
const parts = {
  kind: 'job',
  states: { pending: {}, running: {} },
  guards: { isFirst: () => true },
  effects: { start: () => undefined },
  replies: { created: () => ({ status: 201, headers: [], body: '' }) },
  durations: { run: 10 },
  birth: () => ({ id: '', data: {} as JobData }),
  time: [],
} as const

test('a machine that names what is not there does not compile', () => {
  // @ts-expect-error no such operation
  define({ ...parts, on: { createJobs: [{ to: 'pending', evidence }] } })
  // @ts-expect-error no such variant of an operation
  define({ ...parts, on: { 'updateJobState#stopped': [{ to: 'pending', evidence }] } })
  // @ts-expect-error no such state to move to
  define({ ...parts, on: { createJob: [{ from: 'absent', to: 'waiting', evidence }] } })
  // @ts-expect-error no such state to come from
  define({ ...parts, on: { deleteJob: [{ from: 'waiting', to: 'deleted', evidence }] } })
  // @ts-expect-error no such guard
  define({ ...parts, on: { deleteJob: [{ if: ['isLast'], to: 'deleted', evidence }] } })
  // @ts-expect-error no such effect
  define({ ...parts, on: { deleteJob: [{ to: 'deleted', do: ['stop'], evidence }] } })
  // @ts-expect-error no such reply
  define({ ...parts, on: { deleteJob: [{ to: 'deleted', reply: 'gone', evidence }] } })
  // @ts-expect-error no such error
  define({ ...parts, on: { deleteJob: [{ refuse: 'jobIsBusy', evidence }] } })
  // @ts-expect-error no such duration
  define({ ...parts, on: {}, time: [{ from: 'running', after: 'walk', to: 'pending', evidence }] })
  // @ts-expect-error a row without evidence
  define({ ...parts, on: { deleteJob: [{ to: 'deleted' }] } })
})

test('a scenario that names what is not there does not compile', () => {
  // @ts-expect-error no such operation
  call('getJobz')
  // @ts-expect-error no such path parameter
  call('getJob', { path: { jobNumber: '1' } })
  // @ts-expect-error no such query parameter
  call('getJobs', { query: { offset: 1 } })
  // @ts-expect-error no such value of a parameter
  call('updateJobState', { query: { value: 'stopped' } })
  // @ts-expect-error a status that the operation does not have
  call('getJob').replies(409)
  // @ts-expect-error a field that the reply does not have
  call('getJob').replies(200, { stat: 'running' })
  // @ts-expect-error a state that no job has
  call('getJob').replies(200, { state: 'sleeping' })
  // @ts-expect-error a word that the state never is
  call('getJobState').replies(200, text('sleeping'))
  // @ts-expect-error an error number that the catalogue does not have
  sasError(404, 5838)
  // @ts-expect-error a scenario without evidence
  scenario('nobody saw it', {
    tier: 'core',
    steps: [call('getJob', { path: { jobId: kept('jobId') } }).replies(200)],
  })
})
