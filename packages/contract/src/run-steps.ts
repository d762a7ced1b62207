import type { CallStep, Step } from '@standin/engine'
import type { Kept } from './build-request.ts'
import { checkReply } from './check-reply.ts'
import { type ReadReply, takeFrom } from './read-reply.ts'
import type { Failure } from './result.ts'
import type { Exchange, RunSession } from './run-session.ts'
import { TargetSilence } from './target.ts'

export type StepsResult = { readonly kept: Kept } | { readonly failure: Failure }

/** Runs steps in their order; the first difference ends them. `part` names them in a failure. */
export async function runSteps(
  session: RunSession,
  steps: readonly Step[],
  before: Kept,
  part: 'given' | 'step',
): Promise<StepsResult> {
  let kept = before
  for (const [index, step] of steps.entries()) {
    const done = await runStep(session, step, kept, `${part} ${index}`)
    if ('failure' in done) return done
    kept = done.kept
  }
  return { kept }
}

async function runStep(session: RunSession, step: Step, kept: Kept, where: string): Promise<StepsResult> {
  if (step.kind === 'pass') {
    await session.pass(step.ms)
    return { kept }
  }
  const attempt = await callUntilItHolds(session, step, kept, where)
  return 'failure' in attempt ? attempt : keepFrom(step, attempt.exchange, kept, where)
}

type Attempt = { readonly exchange: Exchange } | { readonly failure: Failure }

/** Waits between tries: short at first, since most things happen soon. */
const firstPause = 10

async function callUntilItHolds(
  session: RunSession,
  step: CallStep,
  kept: Kept,
  where: string,
): Promise<Attempt> {
  let [passed, pause] = [0, firstPause]
  for (;;) {
    const attempt = await callOnce(session, step, kept, where)
    if (!('failure' in attempt) || passed >= (step.within ?? 0)) return attempt
    const rest = Math.min(pause, (step.within ?? 0) - passed)
    await session.pass(rest)
    passed += rest
    pause *= 2
  }
}

/** A reply has to keep to the document and to what the step promises, in this order of naming. */
async function callOnce(session: RunSession, step: CallStep, kept: Kept, where: string): Promise<Attempt> {
  const { operation } = step
  const exchange = await session.call(operation, step.input, kept).catch(silenceOf)
  if (exchange instanceof TargetSilence) return { failure: silent(where, operation, exchange) }
  const { request, read, breach } = exchange
  const promised = step.expects && checkReply(read, step.expects, kept)
  const declared = breach && { pointer: 'document', expected: 'what the document declares', actual: breach }
  const mismatch = promised ?? declared
  return mismatch ? { failure: { where, operation, mismatch, request, reply: read.reply } } : { exchange }
}

function silenceOf(cause: unknown): TargetSilence {
  if (cause instanceof TargetSilence) return cause
  throw cause
}

function silent(where: string, operation: string, silence: TargetSilence): Failure {
  return { where, operation, mismatch: { pointer: 'reply', expected: 'an answer', actual: silence.message } }
}

function keepFrom(step: CallStep, { request, read }: Exchange, kept: Kept, where: string): StepsResult {
  const values: Record<string, unknown> = { ...kept }
  for (const [name, source] of Object.entries(step.keep)) {
    const value = takeFrom(read, source)
    if (value === undefined) return { failure: nothingToKeep(step, request, read, where, name) }
    values[name] = value
  }
  return { kept: values }
}

function nothingToKeep(
  { operation, keep }: CallStep,
  request: Exchange['request'],
  { reply }: ReadReply,
  where: string,
  name: string,
): Failure {
  const mismatch = { pointer: `keeps ${name}`, expected: keep[name], actual: undefined }
  return { where, operation, mismatch, request, reply }
}
