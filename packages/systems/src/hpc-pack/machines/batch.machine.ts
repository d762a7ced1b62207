import { type Call, client, defineMachine, documented } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { statusReply } from '../renderings/batch-status.ts'
import type { BatchData, Operations } from '../types.ts'
import { emptyReply } from '../wire.ts'
import { batchBirth, batchEffects, batchGuards } from './batch.rules.ts'

type Event = keyof Operations | 'sendRequests#commit'
const page = (name: string) => documented(`HPC web service API, ${name}`)
const broker = (what: string) => client(`Telepathy, BrokerClient: ${what}`)

const nothing = ['absent', 'deleted'] as const
const open = ['ready', 'working'] as const
const over = ['ended', 'done', 'retrieving'] as const

const othersToo = {
  if: ['notYours'],
  refuse: 'notYourBatch',
  evidence: broker('AccessDenied_BrokerQueue'),
} as const
const timedOut = {
  from: 'disconnected',
  refuse: 'clientTimeout',
  evidence: broker('CheckDisconnected: ClientTimeout'),
} as const
const endedAlready = {
  from: 'ended',
  refuse: 'endedAlready',
  evidence: broker('EndOfMessage: EOMReject_EndRequests'),
} as const
const endRejected = {
  from: 'done',
  refuse: 'endRejected',
  evidence: broker('EndOfMessage: EOMRejected in any other state'),
} as const
const endRetrieving = {
  from: 'retrieving',
  refuse: 'endRetrieving',
  evidence: broker('EndOfMessage: EOMReject_GetResponse'),
} as const

/** A batch of requests, which the broker knows as one of its clients. Its first use makes it. */
export const batchMachine = defineMachine<BatchData, Call, Event, ErrorName>()({
  kind: 'batch',
  states: {
    ready: {},
    // Requests are worked on, and more may come.
    working: { shows: 'ready' },
    ended: {},
    done: {},
    // The broker was raised again: there are responses, and nothing else can be asked for.
    retrieving: { shows: 'done' },
    disconnected: {},
  },
  guards: batchGuards,
  effects: batchEffects,
  replies: {
    sent: () => emptyReply(200),
    committed: () => emptyReply(201),
    status: ({ self, call, shown }) => statusReply(call, shown(self)),
    purged: () => emptyReply(200),
    // What is got, the handler streams.
    none: () => emptyReply(200),
  },
  durations: {
    work: ({ data, since }) => Math.max(0, data.doneAt - since),
    clientIdle: ({ data }) => data.clientIdleTimeout,
  },
  birth: batchBirth,
  on: {
    sendRequests: [
      othersToo,
      timedOut,
      {
        from: over,
        if: ['lateRefused'],
        refuse: 'flushRejected',
        evidence: broker('Flush: Broker_FlushRejected in any state but ClientConnected'),
      },
      {
        from: over,
        reply: 'sent',
        evidence: broker('RequestReceived: traced and dropped in any state but ClientConnected'),
      },
      { from: open, to: 'working', do: ['store'], reply: 'sent', evidence: page('Send Requests') },
      { from: nothing, to: 'working', do: ['store'], reply: 'sent', evidence: page('Send Requests') },
    ],
    'sendRequests#commit': [
      othersToo,
      timedOut,
      endedAlready,
      endRejected,
      endRetrieving,
      { if: ['hasNone', 'sendsNone'], refuse: 'noRequest', evidence: broker('EOMReject_NoRequest') },
      { to: 'ended', do: ['store'], reply: 'committed', evidence: page('Send Requests, commit') },
      {
        from: nothing,
        if: ['sendsNone'],
        refuse: 'noRequest',
        evidence: broker('EOMReject_NoRequest'),
      },
      {
        from: nothing,
        to: 'ended',
        do: ['store'],
        reply: 'committed',
        evidence: page('Send Requests, commit'),
      },
    ],
    commitBatch: [
      othersToo,
      timedOut,
      endedAlready,
      endRejected,
      endRetrieving,
      { if: ['hasNone'], refuse: 'noRequest', evidence: broker('EOMReject_NoRequest') },
      { to: 'ended', reply: 'committed', evidence: page('Indicate the End of Requests') },
      { from: nothing, refuse: 'noRequest', evidence: broker('EOMReject_NoRequest') },
    ],
    getResponses: [
      othersToo,
      timedOut,
      { if: ['reset'], do: ['rewind'], reply: 'none', evidence: page('Get Responses, reset') },
      {
        if: ['!durable'],
        do: ['forget'],
        reply: 'none',
        evidence: page('Get Responses: an interactive session deletes what it returned'),
      },
      { reply: 'none', evidence: page('Get Responses') },
      { from: nothing, to: 'ready', reply: 'none', evidence: broker('GetClient makes a client') },
    ],
    getBatchStatus: [
      othersToo,
      timedOut,
      { reply: 'status', evidence: page('Get Request Status') },
      { from: nothing, to: 'ready', reply: 'status', evidence: broker('GetClient makes a client') },
    ],
    purgeBatch: [
      othersToo,
      { to: 'deleted', reply: 'purged', evidence: page('Delete Requests') },
      { from: nothing, reply: 'purged', evidence: broker('a purge of an unknown client succeeds') },
    ],
    '.took': [{ do: ['take'], evidence: page('Get Responses: the cursor is behind the last one returned') }],
    '.drop': [{ to: 'deleted', evidence: page('Close Session: response messages are deleted') }],
    '.raise': [
      {
        if: ['wasEnded'],
        to: 'retrieving',
        do: ['rest'],
        evidence: broker('a client whose requests are all processed can only get responses'),
      },
      { to: 'ready', do: ['rest'], evidence: broker('a client that did not end its requests takes more') },
    ],
  },
  time: [
    {
      after: 'work',
      from: 'working',
      to: 'ready',
      do: ['rest'],
      evidence: broker('ClientIdleTimeout counts when all requests are processed'),
    },
    {
      after: 'work',
      from: 'ended',
      to: 'done',
      do: ['end', 'rest'],
      evidence: broker('AllRequestDone'),
    },
    {
      after: 'clientIdle',
      counts: 'unused',
      from: ['ready', 'done', 'retrieving'],
      to: 'disconnected',
      evidence: broker('TimeoutToDisconnected'),
    },
  ],
})
