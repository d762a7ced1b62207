import { assumed, type Call, client, defineMachine, documented, recorded } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { sessionReply } from '../renderings/session.ts'
import type { Operations, SessionData } from '../types.ts'
import { noContent, textReply } from '../wire.ts'
import { inactivity, sessionBirth, sessionEffects, sessionGuards, shownOption } from './session.rules.ts'

const viya = 'Viya 2026.03'
type Event = keyof Operations | 'updateSessionState#canceled' | 'updateSessionState#deleted'

/** A SAS process with a user: it runs jobs, one after the other, until it is deleted or nobody uses it. */
export const sessionMachine = defineMachine<SessionData, Call, Event, ErrorName>()({
  kind: 'session',
  root: 'own',
  states: {
    pending: {},
    idle: {},
    running: {},
    // A session stays running for some seconds after its last job has ended (F53).
    lagging: { shows: 'running' },
    failed: {},
  },
  guards: sessionGuards,
  effects: sessionEffects,
  replies: {
    created: ({ self, shown, call, at }) => sessionReply(201, self, shown(self), at, call),
    canceled: () => textReply('canceled'),
    deleted: () => textReply('deleted'),
    option: ({ self, call }) => textReply(shownOption(self.data, call)),
    gone: () => noContent,
  },
  durations: {
    start: { realistic: 6_400, immediate: 0 },
    lag: { realistic: 3_000, immediate: 0 },
    inactivity,
  },
  birth: sessionBirth,
  on: {
    createSession: [
      {
        from: 'absent',
        to: 'pending',
        do: ['joinServer', 'furnish'],
        reply: 'created',
        evidence: recorded(viya, 'F18'),
      },
    ],
    createServerSession: [
      {
        from: 'absent',
        to: 'pending',
        do: ['joinServer', 'furnish'],
        reply: 'created',
        evidence: client('restaf: createSession of a server'),
      },
    ],
    'updateSessionState#canceled': [
      { if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: documented('updateSessionState: 428') },
      { if: ['!ifMatchCurrent'], refuse: 'ifMatchStale', evidence: documented('updateSessionState: 412') },
      { do: ['cancelJobs'], reply: 'canceled', evidence: client('vscode-sas-extension: before each reuse') },
    ],
    'updateSessionState#deleted': [
      { if: ['!hasIfMatch'], refuse: 'ifMatchRequired', evidence: documented('updateSessionState: 428') },
      { if: ['!ifMatchCurrent'], refuse: 'ifMatchStale', evidence: documented('updateSessionState: 412') },
      {
        to: 'deleted',
        do: ['leaveServer'],
        reply: 'deleted',
        evidence: assumed('whether a session is gone at once after PUT state?value=deleted'),
      },
    ],
    deleteSession: [{ to: 'deleted', do: ['leaveServer'], reply: 'gone', evidence: recorded(viya, 'F29') }],
    updateOptionValue: [
      {
        if: ['isFixedOption'],
        refuse: 'optionFixed',
        evidence: documented('compute.md: 400 for an option that can not change after start-up'),
      },
      {
        if: ['!isOptionValue'],
        refuse: 'optionValueInvalid',
        evidence: assumed('what a value that an option does not take answers'),
      },
      { do: ['setOption'], reply: 'option', evidence: documented('updateOptionValue') },
    ],
    // From its server: it goes, and takes all its sessions with it.
    '.end': [{ to: 'deleted', do: [], evidence: documented('deleteServer: ends all its sessions') }],
  },
  time: [
    {
      after: 'start',
      if: ['startFails'],
      from: 'pending',
      to: 'failed',
      evidence: client('vscode-sas-extension#562: an expired licence'),
    },
    {
      after: 'start',
      if: ['!startFails'],
      from: 'pending',
      to: 'idle',
      do: ['boot'],
      evidence: recorded(viya, 'F18, F23'),
    },
    {
      when: 'isBusy',
      if: ['!startFails'],
      from: 'pending',
      to: 'running',
      do: ['boot'],
      evidence: client('restaf: submits at once, and must not read pending for long'),
    },
    {
      when: 'isBusy',
      from: ['idle', 'lagging'],
      to: 'running',
      evidence: recorded(viya, 'F53'),
    },
    { when: '!isBusy', from: 'running', to: 'lagging', evidence: recorded(viya, 'F53') },
    { after: 'lag', from: 'lagging', to: 'idle', evidence: recorded(viya, 'F53') },
    {
      after: 'inactivity',
      counts: 'unused',
      from: ['idle', 'failed'],
      to: 'deleted',
      do: ['leaveServer'],
      evidence: assumed('what a session answers after it was reaped: 404 with 5837'),
    },
  ],
})
