import type { Call, HandlerResult, Resource } from '@standin/engine'
import { jobUid } from '../ids.ts'
import { pageReply } from '../paging.ts'
import { jobProperties, listedJobProperties } from '../renderings/job-properties.ts'
import { propertyList } from '../renderings/named-values.ts'
import { namesIn, readProperties } from '../renderings/property-table.ts'
import type { Handlers, Job } from '../types.ts'
import { valueReply } from '../wire.ts'
import { findJobs } from './find-jobs.ts'
import { fireBirth, fireEvent, refusal } from './fire-event.ts'

/** The scheduler's jobs, those of sessions among them. */
export const jobs: Handlers = {
  listJobs: (call) => listJobs(call as Call),
  createJob(call) {
    const fired = fireBirth(call as Call, 'job', 'createJob')
    return (fired.outcome === 'done' ? fired.reply : undefined) ?? refusal(call as Call, 'noJob')
  },
  getJob: (call) => getJob(call as Call),
  setJobProperties: (call) => fireEvent(call as Call, 'job', 'setJobProperties'),
  submitJob: (call) => fireEvent(call as Call, 'job', 'submitJob'),
  cancelJob: (call) => fireEvent(call as Call, 'job', 'cancelJob'),
  requeueJob: (call) => fireEvent(call as Call, 'job', 'requeueJob'),
}

function getJob(call: Call): HandlerResult {
  const job = call.realm.store.get(jobUid(call.path.jobId)) as Job | undefined
  if (!job) return refusal(call, 'noJob')
  const names = namesIn(call.query.Properties as string | undefined, Object.keys(jobProperties))
  const read = readProperties(jobProperties, job, names)
  if ('unknown' in read) return { refuse: { error: 'unknownProperty', details: { values: [read.unknown] } } }
  return valueReply(call, 200, 'ArrayOfProperty', propertyList(read.values))
}

function listJobs(call: Call): HandlerResult {
  const found = findJobs(call)
  if ('refuse' in found) return found
  return pageReply(call, found, (job: Resource, names) => readProperties(jobProperties, job as Job, names), {
    known: jobProperties,
    usual: listedJobProperties,
  })
}
