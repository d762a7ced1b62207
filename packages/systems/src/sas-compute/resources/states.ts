import { type Call, type HandlerResult, type Resource, type Settled, shownState } from '@standin/engine'
import { entityTag, jobUid, sessionUid } from '../ids.ts'
import { matchesTag } from '../machines/preconditions.ts'
import type { Handlers } from '../types.ts'
import { notModified, textReply } from '../wire.ts'

/** Documented: 0 to 60 seconds; more counts as 60. */
const longestWait = 60

export const states: Handlers = {
  getSessionState(call) {
    return stateOf(call, sessionUid(call.path.sessionId), 'sessionNotFound')
  },
  getJobState(call) {
    return stateOf(call, jobUid(call.path.sessionId, call.path.jobId), 'jobNotFound')
  },
}

/** The bare word with its tag. It waits only when the client has the current tag (F28). */
function stateOf(call: Call, uid: string, missing: string): HandlerResult {
  const known = call.header['If-None-Match']
  const read = () => call.realm.store.get(uid)
  const gone: Settled = { refuse: { error: missing, details: { id: uid.split(':').at(-1) } } }
  const now = read()
  if (!now) return gone
  if (!matchesTag(known, entityTag(now))) return wordOf(call, now)
  const seconds = Math.min(longestWait, Math.max(0, Number(call.query.wait ?? 0)))
  if (seconds === 0) return notModified
  return {
    wait: {
      deadline: call.at + seconds * 1000,
      ready: () => changed(call, read(), known, gone),
      expired: () => notModified,
    },
  }
}

function changed(call: Call, now: Resource | undefined, known: unknown, gone: Settled): Settled | undefined {
  if (!now) return gone
  return matchesTag(known, entityTag(now)) ? undefined : wordOf(call, now)
}

function wordOf(call: Call, resource: Resource): Settled {
  return textReply(shownState(call.realm, resource), [['etag', entityTag(resource)]])
}
