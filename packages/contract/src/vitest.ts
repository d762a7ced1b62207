import type { System, Tier } from '@standin/engine'
import { describe, it } from 'vitest'
import { derivePromises } from './derived/derive-promises.ts'
import { sayDifference } from './report/difference.ts'
import { selectTier } from './report/tiers.ts'
import { runPromises } from './run-promises.ts'
import { scenarioPromises } from './scenario-promises.ts'
import type { Target } from './target.ts'

export interface DescribeContractOptions {
  /** Default `complete`. */
  readonly tier?: Tier
}

/**
 * A system's promises as tests of another repository: one test each, at the same time as others, skipped with its
 * reason where the target can't do it.
 */
export function describeContract(
  system: System,
  target: Target,
  { tier = 'complete' }: DescribeContractOptions = {},
): void {
  describe(`${system.title} on ${target.name}`, { concurrent: true }, () => {
    for (const promised of selectTier([...scenarioPromises(system), ...derivePromises(system)], tier)) {
      it(`${promised.suite}: ${promised.title}`, async (context) => {
        const { results } = await runPromises(system, target, [promised], { now: () => 0, concurrency: 1 })
        const [result] = results
        if (result?.outcome === 'skipped') context.skip(result.reason)
        if (result?.outcome === 'failed') {
          const { where, operation, mismatch } = result.failure
          throw new Error(`${where}, ${operation}: ${sayDifference(mismatch)}`)
        }
      })
    }
  })
}
