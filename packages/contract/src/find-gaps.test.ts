import { assumed, type Scenario, scenario } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { unfiredRows, unsoundScenarios } from './find-gaps.ts'

const sound = scenario('a story', {
  evidence: assumed('a kettle'),
  tier: 'core',
  steps: [{ kind: 'call', operation: 'getKettle', input: {}, keep: {}, expects: { status: 200 } }],
})

it('rows that never fired are named', () => {
  const all = unfiredRows(kettle.machines, new Set())
  expect(all).toContain('kettle:switchKettle#on[4]')
  expect(all).toContain('kettle:time[0]')
  const fired = new Set(all.slice(1))
  expect(unfiredRows(kettle.machines, fired)).toEqual([all[0]])
})

it('a scenario without evidence, without a promise or with a taken name is unsound', () => {
  expect(unsoundScenarios([sound])).toEqual([])
  const bare = { ...sound, name: 'bare', evidence: undefined } as unknown as Scenario
  const silent = { ...sound, name: 'silent', steps: [] }
  expect(unsoundScenarios([sound, bare, silent, sound])).toEqual([
    "'bare' has no evidence",
    "'silent' promises nothing",
    "'a story' is there twice",
  ])
})
