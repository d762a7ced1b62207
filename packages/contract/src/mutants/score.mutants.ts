import { expect, it } from 'vitest'
import { equivalents } from './equivalents.ts'
import { learnAll, runEquivalents, runMutants } from './run-mutants.fixture.ts'
import { findFaults, renderScore } from './score.ts'
import { survivors } from './survivors.ts'

/** At least 500 are wanted. */
const size = 560

const learned = await learnAll()

it('the kit catches a wrong provider', async () => {
  const judged = await runMutants(learned, size)
  // CI is to print it, also when it is good.
  // biome-ignore lint/style/noRestrictedGlobals: a run for people, not part of the kit
  console.log(`\n${renderScore(judged)}\n`)
  expect(findFaults(judged, survivors)).toEqual([])
})

it('nobody can tell the equivalent ones from the right provider', async () => {
  const judged = await runEquivalents(learned)
  const told = judged.filter(({ verdict }) => verdict.outcome === 'caught')
  expect(told.map(({ mutant }) => mutant.id)).toEqual([])
  const stale = Object.keys(equivalents).filter(
    (start) => !judged.some(({ mutant }) => mutant.id.startsWith(start)),
  )
  expect(stale, 'that are no mutants any more').toEqual([])
})
