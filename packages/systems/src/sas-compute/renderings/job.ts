import { type Answer, type Call, isoMillis, type Resource, shownState } from '@standin/engine'
import { entityTag } from '../ids.ts'
import { jobRelations, type Link, linksOf, media } from '../links.ts'
import { link } from '../paging.ts'
import type { JobData } from '../types.ts'
import { jsonReply } from '../wire.ts'
import { lineStatistics } from './lines.ts'

/** `/compute/sessions/…/jobs/…` with the world's prefix. */
function jobPath(job: Resource, call: Call): string {
  return `${sessionPathOf(job, call)}/jobs/${job.id}`
}

function sessionPathOf(job: Resource, call: Call): string {
  return `${call.prefix}/compute/sessions/${sessionIdFrom(job)}`
}

const sessionIdFrom = (job: Resource) => (job.parent ?? '').replace(/^session:/, '')

function jobLinks(job: Resource, call: Call): readonly Link[] {
  const up = link('GET', 'up', sessionPathOf(job, call), { type: media.session })
  return [...linksOf(jobPath(job, call), jobRelations), up]
}

/** What all representations of a job have, but for its links. */
function jobCore(job: Resource, call: Call): object {
  return {
    creationTimeStamp: isoMillis(job.createdAt),
    id: job.id,
    sessionId: sessionIdFrom(job),
    state: shownState(call.realm, job),
  }
}

/** A single job has a version and a stopwatch of its state; in a list it has neither. */
function stopwatch(job: Resource, { at }: Call): object {
  return { stateElapsedTime: Math.floor((at - job.since) / 1000), version: 1 }
}

/** The reply to its creation echoes neither name nor description nor code (F46). */
function newJob(job: Resource, call: Call): object {
  return { ...jobCore(job, call), ...stopwatch(job, call), links: jobLinks(job, call) }
}

function jobDetails(job: Resource): object {
  const { name, description, started, endedAt } = job.data as JobData
  const code = started?.run.conditionCode ?? 0
  return {
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    ...(endedAt === null ? {} : { completedTimeStamp: isoMillis(endedAt), jobConditionCode: code }),
  }
}

/** A job in a list: no version and no statistics, as in the page's sample. */
export function jobItem(job: Resource, call: Call): object {
  return { ...jobCore(job, call), links: jobLinks(job, call), ...jobDetails(job) }
}

/** A whole job: while it runs, the statistics grow with its log. */
function jobBody(job: Resource, call: Call): object {
  const { started } = job.data as JobData
  const runs = started ? [started] : []
  return {
    ...newJob(job, call),
    ...jobDetails(job),
    logStatistics: lineStatistics(runs, 'log', call.at, job.createdAt),
    listingStatistics: lineStatistics(runs, 'listing', call.at, job.createdAt),
  }
}

export function jobReply(status: 200 | 201, job: Resource, call: Call): Answer {
  const body = status === 201 ? newJob(job, call) : jobBody(job, call)
  const created = status === 201 ? ([['location', jobPath(job, call)]] as const) : []
  const answer = jsonReply(status, call.accept, body, [['etag', entityTag(job)], ...created])
  return { ...answer, stamp: `${entityTag(job)} ${(job.data as JobData).endedAt}` }
}
