import { type ContractWords, member } from '@standin/engine'
import { call } from './scenarios/words.ts'

/** How the contract kit logs in and undoes what it made. */
export const contractWords: ContractWords = {
  login: (username, password) => ({
    steps: [
      call('issueToken', {
        body: { grant_type: 'password', username, password },
        contentType: 'application/x-www-form-urlencoded',
        headers: { Authorization: `Basic ${btoa('sas.cli:')}` },
        as: 'none',
      })
        .replies(200)
        .keeps({ token: member('/access_token') }),
    ],
    identity: ({ token }) => ({ headers: { authorization: `Bearer ${String(token)}` }, variables: {} }),
  }),
  identities: { admin: { user: 'admin', password: 'secret' } },
  undo: { createSession: { operation: 'deleteSession', path: { sessionId: member('/id') } } },
}
