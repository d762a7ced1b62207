import type { Call, HandlerResult, Resource } from '@standin/engine'
import { isVisible } from '../access.ts'
import { projectUid } from '../ids.ts'
import { windowOf } from '../paging.ts'
import { matches, readSearch } from '../search.ts'
import { jsonReply } from '../wire.ts'

type Document<Data> = (resource: Resource<Data>, call: Call) => object

/**
 * A list: in the order in which things were made, the search before the window (recorded: sessions.list/*).
 */
export function listOf<Data>(
  call: Call,
  name: string,
  members: readonly Resource[],
  document: Document<Data>,
): HandlerResult {
  const search = readSearch(call.body)
  if (search === 'broken') return { refuse: { error: 'unexpected' } }
  const { start, end, limit } = windowOf(call)
  const render = (resource: Resource) => document(resource as Resource<Data>, call)
  const visible = members.filter((resource) => isVisible(call, resource))
  if (search === 'none') return jsonReply(200, { [name]: visible.slice(start, end).map(render) })
  // A search stops before the first when the limit is negative (by the code; the plain list then has no end).
  const found = limit < 0 ? [] : visible.map(render).filter((each) => matches(each, search))
  return jsonReply(200, { [name]: found.slice(start, end) })
}

/** One thing, or a 404 without a body (recorded: sessions.show/missing). */
export function showOne<Data>(call: Call, uid: string, document: Document<Data>): HandlerResult {
  const found = call.realm.store.get(uid)
  if (!found || !isVisible(call, found)) return { refuse: { error: 'noDocument' } }
  return jsonReply(200, document(found as Resource<Data>, call))
}

export const inProject = ({ realm, path }: Call, kind: string) =>
  realm.store.children(projectUid(path.project_id), kind)
