import { assumed, pattern, type Scenario, scenario, text } from '@standin/engine'
import { aCommittedBatch, aFilledBatch, aFinishedBatch, aSession, generic, three } from './givens.ts'
import { commit, first, gives, sendTo, status } from './session-calls.ts'
import {
  argumentError,
  broker,
  call,
  echoes,
  envelope,
  fault,
  letters,
  octets,
  page,
  records,
} from './words.ts'

const refusedLate = { settings: { lateRequests: 'refused' } }

/** Sending requests, saying their end, and how far a batch is. */
export const batchScenarios: readonly Scenario[] = [
  scenario('a batch is ready, then processed, then finished', {
    evidence: page('Get Request Status'),
    tier: 'core',
    given: aFilledBatch({}),
    steps: [
      status.replies(200, 1),
      commit.replies(201, undefined, { 'content-length': '0' }),
      status.replies(200, 2),
      status.eventually(200, 3, { within: '60s' }),
      call('getBatchStatus', { ...first, headers: { Accept: 'application/json' } }).replies(
        200,
        letters('3'),
      ),
      call('getBatchStatus', first).replies(
        200,
        letters(pattern(/<BrokerClientStatus xmlns="http:\/\/hpc\.microsoft\.com">Finished</)),
      ),
    ],
  }),
  scenario('a batch that nobody used is ready', {
    evidence: broker('GetClient makes a client'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      call('getBatchStatus', { path: { batchId: 'new' } }).replies(200, 1),
      call('purgeBatch', { path: { batchId: 'never used' } }).replies(200),
    ],
  }),
  scenario('sending without and with the end of the requests has two statuses', {
    evidence: page('Send Requests'),
    tier: 'core',
    given: aSession({}),
    steps: [
      sendTo(records(...three)).replies(200),
      sendTo(records(['four', '4']), { commit: true }).replies(201),
      status.eventually(200, 3, { within: '60s' }),
      gives(echoes([...three, ['four', '4']])),
    ],
  }),
  scenario('a batch can be sent and ended at once', {
    evidence: page('Send Requests, commit'),
    tier: 'core',
    given: aSession({}),
    steps: [sendTo(records(...three), { commit: true }).replies(201), gives(echoes(three))],
  }),
  scenario('the end of no requests is refused', {
    evidence: broker('EOMReject_NoRequest'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      commit.replies(409, fault('connection', 0x1e)),
      sendTo('', { commit: true }).replies(409, fault('connection', 0x1e)),
      status.replies(200, 1),
      commit.replies(409, fault('connection', 0x1e)),
      sendTo('', { commit: true }).replies(409, fault('connection', 0x1e)),
    ],
  }),
  scenario('the end can be said once', {
    evidence: broker('EOMReject_EndRequests; EOMRejected'),
    tier: 'complete',
    given: aCommittedBatch({}),
    steps: [
      commit.replies(409, fault('connection', 0x19)),
      sendTo(records(['x', '']), { commit: true }).replies(409, fault('connection', 0x19)),
      status.eventually(200, 3, { within: '60s' }),
      commit.replies(409, fault('connection', 0x0b, 'Finished')),
      sendTo(records(['x', '']), { commit: true }).replies(409, fault('connection', 0x0b)),
      gives(echoes(three)),
    ],
  }),
  scenario('requests behind the end are dropped without a word', {
    evidence: broker('RequestReceived: traced and dropped'),
    tier: 'complete',
    given: aCommittedBatch({}),
    steps: [sendTo(records(['late', ''])).replies(200), gives(echoes(three))],
  }),
  scenario('where the flush says so, requests behind the end are refused', {
    evidence: broker('Broker_FlushRejected'),
    tier: 'strict',
    given: aCommittedBatch(refusedLate),
    steps: [sendTo(records(['late', ''])).replies(409, fault('connection', 0x1a, 'Processing'))],
  }),
  scenario('what is no batch of records is refused, and none of it is taken', {
    evidence: assumed('a malformed record, on a cluster'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      sendTo(`${records(['one', '1'])}two`).replies(400, argumentError()),
      sendTo('no separator\u0000').replies(400, argumentError()),
    ],
  }),
  scenario('what is no batch of envelopes is refused', {
    evidence: assumed('a malformed envelope, on a cluster'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      sendTo('<r><a/></r>', { genericservice: false }).replies(400, argumentError()),
      sendTo('<r>', { genericservice: false }).replies(400, argumentError()),
      sendTo(`<!DOCTYPE r [<!ENTITY e "x">]><r>${envelope('&e;', '')}</r>`, {
        genericservice: false,
      }).replies(400, argumentError()),
      commit.replies(409, fault('connection', 0x1e)),
    ],
  }),
  scenario('requests are bytes', {
    evidence: page('Send Requests: CONTENT-TYPE'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      call('sendRequests', {
        ...first,
        query: generic,
        rawBody: records(...three),
        contentType: 'text/plain',
      }).replies(415, argumentError(octets)),
    ],
  }),
  scenario('the name of a batch is plain and short', {
    evidence: broker('ParamCheckUtility.ClientIdValid'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      call('getBatchStatus', { path: { batchId: 'no.dots' } }).replies(400, fault('fatal', 0x16)),
      call('getBatchStatus', { path: { batchId: 'x'.repeat(129) } }).replies(400, fault('fatal', 0x16)),
      call('getBatchStatus', { path: { batchId: '{A b-c_1}' } }).replies(200, 1),
    ],
  }),
  scenario('a purged batch begins anew', {
    evidence: page('Delete Requests'),
    tier: 'core',
    given: aFinishedBatch({}),
    steps: [
      call('purgeBatch', first).replies(200, undefined, { 'content-length': '0' }),
      status.replies(200, 1),
      commit.replies(409, fault('connection', 0x1e)),
      call('purgeBatch', first).replies(200),
      sendTo(records(['again', '']), { commit: true }).replies(201),
      gives(echoes([['again', '']])),
    ],
  }),
  scenario('a purged batch can be sent and looked at at once', {
    evidence: broker('GetClient makes a client'),
    tier: 'complete',
    given: aFinishedBatch({}),
    steps: [
      call('purgeBatch', first).replies(200),
      sendTo(records(['again', ''])).replies(200),
      status.replies(200, 1),
      call('purgeBatch', first).replies(200),
      gives(echoes([], 'ClientTimeout')),
    ],
  }),
  scenario('batches of a session know nothing of each other', {
    evidence: page('Send Requests'),
    tier: 'core',
    given: aFinishedBatch({}),
    steps: [
      call('sendRequests', {
        path: { batchId: 'second' },
        query: { ...generic, commit: true },
        rawBody: records(['other', 'o']),
        contentType: octets,
      }).replies(201),
      call('getResponses', { path: { batchId: 'second' }, query: generic }).replies(
        200,
        text(echoes([['other', 'o']])),
      ),
      call('purgeBatch', { path: { batchId: 'second' } }).replies(200),
      gives(echoes(three)),
    ],
  }),
]
