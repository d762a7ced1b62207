import type { CallStep, Mismatch, OperationTable, Scenario, Step } from '@standin/engine'
import { buildRequest, type Kept } from './build-request.ts'
import { checkReply } from './check-reply.ts'
import { type ReadReply, readReply, takeFrom } from './read-reply.ts'
import type { Target } from './target.ts'

/** How a scenario went. A failure says at which step, and what differed. */
export type ScenarioResult =
  | { readonly scenario: string; readonly outcome: 'held' }
  | {
      readonly scenario: string
      readonly outcome: 'failed'
      /** `given 0`, `step 2`: where it failed. */
      readonly where: string
      readonly operation: string
      readonly mismatch: Mismatch
      /** The body of the reply that differed. */
      readonly answered: string
    }

interface Run {
  readonly operations: OperationTable
  readonly target: Target
}

/** Runs a scenario against a target: its given first, then its steps; the first difference ends it. */
export async function runScenario(
  scenario: Scenario,
  operations: OperationTable,
  target: Target,
): Promise<ScenarioResult> {
  const run = { operations, target }
  const given = (scenario.given?.steps ?? []).map((step, i) => ({ step, where: `given ${i}` }))
  const steps = scenario.steps.map((step, i) => ({ step, where: `step ${i}` }))
  let kept: Kept = {}
  for (const { step, where } of [...given, ...steps]) {
    const done = await runStep(run, step, kept)
    if ('mismatch' in done) return { scenario: scenario.name, outcome: 'failed', where, ...done }
    kept = done.kept
  }
  return { scenario: scenario.name, outcome: 'held' }
}

type StepResult =
  | { readonly kept: Kept }
  | { readonly operation: string; readonly mismatch: Mismatch; readonly answered: string }

async function runStep(run: Run, step: Step, kept: Kept): Promise<StepResult> {
  if (step.kind === 'pass') {
    await run.target.pass(step.ms)
    return { kept }
  }
  const { read, mismatch } = await callUntilItHolds(run, step, kept)
  const { operation } = step
  if (mismatch) return { operation, mismatch, answered: read.text }
  return keepFrom(step, read, kept)
}

interface Attempt {
  readonly read: ReadReply
  readonly mismatch: Mismatch | undefined
}

/** Waits between tries: short at first, since most things happen soon. */
const firstPause = 10

async function callUntilItHolds(run: Run, step: CallStep, kept: Kept): Promise<Attempt> {
  let [passed, pause] = [0, firstPause]
  for (;;) {
    const attempt = await callOnce(run, step, kept)
    if (!attempt.mismatch || passed >= (step.within ?? 0)) return attempt
    const rest = Math.min(pause, (step.within ?? 0) - passed)
    await run.target.pass(rest)
    passed += rest
    pause *= 2
  }
}

async function callOnce({ operations, target }: Run, step: CallStep, kept: Kept): Promise<Attempt> {
  const identity = target.identify(step.input.as)
  const read = readReply(
    await target.send(buildRequest(operations, step.operation, step.input, kept, identity)),
  )
  return { read, mismatch: step.expects && checkReply(read, step.expects, kept) }
}

function keepFrom(step: CallStep, read: ReadReply, kept: Kept): StepResult {
  const values: Record<string, unknown> = { ...kept }
  for (const [name, source] of Object.entries(step.keep)) {
    const value = takeFrom(read, source)
    if (value === undefined) {
      const mismatch = { pointer: `keeps ${name}`, expected: source, actual: undefined }
      return { operation: step.operation, mismatch, answered: read.text }
    }
    values[name] = value
  }
  return { kept: values }
}
