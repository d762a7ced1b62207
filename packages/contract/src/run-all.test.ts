import { createVocabulary, scenario, standinOnly } from '@standin/engine'
import { type KettleOperations, kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { fakeTarget } from './fake-target.fixture.ts'
import { runAll } from './run-all.ts'
import { scenarioPromise } from './scenario-promises.ts'
import type { Target } from './target.ts'

const { call } = createVocabulary<KettleOperations>()
const promise = scenarioPromise(
  scenario('lists twice', {
    evidence: standinOnly('a toy'),
    tier: 'core',
    steps: [call('listKettles').replies(200), call('listKettles').replies(200)],
  }),
)
const run = (target: Target) => runAll(kettle, target, [promise], { now: () => 0 })
const outcomes = async (target: Target) =>
  (await run(target)).results.map(({ id, outcome }) => `${id} ${outcome}`)

it('what holds for every reply is checked beside the promises', async () => {
  expect(await outcomes(fakeTarget(kettle))).toEqual(
    expect.arrayContaining(['scenarios/lists twice held', 'laws/Date does not go back held']),
  )
})

it('a Date that goes back breaks a law, though no promise is about it', async () => {
  const { fresh: _, ...target } = fakeTarget(kettle)
  let year = 2050
  const send: Target['send'] = async (request) => {
    const reply = await target.send(request)
    const date = `Sat, 01 Jan ${year--} 00:00:00 GMT`
    return { ...reply, headers: reply.headers.map(([name, value]) => [name, name === 'date' ? date : value]) }
  }
  expect(await outcomes({ ...target, send })).toEqual(
    expect.arrayContaining(['scenarios/lists twice held', 'laws/Date does not go back failed']),
  )
})
