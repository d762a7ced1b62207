import {
  type CallStep,
  type Given,
  type Identity,
  StandinError,
  type System,
  type WireRequest,
} from '@standin/engine'
import { buildRequest, type Kept } from './build-request.ts'
import { fillUnique } from './fill-unique.ts'
import { sayDifference } from './report/difference.ts'
import { createRunSession } from './run-session.ts'
import { runSteps } from './run-steps.ts'
import type { Target } from './target.ts'

/** A named state that was reached. */
export interface ReachedGiven {
  /** What its calls kept: ids and entity tags, by name. */
  readonly kept: Kept
  readonly identity: Identity
  /** A request that shows it. */
  readonly look: WireRequest
}

/**
 * Reaches a named state by its public calls, as the target's own identity. `unique` is for ids that clients choose,
 * `look` the call that shows what is there. Rejects with a StandinError when a call is answered another way.
 */
export async function runGiven(
  system: System,
  target: Target,
  given: Given,
  { unique, look }: { readonly unique: string; readonly look: CallStep },
): Promise<ReachedGiven> {
  const identity = await target.identify(undefined)
  const session = createRunSession(system, target, unique)
  const done = await runSteps(session, fillUnique(given.steps, unique), identity.variables, 'given')
  if ('failure' in done) {
    const { where, operation, mismatch } = done.failure
    throw notReached(given.name, `${where}, ${operation}: ${sayDifference(mismatch)}`)
  }
  const request = buildRequest(
    system,
    look.operation,
    look.input,
    { ...identity.variables, ...done.kept },
    identity.headers,
  )
  return { kept: done.kept, identity, look: request }
}

function notReached(name: string, why: string): StandinError {
  return new StandinError(
    'given-not-reached',
    `The state '${name}' was not reached: ${why}.`,
    'Look for faults, settings and durations of the world that are in its way.',
  )
}
