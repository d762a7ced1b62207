import { assumed, type Call, defineMachine, recorded, standinOnly } from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { operations } from '../generated/types.ts'
import { hexId } from '../ids.ts'
import { is13 } from '../settings.ts'
import { isObject, type JobData } from '../types.ts'
import { deleted } from '../wire.ts'
import { jobBirth, jobEffects, jobGuards, jobReplies } from './job.rules.ts'

type Event = keyof operations | `sendJobEvent#${'start' | 'stop' | 'abort' | 'other'}`

const seen = (finding: string) => recorded('freezer-api master 43d6f6c, 2026-11', finding)
const ours = standinOnly('a scheduler of its own, when the setting `scheduler` is on')
const on13 = (finding: string) => recorded('freezer-api 13.0.0 (Debian)', `2026-11-22 ${finding}`)
const nothing = ['absent', 'deleted'] as const
const living = ['free', 'start', 'stop', 'abort', 'waiting', 'scheduled', 'running'] as const

function idOf(call: Call, minted: string): string {
  if (call.operation === 'replaceJob') return String(call.path.job_id)
  const id = isObject(call.body) && !is13(call.realm) ? call.body.job_id : undefined
  return typeof id === 'string' && id !== '' ? id : hexId(minted)
}

/**
 * A job by the event that was asked for last; the service itself moves nothing. What it is doing stands in
 * its schedule, where its scheduler writes it. The three states at the end are those of Standin's own
 * scheduler.
 */
