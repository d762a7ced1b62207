import type { System } from '@standin/engine'
import { watchLaws } from './laws.ts'
import type { Promised } from './promised.ts'
import { type RanPromises, type RunOptions, runPromises } from './run-promises.ts'
import type { Target } from './target.ts'

/** Runs promises, and beside them the laws that every reply keeps: one promise for each that was about any. */
export async function runAll(
  system: System,
  target: Target,
  promises: readonly Promised[],
  options: RunOptions,
): Promise<RanPromises> {
  const watched = watchLaws(system, target)
  const ran = await runPromises(system, watched.target, promises, options)
  const laws = await runPromises(system, target, watched.promises(), { now: options.now })
  return { results: [...ran.results, ...laws.results], leftBehind: ran.leftBehind }
}
