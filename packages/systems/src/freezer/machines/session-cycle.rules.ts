import type { Call, EffectContext, RuleContext, WireReply } from '@standin/engine'
import { pythonInt } from '../python/python-values.ts'
import { isObject, type JsonObject, type Members, type SessionData } from '../types.ts'
import { jsonReply } from '../wire.ts'

type Context = RuleContext<SessionData, Call>
type Changing = EffectContext<SessionData, Call>

/** The real server counts whole seconds, and so the boundaries of the hold-off are whole seconds too. */
export const seconds = (at: number) => Math.floor(at / 1000)

const paramsOf = ({ call }: Context, action: string) => (call.body as JsonObject)[action]

/**
 * `{"start": {"job_id", "current_tag"}}`, as far as Python's int() can read the tag; the command line sends
 * text.
 */
export function readStart(body: unknown): { readonly jobId: unknown; readonly tag: number } | undefined {
  const params = isObject(body) ? body.start : undefined
  if (!isObject(params) || params.job_id === undefined) return undefined
  const tag = pythonInt(params.current_tag)
  return tag === undefined ? undefined : { jobId: params.job_id, tag }
}

/** A session that is not there is an empty document to the code, with these in the place of its members. */
const startedAt = ({ self }: Context) => (self.data.time_start === undefined ? 0 : self.data.time_start)
const holdOff = ({ self }: Context) => (self.data.hold_off === undefined ? 60 : self.data.hold_off)
const tagOf = ({ self }: Context) => self.data.session_tag ?? 0

const wantedTag = (context: Context) => readStart(context.call.body)?.tag ?? 0

/** The job that the request's own action names. */
function jobIdOf(context: Context): unknown {
  const [action = ''] = Object.keys(context.call.body as JsonObject)
  const params = paramsOf(context, action)
  return isObject(params) ? params.job_id : undefined
}

function recordOf(jobs: Members | null | undefined, id: unknown): JsonObject | undefined {
  return jobs?.find(([each]) => each === id)?.[1]
}

const replaced = (jobs: Members, id: unknown, patch: JsonObject): Members =>
  jobs.map(([each, record]) => (each === id ? [each, { ...record, ...patch }] : [each, record]))

type Overall = 'running' | 'fail' | 'success' | 'unreadable'

/** Walks the members in their stored order, the newest first: the first that says something decides. */
function overallResult(jobs: Members): Overall {
  for (const [, record] of jobs) {
    if (record.status === undefined) return 'unreadable'
    if (record.status !== 'completed') return 'running'
    if (record.result === undefined) return 'unreadable'
    if (record.result !== 'success') return 'fail'
  }
  return 'success'
}

const ended = ({ at }: Context, result: JsonObject[string]) => ({
  status: 'completed',
  result,
  time_ended: seconds(at),
})

function jobsAfterEnd(context: Context): Members {
  const params = paramsOf(context, 'end') as JsonObject
  return replaced(context.self.data.jobs ?? [], params.job_id, ended(context, params.result ?? null))
}

export const cycleGuards = {
  startReadable: (context: Context) =>
    readStart(context.call.body) !== undefined && typeof startedAt(context) === 'number',
  holdOffReadable: (context: Context) => typeof holdOff(context) === 'number',
  endReadable(context: Context) {
    const params = paramsOf(context, 'end')
    return isObject(params) && params.job_id !== undefined && params.result !== undefined
  },
  membersReadable: (context: Context) => overallResult(jobsAfterEnd(context)) !== 'unreadable',
  tagTooHigh: (context: Context) => wantedTag(context) > tagOf(context),
  tagCurrent: (context: Context) => wantedTag(context) === tagOf(context),
  /** Exactly hold_off seconds later is still inside (recorded: extra.holdoff). */
  inHoldOff: (context: Context) =>
    seconds(context.at) - Number(startedAt(context)) <= Number(holdOff(context)),
  member: (context: Context) => recordOf(context.self.data.jobs, jobIdOf(context)) !== undefined,
  allSucceeded: ({ self }: Context) => overallResult(self.data.jobs ?? []) === 'success',
  firstFailed: ({ self }: Context) => overallResult(self.data.jobs ?? []) === 'fail',
}

/** Every write of a session makes the caller its user (recorded: sessions.update/other_user_get). */
const by = ({ call }: Context) => ({ user_id: call.principal.id })

export const cycleEffects = {
  beginCycle: (context: Changing) =>
    context.set({
      ...by(context),
      session_tag: tagOf(context) + 1,
      time_start: seconds(context.at),
      status: 'running',
      result: '',
    }),
  runMember(context: Changing) {
    const record = { status: 'running', result: '', time_started: seconds(context.at) }
    const jobs = replaced(context.self.data.jobs ?? [], readStart(context.call.body)?.jobId, record)
    context.set({ ...by(context), jobs })
  },
  endMember: (context: Changing) => context.set({ ...by(context), jobs: jobsAfterEnd(context) }),
  succeed: ({ at, set }: Changing) => set({ time_end: seconds(at), result: 'success', status: 'completed' }),
  fail: ({ at, set }: Changing) => set({ time_end: seconds(at), result: 'fail', status: 'completed' }),
}

const answer =
  (result: string) =>
  (context: Context): WireReply =>
    jsonReply(202, { result, session_tag: tagOf(context) })

export const cycleReplies = {
  success: answer('success'),
  holdOff: answer('hold-off'),
  outOfSync: answer('out-of-sync'),
}
