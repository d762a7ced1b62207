import { assumed, kept, member, pass, type Scenario, scenario } from '@standin/engine'
import { aFilledBatch, aJob, aPlace, aSession, stateIs } from './givens.ts'
import { attach, cancelJob, jobBecomes, sendTo, status } from './session-calls.ts'
import { broker, call, fault, launcher, page, startInfo } from './words.ts'

const clusterSays = (what: string) => assumed(`${what}, on a cluster`)
const ofJob = { sessionId: kept('jobId') }
const close = call('closeSession').replies(200)
/** Attaching and closing. */
export const attachScenarios: readonly Scenario[] = [
  scenario('attaching shows the session again', {
    evidence: page('Attach to Session'),
    tier: 'core',
    given: aSession({ durable: true, info: { MaxMessageSize: 1_000 } }),
    steps: [attach(true).replies(200, { IsDurable: true, MaxMessageSize: 1_000, ServiceVersion: null })],
  }),
  scenario('a session is attached to as what it is', {
    evidence: clusterSays('attaching with the wrong durable'),
    tier: 'complete',
    given: aSession({ durable: true }),
    steps: [attach(false).replies(409, fault('fatal', 0x0a)), attach(true).replies(200)],
  }),
  scenario('an interactive session is attached to as such', {
    evidence: clusterSays('attaching with the wrong durable'),
    tier: 'complete',
    given: aSession({}),
    steps: [attach(true).replies(409, fault('fatal', 0x0b)), attach(false).replies(200)],
  }),
  scenario('a session is its creator’s, unless it is shared', {
    evidence: launcher('only the owner, or anybody when it is shared'),
    tier: 'core',
    given: aSession({}),
    steps: [
      call('attachSession', { query: { durable: false }, as: 'colleague' }).replies(403, fault('fatal', 3)),
      call('getBatchStatus', { path: { batchId: 'first' }, as: 'colleague' }).replies(403, fault('fatal', 3)),
      call('closeSession', { as: 'colleague' }).replies(403, fault('fatal', 3)),
      call('attachSession', { query: { durable: false }, as: 'admin' }).replies(200),
      attach().replies(200),
    ],
  }),
  scenario('others may use a shared session, but not each other’s batches', {
    evidence: broker('AccessDenied_BrokerQueue'),
    tier: 'complete',
    given: aFilledBatch({ info: { ShareSession: true } }),
    steps: [
      call('attachSession', { query: { durable: false }, as: 'colleague' }).replies(200),
      call('getBatchStatus', { path: { batchId: 'theirs' }, as: 'colleague' }).replies(200, 1),
      ...(['getBatchStatus', 'commitBatch', 'getResponses', 'purgeBatch'] as const).map((operation) =>
        call(operation, { path: { batchId: 'first' }, as: 'colleague' }).replies(
          403,
          fault('fatal', 5, 'first'),
        ),
      ),
      ...[false, true].map((commit) => sendTo('', { commit }, 'colleague').replies(403, fault('fatal', 5))),
      status.replies(200, 1),
    ],
  }),
  scenario('a session that never was can not be attached to', {
    evidence: launcher('InvalidSessionId'),
    tier: 'core',
    given: aPlace({}),
    steps: [
      call('attachSession', { path: { sessionId: '999999999' }, query: { durable: false } }).replies(
        404,
        fault('fatal', 1, '999999999'),
      ),
      call('attachSession', { path: { sessionId: 'x' }, query: { durable: false } }).replies(
        404,
        fault('fatal', 1, 'x'),
      ),
      call('closeSession', { path: { sessionId: '999999999' } }).replies(404, fault('fatal', 1)),
      call('getBatchStatus', { path: { sessionId: '999999999', batchId: 'b' } }).replies(
        404,
        fault('fatal', 1),
      ),
    ],
  }),
  scenario('a job that is no session can not be attached to', {
    evidence: launcher('NotServiceJob'),
    tier: 'complete',
    given: aJob({}),
    steps: [
      call('attachSession', { path: ofJob, query: { durable: false } }).replies(409, fault('fatal', 0x19)),
      call('closeSession', { path: ofJob }).replies(409, fault('fatal', 0x19)),
      call('getBatchStatus', { path: { ...ofJob, batchId: 'b' } }).replies(409, fault('fatal', 0x19)),
      stateIs('Configuring'),
    ],
  }),
  scenario('a service job without a broker is still configuring', {
    evidence: launcher('a job without a broker: retry later'),
    tier: 'complete',
    given: aJob({ ServiceName: 'CcpEchoSvc' }),
    steps: [
      call('attachSession', {
        path: ofJob,
        query: { durable: false },
      }).replies(409, fault('connection', 1)),
    ],
  }),
  scenario('a broker that takes too long is not waited for, and may come later', {
    evidence: assumed('a creation that times out, on a cluster; the SDK waits five minutes'),
    tier: 'strict',
    given: aPlace({ settings: { brokerStart: 400_000 } }),
    steps: [
      call('createSession', { query: { durable: false }, body: startInfo }).replies(
        503,
        fault('connection', 2),
      ),
      call('listJobs', { query: { Properties: 'Id' } })
        .replies(200)
        .keeps({ sessionId: member('/0/Properties/0/Value') }),
      attach().replies(409, fault('connection', 1)),
      status.replies(409, fault('session', 0x0f)),
      pass('100s'),
      attach().replies(200),
    ],
  }),
  scenario('closing cancels the job, and can be said again', {
    evidence: launcher('Terminate cancels the job; of one that has ended it is nothing'),
    tier: 'complete',
    given: aFilledBatch({}),
    steps: [
      close,
      close,
      status.replies(409, fault('session', 0x0f)),
      attach().replies(409, fault('fatal', 0x1c)),
      jobBecomes('Canceled'),
      close,
      attach().replies(409, fault('fatal', 0x1c)),
      status.replies(409, fault('session', 0x0f)),
    ],
  }),
  scenario('where closing finishes the job, the session has finished', {
    evidence: clusterSays('the state of the job of a closed session'),
    tier: 'strict',
    given: aSession({ settings: { closedJob: 'finished' } }),
    steps: [
      close,
      attach().replies(409, fault('fatal', 0x1a)),
      jobBecomes('Finished'),
      pass('2s'),
      attach().replies(409, fault('fatal', 0x1b)),
    ],
  }),
  scenario('a session goes down with its job', {
    evidence: broker('a service job that failed or was canceled'),
    tier: 'complete',
    given: aFilledBatch({}),
    steps: [
      cancelJob,
      status.replies(500, fault('session', 0x0b)),
      attach().replies(409, fault('fatal', 0x1c)),
      close,
    ],
  }),
]
