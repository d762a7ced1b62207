import { type Call, isoMillis, type Resource, shownState } from '@standin/engine'
import { linksOf, media, serverRelations, workbenchRelations } from '../links.ts'
import type { ServerData } from '../types.ts'
import { isWorkbench } from '../workbench.ts'

/** A server's members but its links. */
export function serverBody(server: Resource, { realm }: Call): object {
  return {
    version: 2,
    id: server.id,
    state: shownState(realm, server),
    createdBy: (server.data as ServerData).owner,
    creationTimeStamp: isoMillis(server.createdAt),
  }
}

export function wholeServer(server: Resource, call: Call): object {
  return { ...serverBody(server, call), links: linksOfServer(server, call) }
}

export function serverSummary(server: Resource, call: Call): object {
  return { version: 1, id: server.id, links: linksOfServer(server, call) }
}

function linksOfServer(server: Resource, call: Call) {
  const relations = isWorkbench(call.realm) ? workbenchRelations : serverRelations
  return linksOf(`${call.prefix}/compute/servers/${server.id}`, relations)
}

export const isSummary = (accept: string): boolean => accept === `${media.serverSummary}+json`
