import { compare } from '../expression/compare.ts'
import { evaluate, evaluateNumber, evaluateText, isTrue } from '../expression/evaluate.ts'
import { bestText } from '../formats/best-text.ts'
import { assignMacro } from '../macro/macro-variables.ts'
import { complain, reachBoundary, say, spend } from '../run-state.ts'
import { sleepMillis } from '../sleep.ts'
import { executeInput } from './execute-input.ts'
import { executeLoop } from './execute-loop.ts'
import { executePut, openFile } from './execute-put.ts'
import { executeRead } from './execute-read.ts'
import { dump, elementName, type Frame, setVariable } from './frame.ts'
import type { Op, Target } from './op.ts'
import { writeRow } from './write-row.ts'

type Executor<K extends Op['op']> = (frame: Frame, op: Extract<Op, { op: K }>) => void

const signal = (
  frame: Frame,
  { op }: { readonly op: 'leave' | 'continue' | 'delete' | 'return' | 'stop' },
): void => {
  frame.signal = op === 'delete' ? 'next' : op
}

const executors: { readonly [K in Op['op']]: Executor<Op['op']> } = {
  assign: define<'assign'>((frame, { target, value }) => {
    const result = evaluate(value, frame.scope)
    const name = nameOf(frame, target)
    if (name !== undefined) setVariable(frame, name, result)
  }),
  add: define<'add'>((frame, { name, value }) => {
    const [sum, more] = [frame.values.get(name), evaluateNumber(value, frame.scope)]
    frame.values.set(name, Number(sum ?? 0) + (more ?? 0))
  }),
  replacePart: define<'replacePart'>((frame, { name, args, value }) => {
    const [from, length] = args.map((arg) => evaluateNumber(arg, frame.scope) ?? 1)
    const text = String(frame.scope.read(name) ?? '')
    const start = Math.max(0, (from ?? 1) - 1)
    const end = length === undefined ? text.length : start + length
    const part = evaluateText(value, frame.scope)
      .padEnd(Math.min(end - start, text.length))
      .slice(0, end - start)
    setVariable(frame, name, text.slice(0, start) + part + text.slice(end))
  }),
  if: define<'if'>((frame, { condition, yes, no }) =>
    executeOps(frame, isTrue(evaluate(condition, frame.scope)) ? yes : no),
  ),
  require: define<'require'>((frame, { condition }) => {
    if (!isTrue(evaluate(condition, frame.scope))) frame.signal ??= 'next'
  }),
  block: define<'block'>((frame, { body }) => executeOps(frame, body)),
  loop: define<'loop'>((frame, op) => executeLoop(frame, op, executeOps)),
  select: define<'select'>(executeSelect),
  put: define<'put'>(executePut),
  file: define<'file'>((frame, { destination }) => {
    frame.destination = destination
    if (destination.to === 'file') openFile(frame, destination)
  }),
  input: define<'input'>(executeInput),
  read: define<'read'>((frame, { reader }) => executeRead(frame, reader)),
  output: define<'output'>((frame, { tables }) => writeRow(frame, tables)),
  sleep: define<'sleep'>((frame, { amount, unit }) => {
    const [length, each] = [amount, unit].map((part) => evaluateNumber(part, frame.scope) ?? Number.NaN)
    const millis = sleepMillis(length ?? Number.NaN, each ?? Number.NaN)
    frame.state.now += millis
    frame.step.slept += millis
  }),
  symput: define<'symput'>(executeSymput),
  missing: define<'missing'>(({ step, values }, { names }) => {
    for (const name of names) values.set(name, step.variables.get(name)?.type === 'CHAR' ? '' : null)
  }),
  leave: define<'leave'>(signal),
  continue: define<'continue'>(signal),
  delete: define<'delete'>(signal),
  return: define<'return'>(signal),
  stop: define<'stop'>(signal),
  abort: define<'abort'>((frame, { line, column }) => {
    frame.signal = 'abort'
    frame.error = true
    const place = `line ${line} column ${column}`
    complain(frame.state, `ERROR: Execution terminated by an ABORT statement at ${place}.`, 1012)
    dump(frame)
  }),
}

function define<K extends Op['op']>(executor: Executor<K>): Executor<Op['op']> {
  return executor as unknown as Executor<Op['op']>
}

/** Runs statements in order until one of them ends them; each ends at a boundary. */
export function executeOps(frame: Frame, ops: readonly Op[]): void {
  for (const op of ops) {
    if (frame.signal) return
    if (!spend(frame.state, 1)) {
      frame.signal = 'failed'
      return
    }
    if ('place' in op) frame.place = op.place
    executors[op.op](frame, op)
    reachBoundary(frame.state)
  }
}

function nameOf(frame: Frame, target: Target): string | undefined {
  if ('name' in target) return target.name
  return elementName(frame, target.array, evaluateNumber(target.index, frame.scope))
}

function executeSelect(frame: Frame, { value, cases, place }: Extract<Op, { op: 'select' }>): void {
  const { scope } = frame
  const wanted = value && evaluate(value, scope)
  const found = cases.find(
    ({ values }) =>
      values.length === 0 ||
      values.some((each) => {
        const own = evaluate(each, scope)
        return wanted === undefined ? isTrue(own) : compare(own, wanted) === 0
      }),
  )
  if (found) {
    executeOps(frame, found.body)
    return
  }
  const [line, column] = place.split(':')
  complain(
    frame.state,
    `ERROR: Unsatisfied WHEN clause and no OTHERWISE clause at line ${line} column ${column}.`,
    1012,
  )
  frame.error = true
  dump(frame)
  frame.signal = 'failed'
}

function executeSymput(frame: Frame, { name, value, trims, scope }: Extract<Op, { op: 'symput' }>): void {
  const target = evaluateText(name, frame.scope).trim().toUpperCase()
  const given = evaluate(value, frame.scope)
  const number = typeof given === 'string' ? undefined : bestText(given)
  const text = number === undefined ? String(given) : trims ? number : number.padStart(12)
  const global = scope !== undefined && evaluateText(scope, frame.scope).trim().toUpperCase().startsWith('G')
  if (/^[A-Z_]\w*$/.test(target)) assignMacro(frame.state, target, trims ? text.trim() : text, global)
  else say(frame.state, `ERROR: Symbolic variable name ${target} must begin with a letter or underscore.`)
}
