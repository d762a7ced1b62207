import type { System } from '@standin/engine'
import { asyncProperty, check } from 'fast-check'
import type { Target } from '../target.ts'
import { walkWordsOf } from './derive-operations.ts'
import type { DeclaredDifference, WalkDifference, WalkResult } from './walk-result.ts'
import { drawSequences, type Walking, walkAgain, walkSequence } from './walk-sequences.ts'

export interface WalkOptions {
  /** Sequences. Default 200. */
  readonly runs?: number
  /** The same seed walks the same sequences. Default 1. */
  readonly seed?: number
  /** The longest sequence as it is drawn, before what can't be done is left out. Default 80. */
  readonly maxSteps?: number
  /** How many shorter sequences are tried at most. Default 500. */
  readonly maxShrinks?: number
  readonly declared?: readonly DeclaredDifference[]
  /** Ends the walk: what was made is undone, and what was found is told. */
  readonly signal?: AbortSignal
  /** Epoch ms of the wall. */
  readonly now: () => number
  readonly onRun?: (done: number, of: number) => void
}

/**
 * Walks random sequences of legal and illegal calls through the target and the reference side by side, and shrinks
 * the first that differs to the shortest that still does.
 */
export async function walk(
  system: System,
  target: Target,
  reference: Target,
  options: WalkOptions,
): Promise<WalkResult> {
  const startedAt = options.now()
  const { runs: numRuns = 200, seed = 1 } = options
  const walking = newWalking(system, target, reference, options)
  const property = asyncProperty(await drawSequences(walking), (drawn) => walkSequence(walking, drawn))
  const checked = await check(property, { seed, numRuns })
  rethrow(walking)
  if (checked.failed && !walking.found) throw checked.errorInstance
  const difference = await describe(walking)
  rethrow(walking)
  const { runs, steps, seen, declared, leftBehind } = walking
  return {
    system: system.id,
    target: target.name,
    reference: reference.name,
    seed,
    runs,
    steps,
    milliseconds: options.now() - startedAt,
    interrupted: options.signal?.aborted ?? false,
    seen,
    declared,
    ...(difference ? { difference } : {}),
    leftBehind,
  }
}

function rethrow({ broken }: Walking): void {
  if (broken) throw broken.cause
}

function newWalking(system: System, target: Target, reference: Target, options: WalkOptions): Walking {
  return {
    system,
    target,
    reference,
    options,
    seen: {},
    declared: {},
    leftBehind: [],
    runs: 0,
    steps: 0,
    shrinks: 0,
    attempts: 0,
    hung: 0,
    found: undefined,
    foundIn: 0,
    broken: undefined,
  }
}

async function describe(walking: Walking): Promise<WalkDifference | undefined> {
  const { found, foundIn, shrinks, system, hung, options } = walking
  if (!found) return undefined
  const { setup } = walkWordsOf(system.contract)
  // Once more costs a deadline where the target hangs, and an aborted walk asks nobody.
  const isOver = hung > 0 || options.signal?.aborted
  const again = isOver ? {} : { steady: await walkAgain(walking, found) }
  return { ...found, setup, foundIn, shrinks, ...again }
}
