import { type Call, type EffectContext, fire, type RuleContext, type WireReply } from '@standin/engine'
import { actionDocument } from '../documents/action.document.ts'
import { projectOf } from '../documents/session.document.ts'
import { actionUid, clientUid, sessionUid } from '../ids.ts'
import { pythonEquals } from '../python/python-values.ts'
import { is13, setting } from '../settings.ts'
import {
  type ActionResource,
  type ClientResource,
  isObject,
  type JobData,
  type Json,
  type JsonObject,
  type Session,
} from '../types.ts'
import { errorReply, jsonReply, noContent } from '../wire.ts'
import { fails, findRefused, jobColumns, jobDrops, stored, writesOf } from '../writes.ts'
import { abilities } from './client.machine.ts'
import { seconds } from './session-cycle.rules.ts'

type Context = RuleContext<JobData, Call>
type Changing = EffectContext<JobData, Call>

const bodyOf = (call: Call): JsonObject => (isObject(call.body) ? call.body : {})

/** The actions of the body with what `action_defaults` fills in; the defaults themselves are not stored. */
function sentActions(call: Call): readonly JsonObject[] {
  const { job_actions: actions, action_defaults: defaults } = bodyOf(call)
  if (!Array.isArray(actions)) return []
  return actions.filter(isObject).map((action) => (isObject(defaults) ? filled(action, defaults) : action))
}

function filled(action: JsonObject, defaults: JsonObject): JsonObject {
  const own = action.freezer_action
  if (!isObject(own)) return action
  const missing = Object.entries(defaults).filter(([key]) => (own[key] ?? null) === null)
  return { ...action, freezer_action: { ...own, ...Object.fromEntries(missing) } }
}

function known({ call, self, find }: Context, action: JsonObject): ActionResource | undefined {
  const { action_id: id } = action
  if (typeof id !== 'string' || id === '') return undefined
  return find(actionUid(projectOf(self.parent) || call.path.project_id, id)) as ActionResource | undefined
}

/** Two actions are the same when they have the same options; null is as good as missing (by the code). */
function isSame(action: ActionResource, wanted: JsonObject): boolean {
  const there = actionDocument(action).freezer_action as JsonObject
  const keys = [...Object.keys(there), ...Object.keys(wanted)]
  return keys.every((key) => pythonEquals(there[key] ?? null, wanted[key] ?? null))
}

/** What the job's client can't do, in the service's words. */
export function findInability(call: Call): string | undefined {
  const { client_id: id } = bodyOf(call)
  const found = call.realm.store.get(clientUid(call.path.project_id, id)) as ClientResource | undefined
  if (!found) return undefined
  for (const { freezer_action: action } of sentActions(call)) {
    for (const ability of abilities) {
      const name = memberOf[ability]
      const wanted = isObject(action) ? action[name] : undefined
      if (typeof wanted !== 'string' || found.data.supported[ability].includes(wanted)) continue
      return `Client ${String(id)} does not support ${name}: ${wanted}`
    }
  }
  return undefined
}

const memberOf = { actions: 'action', modes: 'mode', storages: 'storage', engines: 'engine_name' } as const

export const refusedJobWrite = (call: Call, projectId: string) =>
  findRefused(jobColumns, writesOf(call.body, jobDrops), { project_id: projectId })

const eventIs =
  (name: string) =>
  ({ self }: Context) =>
    self.data.schedule.event === name
const isOlder = ({ realm }: Call) => is13(realm)

export const jobGuards = {
  /** An action that is there, named without its content (recorded: jobs.create/action_ref). */
  actionBare: (context: Context) =>
    sentActions(context.call).some((action) => !isObject(action.freezer_action) && known(context, action)),
  actionUnknown: ({ call }: Context) => sentActions(call).some((action) => !isObject(action.freezer_action)),
  older: ({ call }: Context) => isOlder(call),
  /** Release 13 empties the id of an action that is there and differs, and then refuses the empty one. */
  actionDiffers: (context: Context) =>
    isOlder(context.call) &&
    sentActions(context.call).some((action) => {
      const there = known(context, action)
      return there !== undefined && !isSame(there, action.freezer_action as JsonObject)
    }),
  clientUnknown: ({ call }: Context) =>
    !isOlder(call) && !call.realm.store.get(clientUid(call.path.project_id, bodyOf(call).client_id)),
  clientUnable: ({ call }: Context) => !isOlder(call) && findInability(call) !== undefined,
  writesRefused: ({ call, self }: Context) => refusedJobWrite(call, projectOf(self.parent)) !== undefined,
  writesFail: ({ call }: Context) => fails(jobColumns, writesOf(call.body, jobDrops)),
  asksStart: eventIs('start'),
  asksStop: eventIs('stop'),
  asksAbort: eventIs('abort'),
  attended: ({ call }: Context) => setting(call.realm.options, 'scheduler'),
}

