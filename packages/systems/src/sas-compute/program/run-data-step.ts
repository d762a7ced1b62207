import type { Op } from './data-step-ops.ts'
import { sayStopped, sayUsage } from './end-step.ts'
import { executeOps, type Frame } from './execute-ops.ts'
import type { TableShape } from './known-tables.ts'
import { complain, makeTable, type RunState, reachBoundary, say } from './run-state.ts'
import type { DataStep } from './step.ts'

/** No step goes round more often: Standin counts observations, it does not read data. */
const mostObservations = 1000

/** Runs a compiled DATA step at its end, and closes it. */
export function runDataStep(state: RunState, step: DataStep): void {
  state.step = undefined
  say(state, '', 'note')
  const frame: Frame = { state, values: new Map(), written: 0, signal: undefined, budget: 100_000, slept: 0 }
  if (!step.failed) executeIterations(step, frame)
  step.slept = frame.slept
  if (frame.signal === 'endless') return
  step.failed ||= frame.signal === 'abort'
  if (step.failed) endFailed(state, step)
  else endWell(state, step, frame)
  sayUsage(state, step)
  state.stopped ||= frame.signal === 'abort'
}

function executeIterations(step: DataStep, frame: Frame): void {
  const rounds = step.inputs.length === 0 ? 1 : observationsRead(step)
  const writes = step.blocks[0]?.ops ?? []
  const implicit = !writesItself(writes)
  for (let round = 0; round < rounds && frame.signal === undefined; round++) {
    executeOps(frame, writes)
    if (implicit && frame.signal === undefined) frame.written++
    reachBoundary(frame.state)
  }
}

/** An `output` anywhere in the step replaces the one at its end. */
function writesItself(ops: readonly Op[]): boolean {
  return ops.some((op) => op.op === 'output' || ('body' in op && writesItself(op.body)))
}

function observationsRead(step: DataStep): number {
  const total = step.inputs.reduce((sum, { shape }) => sum + shape.observations, 0)
  return Math.min(total, mostObservations)
}

function endWell(state: RunState, step: DataStep, frame: Frame): void {
  for (const { name, shape } of step.inputs) {
    say(state, `NOTE: There were ${shape.observations} observations read from the data set ${name}.`)
  }
  const shape: TableShape = { observations: frame.written, variables: countVariables(step) }
  for (const name of step.outputs) {
    makeTable(state, name, shape)
    const size = `${shape.observations} observations and ${shape.variables} variables`
    say(state, `NOTE: The data set ${name} has ${size}.`)
  }
}

/** SAS leaves an empty table, or the old one where there was one. */
function endFailed(state: RunState, step: DataStep): void {
  sayStopped(state)
  const variables = countVariables(step)
  for (const name of step.outputs) {
    const old = state.tables.has(name)
    const size = `0 observations and ${variables} variables`
    complain(
      state,
      `WARNING: The data set ${name} may be incomplete.  When this step was stopped there were ${size}.`,
      4,
    )
    if (old) complain(state, `WARNING: Data set ${name} was not replaced because this step was stopped.`, 4)
    else makeTable(state, name, { observations: 0, variables })
  }
}

function countVariables(step: DataStep): number {
  return Math.max(
    step.assigned.size,
    ...step.inputs.map(({ shape }) => shape.variables + step.assigned.size),
    0,
  )
}
