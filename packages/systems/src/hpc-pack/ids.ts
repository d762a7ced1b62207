import { commonRoot, type Params, type Realm } from '@standin/engine'

/** A job's uid; a session is a child of its job, and has the same id. */
export const jobUid = (id: unknown) => `job:${plainId(id)}`
export const sessionUid = (id: unknown) => `${jobUid(id)}/session:${plainId(id)}`
export const batchUid = (session: unknown, name: unknown) =>
  `${sessionUid(session)}/batch:${batchKey(name).replaceAll('%', '%25').replaceAll('/', '%2F')}`
export const taskUid = (job: unknown, id: unknown) => `${jobUid(job)}/task:${plainId(id)}`

/** `007` is the job 7; what is no number is no job's id. */
export const plainId = (id: unknown): string => {
  const text = String(id)
  return /^\d{1,10}$/.test(text) ? String(Number(text)) : 'none'
}

/** Batches are told apart by their names, letter by letter. */
export const batchKey = (name: unknown): string => String(name)

/** What shares a time is a job with all below it. */
export function rootOf({ sessionId, jobId }: Params, realm: Realm): string {
  const id = sessionId ?? jobId
  if (id === undefined) return commonRoot
  const uid = jobUid(id)
  return realm.store.get(uid) ? uid : commonRoot
}

/** A request for a batch keeps the batch from being idle, and one for a session the session. */
export function uses({ sessionId, batchId }: Params): readonly string[] {
  if (sessionId === undefined) return []
  return batchId === undefined ? [] : [batchUid(sessionId, batchId)]
}
