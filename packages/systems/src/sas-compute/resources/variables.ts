import type { Call } from '@standin/engine'
import { sessionUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import { automaticMacros } from '../program/default-macros.ts'
import { type Queryable, query } from '../queries.ts'
import type { Handlers, JobData, SessionData } from '../types.ts'
import { jsonReply, textReply } from '../wire.ts'

interface Variable {
  readonly name: string
  readonly scope: 'GLOBAL' | 'AUTOMATIC'
  readonly value: string
  readonly version: 1
}

/** Variables can be filtered by `eq`, `or` and `and` alone (compute.md), and are not sorted. */
const queryable: Queryable<Variable> = {
  read: (variable, member) => Object.entries(variable).find(([name]) => name === member)?.[1],
  sortable: [],
  faults: 'server',
  only: ['eq', 'or', 'and'],
}

export const variables: Handlers = {
  getVariables(call) {
    const found = query(variablesOf(call), call.query, queryable)
    if ('error' in found) return { refuse: found }
    const { items } = found
    const own = `${call.prefix}/compute/sessions/${String(call.path.sessionId)}`
    const collection = {
      name: 'Session Variables',
      path: `${own}/variables`,
      itemType: media.variable,
      total: items.length,
      render: (start: number, end: number) => items.slice(start, end),
      up: link('GET', 'up', own, { type: media.session }),
    }
    return collectionReply(collection, call.query, call.accept)
  },
  getVariable(call) {
    const name = String(call.path.variableName).toUpperCase()
    const found = variablesOf(call).find((each) => each.name === name)
    if (!found) return { refuse: { error: 'variableNotFound', details: { id: call.path.variableName } } }
    return call.accept === 'text/plain' ? textReply(found.value) : jsonReply(200, call.accept, found)
  },
}

/** What the session has, with what the running job has set so far. */
function variablesOf(call: Call): readonly Variable[] {
  const session = call.realm.store.get(sessionUid(call.path.sessionId))
  if (!session) return []
  const { macros, owner } = session.data as SessionData
  const automatic = automaticMacros({
    userId: owner,
    jobId: '',
    sessionId: session.id,
    startedAt: session.createdAt,
  })
  const all = { ...automatic, ...macros, ...runningVariables(call, session.uid) }
  return Object.keys(all)
    .sort()
    .map((name) => ({
      name,
      scope: name in automatic ? 'AUTOMATIC' : 'GLOBAL',
      value: all[name] ?? '',
      version: 1,
    }))
}

function runningVariables(call: Call, session: string): Readonly<Record<string, string>> {
  const jobs = call.realm.store.children(session, 'job').map((job) => job.data as JobData)
  const running = jobs.find(({ started, endedAt }) => started !== null && endedAt === null)?.started
  if (!running) return {}
  const since = call.at - running.startedAt
  const set = running.run.variables.filter(({ at }) => at <= since)
  return Object.fromEntries(set.map(({ name, value }) => [name, value]))
}
