import type { ExpiryQuestion, FaultWords } from '@standin/engine'
import { errors } from './errors.ts'
import { sessionUid } from './ids.ts'

const sessionOf = ({ realm, path }: ExpiryQuestion) =>
  path.sessionId === undefined ? undefined : realm.store.get(sessionUid(path.sessionId))

/** What faults may name: the catalogue of errors, and what goes away by itself. */
export const faultWords: FaultWords = {
  errors: Object.keys(errors),
  expire: {
    session: {
      about: 'The session that the path names is reaped, as after its time without use.',
      find: (asked) => {
        const session = sessionOf(asked)
        return session && { uid: session.uid, row: { after: 'inactivity', to: 'deleted' } }
      },
    },
    busySession: {
      about: 'The same, once a job of the session is running.',
      find: (asked) => {
        const session = sessionOf(asked)
        if (!session) return undefined
        const isBusy = asked.realm.store
          .children(session.uid, 'job')
          .some(({ state }) => state === 'running' || state === 'canceling')
        return isBusy ? { uid: session.uid, row: { after: 'inactivity', to: 'deleted' } } : undefined
      },
    },
    newSession: {
      about: 'The session that the path names fails to start, while it is pending.',
      find: (asked) => {
        const session = sessionOf(asked)
        if (session?.state !== 'pending') return undefined
        return { uid: session.uid, row: { after: 'start', to: 'failed' } }
      },
    },
    firstJob: {
      about: 'Somebody else deletes the eldest job of the session that the path names.',
      find: (asked) => {
        const session = sessionOf(asked)
        const [first] = session ? asked.realm.store.children(session.uid, 'job', 0, 1) : []
        return first && { uid: first.uid }
      },
    },
    token: {
      about: 'The access token of the request is worth nothing from then on; another one is.',
      header: 'authorization',
      refuse: { error: 'tokenInvalid', details: { reason: 'The token has expired' } },
    },
  },
}
