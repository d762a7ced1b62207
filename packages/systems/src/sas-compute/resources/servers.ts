import { type Call, type Resource, shownState } from '@standin/engine'
import { serverUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply } from '../paging.ts'
import { type Queryable, query } from '../queries.ts'
import { isSummary, serverBody, serverSummary, wholeServer } from '../renderings/server.ts'
import { entryOf } from '../settings.ts'
import type { Context, Handlers, ServerData, Session } from '../types.ts'
import { jsonReply, textReply } from '../wire.ts'
import { fireEvent } from './fire-event.ts'
import { listSessions, settleSessions } from './sessions.ts'
import { sessionOn } from './start-session.ts'

export const servers: Handlers = {
  getServers(call) {
    settleSessions(call.realm)
    const found = query(wantedServers(call), call.query, queryableIn(call))
    if ('error' in found) return { refuse: found }
    const full = call.header['Accept-Item'] === `${media.server}+json`
    const render = full ? wholeServer : serverSummary
    const collection = {
      name: 'Server List',
      path: `${call.prefix}/compute/servers`,
      itemType: full ? media.server : media.serverSummary,
      total: found.items.length,
      render: (start: number, end: number) =>
        found.items.slice(start, end).map((server) => render(server, call)),
    }
    return collectionReply(collection, call.query, call.accept)
  },
  getServer: (call) =>
    withServer(call, (server) => {
      const render = isSummary(call.accept) ? serverSummary : wholeServer
      return jsonReply(200, call.accept, render(server, call))
    }),
  getServerState: (call) => withServer(call, (server) => textReply(shownState(call.realm, server))),
  deleteServer(call) {
    settleSessions(call.realm)
    return fireEvent(call, 'deleteServer', { kind: 'server', parent: null, id: String(call.path.serverId) })
  },
  getServerSessions(call) {
    const own = (session: Resource) => (session as Session).data.serverId === call.path.serverId
    return listSessions(call, `/servers/${String(call.path.serverId)}/sessions`, own)
  },
  createServerSession: (call) => sessionOn(call, String(call.path.serverId), 'createServerSession'),
}

/** A server ends with its sessions, which live in times of their own. */
function withServer<Answer>(call: Call, answer: (server: Resource) => Answer) {
  settleSessions(call.realm)
  const server = call.realm.store.get(serverUid(call.path.serverId))
  return server
    ? answer(server)
    : { refuse: { error: 'serverNotFound', details: { id: call.path.serverId } } }
}

/** The servers that run: all, one by its id, or those of one context. */
function wantedServers({ realm, query: { serverId, contextName } }: Call): readonly Resource[] {
  const named = realm.store
    .children(null, 'context')
    .filter((context) => (context as Context).data.members.name === contextName)
    .map(({ id }) => id)
  return realm.store
    .children(null, 'server')
    .filter(({ state }) => state !== 'stopped')
    .filter(({ id }) => serverId === undefined || id === serverId)
    .filter(({ data }) => contextName === undefined || named.includes((data as ServerData).contextId))
}

function queryableIn(call: Call): Queryable {
  return {
    read: (server, member) => entryOf(serverBody(server, call) as Readonly<Record<string, unknown>>, member),
    sortable: ['id', 'state', 'createdBy', 'creationTimeStamp'],
    faults: 'service',
  }
}
