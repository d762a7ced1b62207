import { type Answer, type Call, isoMillis, type Resource } from '@standin/engine'
import { entityTag } from '../ids.ts'
import { linksOf, media, sessionRelations } from '../links.ts'
import { link } from '../paging.ts'
import type { SessionData } from '../types.ts'
import { jsonReply } from '../wire.ts'
import { lineStatistics, runsOf } from './lines.ts'

function sessionPath(session: Resource, call: Call): string {
  return `${call.prefix}/compute/sessions/${session.id}`
}

/** A session; what was asked for at its creation is echoed (F21, F24). */
export function sessionBody(session: Resource, shown: string, at: number, call: Call): object {
  const data = session.data as SessionData
  return {
    version: 2,
    id: session.id,
    serverId: data.serverId,
    ...(data.name === undefined ? {} : { name: data.name }),
    ...(data.description === undefined ? {} : { description: data.description }),
    owner: data.owner,
    applicationName: data.application,
    state: shown,
    stateElapsedTime: Math.floor((at - session.since) / 1000),
    sessionConditionCode: data.conditionCode,
    serviceAPIVersion: 6,
    attributes: data.attributes,
    environment: data.environment,
    creationTimeStamp: isoMillis(session.createdAt),
    links: linksOf(sessionPath(session, call), sessionRelations),
  }
}

/** A session that is read: other than the reply to its creation, it says how long log and listing are (the page). */
export function wholeSession(session: Resource, shown: string, at: number, call: Call): object {
  const runs = runsOf(session.data as SessionData, call.realm.store.children(session.uid, 'job'))
  return {
    ...sessionBody(session, shown, at, call),
    logStatistics: lineStatistics(runs, 'log', at, session.createdAt),
    listingStatistics: lineStatistics(runs, 'listing', at, session.createdAt),
  }
}

/** An item of the list: no state and no times (F24, F30, F56). */
export function sessionSummary(session: Resource, call: Call): object {
  const { name, owner } = session.data as SessionData
  const path = sessionPath(session, call)
  const links = [
    link('GET', 'self', path, { type: media.session }),
    link('GET', 'alternate', path, { type: media.sessionSummary }),
    link('GET', 'state', `${path}/state`, { type: media.text }),
    link('DELETE', 'delete', path),
  ]
  return { version: 2, id: session.id, ...(name === undefined ? {} : { name }), owner, links }
}

export function sessionReply(
  status: 200 | 201,
  session: Resource,
  shown: string,
  at: number,
  call: Call,
): Answer {
  const created = status === 201 ? ([['location', sessionPath(session, call)]] as const) : []
  const headers = [['etag', entityTag(session)] as const, ...created]
  const render = status === 201 ? sessionBody : wholeSession
  const answer = jsonReply(status, call.accept, render(session, shown, at, call), headers)
  return { ...answer, stamp: `${entityTag(session)} ${(session.data as SessionData).conditionCode}` }
}
