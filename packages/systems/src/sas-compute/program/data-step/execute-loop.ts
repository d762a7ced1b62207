import { compare } from '../expression/compare.ts'
import { evaluate, evaluateNumber, isTrue } from '../expression/evaluate.ts'
import type { Expression } from '../expression/expression.ts'
import { spend } from '../run-state.ts'
import { type Frame, setVariable } from './frame.ts'
import type { LoopRange, Op } from './op.ts'

type Loop = Extract<Op, { op: 'loop' }>
type Execute = (frame: Frame, ops: readonly Op[]) => void

/** Runs a loop. One that no statement can leave makes the run endless: it is canceled, or it goes on for ever. */
export function executeLoop(frame: Frame, loop: Loop, execute: Execute): void {
  if (isEndless(loop)) {
    frame.signal = 'endless'
    frame.state.endless = true
    return
  }
  if (loop.name === undefined) while (round(frame, loop, execute));
  else loop.ranges.every((range) => executeRange(frame, loop, range, execute))
  if (frame.signal === 'leave') frame.signal = undefined
}

function executeRange(frame: Frame, loop: Loop, { from, to, by }: LoopRange, execute: Execute): boolean {
  const { scope } = frame
  const name = loop.name ?? ''
  if (!to) {
    setVariable(frame, name, evaluate(from, scope))
    return round(frame, loop, execute)
  }
  const [first, last] = [evaluateNumber(from, scope), evaluateNumber(to, scope)]
  const step = by ? evaluateNumber(by, scope) : 1
  if (first === null || last === null || !step) return true
  setVariable(frame, name, first)
  for (;;) {
    const value = evaluateNumber({ is: 'variable', name }, scope)
    if (value === null || (step > 0 ? compare(value, last) > 0 : compare(value, last) < 0)) return true
    if (!round(frame, loop, execute)) return false
    setVariable(frame, name, (evaluateNumber({ is: 'variable', name }, scope) ?? 0) + step)
  }
}

/** One round; false when the loop is over. */
function round(frame: Frame, { whilst, until, body }: Loop, execute: Execute): boolean {
  const { scope, state } = frame
  if (frame.signal) return false
  if (!spend(state, 1)) frame.signal = 'failed'
  else if (!whilst || isTrue(evaluate(whilst, scope))) {
    execute(frame, body)
    if (frame.signal === 'continue') frame.signal = undefined
    return frame.signal === undefined && !(until && isTrue(evaluate(until, scope)))
  }
  return false
}

function isEndless({ name, whilst, until, body }: Loop): boolean {
  if (name !== undefined || canLeave(body)) return false
  return isConstant(whilst, true) || isConstant(until, false)
}

function isConstant(condition: Expression | undefined, truth: boolean): boolean {
  return condition?.is === 'literal' && isTrue(condition.value) === truth
}

const leaving: ReadonlySet<string> = new Set([
  'leave',
  'stop',
  'abort',
  'return',
  'delete',
  'require',
  'read',
  'input',
])

function canLeave(ops: readonly Op[]): boolean {
  return ops.some((op) => {
    if (leaving.has(op.op)) return true
    if (op.op === 'if') return canLeave(op.yes) || canLeave(op.no)
    if (op.op === 'select') return op.cases.some(({ body }) => canLeave(body))
    return 'body' in op && canLeave(op.body)
  })
}
