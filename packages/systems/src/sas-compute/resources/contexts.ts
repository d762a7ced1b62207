import type { Call, Resource } from '@standin/engine'
import { contextUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply } from '../paging.ts'
import { childrenOf, type Queryable, query } from '../queries.ts'
import { contextBody, contextReply, contextSummary, wholeContext } from '../renderings/context.ts'
import { entryOf } from '../settings.ts'
import type { Handlers } from '../types.ts'
import { fireEvent } from './fire-event.ts'
import { keepServers } from './start-session.ts'

const queryable: Queryable = {
  read: (context, member) => entryOf(contextBody(context) as Readonly<Record<string, unknown>>, member),
  sortable: ['name', 'id', 'createdBy', 'description', 'creationTimeStamp', 'modifiedTimeStamp'],
  unsortable: ['links', 'launchContext', 'attributes', 'environment'],
  faults: 'service',
}

export const contexts: Handlers = {
  getContexts(call) {
    const found = query(childrenOf(call.realm, null, 'context'), call.query, queryable)
    if ('error' in found) return { refuse: found }
    const full = call.header['Accept-Item'] === `${media.context}+json`
    const render = full ? wholeContext : contextSummary
    const collection = {
      name: 'Compute Contexts',
      path: `${call.prefix}/compute/contexts`,
      itemType: full ? media.context : media.contextSummary,
      total: found.items.length,
      render: (start: number, end: number) =>
        found.items.slice(start, end).map((context) => render(context, call)),
    } as const
    return collectionReply({ ...collection, countOnlyWhole: true }, call.query, call.accept)
  },
  getContext(call) {
    const context = contextOf(call)
    return context
      ? contextReply(200, context, call)
      : { refuse: { error: 'contextNotFound', details: { id: call.path.contextId } } }
  },
  createContext(call) {
    const made = fireEvent(call, 'createContext', { kind: 'context', parent: null })
    const newest = childrenOf(call.realm, null, 'context')
    const [context] = newest.slice(newest.length - 1, newest.length)
    if (!('refuse' in made) && context) keepServers(call, context.id)
    return made
  },
  updateContext(call) {
    const replaced = fireEvent(call, 'updateContext', target(call))
    if (!('refuse' in replaced)) keepServers(call, String(call.path.contextId))
    return replaced
  },
  deleteContext: (call) => fireEvent(call, 'deleteContext', target(call)),
}

const contextOf = ({ realm, path }: Call): Resource | undefined => realm.store.get(contextUid(path.contextId))
const target = ({ path }: Call) => ({ kind: 'context', parent: null, id: String(path.contextId) }) as const
