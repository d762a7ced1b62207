import { type ContractWords, member } from '@standin/engine'
import { derivedWords } from './derived/derived-words.ts'
import { lawWords } from './law-words.ts'
import { code } from './scenarios/givens.ts'
import { call } from './scenarios/words.ts'
import { walkWords } from './walk-words.ts'

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
  samples: code,
  undo: {
    createContext: { operation: 'deleteContext', path: { contextId: member('/id') } },
    createSession: { operation: 'deleteSession', path: { sessionId: member('/id') } },
    createServerSession: { operation: 'deleteSession', path: { sessionId: member('/id') } },
    createStoredFile: { operation: 'deleteStoredFile', path: { fileId: member('/id') } },
    streamJobLogAsFile: { operation: 'deleteStoredFile', path: { fileId: member('/id') } },
    streamSessionLogAsFile: { operation: 'deleteStoredFile', path: { fileId: member('/id') } },
    streamJobListingAsFile: { operation: 'deleteStoredFile', path: { fileId: member('/id') } },
    streamSessionListingAsFile: { operation: 'deleteStoredFile', path: { fileId: member('/id') } },
  },
  derived: derivedWords,
  laws: lawWords,
  walk: walkWords,
}
