import { assumed, type Call, defineMachine, documented, hex32, standinOnly } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { AuthorizationCodeData, RefreshTokenData } from '../types.ts'
import { codeBirth, codeGuards, codeReplies } from './logon.rules.ts'

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

/** An authorization code: asked for in a browser, good for one token of the client that it is for. */
export const authorizationCodeMachine = defineMachine<
  AuthorizationCodeData,
  Call,
  'authorize' | 'issueToken#authorization_code',
  ErrorName
>()({
  kind: 'authorizationCode',
  states: { valid: {} },
  guards: codeGuards,
  effects: {},
  replies: codeReplies,
  durations: { life: 300_000 },
  birth: (context) => codeBirth(context, hex32(context.mint())),
  on: {
    authorize: [
      {
        from: 'absent',
        if: ['isShown'],
        to: 'valid',
        reply: 'shown',
        evidence: standinOnly('nobody has to log in: a setting says who sits before the browser'),
      },
      { from: 'absent', to: 'valid', reply: 'redirected', evidence: documented('RFC 6749, 4.1.2') },
    ],
    'issueToken#authorization_code': [
      { if: ['!isForClient'], refuse: 'codeInvalid', evidence: documented('RFC 6749, 5.2: invalid_grant') },
      { if: ['!hasSameRedirect'], refuse: 'codeInvalid', evidence: documented('RFC 6749, 4.1.3') },
      { if: ['!isVerified'], refuse: 'verifierWrong', evidence: documented('RFC 7636, 4.6: invalid_grant') },
      { to: 'deleted', evidence: documented('RFC 6749, 4.1.2: a code is used once') },
    ],
  },
  time: [
    {
      after: 'life',
      counts: 'unused',
      from: 'valid',
      to: 'deleted',
      evidence: assumed('how long an authorization code lives'),
    },
  ],
})
