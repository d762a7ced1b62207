import { type Call, fire } from '@standin/engine'
import { challengeMethods } from '../logon/challenge.ts'
import { isShownOnScreen } from '../logon/code-page.ts'
import type { Handlers } from '../types.ts'

/** What a browser asks of SASLogon. */
export const authorize: Handlers = {
  authorize(call) {
    const fired = fire(call.realm, { kind: 'authorizationCode', parent: null, event: 'authorize', call })
    return fired.outcome === 'done' && fired.reply
      ? fired.reply
      : { refuse: { error: 'authorizationInvalid', details: { reason: 'There is no code.' } } }
  },
  // Tokens are good until they expire, whoever logs out; the jar of a browser is its own.
  logout: () => ({ status: 200, headers: [['cache-control', 'no-store']], body: '' }),
}

/** What is wrong with the request for a code. */
export function refuseAuthorization({ query }: Call) {
  const { client_id, response_type, redirect_uri, code_challenge_method = 'plain' } = query
  const wrong = (reason: string) => ({ error: 'authorizationInvalid', details: { reason } })
  if (client_id === undefined) return wrong('The client is missing.')
  if (response_type !== 'code') return { error: 'responseTypeUnknown' }
  if (!isShownOnScreen(redirect_uri) && !URL.canParse(String(redirect_uri)))
    return wrong('The redirect URI is no URI.')
  return challengeMethods.includes(String(code_challenge_method))
    ? undefined
    : wrong('The code challenge method is unknown.')
}
