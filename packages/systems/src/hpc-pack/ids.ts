import { commonRoot, type Params, type Realm, uidOf } from '@standin/engine'

/** A job's uid; a session is a child of its job, and has the same id. */
export const jobUid = (id: unknown) => uidOf(null, 'job', plainId(id))
export const sessionUid = (id: unknown) => uidOf(jobUid(id), 'session', plainId(id))
export const batchUid = (session: unknown, name: unknown) => uidOf(sessionUid(session), 'batch', String(name))
export const taskUid = (job: unknown, id: unknown) => uidOf(jobUid(job), 'task', plainId(id))

/** `007` is the job 7; what is no number is no job's id. */
export const plainId = (id: unknown): string => {
  const text = String(id)
  return /^\d{1,10}$/.test(text) ? String(Number(text)) : 'none'
}

/** What shares a time is a job with all below it. */
export function rootOf({ sessionId, jobId }: Params, realm: Realm): string {
  const id = sessionId ?? jobId
  if (id === undefined) return commonRoot
  const uid = jobUid(id)
  return realm.store.get(uid) ? uid : commonRoot
}

/** A request for a batch keeps it from being idle. */
export const uses = ({ sessionId, batchId }: Params): readonly string[] =>
  sessionId === undefined || batchId === undefined ? [] : [batchUid(sessionId, batchId)]
