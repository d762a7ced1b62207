import type { Answer, Call, HandlerResult } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { sessionUid } from '../ids.ts'
import { sessionReply } from '../renderings/session-info.ts'
import type { Handlers, Session } from '../types.ts'
import { fireBirth, fireEvent, refusal } from './fire-event.ts'

/** Making, attaching to and closing sessions. */
export const sessions: Handlers = {
  createSession: (call) => createSession(call as Call),
  attachSession: (call) => fireEvent(call as Call, 'session', 'attachSession'),
  closeSession: (call) => fireEvent(call as Call, 'session', 'closeSession'),
}

/** The answer comes when the broker is up. */
function createSession(call: Call): HandlerResult {
  const fired = fireBirth(call, 'job', 'createSession')
  if (fired.outcome !== 'done') {
    return refusal(call, (fired.outcome === 'refused' ? fired.error : 'noBrokerNode') as ErrorName)
  }
  const { id, uid, createdAt } = fired.resource
  const ready = (): Answer | undefined => {
    const session = call.realm.store.get(sessionUid(id)) as Session | undefined
    return session && session.state !== 'creating' ? sessionReply(call, 201, session) : undefined
  }
  const expired = () => refusal(call, 'createTimeout')
  return { wait: { root: uid, deadline: createdAt + createTimeout, ready, expired } }
}

/** How long the SDK waits for a session, ms. */
const createTimeout = 300_000
