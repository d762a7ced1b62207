import { type Call, type EffectContext, fire, type RuleContext, type WireReply } from '@standin/engine'
import { projectOf } from '../documents/session.document.ts'
import { jobUid } from '../ids.ts'
import { isObject, type Job, type Json, type JsonObject, type Members, type SessionData } from '../types.ts'
import { deleted, errorReply, jsonReply, noContent } from '../wire.ts'
import { fails, findRefused, sessionColumns, sessionDrops, stored, type Writes, writesOf } from '../writes.ts'

type Context = RuleContext<SessionData, Call>
type Changing = EffectContext<SessionData, Call>

const writes = ({ call }: Context): Writes => writesOf(call.body, sessionDrops)
const written = (context: Context, key: string) => writes(context).find(([each]) => each === key)?.[1]

/** The job in the path, when it is there. */
function jobOf({ self, call, find }: Context): Job | undefined {
  return find(jobUid(projectOf(self.parent), call.path.job_id)) as Job | undefined
}

/**
 * New and rewritten members come first, the others keep their order behind them (by the code of the service).
 */
function merged(jobs: Members | null | undefined, patch: Members): Members {
  const rest = (jobs ?? []).filter(([id]) => !patch.some(([each]) => each === id))
  return [...patch, ...rest]
}

const membersOf = (value: Json | undefined): Members | null =>
  isObject(value) ? Object.entries(value).map(([id, record]) => [id, isObject(record) ? record : {}]) : null

export const sessionGuards = {
  writesRefused: (context: Context) =>
    refusedWrite(context.call, context.self.id, projectOf(context.self.parent)) !== undefined,
  writesFail: (context: Context) => fails(sessionColumns, writes(context)),
  /** null is merged into members only where there are any (recorded: sessions.update/jobs_null). */
  membersBreak(context: Context) {
    const jobs = written(context, 'jobs')
    if (jobs === undefined || isObject(jobs)) return false
    return jobs !== null || (context.self.data.jobs ?? []).length > 0
  },
  writesDeleted: (context: Context) => written(context, 'deleted') === true,
  unstorable: ({ call }: Context) =>
    birthColumns.some(
      (key) => stored(sessionColumns[key], (call.body as JsonObject)[key] ?? null) === undefined,
    ),
  badId: ({ call }: Context) => !/^[\w-]+$/.test(String(call.path.session_id)),
  jobExists: (context: Context) => jobOf(context) !== undefined,
  hasMembers: ({ self }: Context) => Array.isArray(self.data.jobs),
  active: ({ self }: Context) => self.data.status === 'active',
  running: ({ self }: Context) => self.data.status === 'running',
  completed: ({ self }: Context) => self.data.status === 'completed',
}

const birthColumns = ['description', 'hold_off', 'result', 'time_start', 'time_end']

/** What Standin does not write, for the answer that says so. */
export function refusedWrite(call: Call, id: string, projectId: string): ReturnType<typeof findRefused> {
  return findRefused(sessionColumns, writesOf(call.body, sessionDrops), { id, project_id: projectId })
}

/** A PATCH is stored as it is, member by member; the schedule and each member's record are replaced whole. */
function patchOf(context: Context): Partial<SessionData> {
  const { self } = context
  const plain = writes(context).filter(([key]) => key in self.data && key !== 'jobs')
  const jobs = written(context, 'jobs')
  return {
    ...Object.fromEntries(plain.map(([key, value]) => [key, stored(sessionColumns[key], value)])),
    ...(jobs === undefined
      ? {}
      : { jobs: jobs === null ? null : merged(self.data.jobs, membersOf(jobs) ?? []) }),
    user_id: context.call.principal.id,
  }
}

/**
 * What is null or missing keeps its old value; only the members are emptied (recorded:
 * sessions.replace/ok_get).
 */
function replacement(body: JsonObject): Partial<SessionData> {
  const names = ['session_tag', 'schedule', ...birthColumns, 'status', 'time_started', 'time_ended']
  const kept = names.filter((name) => (body[name] ?? null) !== null)
  return {
    ...Object.fromEntries(kept.map((name) => [name, stored(sessionColumns[name], body[name] ?? null)])),
    jobs: membersOf(body.jobs),
  }
}

export const sessionEffects = {
  write: (context: Changing) => context.set(patchOf(context)),
  replace: ({ call, set }: Changing) =>
    set({ ...replacement(call.body as JsonObject), user_id: call.principal.id }),
  /**
   * Copies what the session wants to know of the job; adding it again starts it afresh (recorded:
   * put_with_body).
   */
  listJob(context: Changing) {
    const { self, call, set } = context
    const job = jobOf(context)
    const of = (name: string) => job?.data.schedule[name] ?? ''
    const record = {
      client_id: job?.data.client_id ?? '',
      status: of('status'),
      result: of('result'),
      time_started: of('time_started'),
      time_ended: of('time_ended'),
    }
    const jobs = merged(self.data.jobs, [[String(call.path.job_id), record]])
    set({ jobs, user_id: call.principal.id })
  },
  unlistJob: ({ self, call, set }: Changing) =>
    set({
      jobs: (self.data.jobs ?? []).filter(([id]) => id !== call.path.job_id),
      user_id: call.principal.id,
    }),
  attachJob: (context: Changing) => toJob(context, '.attach'),
  detachJob: (context: Changing) => toJob(context, '.detach'),
}

function toJob({ self, call }: Changing, event: string): void {
  fire(call.realm, { kind: 'job', event, parent: self.parent, id: String(call.path.job_id), call })
}

const idReply =
  (status: number, version?: (context: Context) => Json) =>
  (context: Context): WireReply =>
    jsonReply(status, { session_id: context.self.id, version: version?.(context) })

export const sessionReplies = {
  created: idReply(201),
  updated: idReply(200, () => 0),
  replaced: idReply(201, ({ self }) => self.id),
  deleted: () => deleted,
  noContent: () => noContent,
  /** The member is gone by then (by the order in the code). */
  noJob: ({ call }: Context) => errorReply('noJob', call.path, call),
  none: () => noContent,
}

/** A new session, by POST without an id or to an id that is free. */
export function sessionBirth(call: Call): SessionData {
  const body = call.body as JsonObject
  const isReplacement = call.operation === 'replaceSession'
  const of = (name: string) => stored(sessionColumns[name], body[name] ?? null) ?? null
  const time = (name: string) => (body[name] === undefined ? -1 : of(name))
  const fresh = {
    user_id: call.principal.id,
    description: of('description'),
    session_tag: Number(body.session_tag ?? 0),
    result: of('result'),
    hold_off: of('hold_off') ?? 30,
    status: isReplacement ? null : 'active',
    time_ended: time('time_ended'),
    time_started: time('time_started'),
    time_end: time('time_end'),
    time_start: time('time_start'),
    schedule: body.schedule as JsonObject,
  }
  return isReplacement ? { ...fresh, ...replacement(body) } : fresh
}
