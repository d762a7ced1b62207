import { loadSystem, systemIds } from '@standin/systems'
import { afterAll, describe, expect, it } from 'vitest'
import { fakeTarget } from './fake-target.fixture.ts'
import { unfiredRows, unsoundScenarios } from './find-gaps.ts'
import { runPromises } from './run-promises.ts'
import { scenarioPromise, scenarioPromises } from './scenario-promises.ts'

const systems = await Promise.all(systemIds.map(loadSystem))

describe.each(systems)('the fake of $id', (system) => {
  const fired = new Set<string>()
  const target = fakeTarget(system, (rows) => {
    for (const row of rows) fired.add(row)
  })

  it.each(system.scenarios)('$name', async (scenario) => {
    const { results } = await runPromises(system, target, [scenarioPromise(scenario)], { now: () => 0 })
    const shown = results.map((result) => ('failure' in result ? result.failure : result.outcome))
    expect(shown).toEqual(['held'])
  })

  const releases = [...new Set(system.scenarios.flatMap(({ release }) => release ?? []))]
  it.each(releases)('holds as release %s, in all that is promised of it', async (release) => {
    const own = fakeTarget(system, undefined, release)
    const { results } = await runPromises(system, own, scenarioPromises(system), { now: () => 0 })
    const failed = results.filter(({ outcome }) => outcome !== 'held')
    expect(failed.map((result) => [result.title, 'failure' in result ? result.failure : ''])).toEqual([])
  })

  it('has sound scenarios, each with its evidence', () => {
    expect(unsoundScenarios(system.scenarios)).toEqual([])
  })

  afterAll(() => {
    expect(unfiredRows(system.machines, fired), 'rows that no scenario fires').toEqual([])
  })
})
