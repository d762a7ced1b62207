import { type Call, type Resource, shownState } from '@standin/engine'
import { jobUid, sessionUid } from '../ids.ts'
import { media } from '../links.ts'
import { collectionReply } from '../paging.ts'
import { childrenOf, type Listed, type Queryable, query } from '../queries.ts'
import { jobItem, jobReply } from '../renderings/job.ts'
import { entryOf } from '../settings.ts'
import type { Handlers } from '../types.ts'
import { withCode } from './code-of-job.ts'
import { fireEvent } from './fire-event.ts'

export const jobs: Handlers = {
  createJob(call) {
    const found = withCode(call)
    if ('refuse' in found) return found
    return fireEvent(found.call, 'createJob', { kind: 'job', parent: sessionUid(call.path.sessionId) })
  },
  deleteJob: (call) => fireEvent(call, 'deleteJob', target(call)),
  updateJobState(call) {
    return fireEvent(call, `updateJobState#${String(call.query.value)}`, target(call))
  },
  getJob(call) {
    const job = call.realm.store.get(jobUid(call.path.sessionId, call.path.jobId))
    return job
      ? jobReply(200, job, call)
      : { refuse: { error: 'jobNotFound', details: { id: call.path.jobId } } }
  },
  getJobs(call) {
    const found = query(wantedJobs(call), call.query, queryableIn(call))
    if ('error' in found) return { refuse: found }
    const collection = {
      name: 'Current Jobs',
      path: `${call.prefix}/compute/sessions/${String(call.path.sessionId)}/jobs`,
      itemType: media.job,
      total: found.items.length,
      render: (start: number, end: number) => found.items.slice(start, end).map((job) => jobItem(job, call)),
      createType: media.job,
    }
    return collectionReply(collection, call.query, call.accept)
  },
}

/** All jobs of the session, or the one that `jobId` names. */
function wantedJobs({ realm, path, query: { jobId } }: Call): Listed<Resource> {
  if (jobId === undefined) return childrenOf(realm, sessionUid(path.sessionId), 'job')
  const job = realm.store.get(jobUid(path.sessionId, jobId))
  return job ? [job] : []
}

function target(call: Call) {
  const { sessionId, jobId } = call.path
  return { kind: 'job', parent: sessionUid(sessionId), id: String(jobId) } as const
}

function queryableIn(call: Call): Queryable {
  const members: Readonly<Record<string, (job: Resource) => unknown>> = {
    id: (job) => job.id,
    state: (job) => shownState(call.realm, job),
    sessionId: () => call.path.sessionId,
  }
  const named = (job: Resource, member: string) =>
    (jobItem(job, call) as Readonly<Record<string, unknown>>)[member]
  return {
    read: (job, member) => entryOf(members, member)?.(job) ?? named(job, member),
    sortable: ['id', 'name', 'state', 'creationTimeStamp', 'completedTimeStamp', 'jobConditionCode'],
    unsortable: ['links', 'logStatistics', 'listingStatistics'],
    faults: 'server',
  }
}