/** Makes the actions that are not there yet, and notes their ids (recorded: jobs.create/ok_get). */
function registerActions(context: Changing): void {
  const { call, self, set } = context
  if (bodyOf(call).job_actions === undefined) return
  const actions = sentActions(call).map((action) => {
    const there = known(context, action)
    const wanted = action.freezer_action as JsonObject
    if (there && isSame(there, wanted)) return action
    const { action_id: given, ...rest } = action
    const body = there || typeof given !== 'string' ? rest : action
    const asked = { ...call, operation: 'createAction', at: context.at, body }
    const made = fire(call.realm, { kind: 'action', event: '.register', parent: self.parent, call: asked })
    const id = made.outcome === 'done' ? made.resource.id : ''
    return isOlder(call) ? { ...action, ...ownerOf(context), action_id: id } : { ...rest, action_id: id }
  })
  set({ actions })
}

/** Release 13 writes into a job's action whose it is, and shows that (recorded: jobs.create/ok_get on 13.0.0). */
const ownerOf = ({ call, self }: Changing) => ({
  user_id: call.principal.id,
  project_id: projectOf(self.parent) || String(call.path.project_id),
})

const schedule = ({ self, set }: Changing, patch: JsonObject) =>
  set({ schedule: { ...self.data.schedule, ...patch } })

export const jobEffects = {
  registerActions,
  /** A schedule that is not sent is emptied (recorded: jobs.update/description_only_get). */
  write({ call, set }: Changing) {
    const {
      job_actions: _made,
      job_schedule: asked = {},
      ...rest
    } = Object.fromEntries(writesOf(call.body, jobDrops))
    const plain = Object.entries(rest).filter(([key]) => key !== 'project_id')
    const values = plain.map(([key, value]) => [key, stored(jobColumns[key], value)])
    set({ ...Object.fromEntries(values), schedule: asked as JsonObject })
  },
  /** Null keeps what was there; what is not sent is emptied (by the code). */
  replace({ call, set }: Changing) {
    const { session_id = '', session_tag = 0, description = '', client_id, job_schedule } = bodyOf(call)
    const given = Object.entries({ session_id, session_tag, description }).filter(
      ([, value]) => value !== null,
    )
    set({
      ...Object.fromEntries(given),
      client_id: String(client_id),
      schedule: isObject(job_schedule) ? job_schedule : {},
      user_id: call.principal.id,
    })
  },
  /** The whole schedule is the session's from then on: when the job was made is lost (recorded: addA_job). */
  attach({ call, self, find, set }: Changing) {
    const session = find(sessionUid(projectOf(self.parent), call.path.session_id)) as Session | undefined
    if (!session) return
    set({ session_id: session.id, session_tag: session.data.session_tag, schedule: session.data.schedule })
  },
  detach: ({ set }: Changing) => set({ session_id: '', session_tag: 0, schedule: { event: 'stop' } }),
  askStart: (context: Changing) => schedule(context, { event: 'start', status: '', result: '' }),
  askStop: (context: Changing) => schedule(context, { event: 'stop' }),
  askAbort: (context: Changing) => schedule(context, { event: 'abort' }),
  noteScheduled: (context: Changing) => schedule(context, { event: '', status: 'scheduled' }),
  noteRunning: (context: Changing) =>
    schedule(context, { status: 'running', time_started: seconds(context.at) }),
  noteCompleted: (context: Changing) =>
    schedule(context, { status: 'completed', result: 'success', time_ended: seconds(context.at) }),
}

const idReply =
  (status: number, version?: (context: Context) => Json) =>
  (context: Context): WireReply =>
    jsonReply(status, { job_id: context.self.id, version: version?.(context) })
const answer = (result: string) => (): WireReply => jsonReply(202, { result })

export const jobReplies = {
  created: idReply(201),
  updated: idReply(200, () => 0),
  replaced: idReply(201, ({ self }) => self.id),
  success: answer('success'),
  startAlready: answer('start already requested'),
  stopAlready: answer('stop already requested'),
  abortAlready: answer('abort already requested'),
  none: () => noContent,
  taken: ({ call }: Context): WireReply => errorReply('idTaken', call.path, call),
}

/** A new job. Only POST without an id notes when it was made (recorded: jobs.replace/creates_get). */
export function jobBirth(call: Call, at: number): JobData {
  const { job_schedule, client_id, session_id = '', session_tag = 0, description = '' } = bodyOf(call)
  const asked = isObject(job_schedule) ? job_schedule : {}
  const made = { time_created: seconds(at), time_started: -1, time_ended: -1 }
  return {
    user_id: call.principal.id,
    schedule: call.operation === 'createJob' ? { ...asked, ...made } : asked,
    client_id: String(client_id),
    session_id,
    session_tag,
    description,
    actions: [],
  }
}
