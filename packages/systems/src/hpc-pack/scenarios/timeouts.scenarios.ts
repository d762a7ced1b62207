import { pass, pattern, type Scenario, scenario } from '@standin/engine'
import { aFilledBatch, aFinishedBatch, aSession, generic, three } from './givens.ts'
import {
  attach,
  cancelJob,
  first,
  gives,
  jobBecomes,
  jobIs,
  jobOfSession,
  sendTo,
  status,
} from './session-calls.ts'
import { broker, call, echoes, fault, launcher, page, properties } from './words.ts'

/** What becomes of sessions and batches that nobody uses. */
export const timeoutScenarios: readonly Scenario[] = [
  scenario('a session that no client comes to ends', {
    evidence: broker('ClientConnectionTimeout'),
    tier: 'complete',
    given: aSession({ info: { ClientConnectionTimeout: 60_000 } }),
    steps: [
      pass('50s'),
      jobIs('Running'),
      pass('10500ms'),
      attach().replies(409, fault('fatal', 0x1a)),
      status.replies(409, fault('session', 0x0f)),
      pass('2s'),
      jobIs('Finished'),
      attach().replies(409, fault('fatal', 0x1b)),
      attach(true).replies(409, fault('fatal', 0x1b)),
    ],
  }),
  scenario('a durable session that no client comes to has finished', {
    evidence: launcher('AlreadyFinished'),
    tier: 'complete',
    given: aSession({ durable: true, info: { ClientConnectionTimeout: 60_000 } }),
    steps: [pass('61s'), attach(true).replies(409, fault('fatal', 0x1b))],
  }),
  scenario('a client that came keeps the session', {
    evidence: broker('the first client stops the timers'),
    tier: 'complete',
    given: aSession({ info: { ClientConnectionTimeout: 60_000 } }),
    steps: [status.replies(200, 1), pass('100s'), attach().replies(200)],
  }),
  scenario('attaching starts the idle timers again', {
    evidence: launcher('attaching starts the idle timers again'),
    tier: 'complete',
    given: aSession({ info: { ClientConnectionTimeout: 60_000 } }),
    steps: [pass('50s'), attach().replies(200), pass('50s'), attach().replies(200)],
  }),
  scenario('a batch that is idle for too long is given up', {
    evidence: broker('ClientIdleTimeout'),
    tier: 'complete',
    given: aFinishedBatch({ info: { ClientIdleTimeout: 60_000 } }),
    steps: [
      pass('50s'),
      status.replies(200, 3),
      pass('61s'),
      ...(['getBatchStatus', 'commitBatch', 'getResponses'] as const).map((operation) =>
        call(operation, { path: { batchId: 'first' } }).replies(409, fault('application', 3, 'first')),
      ),
      ...[false, true].map((commit) => sendTo('', { commit }).replies(409, fault('application', 3))),
      call('purgeBatch', { path: { batchId: 'first' } }).replies(200),
      status.replies(200, 1),
    ],
  }),
  scenario('a batch that is done but not ended is given up too', {
    evidence: broker('ClientIdleTimeout counts when all requests are processed'),
    tier: 'complete',
    given: aFilledBatch({ info: { ClientIdleTimeout: 60_000 } }),
    steps: [
      pass('50s'),
      status.replies(200, 1),
      pass('61s'),
      status.replies(409, fault('application', 3, 'first')),
    ],
  }),
  scenario('a batch that was given up can not be rewound, and is still its owner’s', {
    evidence: broker('CheckDisconnected: ClientTimeout; AccessDenied_BrokerQueue'),
    tier: 'complete',
    given: aFinishedBatch({ info: { ClientIdleTimeout: 60_000, ShareSession: true } }),
    steps: [
      pass('61s'),
      call('getResponses', { ...first, query: { ...generic, reset: true } }).replies(
        409,
        fault('application', 3),
      ),
      ...(['getBatchStatus', 'commitBatch', 'getResponses'] as const).map((operation) =>
        call(operation, { ...first, as: 'colleague' } as never).replies(403, fault('fatal', 5)),
      ),
      ...[false, true].map((commit) => sendTo('', { commit }, 'colleague').replies(403, fault('fatal', 5))),
      status.replies(409, fault('application', 3)),
    ],
  }),
  scenario('work does not make a batch idle', {
    evidence: broker('ClientIdleTimeout counts when all requests are processed'),
    tier: 'complete',
    given: aFilledBatch({
      info: { ClientIdleTimeout: 60_000 },
      settings: { services: { CcpEchoSvc: { answer: { kind: 'echo' }, duration: 100_000 } } },
      reason: 'how long a request takes is the service’s own',
    }),
    steps: [
      pass('90s'),
      pass('60s'),
      status.replies(200, 1),
      call('commitBatch', { path: { batchId: 'first' } }).replies(201),
      status.eventually(200, 3, { within: '1s' }),
    ],
  }),
  scenario('an interactive session without clients ends', {
    evidence: broker('SessionIdleTimeout'),
    tier: 'complete',
    given: aFinishedBatch({ info: { ClientIdleTimeout: 60_000, SessionIdleTimeout: 120_000 } }),
    steps: [
      pass('70s'),
      attach().replies(200),
      pass('110s'),
      attach().replies(200),
      pass('120500ms'),
      attach().replies(409, fault('fatal', 0x1a)),
      pass('2s'),
      attach().replies(409, fault('fatal', 0x1b)),
      jobBecomes('Finished'),
    ],
  }),
  scenario('a durable session without clients sleeps, and keeps what was done', {
    evidence: broker('SessionIdleTimeout of a durable session: the broker unloads'),
    tier: 'complete',
    given: aFinishedBatch({
      durable: true,
      info: { ClientIdleTimeout: 60_000, SessionIdleTimeout: 120_000 },
    }),
    steps: [
      pass('61s'),
      pass('121s'),
      status.replies(409, fault('session', 0x0f)),
      jobIs('Running'),
      attach(true).replies(200),
      status.replies(200, 3),
      call('commitBatch', { path: { batchId: 'first' } }).replies(409, fault('connection', 0x18)),
      sendTo('', { commit: true }).replies(409, fault('connection', 0x18)),
      gives(echoes(three)),
    ],
  }),
  scenario('a batch whose end was not said takes more after the session slept', {
    evidence: broker('a client that did not end its requests takes more'),
    tier: 'complete',
    given: aFilledBatch({ durable: true, info: { ClientIdleTimeout: 60_000, SessionIdleTimeout: 120_000 } }),
    steps: [
      pass('61s'),
      pass('121s'),
      attach(true).replies(200),
      status.replies(200, 1),
      call('commitBatch', { path: { batchId: 'first' } }).replies(201),
      status.eventually(200, 3, { within: '1s' }),
    ],
  }),
  scenario('a batch that is there while the session sleeps can only be got from then on', {
    evidence: broker('a client whose requests are all processed can only get responses'),
    tier: 'complete',
    given: aFinishedBatch({ durable: true, info: { SessionIdleTimeout: 0, ClientIdleTimeout: 60_000 } }),
    steps: [
      pass('61s'),
      status.replies(409, fault('session', 0x0f)),
      attach(true).replies(200),
      call('commitBatch', { path: { batchId: 'first' } }).replies(409, fault('connection', 0x18)),
    ],
  }),
  scenario('a session that runs for too long is canceled', {
    evidence: page('WebSessionStartInfo, Runtime'),
    tier: 'complete',
    given: aSession({ info: { Runtime: 600, ClientIdleTimeout: 3_600_000 } }),
    steps: [
      status.replies(200, 1),
      pass('590s'),
      call('getJob', { ...jobOfSession, query: { Properties: 'State,EndTime' } }).replies(
        200,
        properties({ State: 'Running' }),
      ),
      pass('20s'),
      call('getJob', {
        ...jobOfSession,
        query: { Properties: 'State,PreviousState,EndTime,ErrorMessage' },
      }).replies(200, [
        { Name: 'State', Value: 'Canceled' },
        { Name: 'PreviousState', Value: 'Running' },
        { Name: 'EndTime', Value: pattern(/\d/) },
        { Name: 'ErrorMessage', Value: pattern(/./) },
      ]),
      status.replies(500, fault('session', 0x0b)),
    ],
  }),
  scenario('a job that is canceled while its session ends stays canceled', {
    evidence: launcher('a job that has ended is left as it is'),
    tier: 'complete',
    given: aSession({ info: { ClientConnectionTimeout: 60_000 } }),
    steps: [
      pass('60500ms'),
      cancelJob,
      pass('2s'),
      jobIs('Canceled'),
      attach().replies(409, fault('fatal', 0x1c)),
    ],
  }),
]
