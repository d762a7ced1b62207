import { type Call, commonRoot, fire, mint, type Resource, type Settled, uuid } from '@standin/engine'
import { contextUid } from '../ids.ts'
import { policyOf, type ServerWanted } from '../machines/server.rules.ts'
import type { Server } from '../types.ts'
import { fireEvent } from './fire-event.ts'

/** Makes a session on a server: one that can be reused, or else a new one. */
export function startSession(call: Call): Settled {
  const contextId = String(call.path.contextId)
  const serverId = reusableServer(call, contextId)?.id ?? startServer(call, contextId)
  const made = sessionOn(call, serverId, 'createSession')
  keepServers(call, contextId)
  return made
}

/** Makes a session on a server that is there. */
export function sessionOn(
  call: Call,
  serverId: string,
  event: 'createSession' | 'createServerSession',
): Settled {
  return fireEvent({ ...call, at: call.at, path: { ...call.path, serverId } }, event, {
    kind: 'session',
    parent: null,
  })
}

/** Starts servers until a context has as many idle ones as it wants. */
export function keepServers(call: Call, contextId: string): void {
  const { available } = policyOf(call.realm.store.get(contextUid(contextId)))
  for (let idle = idleServers(call, contextId).length; idle < available; idle++) startServer(call, contextId)
}

/** A server and its first session have one id, and so one counter. */
function startServer(call: Call, contextId: string): string {
  const serverId = uuid(mint(call.realm, 'session', null))
  const wanted: ServerWanted = { serverId, contextId }
  const firing = { kind: 'server', event: '.start', parent: null, id: serverId }
  fire(call.realm, { ...firing, call: { ...call, path: wanted } })
  return serverId
}

function idleServers({ realm }: Call, contextId: string): readonly Server[] {
  const idle = realm.store.members(commonRoot, 'server', 'idle') as readonly Resource[] as readonly Server[]
  return idle.filter(({ data }) => data.contextId === contextId)
}

function reusableServer(call: Call, contextId: string): Server | undefined {
  const { reuses, limit, account } = policyOf(call.realm.store.get(contextUid(contextId)))
  if (!reuses) return undefined
  const owner = account ?? call.principal.id
  return idleServers(call, contextId).find(({ data }) => data.made < limit && data.owner === owner)
}
