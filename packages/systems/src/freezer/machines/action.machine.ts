import {
  assumed,
  type Call,
  defineMachine,
  type EffectContext,
  type RuleContext,
  recorded,
} from '@standin/engine'
import type { ErrorName } from '../errors.ts'
import type { operations } from '../generated/types.ts'
import { hexId } from '../ids.ts'
import { type ActionData, isObject, type JsonObject } from '../types.ts'
import { deleted, jsonReply, noContent } from '../wire.ts'
import { actionColumns, type Column, stored } from '../writes.ts'

type Context = RuleContext<ActionData, Call>
type Changing = EffectContext<ActionData, Call>

const seen = (finding: string) => recorded('freezer-api master 43d6f6c, 2026-11', finding)
const on13 = (finding: string) => recorded('freezer-api 13.0.0 (Debian)', `2026-11-22 ${finding}`)
const nothing = ['absent', 'deleted'] as const
const mode: Column = { takes: 'text' }
const sentIn = (body: unknown): JsonObject => {
  const sent = isObject(body) ? body.freezer_action : undefined
  return isObject(sent) ? sent : {}
}

/**
 * A column that is not sent keeps its value, but for the mode, which has a column by another name and is
 * emptied.
 */
function columnsOf(sent: JsonObject, before: JsonObject = {}): JsonObject {
  const given = Object.entries(actionColumns).flatMap(([name, column]) =>
    sent[name] === undefined ? [] : [[name, stored(column, sent[name]) ?? null]],
  )
  return { ...before, ...Object.fromEntries(given), mode: stored(mode, sent.mode ?? null) ?? null }
}

/** The store needs a word for what an action does, and texts where it has texts (recorded on 13.0.0). */
function breaksStore({ self, call }: Context): boolean {
  const sent = sentIn(call.body)
  const columns = Object.entries({ ...actionColumns, mode })
  if (columns.some(([name, column]) => stored(column, sent[name] ?? null) === undefined)) return true
  return (sent.action === undefined ? self.data.columns?.action : sent.action) == null
}

function write({ self, call, set }: Changing): void {
  const body = isObject(call.body) ? call.body : {}
  const sent = sentIn(body)
  set({
    max_retries: body.max_retries ?? null,
    max_retries_interval: body.max_retries_interval ?? null,
    columns: columnsOf(sent, self.data.columns),
    sent,
  })
}

function birth(call: Call): ActionData {
  const body = call.body as JsonObject
  const sent = sentIn(body)
  // The store fills what is null when a row is made, by a replacement too (recorded on 13.0.0: a walk).
  const of = (name: string, usual: number) => body[name] ?? usual
  return {
    user_id: call.principal.id,
    max_retries: of('max_retries', 5),
    max_retries_interval: of('max_retries_interval', 6),
    columns: columnsOf(sent),
    sent,
  }
}

function idOf(call: Call, minted: string): string {
  if (call.operation === 'replaceAction') return String(call.path.action_id)
  const { action_id: id } = call.body as JsonObject
  return typeof id === 'string' && id !== '' ? id : hexId(minted)
}

export const actionMachine = defineMachine<ActionData, Call, keyof operations, ErrorName>()({
  kind: 'action',
  states: { kept: {} },
  guards: { breaksStore },
  effects: { write },
  replies: {
    created: ({ self }: Context) => jsonReply(201, { action_id: self.id }),
    updated: ({ self }: Context) => jsonReply(200, { action_id: self.id, version: self.id }),
    replaced: ({ self }: Context) => jsonReply(201, { action_id: self.id, version: self.id }),
    deleted: () => deleted,
    none: () => noContent,
  },
  durations: {},
  birth: ({ call, mint }) => ({ id: idOf(call, mint()), data: birth(call) }),
  on: {
    createAction: [
      {
        from: 'absent',
        if: ['breaksStore'],
        refuse: 'storageFailed',
        evidence: on13('an action that does nothing'),
      },
      { from: 'absent', to: 'kept', reply: 'created', evidence: seen('actions/create') },
      { refuse: 'actionTaken', evidence: seen('actions/create_with_id_again') },
      {
        from: 'deleted',
        refuse: 'idTaken',
        evidence: assumed('creating an action with the id of a deleted one'),
      },
    ],
    /** An action of a job, made with it. */
    '.register': [{ from: 'absent', to: 'kept', reply: 'none', evidence: seen('jobs.create/ok_get') }],
    updateAction: [
      { if: ['breaksStore'], refuse: 'storage', evidence: on13('an action whose container is an object') },
      { do: ['write'], reply: 'updated', evidence: seen('actions/update') },
      { from: nothing, refuse: 'noAction', evidence: seen('actions/update_missing') },
    ],
    replaceAction: [
      {
        from: ['kept', 'absent'],
        if: ['breaksStore'],
        refuse: 'storageFailed',
        evidence: on13('an action that is replaced by one that does nothing'),
      },
      { do: ['write'], reply: 'replaced', evidence: seen('actions/replace') },
      {
        from: 'absent',
        to: 'kept',
        reply: 'replaced',
        evidence: assumed('replacing an action that is not there'),
      },
      { from: 'deleted', refuse: 'idTaken', evidence: assumed('replacing an action that was deleted') },
    ],
    deleteAction: [
      { to: 'deleted', reply: 'deleted', evidence: seen('actions/delete') },
      { from: nothing, reply: 'deleted', evidence: seen('actions/delete_missing') },
    ],
  },
  time: [],
})
