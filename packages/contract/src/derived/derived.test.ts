import { loadSystem, systemIds } from '@standin/systems'
import { kettle } from '@standin/toy-system'
import { xmlKettle } from '@standin/toy-system/xml-kettle'
import { describe, expect, it } from 'vitest'
import { fakeTarget } from '../fake-target.fixture.ts'
import type { PromiseResult } from '../result.ts'
import { runPromises } from '../run-promises.ts'
import type { Target } from '../target.ts'
import { derivePromises } from './derive-promises.ts'

const systems = [kettle, ...(await Promise.all(systemIds.map(loadSystem)))]

/** The fake of one release. */
function released(target: Target, release: string): Target {
  return {
    ...target,
    release,
    fresh: async (settings) => {
      const own = await target.fresh?.({ release, ...settings })
      return own && released(own, release)
    },
  }
}

const brokenOf = (results: readonly PromiseResult[]) =>
  results
    .filter(({ outcome }) => outcome !== 'held')
    .map((each) => [each.id, 'failure' in each ? [each.failure.where, each.failure.mismatch] : each.outcome])

describe.each(systems)('the fake of $id', (system) => {
  const promises = derivePromises(system)
  const suites = [...new Set(promises.map(({ suite }) => suite))]

  it.each(suites)('keeps %s', { timeout: 120_000 }, async (name) => {
    const own = promises.filter(({ suite }) => suite === name)
    const { results, leftBehind } = await runPromises(system, fakeTarget(system), own, { now: () => 0 })
    expect(brokenOf(results)).toEqual([])
    expect(leftBehind).toEqual([])
    expect(results).toHaveLength(own.length)
  })

  it('is promised something of every operation that is built, under titles of their own', () => {
    const called = new Set(promises.flatMap(({ operations }) => operations))
    expect(Object.keys(system.handlers).filter((id) => !called.has(id))).toEqual([])
    const ids = promises.map(({ suite, title }) => `${suite}/${title}`)
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([])
  })

  it('is promised so much', () => {
    const counts = Object.fromEntries(
      suites.map((name) => [name, promises.filter(({ suite }) => suite === name).length]),
    )
    expect(counts).toMatchSnapshot()
  })
})

const freezer = await loadSystem('freezer')

it('the older release of a system keeps what is promised of it', { timeout: 120_000 }, async () => {
  const target = released(fakeTarget(freezer), '13')
  const { results } = await runPromises(freezer, target, derivePromises(freezer), { now: () => 0 })
  expect(brokenOf(results)).toEqual([])
  expect(results.length).toBeGreaterThan(600)
})

/** As a target elsewhere is: what one promise leaves, the next one meets. */
it.each(systems)(
  'a world that all promises of $id share does no harm',
  { timeout: 240_000 },
  async (system) => {
    const { fresh: _, ...shared } = { ...fakeTarget(system), release: 'master' }
    const promises = derivePromises(system).filter(({ setting, passes }) => !setting && passes === 0)
    // A client that polls the list of all jobs jumps in each of them: states of a second are over for everyone.
    const concurrency = system.id === 'hpc-pack' ? 1 : 4
    const { results } = await runPromises(system, shared, promises, { now: () => 0, concurrency })
    expect(brokenOf(results)).toEqual([])
  },
)

it('a system that speaks a form with a codec keeps all that is promised of it', async () => {
  const promises = derivePromises(xmlKettle)
  const { results } = await runPromises(xmlKettle, fakeTarget(xmlKettle), promises, { now: () => 0 })
  expect(brokenOf(results)).toEqual([])
  const titles = promises.map(({ title }) => title)
  expect(titles).toContain('createKettle as application/xml')
  expect(titles).toContain('getKettle shows what createKettle was sent')
  expect(titles).toContain('createKettle refuses a body with a wrong type')
})
