import { assumed, type Call, defineMachine, recorded } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { operations } from '../generated/types.ts'
import { hexId } from '../ids.ts'
import type { SessionData } from '../types.ts'
import { sessionBirth, sessionEffects, sessionGuards, sessionReplies } from './session.rules.ts'
import { cycleEffects, cycleGuards, cycleReplies } from './session-cycle.rules.ts'

type Event = keyof operations | `actOnSession#${'start' | 'end' | 'other'}`

const master = 'freezer-api master 43d6f6c, 2026-11'
const seen = (finding: string) => recorded(master, finding)
const byCode = (where: string) => assumed(`a recording of it; until then the code of master, ${where}`)
const nothing = ['absent', 'deleted'] as const

/**
 * A session and its cycles. Clients may write any status, which is then no state of its own but `other`; the
 * counter, the hold-off and who is a member decide what a start is answered with, whatever the status.
 */
export const sessionMachine = defineMachine<SessionData, Call, Event, ErrorName>()({
  kind: 'session',
  states: { active: {}, running: {}, completed: {}, other: {} },
  guards: { ...sessionGuards, ...cycleGuards },
  effects: { ...sessionEffects, ...cycleEffects },
  replies: { ...sessionReplies, ...cycleReplies },
  durations: {},
  birth: ({ call, mint }) => ({
    id: call.operation === 'replaceSession' ? String(call.path.session_id) : hexId(mint()),
    data: sessionBirth(call),
  }),
  on: {
    createSession: [
      {
        from: 'absent',
        if: ['unstorable'],
        refuse: 'storageFailed',
        evidence: seen('sessions.create/description_object'),
      },
      { from: 'absent', to: 'active', reply: 'created', evidence: seen('sessions.create/minimal') },
    ],
    updateSession: [
      { if: ['membersBreak'], refuse: 'unexpected', evidence: seen('sessions.update/jobs_null') },
      { if: ['writesRefused'], refuse: 'notEmulated', evidence: seen('extra.patch: mass assignment') },
      { if: ['writesFail'], refuse: 'storage', evidence: seen('sessions.update/unknown_field') },
      {
        if: ['writesDeleted'],
        to: 'deleted',
        reply: 'updated',
        evidence: seen('sessions.update/deleted_flag'),
      },
      { do: ['write'], then: '.takeStatus', reply: 'updated', evidence: seen('sessions.update/status_free') },
      { from: nothing, refuse: 'noSession', evidence: seen('sessions.update/missing') },
    ],
    replaceSession: [
      { do: ['replace'], then: '.takeStatus', reply: 'replaced', evidence: seen('sessions.replace/ok') },
      { from: 'absent', if: ['badId'], refuse: 'badId', evidence: seen('sessions.replace/bad_id') },
      {
        from: 'absent',
        to: 'other',
        then: '.takeStatus',
        reply: 'replaced',
        evidence: seen('sessions.replace/creates'),
      },
      { from: 'deleted', refuse: 'idTaken', evidence: seen('sessions.replace/replace_deleted') },
    ],
    deleteSession: [
      { to: 'deleted', reply: 'deleted', evidence: seen('sessions.delete/ok') },
      { from: nothing, reply: 'deleted', evidence: seen('sessions.delete/missing') },
    ],
    'actOnSession#start': [
      { if: ['!startReadable'], refuse: 'brokenParams', evidence: seen('sessions.action/start_tag_abc') },
      { if: ['tagTooHigh'], refuse: 'tagTooHigh', evidence: seen('sessions.action/start_tag_too_high') },
      { if: ['!holdOffReadable'], refuse: 'brokenParams', evidence: seen('extra: hold_off abc') },
      {
        if: ['inHoldOff', 'tagCurrent'],
        reply: 'holdOff',
        evidence: seen('sessions.action/startA_again_same_tag_holdoff'),
      },
      {
        if: ['!inHoldOff', '!tagCurrent'],
        reply: 'outOfSync',
        evidence: seen('sessions.action/late_lower_tag_out_of_sync'),
      },
      { if: ['!member'], refuse: 'notMember', evidence: seen('sessions.action/start_unknown_job') },
      {
        if: ['inHoldOff'],
        do: ['runMember'],
        reply: 'success',
        evidence: seen('sessions.action/startB_joins_in_holdoff'),
      },
      {
        to: 'running',
        do: ['beginCycle', 'runMember'],
        reply: 'success',
        evidence: seen('sessions.action/startA_tag_as_string'),
      },
      {
        from: nothing,
        if: ['!startReadable'],
        refuse: 'brokenParams',
        evidence: byCode('Session.execute_action'),
      },
      {
        from: nothing,
        if: ['tagTooHigh'],
        refuse: 'tagTooHigh',
        evidence: seen('sessions.action/missing_session_tag1'),
      },
      { from: nothing, if: ['!tagCurrent'], reply: 'outOfSync', evidence: byCode('Session.start') },
      { from: nothing, refuse: 'notMember', evidence: seen('sessions.action/missing_session_tag0') },
    ],
    'actOnSession#end': [
      { if: ['!endReadable'], refuse: 'brokenParams', evidence: seen('sessions.action/end_no_result') },
      {
        if: ['!member'],
        refuse: 'notMember',
        evidence: seen('sessions.action/end_before_start_unknown_job'),
      },
      {
        if: ['!membersReadable'],
        refuse: 'brokenParams',
        evidence: byCode('Session.get_job_overall_result'),
      },
      {
        do: ['endMember'],
        then: '.conclude',
        reply: 'success',
        evidence: seen('sessions.action/endA_success'),
      },
      {
        from: nothing,
        if: ['!endReadable'],
        refuse: 'brokenParams',
        evidence: byCode('Session.execute_action'),
      },
      { from: nothing, refuse: 'notMember', evidence: seen('sessions.action/missing_session_end') },
    ],
    'actOnSession#other': [
      { refuse: 'unknownAction', evidence: seen('sessions.action/unknown_action') },
      { from: nothing, refuse: 'unknownAction', evidence: seen('unknown action of a missing session') },
    ],
    '.conclude': [
      { from: 'completed', reply: 'none', evidence: seen('sessions.action/endA_fail_after_completed_get') },
      {
        if: ['firstFailed'],
        to: 'completed',
        do: ['fail'],
        evidence: seen('sessions.order/first_listed_fails_get'),
      },
      {
        if: ['allSucceeded'],
        to: 'completed',
        do: ['succeed'],
        evidence: seen('sessions.action/endB_get_completed'),
      },
      { reply: 'none', evidence: seen('sessions.order/q_last_listed_fails_get') },
    ],
    '.takeStatus': [
      { if: ['active'], to: 'active', evidence: seen('sessions.replace/creates_get') },
      { if: ['running'], to: 'running', evidence: seen('status by PATCH') },
      { if: ['completed'], to: 'completed', evidence: seen('status by PATCH') },
      { to: 'other', evidence: seen('sessions.update/status_free_get') },
    ],
    addSessionJob: [
      { if: ['!jobExists'], refuse: 'unexpected', evidence: seen('sessions.jobs/add_missing_job') },
      { do: ['listJob', 'attachJob'], reply: 'noContent', evidence: seen('sessions.jobs/addA') },
      { from: nothing, if: ['!jobExists'], refuse: 'unexpected', evidence: byCode('SessionsJob.on_put') },
      { from: nothing, refuse: 'noSession', evidence: seen('sessions.jobs/add_missing_session') },
    ],
    removeSessionJob: [
      { if: ['!hasMembers'], refuse: 'unexpected', evidence: seen('sessions.jobs/remove_from_empty') },
      {
        if: ['!jobExists'],
        do: ['unlistJob'],
        reply: 'noJob',
        evidence: seen('sessions.remove_job/remove_not_member_missing_job'),
      },
      { do: ['unlistJob', 'detachJob'], reply: 'noContent', evidence: seen('sessions.remove_job/removeA') },
      { from: nothing, refuse: 'unexpected', evidence: seen('sessions.remove_job/remove_missing_session') },
    ],
  },
  time: [],
})
