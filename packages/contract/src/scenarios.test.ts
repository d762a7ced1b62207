import { createStandin, type Standin } from '@standin/server'
import { loadSystem, systemIds } from '@standin/systems'
import { afterAll, describe, expect, it } from 'vitest'
import { unfiredRows, unsoundScenarios } from './find-gaps.ts'
import { runScenario } from './run-scenario.ts'
import type { Target } from './target.ts'

/** A world of its own for each scenario, with the settings that its given needs. */
function fake(standin: Standin, identity: Readonly<Record<string, string>>): Target {
  return {
    send: (request) => standin.request(request),
    pass: async (ms) => standin.world.advance(ms),
    identify: (who) => (who === 'none' ? {} : identity),
  }
}

const identities: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'sas-compute': { authorization: 'Bearer standin-token' },
}

const systems = await Promise.all(systemIds.map(loadSystem))

describe.each(systems)('the fake of $id', (system) => {
  const fired = new Map<string, number>()

  it.each(system.scenarios)('$name', async (scenario) => {
    const settings = scenario.given?.setting?.settings ?? {}
    const standin = createStandin({
      systems: [system],
      verifyReplies: true,
      options: { [system.id]: { settings } },
    })
    const result = await runScenario(scenario, system.operations, fake(standin, identities[system.id] ?? {}))
    for (const [row, count] of standin.world.journal.rowCounts())
      fired.set(row, (fired.get(row) ?? 0) + count)
    expect(result).toEqual({ scenario: scenario.name, outcome: 'held' })
  })

  it('has sound scenarios, each with its evidence', () => {
    expect(unsoundScenarios(system.scenarios)).toEqual([])
  })

  afterAll(() => {
    expect(unfiredRows(system.machines, fired), 'rows that no scenario fires').toEqual([])
  })
})
