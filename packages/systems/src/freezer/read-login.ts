import type { Call, Realm, Refusal } from '@standin/engine'
import { findToken, type NameOrId, readNameOrId } from './auth.ts'
import { identityId } from './ids.ts'
import { setting, type User } from './settings.ts'
import { isObject, type JsonObject, type TokenData } from './types.ts'

type Identity = Omit<TokenData, 'auditId'>
type Named = Pick<Identity, 'userId' | 'userName' | 'roles'> & { readonly homes: readonly Home[] | 'all' }
interface Home {
  readonly id: string
  readonly name: string
}

const refused: Refusal = { error: 'loginRefused' }

/** Whom a login is for: by name and password or by an earlier token, in the project of its scope. */
export function readLogin(call: Call): Identity | Refusal {
  const auth = isObject(call.body) ? call.body.auth : undefined
  const identity = isObject(auth) ? auth.identity : undefined
  if (!isObject(auth) || !isObject(identity)) return { error: 'badLogin' }
  const methods = Array.isArray(identity.methods) ? identity.methods.map(String) : []
  const [method] = methods
  const user =
    method === 'token' ? byToken(call, identity.token) : byPassword(call.realm, identity[method ?? ''])
  if (!user) return refused
  return inScope(call.realm, user, auth.scope, methods)
}

function byPassword(realm: Realm, method: unknown): Named | undefined {
  const given = isObject(method) ? method.user : undefined
  const who = readNameOrId(given)
  const password = isObject(given) ? given.password : undefined
  if (!who || typeof password !== 'string') return undefined
  const seeded = findSeeded(realm, who)
  if (!seeded) return realm.options.auth === 'strict' ? undefined : stranger(realm, who)
  const [name, user] = seeded
  return user.password === password ? named(realm, name, user) : undefined
}

function findSeeded(realm: Realm, { id, name }: NameOrId): readonly [string, User] | undefined {
  const users = Object.entries(setting(realm.options, 'users'))
  return users.find(([each]) => each === name || identityId(realm, 'user', each) === id)
}

const projectNamed = (realm: Realm, name: string): Home => ({ id: identityId(realm, 'project', name), name })

function named(realm: Realm, name: string, { roles, project }: User): Named {
  const homes = roles.includes('admin') ? ('all' as const) : [projectNamed(realm, project)]
  return { userId: identityId(realm, 'user', name), userName: name, roles, homes }
}

/** Whoever nobody seeded is a member of every project, as long as auth is open. */
function stranger(realm: Realm, { id, name }: NameOrId): Named {
  const userName = name ?? id ?? ''
  return {
    userId: id ?? identityId(realm, 'user', userName),
    userName,
    roles: ['member', 'reader'],
    homes: 'all',
  }
}

function byToken({ realm, root }: Call, method: unknown): Named | undefined {
  const text = isObject(method) ? method.id : undefined
  const found = typeof text === 'string' ? findToken(realm, root, text) : undefined
  if (!found) return undefined
  const { userId, userName, roles, projectId, projectName } = found
  const seeded = findSeeded(realm, { name: userName })
  if (seeded && roles.length === 0) return named(realm, ...seeded)
  const homes = projectId === null ? ('all' as const) : [{ id: projectId, name: projectName ?? projectId }]
  return { userId, userName, roles, homes }
}

/** Without a scope a login is for the user's own project; `unscoped` has neither project nor roles. */
function inScope(realm: Realm, user: Named, scope: unknown, methods: readonly string[]): Identity | Refusal {
  const { homes, ...who } = user
  const none = { ...who, methods, roles: [], projectId: null, projectName: null }
  const project = isObject(scope) ? scope.project : undefined
  if (project === undefined) {
    const [home] = homes === 'all' ? [] : homes
    return home && scope !== 'unscoped'
      ? { ...who, methods, projectId: home.id, projectName: home.name }
      : none
  }
  const home = findHome(realm, homes, project)
  return home ? { ...who, methods, projectId: home.id, projectName: home.name } : refused
}

function findHome(realm: Realm, homes: Named['homes'], project: JsonObject[string]): Home | undefined {
  const wanted = readNameOrId(project)
  if (!wanted) return undefined
  if (homes !== 'all') return homes.find(({ id, name }) => id === wanted.id || name === wanted.name)
  if (wanted.name !== undefined) return projectNamed(realm, wanted.name)
  const seeded = Object.values(setting(realm.options, 'users')).map((user) =>
    projectNamed(realm, user.project),
  )
  return seeded.find(({ id }) => id === wanted.id) ?? { id: wanted.id ?? '', name: wanted.id ?? '' }
}
