import type { Cell } from '../../data/table-content.ts'
import { asNumber, asText, type Remark, type Scope } from '../expression/evaluate.ts'
import { bestText } from '../formats/best-text.ts'
import { shortText } from '../formats/write-value.ts'
import { complain, type RunState, say } from '../run-state.ts'
import { factsOf } from '../session-facts.ts'
import type { DataStep } from './data-step.ts'
import type { Destination } from './op.ts'
import type { ReadStep } from './plan-reads.ts'

/** A line that is being written. */
export interface PutLine {
  text: string
  /** Where the next item goes; 0 is the first column. */
  column: number
}

export interface WrittenFile {
  readonly fileref: string
  readonly path: string | null
  readonly before: string
  readonly lines: string[]
}

/** What a DATA step holds while it runs. */
export interface Frame {
  readonly state: RunState
  readonly step: DataStep
  readonly scope: Scope
  /** By lower-case name. */
  readonly values: Map<string, Cell>
  readonly plans: (readonly ReadStep[])[]
  readonly cursors: number[]
  /** Observations that each input of each reader gave. */
  readonly taken: number[][]
  readonly raw: { line: number; column: number; holds: '' | '@' | '@@'; records: number; newLine: boolean }
  readonly files: Map<string, WrittenFile>
  readonly lines: Map<string, PutLine>
  /** Remarks and where they were made, with how often. */
  readonly remarks: Map<Remark, Map<string, number>>
  destination: Destination
  place: string
  iteration: number
  error: boolean
  dumps: number
  /** Whether this iteration read anything. */
  didRead: boolean
  /** Why no further statement is run: of this loop, this iteration, or the step. */
  signal:
    | 'leave'
    | 'continue'
    | 'next'
    | 'return'
    | 'end'
    | 'stop'
    | 'abort'
    | 'failed'
    | 'endless'
    | undefined
}

export function createFrame(state: RunState, step: DataStep): Frame {
  const values = new Map<string, Cell>()
  const frame: Frame = {
    state,
    step,
    values,
    scope: {
      facts: { ...factsOf(state) },
      read: (name) => readVariable(frame, name),
      element: (array, index) => readVariable(frame, elementName(frame, array, index) ?? ''),
      remark: (what, detail) => remark(frame, what, detail),
    },
    plans: [],
    cursors: step.readers.map(() => 0),
    taken: step.readers.map(({ inputs }) => inputs.map(() => 0)),
    raw: { line: -1, column: 0, holds: '', records: 0, newLine: false },
    files: new Map(),
    lines: new Map(),
    remarks: new Map(),
    destination: { to: 'log' },
    place: '',
    iteration: 1,
    error: false,
    dumps: 0,
    didRead: false,
    signal: undefined,
  }
  for (const [name, { initial }] of step.variables) values.set(name, initial)
  return frame
}

function readVariable(frame: Frame, name: string): Cell {
  if (name === '_n_') return frame.iteration
  if (name === '_error_') return Number(frame.error)
  const variable = frame.step.variables.get(name)
  if (!variable) return frame.step.arrays.get(name)?.length ?? null
  const value = frame.values.get(name) ?? variable.initial
  return typeof value === 'string' ? value.padEnd(variable.length) : value
}

/** Gives a variable a value of its own type and length. */
export function setVariable(frame: Frame, name: string, value: Cell): void {
  const variable = frame.step.variables.get(name)
  if (!variable) return
  if (variable.type === 'FLOAT') frame.values.set(name, asNumber(value, frame.scope))
  else if (typeof value === 'string') frame.values.set(name, value.slice(0, variable.length).trimEnd())
  else {
    const text = asText(value, frame.scope)
    const fits = text.length <= variable.length ? text : bestText(value, Math.min(12, variable.length))
    frame.values.set(name, fits.slice(0, variable.length).trimEnd())
  }
}

/** The variable behind an element; outside the array is an error that ends the step. */
export function elementName(frame: Frame, array: string, index: number | null): string | undefined {
  const name = frame.step.arrays.get(array)?.[Math.trunc(index ?? 0) - 1]
  if (name !== undefined) return name.toLowerCase()
  if (frame.signal !== 'failed') {
    const [line, column] = frame.place.split(':')
    complain(frame.state, `ERROR: Array subscript out of range at line ${line} column ${column}.`, 1012)
    frame.error = true
    dump(frame)
  }
  frame.signal = 'failed'
  return undefined
}

function remark(frame: Frame, what: Remark, detail = ''): void {
  const { state, place, remarks } = frame
  const counts = remarks.get(what) ?? new Map<string, number>()
  counts.set(place, (counts.get(place) ?? 0) + 1)
  remarks.set(what, counts)
  const [line, column] = place.split(':')
  const at = `at line ${line} column ${column}.`
  if (what === 'invalidNumber') say(state, `NOTE: Invalid numeric data, '${detail.trim()}' , ${at}`)
  if (what === 'invalidArgument') say(state, `NOTE: Invalid argument to function INPUT ${at}`)
  if (what === 'division') say(state, `NOTE: Division by zero detected ${at}`)
  if (['invalidNumber', 'invalidArgument', 'division'].includes(what)) frame.error = true
}

/** After so many errors SAS says no more of them (ERRORS=20). */
const mostDumps = 20

/** All variables, as SAS shows them behind an error in the data. */
export function dump(frame: Frame): void {
  if (frame.dumps++ < mostDumps) say(frame.state, allValues(frame))
}

export function allValues({ step, values, error, iteration }: Frame): string {
  const own = [...step.variables]
    .filter(([, { automatic }]) => !automatic)
    .map(([key, { name, format }]) => `${name}=${shortText(values.get(key) ?? null, format)}`)
  return [...own, `_ERROR_=${Number(error)}`, `_N_=${iteration}`].join(' ')
}
