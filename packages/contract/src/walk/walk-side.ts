import type { StepInput, System, WalkWords, WireRequest } from '@standin/engine'
import type { Kept } from '../build-request.ts'
import { fillUnique } from '../fill-unique.ts'
import { createRunSession, type Exchange, type RunSession } from '../run-session.ts'
import { runSteps } from '../run-steps.ts'
import { type Target, TargetSilence } from '../target.ts'
import { walkWordsOf } from './derive-operations.ts'
import { createNormaliser, type Normaliser } from './normalise.ts'

/** One of the two sides of a walk, in one sequence. */
export interface WalkSide {
  readonly session: RunSession
  readonly names: Normaliser
  /** Calls; a side that does not answer says in plain words what it did. */
  call(operation: string, input: StepInput): Promise<Asked>
  /** Undoes what was made where it would stay, and answers with what could not be undone. */
  end(): Promise<readonly string[]>
}

export interface Asked {
  readonly request: WireRequest
  readonly answered: Exchange | TargetSilence
}

/**
 * Begins a side: a fresh one where the target offers it; `unique` is a word that no other sequence has. Rejects when it
 * can't be spoken to.
 */
export async function beginSide(
  system: System,
  target: Target,
  settings: Readonly<Record<string, unknown>>,
  unique: string,
): Promise<WalkSide> {
  const own = (await target.fresh?.(settings)) ?? target
  const noted: WireRequest[] = []
  const noting: Target = {
    ...own,
    send(request) {
      noted.push(request)
      return own.send(request)
    },
  }
  const session = createRunSession(system, noting, unique)
  return {
    session,
    names: createNormaliser(walkWordsOf(system.contract).members),
    async call(operation, input) {
      const answered = await session.call(operation, input, {}).catch(silenceOf)
      const request = noted.at(-1)
      noted.length = 0
      if (!request) throw new TargetSilence('refused', 'nothing was sent')
      return { request, answered }
    },
    async end() {
      if (own === target) return session.cleanUp()
      await own.close?.()
      return []
    },
  }
}

/** The steps before a walk; answers with what they kept, or with what is wrong. */
export async function prepareSide(
  { session, names }: WalkSide,
  setup: WalkWords['setup'],
): Promise<{ readonly kept: Kept } | { readonly wrong: string }> {
  const { variables } = await session.target.identify(undefined)
  for (const name of Object.keys(variables).toSorted()) names.know(variables[name], `‹${name}›`)
  const done = await runSteps(session, fillUnique(setup, session.unique), {}, 'given')
  if ('kept' in done) return done
  const { operation, mismatch } = done.failure
  return { wrong: `${operation}: ${mismatch.pointer} is ${String(mismatch.actual)}` }
}

function silenceOf(cause: unknown): TargetSilence {
  if (cause instanceof TargetSilence) return cause
  throw cause
}
