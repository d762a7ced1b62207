import { letters, type Resource, uidOf, uuid } from '@standin/engine'

/** A session's id names its server, and counts the sessions that this one has had. */
export const sessionIdOf = (serverId: string, earlier: number) =>
  `${serverId}-ses${String(earlier).padStart(4, '0')}`

/** A single-user installation counts its sessions (saspy, pull request 663). */
export const workbenchIdOf = (earlier: number) => String(earlier + 1).padStart(4, '0')

/** The measured system names jobs by upper-case UUIDs; the vendor's page counts them. */
export function jobIdOf(minted: string, earlier: number, scheme: unknown): string {
  return scheme === 'sequence' ? String(earlier) : uuid(minted).toUpperCase()
}

/** Ten characters in quotes, another one after each change of the state that is shown. */
export function entityTag(resource: Resource): string {
  return `"${letters(`${resource.uid}|${resource.shownVersion}`, 10)}"`
}

/** A tag of a resource that has no states, but content: another one after each change. */
export function contentTag(resource: Resource): string {
  return `"${letters(`${resource.uid}|content|${resource.version}`, 10)}"`
}

export const sessionUid = (id: unknown) => uidOf(null, 'session', String(id))
export const jobUid = (sessionId: unknown, id: unknown) => uidOf(sessionUid(sessionId), 'job', String(id))
export const serverUid = (id: unknown) => uidOf(null, 'server', String(id))
export const contextUid = (id: unknown) => uidOf(null, 'context', String(id))
