import { StandinError } from '../errors/standin-error.ts'
import type { Machine, MachineSpec, RunRow, RunTimeRow, StateSpec } from './machine.ts'

/**
 * Checks a machine's table and makes it ready to run.
 *
 * `defineMachine<Data, Call, Event, ErrorName>()({…})`: the system's types come first, everything that rows may
 * name is inferred from the table's own guards, effects, replies, durations and states.
 */
export function defineMachine<Data, Call, Event extends string, ErrorName extends string>() {
  return <
    State extends string,
    GuardName extends string = never,
    EffectName extends string = never,
    ReplyName extends string = never,
    DurationName extends string = never,
  >(
    spec: MachineSpec<Data, Call, Event, State, GuardName, EffectName, ReplyName, ErrorName, DurationName>,
  ): Machine => {
    const loose = spec as unknown as LooseSpec
    const on: Record<string, readonly RunRow[]> = {}
    for (const [event, rows] of Object.entries(loose.on)) {
      on[event] = rows.map((row, index) => eventRow(row, `${spec.kind}:${event}[${index}]`))
      assertComplete(spec.kind, event, on[event] ?? [], Object.keys(spec.states))
    }
    assertFollowed(spec.kind, on)
    const time = loose.time.map((row, index) => timeRow(row, `${spec.kind}:time[${index}]`))
    assertFinal(spec.kind, spec.states, [...Object.values(on).flat(), ...time])
    return { ...(loose as unknown as Machine), on, time }
  }
}

interface LooseRow {
  readonly from?: string | readonly string[]
  readonly if?: readonly string[]
  readonly do?: readonly string[]
}
interface LooseSpec {
  readonly on: Readonly<Record<string, readonly (LooseRow & Omit<RunRow, keyof LooseRow | 'name'>)[]>>
  readonly time: readonly (LooseRow & Omit<RunTimeRow, keyof LooseRow | 'name'>)[]
}

function list(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

function eventRow(row: LooseRow & Omit<RunRow, keyof LooseRow | 'name'>, name: string): RunRow {
  const { from, ...rest } = row
  const plain = { ...rest, name, if: row.if ?? [], do: row.do ?? [] }
  return from === undefined ? plain : { ...plain, from: list(from) }
}

function timeRow(row: LooseRow & Omit<RunTimeRow, keyof LooseRow | 'name'>, name: string): RunTimeRow {
  return { ...row, name, from: list(row.from ?? []), if: row.if ?? [], do: row.do ?? [] }
}

/** Whether a row stands for a state; one without `from` stands for every living state. */
export function standsFor(row: RunRow, state: string): boolean {
  if (row.from === undefined) return state !== 'absent' && state !== 'deleted'
  return row.from.includes(state)
}

function assertComplete(
  kind: string,
  event: string,
  rows: readonly RunRow[],
  states: readonly string[],
): void {
  const living = rows.some((row) => states.some((state) => standsFor(row, state)))
  const needed = [
    ...(living ? states : []),
    ...['absent', 'deleted'].filter((state) => rows.some((row) => standsFor(row, state))),
  ]
  for (const state of needed) {
    const last = rows.findLast((row) => standsFor(row, state))
    if (last && last.if.length === 0) continue
    throw new StandinError(
      'incomplete-event',
      `The machine '${kind}' has no unguarded last row for the event '${event}' in the state '${state}'.`,
      'Add a row without a condition that says what happens there: a move, an answer or a refusal.',
    )
  }
}

/** `then` names an event of the same table. */
function assertFollowed(kind: string, on: Readonly<Record<string, readonly RunRow[]>>): void {
  for (const { name, then } of Object.values(on).flat()) {
    if (then === undefined || on[then]) continue
    throw new StandinError(
      'unknown-event',
      `The row ${name} goes on with '${then}', and the machine '${kind}' has no such event.`,
      'Name an event of its table; they are the keys of `on`.',
    )
  }
}

/** Nothing leaves a final state but by deleting. */
function assertFinal(
  kind: string,
  states: Readonly<Record<string, StateSpec<string>>>,
  rows: readonly (RunRow | RunTimeRow)[],
): void {
  const finals = Object.keys(states).filter((state) => states[state]?.final)
  for (const { name, from, to } of rows) {
    if (to === undefined || to === 'deleted') continue
    const left = finals.find((state) => state !== to && (from === undefined || from.includes(state)))
    if (left === undefined) continue
    throw new StandinError(
      'final-state',
      `The row ${name} moves out of '${left}', which the machine '${kind}' calls final.`,
      'Name the states that it comes from, or take `final` away.',
    )
  }
}
