import { assumed, type Call, defineMachine, documented } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { ContextData, Operations, RefreshTokenData } from '../types.ts'

/** A context: what sessions are made from. So far it is there and nothing happens to it. */
export const contextMachine = defineMachine<ContextData, Call, keyof Operations, ErrorName>()({
  kind: 'context',
  states: { defined: {} },
  guards: {},
  effects: {},
  replies: {},
  durations: {},
  birth: () => ({ id: '', data: { name: '', description: '', launchName: '' } }),
  on: {},
  time: [],
})

/** A refresh token: good for one use, which gives the next one. */
export const refreshTokenMachine = defineMachine<
  RefreshTokenData,
  Call,
  'issueToken#refresh_token',
  ErrorName
>()({
  kind: 'refreshToken',
  states: { valid: {} },
  guards: {},
  effects: {},
  replies: {},
  durations: { life: 2_592_000_000 },
  birth: () => ({ id: '', data: { user: '', client: '' } }),
  on: {
    'issueToken#refresh_token': [
      { to: 'deleted', evidence: documented('sasLogon.md: refresh tokens rotate') },
    ],
  },
  time: [
    {
      after: 'life',
      counts: 'unused',
      from: 'valid',
      to: 'deleted',
      evidence: assumed('how long a refresh token lives'),
    },
  ],
})
