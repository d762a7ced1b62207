import { type Answer, type Call, isoMillis, type Resource } from '@standin/engine'
import { contentTag } from '../ids.ts'
import { contextRelations, contextSummaryRelations, linksOf, media } from '../links.ts'
import type { ContextData } from '../types.ts'
import { jsonReply } from '../wire.ts'

const pathOf = (context: Resource, call: Call) => `${call.prefix}/compute/contexts/${context.id}`

/** All members of a context but its links. */
export function contextBody(context: Resource): object {
  const { members, createdBy, modifiedBy, modifiedAt } = context.data as ContextData
  return {
    version: 4,
    id: context.id,
    ...members,
    createdBy,
    modifiedBy,
    creationTimeStamp: isoMillis(context.createdAt),
    modifiedTimeStamp: isoMillis(modifiedAt),
  }
}

export function wholeContext(context: Resource, call: Call): object {
  return { ...contextBody(context), links: linksOf(pathOf(context, call), contextRelations) }
}

export function contextSummary(context: Resource, call: Call): object {
  const { members, createdBy } = context.data as ContextData
  const links = linksOf(pathOf(context, call), contextSummaryRelations)
  return { id: context.id, name: members.name, createdBy, version: 2, links }
}

/** A context as it is asked for, with who may use it: what the relation `rules` leads to, by its type (F54). */
function contextWithRules(context: Resource): object {
  const { members, rules } = context.data as ContextData
  return { version: 3, ...members, ...rules }
}

const forms: Readonly<Record<string, (context: Resource, call: Call) => object>> = {
  [`${media.contextSummary}+json`]: contextSummary,
  [`${media.contextRequest}+json`]: contextWithRules,
}

export function contextReply(status: 200 | 201, context: Resource, call: Call): Answer {
  const render = forms[call.accept] ?? wholeContext
  const created = status === 201 ? ([['location', pathOf(context, call)]] as const) : []
  const headers = [['etag', contentTag(context)] as const, ...created]
  return jsonReply(status, call.accept, render(context, call), headers)
}
