import { type Call, fire, type HandlerResult, type Resource } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import { jobUid, plainId, sessionUid } from '../ids.ts'
import { statusName } from '../renderings/batch-status.ts'
import { stateName } from '../renderings/state-name.ts'
import type { WebSessionStartInfo } from '../types.ts'
import { versionText } from '../version.ts'
import { emptyReply } from '../wire.ts'

type Kind = 'job' | 'task' | 'session' | 'batch'

/** What a fault's places stand for. */
type Values = (call: Call, resource: Resource | undefined) => readonly string[]

const session: Values = ({ path }) => [String(path.sessionId)]
const batch: Values = ({ path }) => [String(path.batchId)]
const job: Values = ({ path }) => [String(path.jobId)]
const service: Values = ({ body }) => [(body as WebSessionStartInfo).ServiceName]
const user: Values = ({ body }) => [(body as WebSessionStartInfo).Username]
const state: Values = (_, resource) => [stateName(resource?.state ?? '')]
const status: Values = (_, resource) => [statusName(resource?.state ?? '')]

const valuesOf: Readonly<Partial<Record<ErrorName, Values>>> = {
  unlikeIdentity: user,
  jobCredentials: user,
  serviceNotFound: service,
  configInvalid: service,
  versionNotFound: ({ body }) => {
    const { ServiceName: name, ServiceVersion: version } = body as WebSessionStartInfo
    return [name, version ? versionText(version) : '']
  },
  noSession: session,
  notServiceJob: session,
  stillConfiguring: session,
  attachDurable: session,
  attachInteractive: session,
  notDurableSession: session,
  alreadyFinished: session,
  jobCanceled: session,
  notYourSession: session,
  brokerNotActive: session,
  sessionFailure: session,
  notYourBatch: batch,
  clientTimeout: batch,
  flushRejected: status,
  endRejected: status,
  noJob: job,
  notYourJob: job,
  noTask: ({ path }) => [String(path.jobId), String(path.taskId)],
  cannotSubmit: state,
  cannotCancel: state,
  cannotRequeue: state,
  cannotChange: state,
  cannotAddTask: ({ realm, path }) => [stateName(realm.store.get(jobUid(path.jobId))?.state ?? '')],
  cannotCancelTask: state,
}

/** Where a resource of a kind lies, by what the path names. */
const placeOf: Readonly<
  Record<Kind, (call: Call) => { readonly parent: string | null; readonly id: string }>
> = {
  job: ({ path }) => ({ parent: null, id: plainId(path.jobId) }),
  task: ({ path }) => ({ parent: jobUid(path.jobId), id: plainId(path.taskId) }),
  session: ({ path }) => ({ parent: jobUid(path.sessionId), id: plainId(path.sessionId) }),
  batch: ({ path }) => ({ parent: sessionUid(path.sessionId), id: String(path.batchId) }),
}

/** Runs a machine's event on what the path names, and puts what it refuses into words. */
export function fireEvent(call: Call, kind: Kind, event: string): HandlerResult {
  const place = placeOf[kind](call)
  const fired = fire(call.realm, { kind, event, call, ...place })
  if (fired.outcome === 'refused') return refusal(call, fired.error as ErrorName, fired.resource)
  return (fired.outcome === 'done' ? fired.reply : undefined) ?? emptyReply(200)
}

/** Runs an event that makes something below what the path names. */
export function fireBirth(call: Call, kind: 'job' | 'task', event: string) {
  const parent = kind === 'job' ? null : jobUid(call.path.jobId)
  return fire(call.realm, { kind, event, parent, call })
}

export function refusal(
  call: Call,
  error: ErrorName,
  resource?: Resource,
): {
  readonly refuse: { readonly error: string; readonly details?: { readonly values: readonly string[] } }
} {
  const values = valuesOf[error]?.(call, resource)
  return { refuse: { error, ...(values ? { details: { values } } : {}) } }
}
