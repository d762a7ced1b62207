import { type Answer, type Call, hex32 } from '@standin/engine'
import { jobUid, sessionUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import type { RunResult } from '../program/program.ts'
import { type Listed, type Queryable, query } from '../queries.ts'
import { runsOf } from '../renderings/lines.ts'
import type { Handlers, JobData, SessionData, StartedRun } from '../types.ts'
import { pageReply } from '../wire.ts'

interface FoundResult extends RunResult {
  /** Unique in its session. */
  readonly key: string
}

const queryable: Queryable<FoundResult> = {
  read: ({ key: id, name, type }, member) =>
    Object.entries({ id, name, type }).find(([own]) => own === member)?.[1],
  sortable: ['id', 'name', 'type'],
  faults: 'server',
}

export const results: Handlers = {
  getJobResults(call) {
    const job = call.realm.store.get(jobUid(call.path.sessionId, call.path.jobId))
    const started = job ? (job.data as JobData).started : null
    const all = started ? resultsOf(call.path.sessionId, [started], call.at) : []
    const found = query(all, call.query, queryable)
    if ('error' in found) return { refuse: found }
    return page(call, found.items, `${sessionPath(call)}/jobs/${String(call.path.jobId)}`, media.job)
  },
  getSessionResults(call) {
    return page(call, sessionResults(call), sessionPath(call), media.session)
  },
  getResultContent(call) {
    const { resultId } = call.path
    const found = sessionResults(call).find(({ key, type }) => key === resultId && type === 'ODS')
    return found?.content === undefined
      ? { refuse: { error: 'resultNotFound', details: { id: resultId } } }
      : pageReply(found.content)
  },
}

/** The results of all jobs of a session, deleted ones included. */
function sessionResults(call: Call): readonly FoundResult[] {
  const session = call.realm.store.get(sessionUid(call.path.sessionId))
  if (!session) return []
  const runs = runsOf(session.data as SessionData, call.realm.store.children(session.uid, 'job'))
  return resultsOf(call.path.sessionId, runs, call.at)
}

const sessionPath = ({ prefix, path }: Call) => `${prefix}/compute/sessions/${String(path.sessionId)}`

/** A run numbers its results; in a session they need ids of their own. */
function resultsOf(session: unknown, runs: readonly StartedRun[], at: number): readonly FoundResult[] {
  return runs.flatMap(({ startedAt, run }) =>
    run.results
      .filter((result) => startedAt + result.at <= at)
      .map((result) => ({ ...result, key: hex32(`${session}|${startedAt}|${result.id}`) })),
  )
}

function page(call: Call, found: Listed<FoundResult>, own: string, upType: string): Answer {
  const collection = {
    name: 'Results',
    path: `${own}/results`,
    itemType: media.result,
    total: found.length,
    render: (start: number, end: number) => found.slice(start, end).map((each) => item(call, each)),
    up: link('GET', 'up', own, { type: upType }),
  }
  return collectionReply(collection, call.query, call.accept)
}

/** The content of an ODS result lies below the session (getSessionResults' sample); where that of others is, is assumed. */
function item(call: Call, { key, name, type }: FoundResult): object {
  const href = `${sessionPath(call)}/${placeOf(key, name, type)}`
  return { id: key, name, type, links: [link('GET', 'self', href, { type: '*/*' })] }
}

function placeOf(key: string, name: string, type: FoundResult['type']): string {
  if (type === 'TABLE' && /^\w+\.\w+$/.test(name)) return `data/${name.replace('.', '/')}`
  return type === 'ODS' ? `results/${key}/sashtml.htm` : `results/${key}`
}
