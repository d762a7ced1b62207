import { anyOf, member, type StepInput, type WalkWords } from '@standin/engine'
import { octets, properties, records, startInfo, xml } from './scenarios/words.ts'

const batchId = anyOf('first', 'second')
const inBatch = (more: StepInput = {}): StepInput => ({ ...more, path: { batchId } })
const send = (rawBody: string, commit: boolean): StepInput =>
  inBatch({ query: { genericservice: true, commit }, rawBody, contentType: octets })
const some = records(['one', '1'], ['two', '2'])
const asXml = (values: Readonly<Record<string, string>>): StepInput => ({
  body: properties(values),
  contentType: xml,
})
const names = 'State,Name,ErrorMessage,RequeueCount'

const installation = 'what is there differs from one installation to the next'

/** Sessions and their batches, and jobs with their tasks, in any order. */
export const walkWords: WalkWords = {
  setup: [],
  keeps: {
    createSession: { sessionId: member('/Id') },
    createJob: { jobId: member('') },
    addTask: { taskId: member('') },
  },
  inputs: {
    createSession: [
      { query: { durable: anyOf(true, false) }, body: startInfo },
      {
        query: { durable: anyOf(true, false) },
        body: { ...startInfo, ClientIdleTimeout: 60_000, SessionIdleTimeout: 120_000 },
        contentType: xml,
      },
      { query: { durable: false }, body: { ...startInfo, ServiceName: anyOf('NoSuchSvc', '') } },
      { query: { durable: false }, body: { ...startInfo, Password: 'wrong' } },
      { body: startInfo },
    ],
    attachSession: [{ query: { durable: anyOf(true, false) } }],
    closeSession: [{}],
    sendRequests: [send(some, false), send(some, true), send('', true), send('no record', false)],
    commitBatch: [inBatch()],
    getBatchStatus: [inBatch(), inBatch({ headers: { Accept: 'application/json' } })],
    getResponses: [
      inBatch({ query: { genericservice: true } }),
      inBatch({ query: { genericservice: true, count: anyOf(1, 2), reset: anyOf(true, false) } }),
      inBatch({ query: { genericservice: true, count: 0 } }),
    ],
    purgeBatch: [inBatch()],
    createJob: [asXml({ Name: 'walked' }), asXml({ Nonsense: '1' })],
    addTask: [asXml({ CommandLine: 'sleep 5' }), asXml({ CommandLine: 'exit 3' })],
    getJob: [{ query: { Properties: names } }],
    getTask: [{ query: { Properties: 'State,ExitCode,ErrorMessage' } }],
    listTasks: [{ query: { Properties: 'State,CommandLine', RowsPerRead: anyOf(1, 10) } }],
    setJobProperties: [asXml({ Name: 'renamed' }), asXml({ State: 'Finished' })],
    submitJob: [{}],
    cancelJob: [{ query: { Forced: anyOf(true, false) } }, { body: 'walked', contentType: xml }],
    requeueJob: [{}],
    cancelTask: [{}],
  },
  often: ['createSession', 'createJob'],
  without: {
    getClusters: installation,
    getServiceVersions: installation,
    listJobs: 'a cluster has other jobs too',
  },
  passes: [1_500, 12_500, 130_500],
  members: {
    times: [],
    names: ['Id', 'BrokerNode', 'key', 'value'],
    soft: ['Message'],
  },
}
