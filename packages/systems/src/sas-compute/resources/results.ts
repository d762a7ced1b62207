import { type Answer, type Call, hex32 } from '@standin/engine'
import { jobUid, sessionUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import type { RunResult } from '../program/program.ts'
import { type Listed, type Queryable, query } from '../queries.ts'
import type { Handlers, JobData, SessionData, StartedRun } from '../types.ts'

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
    const session = call.realm.store.get(sessionUid(call.path.sessionId))
    const past = session ? (session.data as SessionData).pastRuns : []
    const jobs = call.realm.store.children(sessionUid(call.path.sessionId), 'job')
    const living = jobs.map((job) => (job.data as JobData).started).filter((each) => each !== null)
    return page(
      call,
      resultsOf(call.path.sessionId, [...past, ...living], call.at),
      sessionPath(call),
      media.session,
    )
  },
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

/** The content of an ODS result lies below the session (getSessionResults' sample). */
function item(call: Call, { key, name, type }: FoundResult): object {
  const href =
    type === 'ODS' ? `${sessionPath(call)}/results/${key}/sashtml.htm` : `${sessionPath(call)}/results/${key}`
  return { id: key, name, type, links: [link('GET', 'self', href, { type: '*/*' })] }
}
