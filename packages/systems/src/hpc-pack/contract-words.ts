import { type ContractWords, member } from '@standin/engine'
import { derivedWords } from './derived/derived-words.ts'
import { lawWords } from './law-words.ts'
import { walkWords } from './walk-words.ts'

/** The version that the pages of 2012 and later use. */
const apiVersion = '2012-11-01.4.0'

/** How the contract kit logs in, by Basic, and undoes what it made. */
export const contractWords: ContractWords = {
  login: (user, password) => ({
    steps: [],
    identity: () => ({
      headers: { authorization: `Basic ${btoa(`${user}:${password}`)}`, 'api-version': apiVersion },
      variables: {},
    }),
  }),
  identities: {
    colleague: { user: 'colleague', password: 'secret' },
    admin: { user: 'admin', password: 'secret' },
  },
  undo: {
    createSession: { operation: 'closeSession', path: { sessionId: member('/Id') } },
    createJob: { operation: 'cancelJob', path: { jobId: member('') } },
  },
  laws: lawWords,
  derived: derivedWords,
  walk: walkWords,
}
