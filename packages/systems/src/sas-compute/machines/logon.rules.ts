import type { BirthContext, Call, RuleContext } from '@standin/engine'
import { answersChallenge } from '../logon/challenge.ts'
import { clientOf } from '../logon/client.ts'
import { codePage, codeRedirect, isShownOnScreen } from '../logon/code-page.ts'
import { setting } from '../settings.ts'
import type { AuthorizationCodeData } from '../types.ts'

type Rule = RuleContext<AuthorizationCodeData, Call>
type Form = Readonly<Record<string, string | undefined>>

const formOf = ({ call }: Rule) => call.body as Form

export const codeGuards = {
  isShown: ({ call }: Rule) => isShownOnScreen(call.query.redirect_uri),
  isForClient: (rule: Rule) => clientOf(rule.call)?.id === rule.self.data.client,
  /** A code that was sent to an address is asked for with this address; one that was shown needs none. */
  hasSameRedirect(rule: Rule) {
    const { redirect } = rule.self.data
    return isShownOnScreen(redirect) || formOf(rule).redirect_uri === redirect
  },
  isVerified(rule: Rule) {
    const { challenge } = rule.self.data
    return challenge === undefined || answersChallenge(challenge, formOf(rule).code_verifier ?? '')
  },
}

export const codeReplies = {
  shown: ({ self }: Rule) => codePage(self.id),
  redirected: ({ self, call }: Rule) => codeRedirect(self.id, call.query),
}

export function codeBirth(
  { call }: BirthContext<Call>,
  id: string,
): { id: string; data: AuthorizationCodeData } {
  const { client_id, redirect_uri, code_challenge, code_challenge_method = 'plain' } = call.query as Form
  const challenge =
    code_challenge === undefined
      ? {}
      : { challenge: { value: code_challenge, method: code_challenge_method } }
  return {
    id,
    data: {
      user: setting(call.realm.options.settings, 'browserUser'),
      client: client_id ?? '',
      ...(redirect_uri === undefined ? {} : { redirect: redirect_uri }),
      ...challenge,
    },
  }
}
