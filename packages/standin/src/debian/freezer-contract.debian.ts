import {
  createFakeTarget,
  derivePromises,
  type Promised,
  type PromiseResult,
  renderWalk,
  runPromises,
  scenarioPromises,
  type Target,
  walk,
} from '@standin/contract'
import { createStandin } from '@standin/server'
import { freezer } from '@standin/systems/freezer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changedFiles, installedVersion } from './debian-software.fixture.ts'
import { deviations } from './freezer-13-deviations.fixture.ts'
import { type RealFreezer, startRealFreezer } from './real-freezer.fixture.ts'
import { createRealFreezerTarget } from './real-freezer-target.fixture.ts'

it("is Debian's own freezer-api, as Debian made it", () => {
  expect(installedVersion('python3-freezer-api')).toMatch(/^13\.0\.0-/)
  expect(changedFiles('python3-freezer-api')).toEqual([])
})

/** Keystone is another service at another address: nothing that needs it is promised of this one. */
const isOfFreezer = ({ operations }: Promised) =>
  operations.every((operation) => freezer.operations[operation]?.tag !== 'identity')

const promises = [...scenarioPromises(freezer), ...derivePromises(freezer)].filter(
  (promised) => promised.tier !== 'strict' && isOfFreezer(promised),
)

describe('the real freezer-api 13.0.0', () => {
  let server: RealFreezer
  let target: Target

  beforeAll(async () => {
    server = await startRealFreezer()
    target = createRealFreezerTarget(server)
  })
  afterAll(() => server?.stop())

  const now = () => Date.now()

  it('holds what is promised of release 13 at complete', { timeout: 600_000 }, async () => {
    // One at a time: its clock is everybody's, and sqlite refuses writers that meet.
    const { results } = await runPromises(freezer, target, promises, { now, concurrency: 1 })
    const by = (outcome: PromiseResult['outcome']) => results.filter((result) => result.outcome === outcome)
    const failed = by('failed').filter(({ id }) => deviations[id] === undefined)
    const deviated = by('failed').filter(({ id }) => deviations[id] !== undefined)
    const skipped = by('skipped')
    console.log(
      `freezer-api 13.0.0, complete: ${by('held').length} of ${results.length} promises held, ` +
        `${deviated.length} deviated, ${failed.length} failed, ${skipped.length} skipped; ` +
        `${promises.filter(({ passes }) => passes > 0).length} let time pass`,
    )
    console.log([...new Set(skipped.map((result) => 'reason' in result && result.reason))].join('\n'))

    expect(failed.map(inShort)).toEqual([])
    expect(Object.keys(deviations).filter((id) => !deviated.some((result) => result.id === id))).toEqual([])
    expect(deviated.length).toBeLessThanOrEqual(10)
    expect(skipped.length / results.length).toBeLessThanOrEqual(0.05)
    expect(results.length).toBeGreaterThan(500)
  })

  it('and the fake of it go the same ways for 200 walks', { timeout: 600_000 }, async () => {
    const fake = createFakeTarget(freezer, {
      release: '13',
      async serve(settings) {
        const options = { freezer: { settings } }
        const standin = createStandin({ systems: [freezer], verifyReplies: true, options })
        return { request: standin.request, advance: async (ms) => standin.world.advance(ms) }
      },
    })
    const walked = await walk(freezer, target, fake, { now, runs: 200, seed: 3 })
    console.log(`freezer-api 13.0.0: ${walked.runs} walks, ${walked.steps} steps beside the fake`)
    expect(walked.difference && renderWalk(freezer, walked)).toBeUndefined()
    expect(walked.runs).toBe(200)
  })
})

function inShort(result: PromiseResult): readonly unknown[] {
  if (!('failure' in result)) return [result.id]
  const { where, operation, mismatch, reply } = result.failure
  const { pointer, expected, actual } = mismatch
  const said = reply && (typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body))
  return [result.id, where, operation, { pointer, expected, actual }, reply?.status, said]
}
