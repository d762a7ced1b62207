import { commonRoot, type Params, type Realm, uuid } from '@standin/engine'

/** Python's `uuid4().hex`. */
export const hexId = (minted: string) => uuid(minted).replaceAll('-', '')

export const projectUid = (projectId: unknown) => `project:${String(projectId)}`
export const sessionUid = (projectId: unknown, id: unknown) =>
  `${projectUid(projectId)}/session:${String(id)}`
export const jobUid = (projectId: unknown, id: unknown) => `${projectUid(projectId)}/job:${String(id)}`
export const actionUid = (projectId: unknown, id: unknown) => `${projectUid(projectId)}/action:${String(id)}`
export const clientUid = (projectId: unknown, id: unknown) => `${projectUid(projectId)}/client:${String(id)}`
export const tokenUid = (text: string) => `token:${text}`

/** A user's or project's id hangs on the seed and the name alone, so that tests can know it beforehand. */
export const identityId = (realm: Pick<Realm, 'seed'>, kind: 'user' | 'project' | 'role', name: string) =>
  hexId(`${realm.seed}|freezer|${kind}|${name}`)

/** The root of time is the project; one that nothing was made in yet has the common time. */
export function rootOf({ project_id: id }: Params, realm: Realm): string {
  const uid = projectUid(id)
  return id !== undefined && realm.store.get(uid) ? uid : commonRoot
}
