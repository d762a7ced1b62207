import { type Call, client, defineMachine, mint as mintIn } from '@standin/engine'
import { lifetime } from '../auth.ts'
import { hexId } from '../ids.ts'
import type { TokenData } from '../types.ts'

/** The call that issues a token: who it is for was found before. */
export interface Issuing extends Call {
  readonly identity: Omit<TokenData, 'auditId'>
}

/**
 * A token lives for a while, counted without jumps, so that no polling client is logged out by its own poll.
 */
export const tokenMachine = defineMachine<TokenData, Issuing, never, never>()({
  kind: 'token',
  states: { valid: {} },
  guards: {},
  effects: {},
  replies: {},
  durations: { lifetime },
  birth: ({ call, mint }) => ({
    id: `gAAAAA${hexId(mint())}${hexId(mintIn(call.realm, 'tokenTail', null))}`,
    data: { ...call.identity, auditId: hexId(mintIn(call.realm, 'audit', null)).slice(0, 22) },
  }),
  on: {
    '.issue': [
      { from: 'absent', to: 'valid', evidence: client('python-freezerclient 5.0.0: X-Subject-Token') },
    ],
  },
  time: [
    {
      after: 'lifetime',
      counts: 'unused',
      from: 'valid',
      to: 'deleted',
      evidence: client('keystoneauth1: expires_at of a token'),
    },
  ],
})
