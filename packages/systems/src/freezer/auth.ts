import type { Authenticate, Principal, Realm } from '@standin/engine'
import { identityId, tokenUid } from './ids.ts'
import { setting } from './settings.ts'
import { isObject, type Token, type TokenData } from './types.ts'

/** Keystone's default; the duration `token.lifetime` is over it. */
export const lifetime = 3_600_000

export function lifetimeIn(realm: Realm): number {
  return realm.options.durations['token.lifetime'] ?? lifetime
}

/**
 * Whom the token in X-Auth-Token stands for, or 401 before anything else is looked at (recorded:
 * auth/no_token).
 */
export const authenticate: Authenticate = (request, realm, root) => {
  const found = findToken(realm, root, request.headers['x-auth-token'])
  return found ? principalOf(found) : { error: 'unauthorized' }
}

/**
 * What a token stands for, unless it is unknown or expired. It ages by requests and the clock, never by a
 * jump.
 */
export function findToken(realm: Realm, root: string, text: string | undefined): TokenData | undefined {
  if (text === undefined) return undefined
  const issued = realm.store.get(tokenUid(text)) as Token | undefined
  if (!issued) return selfDescribed(realm, text)
  const age = realm.roots.used(realm.roots.get(root)) - issued.usedAt
  return age < lifetimeIn(realm) ? issued.data : undefined
}

/** `user:project:role,role`: an identity for tests that log in nowhere. */
function selfDescribed(realm: Realm, text: string): TokenData | undefined {
  const [, user, project, roles] = /^([\w.@-]+):([\w.-]+):([\w,-]*)$/.exec(text) ?? []
  if (user === undefined || project === undefined || roles === undefined) return undefined
  if (realm.options.auth === 'strict' && !isSeeded(realm, user)) return undefined
  return {
    userId: user,
    userName: user,
    projectId: project,
    projectName: project,
    roles: roles.split(',').filter((role) => role !== ''),
    methods: ['token'],
    auditId: 'self-described',
  }
}

function isSeeded(realm: Realm, user: string): boolean {
  const names = Object.keys(setting(realm.options, 'users'))
  return names.some((name) => name === user || identityId(realm, 'user', name) === user)
}

function principalOf({ userId, userName, projectId, roles }: TokenData): Principal {
  return { id: userId, name: userName, roles, claims: { project: projectId ?? '' } }
}

/** A name or an id in a login, as Keystone takes either. */
export interface NameOrId {
  readonly id?: string
  readonly name?: string
}

export function readNameOrId(value: unknown): NameOrId | undefined {
  if (!isObject(value)) return undefined
  const { id, name } = value
  if (typeof id === 'string') return { id }
  return typeof name === 'string' ? { name } : undefined
}
