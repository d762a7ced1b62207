import { assumed, client, member, pass, pattern, type Scenario, scenario, text } from '@standin/engine'
import {
  aCommittedBatch,
  aFilledBatch,
  aFinishedBatch,
  aPlace,
  aSession,
  generic,
  registered,
  three,
} from './givens.ts'
import { commit, first, get, gives, sendTo, status } from './session-calls.ts'
import { answers, argumentError, broker, call, echoes, envelope, page, records, startInfo } from './words.ts'

/** What each service makes of `slow`, `1+1` and `1/0`, the first done first. */
const answersOf = {
  Table: [
    { output: '2', userData: 'a' },
    { output: 'no such sum', userData: 'b', failed: true },
    { output: 'done', userData: 's' },
  ],
  Fixed: ['s', 'a', 'b'].map((userData) => ({ output: 'always', userData })),
  Listed: ['s', 'a', 'b'].map((userData) => ({
    output: 'The service has no answer to this request.',
    userData,
    failed: true as const,
  })),
} as const

/** Getting responses. */
export const responseScenarios: readonly Scenario[] = [
  scenario('responses come with their user data, and the last record counts them', {
    evidence: page('Get Responses'),
    tier: 'core',
    given: aCommittedBatch({}),
    steps: [gives(echoes(three))],
  }),
  scenario('some responses are got at a time', {
    evidence: page('Get Responses, count'),
    tier: 'core',
    given: aFinishedBatch({}),
    steps: [
      gives(echoes(three.slice(0, 2)), { count: 2 }),
      gives(echoes(three.slice(2)), { count: 2 }),
      gives(echoes([])),
    ],
  }),
  scenario('what an interactive session has returned it forgets, unless the cursor is reset', {
    evidence: page('Get Responses, reset'),
    tier: 'complete',
    given: aFinishedBatch({}),
    steps: [
      gives(echoes(three.slice(0, 1)), { count: 1 }),
      gives(echoes(three), { reset: true }),
      gives(echoes(three), { reset: true }),
      gives(echoes([])),
      gives(echoes([]), { reset: true }),
    ],
  }),
  scenario('a durable session forgets nothing', {
    evidence: page('Get Responses, reset'),
    tier: 'complete',
    given: aFinishedBatch({ durable: true }),
    steps: [
      gives(echoes(three.slice(0, 2)), { count: 2 }),
      gives(echoes(three.slice(2))),
      gives(echoes(three), { reset: true }),
    ],
  }),
  scenario('no number of responses is none', {
    evidence: broker('count is -1, or above zero'),
    tier: 'complete',
    given: aFinishedBatch({}),
    steps: [
      get({ count: 0 }).replies(400, argumentError('count')),
      get({ count: -2 }).replies(400, argumentError('count')),
      gives(echoes(three)),
    ],
  }),
  scenario('responses to requests of another action stay', {
    evidence: page('Get Responses, action'),
    tier: 'complete',
    given: aFinishedBatch({}),
    steps: [
      gives(echoes([]), { action: 'http://tempuri.org/IEchoSvc/Echo' }),
      gives(echoes(three), {
        action: 'http://hpc.microsoft.com/GenericService/IGenericService/GenericOperation',
      }),
    ],
  }),
  scenario('an empty action is every action', {
    evidence: client('HPC Pack SDK, SOAWebServiceRequestBuilder: Response?action=&clientdata='),
    tier: 'complete',
    given: aFinishedBatch({}),
    steps: [gives(echoes(three), { action: '', clientdata: '' })],
  }),
  scenario('an end that is never said is waited for until the batch is given up', {
    evidence: assumed('Get Responses of a batch whose end was not said, on a cluster'),
    tier: 'strict',
    given: aFilledBatch({ info: { ClientIdleTimeout: 60_000 } }),
    steps: [gives(echoes(three, 'ClientTimeout')), gives(echoes([], 'ClientTimeout'))],
  }),
  scenario('responses may be got where JSON is asked for errors', {
    evidence: page('Get Responses, Accept'),
    tier: 'complete',
    given: aFinishedBatch({}),
    steps: [
      call('getResponses', { ...first, query: generic, headers: { Accept: 'application/json' } }).replies(
        200,
        text(echoes(three)),
      ),
      call('getResponses', {
        ...first,
        badQuery: { count: 'many' },
        headers: { Accept: 'application/json' },
      }).replies(400, argumentError('count'), {
        'content-type': 'application/json; charset=utf-8',
      }),
    ],
  }),
  scenario('envelopes are answered in envelopes', {
    evidence: page('Get Responses'),
    tier: 'core',
    given: aSession({}),
    steps: [
      sendTo(
        `<any>${envelope('a & b'.replace('&', '&amp;'), 'u1', 'urn:uuid:01234567-78ab-cdef-0123-456789abcdef')}${envelope('c', '')}</any>`,
        {
          genericservice: false,
          commit: true,
        },
      ).replies(201),
      call('getResponses', { ...first, query: { clientdata: 'call me' } }).replies(
        200,
        text(
          pattern(
            /^<HPCPack2008_WebAPI_MessageArray><s:Envelope [^>]*><s:Header><a:Action s:mustUnderstand="1">http:\/\/tempuri\.org\/IEchoSvc\/EchoResponse<\/a:Action><a:RelatesTo>urn:uuid:01234567-78ab-cdef-0123-456789abcdef<\/a:RelatesTo>[\s\S]*UserDataNS xmlns="http:\/\/www\.microsoft\.com\/hpc">u1<[\s\S]*call me<[\s\S]*<EchoResult>[\w-]+:a &amp; b<\/EchoResult>[\s\S]*<EchoResult>[\w-]+:c<\/EchoResult>[\s\S]*<Count>2<\/Count><Reason>Success<\/Reason>[\s\S]*<\/HPCPack2008_WebAPI_MessageArray>$/,
          ),
        ) as never,
      ),
    ],
  }),
  scenario('a message that was sent before is dropped', {
    evidence: broker('discarded one duplicate request'),
    tier: 'complete',
    given: aSession({}),
    steps: [
      sendTo(`<r>${envelope('a', '', 'urn:uuid:1')}${envelope('b', '', 'urn:uuid:1')}</r>`, {
        genericservice: false,
      }).replies(200),
      sendTo(`<r>${envelope('c', '', 'urn:uuid:1')}${envelope('d', '', 'urn:uuid:2')}</r>`, {
        genericservice: false,
        commit: true,
      }).replies(201),
      call('getResponses', first).replies(200, text(pattern(/:a<[\s\S]*:d<[\s\S]*<Count>2</))),
    ],
  }),
  scenario('a service can answer what it is told, and fail', {
    evidence: page('Get Responses'),
    tier: 'complete',
    given: aPlace(
      registered({
        Table: {
          answer: {
            kind: 'table',
            rows: { '1+1': { output: '2' }, slow: { output: 'done', duration: 60_000 } },
            otherwise: { fault: 'no such sum' },
          },
        },
        Fixed: { answer: { kind: 'fixed', outcome: { output: 'always' } } },
        Listed: { answer: { kind: 'table', rows: {} } },
      }),
    ),
    steps: Object.entries(answersOf).flatMap(([ServiceName, responses]) => [
      call('createSession', { query: { durable: false }, body: { ...startInfo, ServiceName } })
        .replies(201)
        .keeps({ sessionId: member('/Id') }),
      sendTo(records(['slow', 's'], ['1+1', 'a'], ['1/0', 'b']), { commit: true }).replies(201),
      gives(answers(responses)),
    ]),
  }),
  scenario('responses come as they are done', {
    evidence: page('Get Responses'),
    tier: 'complete',
    given: aPlace(
      registered({
        Slow: {
          answer: { kind: 'table', rows: { slow: { output: 's', duration: 60_000 }, fast: { output: 'f' } } },
        },
      }),
    ),
    steps: [
      call('createSession', { query: { durable: false }, body: { ...startInfo, ServiceName: 'Slow' } })
        .replies(201)
        .keeps({ sessionId: member('/Id') }),
      sendTo(records(['slow', ''], ['fast', ''])).replies(200),
      pass('1s'),
      gives(answers([{ output: 'f', userData: '' }]), { count: 1 }),
      commit.replies(201),
      status.replies(200, 2),
      gives(answers([{ output: 's', userData: '' }])),
      status.replies(200, 3),
    ],
  }),
]
