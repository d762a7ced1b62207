import { sayStopped, sayUsage } from '../end-step.ts'
import { complain, type RunState, reachBoundary, say } from '../run-state.ts'
import { filterRows } from '../tables/apply-options.ts'
import type { DataStep, Reader } from './data-step.ts'
import { endFailed, endWell } from './end-data-step.ts'
import { executeOps } from './execute-ops.ts'
import { releaseLines } from './execute-put.ts'
import { createFrame, dump, type Frame } from './frame.ts'
import type { Op } from './op.ts'
import { planReads } from './plan-reads.ts'
import { sayRemarks, sayUninitialized } from './step-remarks.ts'
import { writeRow } from './write-row.ts'

/** Runs a compiled DATA step at its end, and closes it. */
export function runDataStep(state: RunState, step: DataStep): void {
  state.step = undefined
  say(state, '', 'note')
  if (step.inputs && !step.raw && !step.failed) {
    complain(state, 'ERROR: No DATALINES or INFILE statement.', 1012)
    step.failed = true
  }
  const frame = createFrame(state, step)
  if (!step.failed && prepare(frame)) {
    sayUninitialized(state, step)
    iterate(frame)
  } else step.failed = true
  if (frame.signal === 'endless') return
  step.failed ||= frame.signal === 'abort' || frame.signal === 'failed'
  sayRemarks(frame)
  if (step.failed) {
    sayStopped(state)
    endFailed(frame)
  } else endWell(frame)
  sayUsage(state, step)
  state.stopped ||= frame.signal === 'abort'
}

/** Plans what is read; false when that is an error. */
function prepare(frame: Frame): boolean {
  const { state, step } = frame
  for (const [i, reader] of step.readers.entries()) {
    const seen = filtered(frame, reader)
    step.readers[i] = seen
    const plan = planReads(seen, step.by)
    if (typeof plan === 'string') {
      complain(state, `ERROR: BY variables are not properly sorted on data set ${plan}.`, 1012)
      return false
    }
    frame.plans.push(plan)
  }
  return true
}

function filtered({ step, scope }: Frame, reader: Reader): Reader {
  const { where } = step
  if (!where) return reader
  const inputs = reader.inputs.map((input) => {
    const rows = filterRows(input.content, where.expression, scope.facts)
    return { ...input, options: { ...input.options, where }, content: { ...input.content, rows } }
  })
  return { ...reader, inputs }
}

function iterate(frame: Frame): void {
  const { step, state } = frame
  const ops = step.blocks[0]?.ops ?? []
  const reads = step.inputs || step.readers.length > 0
  const implicit = !ops.some(writesItself)
  while (goesOn(frame)) {
    if (frame.iteration > 1) restart(frame)
    executeOps(frame, ops)
    endIteration(frame, implicit)
    if (!reads || frame.signal) return
    if (!frame.didRead) {
      say(state, 'NOTE: DATA STEP stopped due to looping.')
      return
    }
    frame.iteration++
  }
}

const goesOn = ({ signal }: Frame): boolean => signal === undefined

/** Values that are not retained are missing again. */
function restart(frame: Frame): void {
  frame.didRead = false
  frame.error = false
  for (const [name, { retained, type }] of frame.step.variables)
    if (!retained) frame.values.set(name, type === 'CHAR' ? '' : null)
}

function endIteration(frame: Frame, implicit: boolean): void {
  const { signal, raw } = frame
  if (signal === 'next' || signal === 'return') frame.signal = undefined
  if (implicit && (signal === undefined || signal === 'return')) writeRow(frame, [])
  if (signal !== 'endless') releaseLines(frame)
  if (raw.holds === '@') raw.holds = ''
  if (frame.error && signal !== 'abort' && signal !== 'failed') dump(frame)
  reachBoundary(frame.state)
}

/** An `output` anywhere in the step replaces the one at its end. */
function writesItself(op: Op): boolean {
  if (op.op === 'output') return true
  if (op.op === 'if') return [...op.yes, ...op.no].some(writesItself)
  if (op.op === 'select') return op.cases.some(({ body }) => body.some(writesItself))
  return 'body' in op && op.body.some(writesItself)
}
