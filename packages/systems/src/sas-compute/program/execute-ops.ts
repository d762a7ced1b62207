import type { Expression, Op, PutItem, Value } from './data-step-ops.ts'
import { complain, type RunState, reachBoundary, say, setMacro } from './run-state.ts'
import { sleepMillis } from './sleep.ts'

/** What a DATA step holds while it runs. */
export interface Frame {
  readonly state: RunState
  /** By lower-case name. */
  readonly values: Map<string, Value>
  written: number
  /** Why no further statement is run. */
  signal: 'stop' | 'abort' | 'endless' | 'exhausted' | undefined
  /** Statements that may still be run. */
  budget: number
  /** Milliseconds. */
  slept: number
}

type Executor<K extends Op['op']> = (frame: Frame, op: Extract<Op, { op: K }>) => void

const executors: { readonly [K in Op['op']]: Executor<K> } = {
  put: ({ state, values }, { items }) => {
    for (const line of putLines(items, values)) say(state, line)
  },
  assign: ({ values }, { name, value }) => void values.set(name.toLowerCase(), evaluate(value, values)),
  sleep: (frame, { amount, unit }) => {
    const millis = sleepMillis(numeric(amount, frame.values), numeric(unit, frame.values))
    frame.state.now += millis
    frame.slept += millis
  },
  symput: ({ state, values }, { name, value, trim }) => {
    const target = String(evaluate(name, values) ?? '')
      .trim()
      .toUpperCase()
    const text = render(evaluate(value, values))
    if (/^[A-Z_]\w*$/.test(target)) setMacro(state, target, trim ? text.trim() : text)
  },
  output: (frame) => void frame.written++,
  stop: (frame) => {
    frame.signal = 'stop'
  },
  abort: (frame, { line, column }) => {
    frame.signal = 'abort'
    const place = `line ${line} column ${column}`
    complain(frame.state, `ERROR: Execution terminated by an ABORT statement at ${place}.`, 1012)
    say(frame.state, '_ERROR_=1 _N_=1')
  },
  block: (frame, { body }) => executeOps(frame, body),
  loop: (frame, op) => {
    const [from, to, by] = [op.from, op.to, op.by].map((bound) => numeric(bound, frame.values))
    if (from === undefined || to === undefined || !by) return
    for (let i = from; by > 0 ? i <= to : i >= to; i += by) {
      if (frame.signal || exhaust(frame)) return
      frame.values.set(op.name.toLowerCase(), i)
      executeOps(frame, op.body)
    }
  },
  forever: (frame) => {
    frame.signal = 'endless'
    frame.state.endless = true
  },
}

/** Runs statements in order until one of them ends the step; each ends at a boundary. */
export function executeOps(frame: Frame, ops: readonly Op[]): void {
  for (const op of ops) {
    if (frame.signal || exhaust(frame)) return
    const execute = executors[op.op] as Executor<Op['op']>
    execute(frame, op)
    reachBoundary(frame.state)
  }
}

/** A run is computed whole at its start, so a step must not take long to compute. */
function exhaust(frame: Frame): boolean {
  if (frame.budget-- > 0) return false
  frame.signal = 'exhausted'
  say(frame.state, 'NOTE: Standin runs at most 100000 statements of a step.')
  return true
}

function putLines(items: readonly PutItem[], values: ReadonlyMap<string, Value>): readonly string[] {
  const lines = ['']
  for (const item of items) {
    const last = lines.length - 1
    if (item.is === 'newLine') lines.push('')
    else if (item.is === 'text') lines[last] += item.text
    else lines[last] += `${item.named ? `${item.name}=` : ''}${render(values.get(item.name.toLowerCase()))} `
  }
  return items.at(-1)?.is === 'value' ? lines.map((line) => line.trimEnd()) : lines
}

function evaluate(expression: Expression, values: ReadonlyMap<string, Value>): Value {
  return expression.is === 'literal' ? expression.value : values.get(expression.name.toLowerCase())
}

function numeric(expression: Expression, values: ReadonlyMap<string, Value>): number {
  const value = evaluate(expression, values)
  return value === undefined || value === '' ? Number.NaN : Number(value)
}

/** A number in at most twelve digits, as BEST12. does; a missing value is a point. */
function render(value: Value): string {
  if (typeof value === 'string') return value
  return value === undefined || Number.isNaN(value) ? '.' : String(Number(value.toPrecision(12)))
}
