import { type ContractWords, header, member } from '@standin/engine'
import { derivedWords } from './derived/derived-words.ts'
import { lawWords } from './law-words.ts'
import { logInFor } from './scenarios/words.ts'
import { walkWords } from './walk-words.ts'

/** How the contract kit logs in, by Keystone, and undoes what it made. */
export const contractWords: ContractWords = {
  login: (name, password) => ({
    steps: [
      logInFor('proj', name, password)
        .replies(201)
        .keeps({ token: header('X-Subject-Token'), project_id: member('/token/project/id') }),
    ],
    identity: ({ token, project_id }) => ({
      headers: { 'x-auth-token': String(token) },
      variables: { token: String(token), project_id: String(project_id) },
    }),
  }),
  identities: {
    admin: { user: 'admin', password: 'secret' },
    reader: { user: 'reader', password: 'secret' },
  },
  undo: {
    createSession: { operation: 'deleteSession', path: { session_id: member('/session_id') } },
    replaceSession: { operation: 'deleteSession', path: { session_id: member('/session_id') } },
    replaceJob: { operation: 'deleteJob', path: { job_id: member('/job_id') } },
    replaceAction: { operation: 'deleteAction', path: { action_id: member('/action_id') } },
    createJob: { operation: 'deleteJob', path: { job_id: member('/job_id') } },
    createAction: { operation: 'deleteAction', path: { action_id: member('/action_id') } },
    registerClient: { operation: 'deleteClient', path: { client_id: member('/client_id') } },
    createBackup: { operation: 'deleteBackup', path: { backup_id: member('/backup_id') } },
  },
  laws: lawWords,
  derived: derivedWords,
  walk: walkWords,
}
