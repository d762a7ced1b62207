import { describe, expect, it } from 'vitest'
import { generateMutants, operators, sampleMutants } from './generate-mutants.ts'
import { learnAll, runMutants } from './run-mutants.fixture.ts'
import { findFaults } from './score.ts'
import { survivors } from './survivors.ts'

const learned = await learnAll()

describe('the mutants', () => {
  it('are made from promises that hold on the right provider', () => {
    expect(learned.flatMap(({ broken }) => broken)).toEqual([])
  })

  it('are the same ones each time, each with an id of its own, of all operators', () => {
    const all = learned.flatMap(generateMutants)
    const sample = sampleMutants(all, 600, 'a')
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(sampleMutants(all, 600, 'a')).toEqual(sample)
    expect(new Set(sample.map(({ operator }) => operator))).toEqual(new Set(Object.keys(operators)))
  })

  // `npm run mutants` judges enough of them for a score; here one of each operator shows that they work.
  it('are caught by the kit, one of each operator', { timeout: 60_000 }, async () => {
    const judged = await runMutants(learned, Object.keys(operators).length)
    const unlisted = findFaults(judged, survivors).filter((fault) => fault.includes('not listed'))
    expect(unlisted).toEqual([])
  })
})
