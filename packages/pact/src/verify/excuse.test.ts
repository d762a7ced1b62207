import { assumed, documented, scenario } from '@standin/engine'
import { expect, it } from 'vitest'
import { excuse } from './excuse.ts'
import type { InteractionResult } from './interaction-result.ts'

const system = {
  scenarios: [
    scenario('a guess', { evidence: assumed('a look'), tier: 'core', steps: [] }),
    scenario('a promise', { evidence: documented('page'), tier: 'core', steps: [] }),
  ],
}
const interactions = ['a guess', 'a promise'].map((name) => ({
  description: `${name}: step 1`,
  providerStates: [{ name: 'a state', params: { scenario: name, step: 0 } }],
}))
const sources = ['c', 'other'].map((name) => ({
  file: 'p.json',
  pact: {
    consumer: { name },
    provider: { name: 'p' },
    interactions: name === 'c' ? interactions : [{ description: 'a promise: step 1' }],
  },
}))
const failed = (interaction: string, consumer = 'c'): InteractionResult => ({
  consumer,
  provider: 'p',
  interaction,
  states: [],
  outcome: 'failed',
  differences: [],
  milliseconds: 1,
})
const deviations = [{ id: 'scenarios/a promise', reason: 'so it is', date: '2036-01-01' }]

it.each([
  ['what is known to differ', failed('a promise: step 1'), true, deviations, 'deviated'],
  ['what is known of another pact', failed('a promise: step 1', 'other'), true, deviations, 'failed'],
  ['what is not known', failed('a promise: step 1'), true, [], 'failed'],
  ['a guess, on a real system', failed('a guess: step 1'), true, [], 'deviated'],
  ['a guess, on the fake', failed('a guess: step 1'), false, [], 'failed'],
  ['what held', { ...failed('a guess: step 1'), outcome: 'held' as const }, true, deviations, 'held'],
])('%s', (_, result, settlesGuesses, known, outcome) => {
  expect(excuse(result, sources, { system, provider: { settlesGuesses }, deviations: known }).outcome).toBe(
    outcome,
  )
})
