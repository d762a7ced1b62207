import { assumed, type Call, client, defineMachine, documented, standinOnly } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { sessionReply } from '../renderings/session-info.ts'
import type { Operations, SessionData } from '../types.ts'
import { emptyReply } from '../wire.ts'
import { sessionBirth, sessionEffects, sessionGuards } from './session.rules.ts'

type Event = keyof Operations
const page = (name: string) => documented(`HPC web service API, ${name}`)
const launcher = (what: string) => client(`Telepathy, session launcher: ${what}`)
const broker = (what: string) => client(`Telepathy, broker: ${what}`)

/**
 * A session: a job with a broker that takes requests. Which state it is in no client sees; its job, its batches and
 * its faults tell.
 */
export const sessionMachine = defineMachine<SessionData, Call, Event, ErrorName>()({
  kind: 'session',
  states: {
    creating: {},
    // The broker is up, and no client has come yet.
    waiting: { shows: 'active' },
    active: {},
    // All clients are gone.
    idle: { shows: 'active' },
    suspended: {},
    closing: {},
    closed: {},
  },
  guards: sessionGuards,
  effects: sessionEffects,
  replies: {
    info: ({ self, call }) => sessionReply(call, 200, self),
    closed: () => emptyReply(200),
    none: () => emptyReply(200),
  },
  durations: {
    start: ({ data }) => data.startsIn,
    close: { realistic: 1_000, immediate: 0 },
    clientConnection: ({ data }) => data.clientConnectionTimeout,
    sessionIdle: ({ data }) => data.sessionIdleTimeout,
  },
  birth: sessionBirth,
  on: {
    '.open': [{ from: 'absent', to: 'creating', evidence: launcher('AllocateInternalAsync') }],
    attachSession: [
      {
        if: ['notPermitted'],
        refuse: 'notYourSession',
        evidence: launcher('only the owner, or anybody when it is shared'),
      },
      {
        from: 'creating',
        refuse: 'stillConfiguring',
        evidence: launcher('a job without a broker: retry later'),
      },
      {
        from: ['closing', 'closed'],
        if: ['jobCanceled'],
        refuse: 'jobCanceled',
        evidence: launcher('Session_ValidateJobFailed_JobCanceled'),
      },
      {
        from: 'closing',
        if: ['!durable'],
        refuse: 'notDurableSession',
        evidence: launcher('an interactive session whose broker is gone'),
      },
      {
        from: ['closing', 'closed'],
        refuse: 'alreadyFinished',
        evidence: launcher('Session_ValidateJobFailed_AlreadyFinished'),
      },
      {
        if: ['durable', '!askedDurable'],
        refuse: 'attachDurable',
        evidence: assumed('attaching to a durable session with durable=false; the SDK checks it itself'),
      },
      {
        if: ['!durable', 'askedDurable'],
        refuse: 'attachInteractive',
        evidence: assumed('attaching to an interactive session with durable=true; the SDK checks it itself'),
      },
      {
        from: 'suspended',
        to: 'waiting',
        do: ['raise'],
        reply: 'info',
        evidence: launcher('a suspended durable session gets its broker again'),
      },
      { do: ['rest'], reply: 'info', evidence: launcher('attaching starts the idle timers again') },
      {
        from: 'absent',
        if: ['isServiceJob'],
        refuse: 'stillConfiguring',
        evidence: launcher('a job without a broker: retry later'),
      },
      {
        from: 'absent',
        if: ['isJob'],
        refuse: 'notServiceJob',
        evidence: launcher('Session_ValidateJobFailed_NotServiceJob'),
      },
      { from: 'absent', refuse: 'noSession', evidence: launcher('the job can not be opened') },
    ],
    closeSession: [
      {
        if: ['notPermitted'],
        refuse: 'notYourSession',
        evidence: assumed('closing another user’s session, on a cluster'),
      },
      {
        from: ['closing', 'closed'],
        reply: 'closed',
        evidence: launcher('Terminate of a job that has ended is nothing'),
      },
      {
        to: 'closing',
        do: ['terminate', 'endJob', 'dropBatches'],
        reply: 'closed',
        evidence: page('Close Session'),
      },
      {
        from: 'absent',
        if: ['isJob'],
        refuse: 'notServiceJob',
        evidence: assumed('closing a job that is no session, on a cluster'),
      },
      {
        from: 'absent',
        refuse: 'noSession',
        evidence: assumed('closing a session that never was, on a cluster'),
      },
    ],
    '.enter': [
      {
        if: ['notPermitted'],
        refuse: 'notYourSession',
        evidence: broker('AccessDenied_Broker'),
      },
      {
        from: 'creating',
        refuse: 'brokerNotActive',
        evidence: assumed('a batch of a session that is being made, on a cluster'),
      },
      {
        from: ['closing', 'closed'],
        if: ['jobLost'],
        refuse: 'sessionFailure',
        evidence: broker('a job that failed or was canceled takes its broker with it'),
      },
      {
        from: ['suspended', 'closing', 'closed'],
        refuse: 'brokerNotActive',
        evidence: broker('WebAPI_BrokerNotActive: attach first'),
      },
      { to: 'active', evidence: broker('the first client stops the timers') },
      {
        from: 'absent',
        if: ['isJob'],
        refuse: 'notServiceJob',
        evidence: assumed('a batch of a job that is no session, on a cluster'),
      },
      { from: 'absent', refuse: 'noSession', evidence: assumed('a batch of no session, on a cluster') },
    ],
  },
  time: [
    {
      after: 'start',
      from: 'creating',
      to: 'waiting',
      do: ['rest'],
      evidence: broker('BrokerState.Started'),
    },
    {
      when: 'jobEnded',
      from: ['creating', 'waiting', 'active', 'idle', 'suspended'],
      to: 'closed',
      do: ['lose', 'dropBatches'],
      evidence: broker('a service job that failed or was canceled'),
    },
    {
      after: 'clientConnection',
      counts: 'unused',
      from: 'waiting',
      to: 'closing',
      evidence: broker('ClientConnectionTimeout: nobody came'),
    },
    {
      when: 'nobodyIsConnected',
      from: 'active',
      to: 'idle',
      do: ['rest'],
      evidence: broker('all clients are disconnected'),
    },
    {
      after: 'sessionIdle',
      if: ['durable'],
      counts: 'unused',
      from: 'idle',
      to: 'suspended',
      evidence: broker('SessionIdleTimeout of a durable session: the broker unloads'),
    },
    {
      after: 'sessionIdle',
      if: ['!durable'],
      counts: 'unused',
      from: 'idle',
      to: 'closing',
      do: ['dropBatches'],
      evidence: broker('SessionIdleTimeout of an interactive session: it ends'),
    },
    {
      after: 'close',
      from: 'closing',
      to: 'closed',
      do: ['endJob'],
      evidence: standinOnly('how long a broker takes to unload'),
    },
  ],
})
