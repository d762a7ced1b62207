import type { Answer, Call, Resource } from '@standin/engine'
import { contextUid, entityTag } from '../ids.ts'
import { contextRelations, contextSummaryRelations, linksOf, media } from '../links.ts'
import { collectionReply } from '../paging.ts'
import { childrenOf, type Queryable, query } from '../queries.ts'
import type { Context, ContextData, Handlers } from '../types.ts'
import { jsonReply } from '../wire.ts'

const queryable: Queryable = {
  read: (context, member) =>
    member === 'id' ? context.id : (bodyOf(context) as Record<string, unknown>)[member],
  sortable: ['name', 'id', 'createdBy', 'description'],
  faults: 'service',
}

export const contexts: Handlers = {
  getContexts(call) {
    const found = query(childrenOf(call.realm, null, 'context'), call.query, queryable)
    if ('error' in found) return { refuse: found }
    const full = call.header['Accept-Item'] === `${media.context}+json`
    const collection = {
      name: 'Compute Contexts',
      path: `${call.prefix}/compute/contexts`,
      itemType: full ? media.context : media.contextSummary,
      total: found.items.length,
      render: (start: number, end: number) =>
        found.items
          .slice(start, end)
          .map((context) => (full ? whole(context, call) : summary(context, call))),
    } as const
    return collectionReply({ ...collection, countOnlyWhole: true }, call.query, call.accept)
  },
  getContext(call) {
    const context = call.realm.store.get(contextUid(call.path.contextId))
    if (!context) return { refuse: { error: 'contextNotFound', details: { id: call.path.contextId } } }
    return contextReply(context, call)
  },
}

function contextReply(context: Resource, call: Call): Answer {
  const summarized = call.accept.includes('.summary')
  const body = summarized ? summary(context, call) : whole(context, call)
  return jsonReply(200, call.accept, body, [['etag', entityTag(context)]])
}

function bodyOf(context: Resource): object {
  const { name, description, launchName } = (context as Context).data satisfies ContextData
  return {
    id: context.id,
    name,
    description,
    launchType: 'service',
    launchContext: { contextName: launchName },
    createdBy: 'sas.compute',
  }
}

const pathOf = (context: Resource, call: Call) => `${call.prefix}/compute/contexts/${context.id}`

function whole(context: Resource, call: Call): object {
  return { ...bodyOf(context), version: 4, links: linksOf(pathOf(context, call), contextRelations) }
}

function summary(context: Resource, call: Call): object {
  const { name } = (context as Context).data
  const links = linksOf(pathOf(context, call), contextSummaryRelations)
  return { id: context.id, name, createdBy: 'sas.compute', version: 2, links }
}
