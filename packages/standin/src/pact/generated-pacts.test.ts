import { join } from 'node:path'
import { systemIds } from '@standin/systems'
import { describe, expect, it } from 'vitest'
import { generatePacts } from './generate-pacts.ts'
import { folderWith } from './pact-files.fixture.ts'
import { verifyPacts } from './verify-pacts.ts'

/** How many of a system's steps become interactions at least. */
const share: Readonly<Record<(typeof systemIds)[number], number>> = {
  freezer: 0.97,
  'hpc-pack': 0.87,
  'sas-compute': 0.88,
}

describe('the pact that is made of a system’s scenarios', () => {
  it.concurrent.each(systemIds)('%s: holds on the fake', { timeout: 600_000 }, async (system) => {
    const { content, report } = await generatePacts({ system, consumer: 'anyone', tier: 'strict' })
    const again = await generatePacts({ system, consumer: 'anyone', tier: 'strict' })
    expect(again.content === content, 'the same bytes').toBe(true)

    const { interactions, steps, leftOut, weaker } = report
    console.log(`${system}: ${interactions} of ${steps} steps`, { leftOut, weaker })
    const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
    expect(interactions + left).toBe(steps)
    expect(interactions / steps).toBeGreaterThan(share[system])

    const pacts = [join(await folderWith({ 'anyone.json': content }), 'anyone.json')]
    const { results, errors } = await verifyPacts({ system, pacts })
    expect(results.filter(({ outcome }) => outcome !== 'held')).toEqual([])
    expect([results.length, errors]).toEqual([interactions, []])
  })
})
