import type { DerivedWords, ExampleWords, Given, StepInput } from '@standin/engine'
import {
  aCanceledJob,
  aFilledBatch,
  aFinishedBatch,
  aJobWithTask,
  aPlace,
  aRunningJob,
  aSession,
  generic,
} from '../scenarios/givens.ts'
import { octets, properties, records, startInfo, xml } from '../scenarios/words.ts'
import { errorWords } from './errors.ts'
import { things } from './things.ts'

const just = (given: Given, input: StepInput = {}): ExampleWords => ({ given, input })
const batch: StepInput = { path: { batchId: 'first' } }
const asXml = (values: Readonly<Record<string, string>>): StepInput => ({
  body: properties(values),
  contentType: xml,
})

const cluster = aPlace({})
const session = aSession({})
const filled = aFilledBatch({})
const done = aFinishedBatch({})
const job = aJobWithTask({})
const running = aRunningJob({})

const wholeInfo = {
  ...startInfo,
  AdminJobForHostInDiag: false,
  AllocationGrowLoadRatioThreshold: 125,
  CanPreempt: true,
  ClientConnectionTimeout: 300_000,
  ClientIdleTimeout: 300_000,
  Environments: [{ Key: 'A', Value: 'b' }],
  ExtendedPriority: 2000,
  JobTemplate: 'Default',
  MaxUnits: 2,
  MinUnits: 1,
  Priority: 2,
  ResourceUnitType: 0,
  ServiceOperationTimeout: 86_400_000,
  SessionIdleTimeout: 300_000,
  ShareSession: true,
  UseSessionPool: false,
}

const examples: DerivedWords['examples'] = {
  getClusters: just(cluster),
  createSession: just(cluster, { query: { durable: false }, body: wholeInfo }),
  attachSession: just(session, { query: { durable: false } }),
  closeSession: just(session),
  sendRequests: just(session, {
    ...batch,
    query: generic,
    rawBody: records(['one', '1']),
    contentType: octets,
  }),
  commitBatch: just(filled, batch),
  getResponses: just(done, { ...batch, query: { ...generic, count: -1, reset: false } }),
  getBatchStatus: just(filled, batch),
  purgeBatch: just(filled, batch),
  getServiceVersions: just(cluster, { path: { serviceName: 'CcpEchoSvc' } }),
  listJobs: just(job, { query: { RowsPerRead: 10 } }),
  createJob: just(cluster, asXml({ Name: 'standin-{unique}', Project: 'kit' })),
  getJob: just(job),
  setJobProperties: just(job, asXml({ Name: 'renamed' })),
  submitJob: just(job, asXml({ UserName: 'STANDIN\\tester', Password: 'secret' })),
  cancelJob: just(running, { query: { Forced: true }, body: 'enough', contentType: xml }),
  requeueJob: just(aCanceledJob({}), { body: [], contentType: xml }),
  listTasks: just(job, { query: { RowsPerRead: 10 } }),
  addTask: just(job, asXml({ CommandLine: 'hostname' })),
  getTask: just(job),
  cancelTask: just(running, { body: 'enough', contentType: xml }),
}

const nonsense = `Basic ${btoa('tester:wrong')}`

/** What the contract kit derives promises from. */
export const derivedWords: DerivedWords = {
  errors: errorWords,
  noToken: 'challenge',
  badTokens: [
    { headers: { authorization: 'Bearer nonsense' }, error: 'challenge' },
    { headers: { authorization: nonsense, 'api-version': '2012-11-01.4.0' }, error: 'wrongPassword' },
  ],
  unacceptable: 'image/png',
  examples,
  outside: { 'header api-version': { value: '2010-11-01', error: 'badVersion' } },
  things,
  lists: {},
}
