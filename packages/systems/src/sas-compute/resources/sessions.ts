import { type Call, type HandlerResult, type Realm, type Resource, settle, shownState } from '@standin/engine'
import { entityTag, sessionUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply } from '../paging.ts'
import { childrenOf, type Queryable, query } from '../queries.ts'
import { sessionBody, sessionReply, sessionSummary, wholeSession } from '../renderings/session.ts'
import type { Handlers } from '../types.ts'
import { jsonReply } from '../wire.ts'
import { fireEvent } from './fire-event.ts'
import { startSession } from './start-session.ts'

export const sessions: Handlers = {
  createSession: startSession,
  deleteSession: (call) => fireEvent(call, 'deleteSession', target(call)),
  updateSessionState(call) {
    // The vendor's sample links to ?state=canceled, the measured system to ?value=canceled: both are taken.
    const value = call.query.value ?? call.query.state
    return fireEvent(call, `updateSessionState#${String(value)}`, target(call))
  },
  getSession(call) {
    const session = call.realm.store.get(sessionUid(call.path.sessionId))
    if (!session) return { refuse: { error: 'sessionNotFound', details: { id: call.path.sessionId } } }
    if (!call.accept.includes('.summary')) {
      return sessionReply(200, session, shownState(call.realm, session), call.at, call)
    }
    return jsonReply(200, call.accept, sessionSummary(session, call), [['etag', entityTag(session)]])
  },
  getSessions: (call) => listSessions(call, '/sessions'),
}

/** A page of the sessions below one of the service's paths: of all, or of those that belong there. */
export function listSessions(
  call: Call,
  path: string,
  belongs?: (session: Resource) => boolean,
): HandlerResult {
  const roots = settleSessions(call.realm)
  const all = childrenOf(call.realm, null, 'session')
  const own = belongs ? all.slice(0, all.length).filter(belongs) : all
  const found = query(own, call.query, queryableIn(call))
  if ('error' in found) return { refuse: found }
  const full = call.header['Accept-Item'] === `${media.session}+json`
  const render = (session: Resource) => (full ? whole(session, call) : sessionSummary(session, call))
  const collection = {
    name: 'Session List',
    path: `${call.prefix}/compute${path}`,
    itemType: full ? media.session : media.sessionSummary,
    total: found.items.length,
    render: (start: number, end: number) => found.items.slice(start, end).map(render),
  }
  return { ...collectionReply(collection, call.query, call.accept), reads: roots }
}

/** Each session lives in a time of its own, which a list brings up to date. */
export function settleSessions(realm: Realm): readonly string[] {
  const roots = realm.store.children(null, 'session').map(({ root }) => root)
  for (const root of roots) settle(realm, root)
  return roots
}

const target = (call: Call) => ({ kind: 'session', parent: null, id: String(call.path.sessionId) }) as const

/** Each session in its own time. */
function whole(session: Resource, call: Call, render = wholeSession): object {
  const { realm } = call
  return render(session, shownState(realm, session), realm.roots.at(realm.roots.get(session.root)), call)
}

/** Filters may name members that a summary does not show (F24). */
function queryableIn(call: Call): Queryable {
  return {
    read: (session, member) =>
      (whole(session, call, sessionBody) as Readonly<Record<string, unknown>>)[member],
    sortable: ['id', 'name', 'owner', 'creationTimeStamp', 'state', 'applicationName', 'serverId'],
    unsortable: ['links', 'attributes', 'environment'],
    faults: 'service',
  }
}
