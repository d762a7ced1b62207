import { assumed, type Call, client, defineMachine, documented } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { ServerData } from '../types.ts'
import { noContent } from '../wire.ts'
import { idleTime, lingering, serverBirth, serverEffects, serverGuards } from './server.rules.ts'

/** A SAS process: it holds a session, and ends with it unless its context lets others reuse it. */
export const serverMachine = defineMachine<ServerData, Call, 'deleteServer', ErrorName>()({
  kind: 'server',
  states: {
    running: {},
    // It runs and has no session: the next one may have it.
    idle: { shows: 'running' },
    stopped: { final: true },
  },
  guards: serverGuards,
  effects: serverEffects,
  replies: { gone: () => noContent },
  durations: { idleTime, lingering },
  birth: serverBirth,
  on: {
    '.start': [
      {
        from: 'absent',
        to: 'idle',
        do: [],
        evidence: documented('createSession: a new server is created where none can be reused'),
      },
    ],
    '.join': [
      { from: 'idle', to: 'running', do: ['join'], evidence: documented('createSession: a reusable server') },
      { do: ['join'], evidence: client('restaf: computeServerId, a server of several sessions') },
    ],
    '.left': [
      {
        if: ['isAlwaysThere'],
        do: ['leave'],
        evidence: client('restaf: computeServerId, a server that is there before its sessions'),
      },
      {
        if: ['isReusable'],
        from: 'running',
        to: 'idle',
        do: ['leave'],
        evidence: documented('compute.md: reuseServerProcesses'),
      },
      {
        to: 'stopped',
        do: ['leave'],
        evidence: documented('compute.md: by default a server process ends with its session'),
      },
    ],
    deleteServer: [
      {
        to: 'deleted',
        do: ['endSessions'],
        reply: 'gone',
        evidence: documented('deleteServer: ends the server with all its sessions'),
      },
    ],
  },
  time: [
    {
      after: 'idleTime',
      counts: 'unused',
      if: ['!isSpare'],
      from: 'idle',
      to: 'stopped',
      evidence: documented('compute.md: serverInactiveTimeout, 600 s by default'),
    },
    {
      after: 'lingering',
      counts: 'unused',
      from: 'stopped',
      to: 'deleted',
      evidence: assumed('how long a stopped server is shown'),
    },
  ],
})
