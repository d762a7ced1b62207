import type { Expiring, ExpiryQuestion, FaultWords } from '@standin/engine'
import { errors } from './errors.ts'
import { projectUid, sessionUid } from './ids.ts'

/** The eldest of a kind in the project that the path names. */
const firstOf =
  (kind: string) =>
  ({ realm, path }: ExpiryQuestion): Expiring | undefined => {
    const [first] = realm.store.children(projectUid(path.project_id), kind, 0, 1)
    return first && { uid: first.uid }
  }

/** What the texts of errors mention, where the path does not say it. */
const unnamed = {
  name: 'limit',
  wanted: 'It is a fault of the world.',
  text: 'A fault of the world',
  inability: 'A fault of the world',
  badId: '',
  key: '',
  why: 'it is a fault of the world',
  sessionTag: 0,
  tag: 1,
  session_id: '',
  job_id: '',
  action_id: '',
  backup_id: '',
  client_id: '',
}

/** What faults may name: the catalogue of errors, and what goes away by itself. */
export const faultWords: FaultWords = {
  errors: Object.keys(errors),
  details: (path) => ({ ...unnamed, ...path }),
  expire: {
    session: {
      about: 'Somebody else deletes the session that the path names.',
      find: ({ path }) =>
        path.session_id === undefined ? undefined : { uid: sessionUid(path.project_id, path.session_id) },
    },
    firstSession: {
      about: 'Somebody else deletes the eldest session of the project.',
      find: firstOf('session'),
    },
    firstJob: { about: 'Somebody else deletes the eldest job of the project.', find: firstOf('job') },
    token: {
      about: 'The token of the request is worth nothing from then on; another one is.',
      header: 'x-auth-token',
      refuse: { error: 'unauthorized' },
    },
  },
}
