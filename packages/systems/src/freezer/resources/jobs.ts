import type { Call, HandlersOf, Resource } from '@standin/engine'
import { seesAllProjects } from '../access.ts'
import { jobDocument } from '../documents/job.document.ts'
import { projectOf } from '../documents/session.document.ts'
import type { Details } from '../errors.ts'
import type { operations } from '../generated/types.ts'
import { jobUid } from '../ids.ts'
import { findInability, refusedJobWrite } from '../machines/job.rules.ts'
import { is13 } from '../settings.ts'
import { isObject, type JobData, type JsonObject } from '../types.ts'
import { fireEvent } from './fire-event.ts'
import { inProject, listOf, showOne } from './read-collection.ts'

/** Creating, showing, changing and deleting jobs, and the events that their schedulers look for. */
export const jobs: HandlersOf<operations> = {
  listJobs: (call) => listOf<JobData>(call as Call, 'jobs', listed(call as Call), jobDocument),
  showJob: (call) =>
    showOne<JobData>(call as Call, jobUid(call.path.project_id, call.path.job_id), jobDocument),
  createJob: (call) => onJob(call as Call, 'createJob', sentId(call as Call)),
  updateJob: (call) => onJob(call as Call, 'updateJob', call.path.job_id),
  replaceJob: (call) => onJob(call as Call, 'replaceJob', call.path.job_id),
  deleteJob: (call) => onJob(call as Call, 'deleteJob', call.path.job_id),
  sendJobEvent: (call) => onJob(call as Call, `sendJobEvent#${eventOf(call as Call)}`, call.path.job_id),
}

function listed(call: Call): readonly Resource[] {
  if (!seesAllProjects(call)) return inProject(call, 'job')
  const { store } = call.realm
  return store.children(null, 'project').flatMap(({ uid }) => store.children(uid, 'job'))
}

/** Release 13 makes every id itself. */
function sentId({ body, realm }: Call): string | undefined {
  if (is13(realm)) return undefined
  const id = isObject(body) ? body.job_id : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

const opening: readonly string[] = ['createJob', 'replaceJob']

function onJob(call: Call, event: string, id: string | undefined) {
  return fireEvent(call, {
    kind: 'job',
    event,
    ...(id === undefined ? {} : { id }),
    ...(opening.includes(event) ? { opens: true } : {}),
    details: (resource) => ({ job_id: id, ...inBody(call), ...refused(call, resource) }),
  })
}

const inBody = (call: Call): Details => ({
  client_id: isObject(call.body) ? call.body.client_id : undefined,
  inability: findInability(call),
})

const refused = (call: Call, resource: Resource | undefined): Details =>
  refusedJobWrite(call, projectOf(resource?.parent ?? null)) ?? {}

const events: readonly string[] = ['start', 'stop', 'abort']

/** The first member's name is the event; its value is ignored (recorded: jobs.event/two_keys_first_wins). */
function eventOf({ body }: Call): string {
  const [first = ''] = Object.keys(body as JsonObject)
  return events.includes(first) ? first : 'other'
}
