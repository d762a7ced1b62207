import type { ExpiryQuestion, FaultWords } from '@standin/engine'
import { errors } from './errors.ts'
import { sessionUid } from './ids.ts'
import type { SessionData } from './types.ts'

const sessionOf = ({ realm, path }: ExpiryQuestion) =>
  path.sessionId === undefined ? undefined : realm.store.get(sessionUid(path.sessionId))

/** What faults may name: the catalogue of faults, and what goes away by itself. */
export const faultWords: FaultWords = {
  errors: Object.keys(errors),
  details: (path) => ({ values: Object.values(path).map(String) }),
  expire: {
    broker: {
      about:
        'The broker of the session that the path names unloads: a durable session is suspended, another one ends.',
      find: (asked) => {
        const session = sessionOf(asked)
        if (!session || !['waiting', 'active', 'idle'].includes(session.state)) return undefined
        const { durable } = session.data as SessionData
        return { uid: session.uid, row: { after: 'sessionIdle', to: durable ? 'suspended' : 'closing' } }
      },
    },
    firstJob: {
      about: 'The scheduler forgets its eldest job.',
      find: ({ realm }) => {
        const [first] = realm.store.children(null, 'job', 0, 1)
        return first && { uid: first.uid }
      },
    },
  },
}