export const jobMachine = defineMachine<JobData, Call, Event, ErrorName>()({
  kind: 'job',
  states: { free: {}, start: {}, stop: {}, abort: {}, waiting: {}, scheduled: {}, running: {} },
  guards: jobGuards,
  effects: jobEffects,
  replies: { ...jobReplies, deleted: () => deleted },
  durations: {
    pickUp: { realistic: 30_000, instant: 0 },
    queue: { realistic: 1000, instant: 0 },
    run: { realistic: 60_000, instant: 0 },
  },
  birth: ({ call, at, mint }) => ({ id: idOf(call, mint()), data: jobBirth(call, at) }),
  on: {
    createJob: [
      { refuse: 'jobTaken', evidence: seen('jobs.create/with_job_id_again') },
      { from: 'deleted', refuse: 'idTaken', evidence: assumed('a job with the id of a deleted one') },
      { from: 'absent', if: ['actionBare'], refuse: 'unexpected', evidence: seen('jobs.create/action_ref') },
      {
        from: 'absent',
        if: ['actionUnknown'],
        refuse: 'freezerActionRequired',
        evidence: seen('jobs.create/action_ref_missing'),
      },
      {
        from: 'absent',
        if: ['actionDiffers'],
        refuse: 'emptyActionId',
        evidence: on13('a job with an action that is there and differs'),
      },
      {
        from: 'absent',
        if: ['clientUnknown'],
        refuse: 'clientUnknown',
        evidence: seen('jobs.create/unknown_client'),
      },
      {
        from: 'absent',
        if: ['clientUnable'],
        refuse: 'clientUnable',
        evidence: seen('jobs.create/unsupported_action'),
      },
      {
        from: 'absent',
        to: 'free',
        do: ['registerActions'],
        then: '.takeEvent',
        reply: 'created',
        evidence: seen('jobs.create/ok'),
      },
    ],
    updateJob: [
      { if: ['writesRefused'], refuse: 'notEmulated', evidence: seen('extra.patch: mass assignment') },
      { if: ['writesFail'], refuse: 'storage', evidence: seen('jobs.update/session_name') },
      { if: ['actionBare'], refuse: 'unexpected', evidence: seen('jobs.create/action_ref') },
      {
        if: ['actionUnknown'],
        refuse: 'freezerActionRequired',
        evidence: seen('jobs.create/action_ref_missing'),
      },
      {
        if: ['actionDiffers'],
        refuse: 'emptyActionId',
        evidence: on13('a job with an action that is there and differs'),
      },
      {
        do: ['write', 'registerActions'],
        then: '.takeEvent',
        reply: 'updated',
        evidence: seen('jobs.update/schedule'),
      },
      { from: nothing, refuse: 'noJob', evidence: seen('jobs.update/missing') },
    ],
    replaceJob: [
      {
        from: [...living, 'absent'],
        if: ['actionBare'],
        refuse: 'unexpected',
        evidence: seen('jobs.create/action_ref'),
      },
      {
        from: [...living, 'absent'],
        if: ['actionUnknown'],
        refuse: 'freezerActionRequired',
        evidence: seen('jobs.create/action_ref_missing'),
      },
      {
        from: [...living, 'absent'],
        if: ['actionDiffers'],
        refuse: 'emptyActionId',
        evidence: on13('a job with an action that is there and differs'),
      },
      {
        do: ['replace', 'registerActions'],
        then: '.takeEvent',
        reply: 'replaced',
        evidence: seen('jobs.replace/ok'),
      },
      {
        from: 'absent',
        to: 'free',
        do: ['registerActions'],
        then: '.takeEvent',
        reply: 'replaced',
        evidence: seen('jobs.replace/creates'),
      },
      {
        from: 'deleted',
        if: ['older'],
        do: ['registerActions'],
        reply: 'taken',
        evidence: on13('replacing a deleted job fails after its actions were made'),
      },
      { from: 'deleted', refuse: 'idTaken', evidence: assumed('replacing a job that was deleted') },
    ],
    deleteJob: [
      { to: 'deleted', reply: 'deleted', evidence: seen('jobs.delete/delete') },
      { from: nothing, reply: 'deleted', evidence: seen('jobs.delete/delete_missing') },
    ],
    'sendJobEvent#start': [
      { from: ['start', 'waiting'], reply: 'startAlready', evidence: seen('jobs.event/start_already') },
      { if: ['attended'], to: 'waiting', do: ['askStart'], reply: 'success', evidence: ours },
      { to: 'start', do: ['askStart'], reply: 'success', evidence: seen('jobs.event/start') },
      { from: nothing, refuse: 'jobActionsRequired', evidence: seen('jobs.event/missing_job') },
    ],
    'sendJobEvent#stop': [
      { from: 'stop', reply: 'stopAlready', evidence: seen('jobs.event/stop_again') },
      { to: 'stop', do: ['askStop'], reply: 'success', evidence: seen('jobs.event/stop') },
      { from: nothing, refuse: 'jobActionsRequired', evidence: seen('jobs.event/missing_job') },
    ],
    'sendJobEvent#abort': [
      { from: 'abort', reply: 'abortAlready', evidence: seen('jobs.event/abort_again') },
      { to: 'abort', do: ['askAbort'], reply: 'success', evidence: seen('jobs.event/abort') },
      { from: nothing, refuse: 'jobActionsRequired', evidence: seen('jobs.event/missing_job') },
    ],
    'sendJobEvent#other': [
      { refuse: 'unknownEvent', evidence: seen('jobs.event/unknown') },
      {
        from: nothing,
        refuse: 'unknownEvent',
        evidence: assumed('an unknown event of a job that is not there'),
      },
    ],
    '.attach': [
      { do: ['attach'], then: '.takeEvent', reply: 'none', evidence: seen('sessions.jobs/addA_job') },
    ],
    '.detach': [{ to: 'stop', do: ['detach'], evidence: seen('sessions.remove_job/removeA_job') }],
    '.takeEvent': [
      { if: ['asksStart', 'attended'], to: 'waiting', evidence: ours },
      { if: ['asksStart'], to: 'start', evidence: seen('jobs.event/start_already') },
      { if: ['asksStop'], to: 'stop', evidence: seen('sessions.remove_job/removeA_job') },
      {
        if: ['asksAbort'],
        to: 'abort',
        evidence: assumed('an abort event for a job whose schedule was written with it'),
      },
      { to: 'free', evidence: seen('jobs.update/schedule_get') },
    ],
  },
  time: [
    { after: 'pickUp', from: 'waiting', to: 'scheduled', do: ['noteScheduled'], evidence: ours },
    { after: 'queue', from: 'scheduled', to: 'running', do: ['noteRunning'], evidence: ours },
    { after: 'run', from: 'running', to: 'free', do: ['noteCompleted'], evidence: ours },
  ],
})
