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
import { createRunSession, type RunSession } from './run-session.ts'
import { runSteps } from './run-steps.ts'
import type { Target } from './target.ts'

/** A named state that was reached. */
export interface ReachedGiven {
  /** What its calls kept: ids and entity tags, by name. */
  readonly kept: Kept
  readonly identity: Identity
  /** A request that shows it, where the call for it was given. */
  readonly look?: WireRequest
}

export interface GivenOptions {
  /** For ids that clients choose. */
  readonly unique: string
  /** The call that shows what is there. */
  readonly look?: CallStep
  /** Whose identity is answered with. Default: the run's own, which makes all calls that name no other. */
  readonly who?: string
}

/** Reaches a named state by its public calls. Rejects with a StandinError when a call is answered another way. */
export async function runGiven(
  system: System,
  target: Target,
  given: Given,
  options: GivenOptions,
): Promise<ReachedGiven> {
  const { unique } = options
  return reachGiven(createRunSession(system, target, unique), given, options)
}

/** As `runGiven`, in a session that its owner cleans up. */
export async function reachGiven(
  session: RunSession,
  given: Given,
  { unique, look, who }: GivenOptions,
): Promise<ReachedGiven> {
  const { system, target } = session
  const identity = await target.identify(undefined)
  const done = await runSteps(session, fillUnique(given.steps, unique), identity.variables, 'given')
  if ('failure' in done) {
    const { where, operation, mismatch } = done.failure
    throw notReached(given.name, `${where}, ${operation}: ${sayDifference(mismatch)}`)
  }
  const reached = { kept: done.kept, identity: who === undefined ? identity : await target.identify(who) }
  if (!look) return reached
  const all = { ...identity.variables, ...done.kept }
  return { ...reached, look: buildRequest(system, look.operation, look.input, all, identity.headers) }
}

function notReached(name: string, why: string): StandinError {
  return new StandinError(
    'given-not-reached',
    `The state '${name}' was not reached: ${why}.`,
    'Look for faults, settings and durations of the world that are in its way.',
  )
}
