import { createVocabulary, kept, member, type Step, scenario, standinOnly, text } from '@standin/engine'
import { type KettleOperations, kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { fakeTarget } from './fake-target.fixture.ts'
import { runPromises } from './run-promises.ts'
import { scenarioPromise } from './scenario-promises.ts'

const { call } = createVocabulary<KettleOperations>()
const evidence = standinOnly('a toy')

async function run(...steps: readonly Step[]) {
  const story = scenario('a story', { evidence, tier: 'core', steps })
  const { results } = await runPromises(kettle, fakeTarget(kettle), [scenarioPromise(story)], {
    now: () => 0,
  })
  return results[0]
}

const made = call('createKettle', { body: { name: 'K' } })
  .replies(201)
  .keeps({ kettleId: member('/id'), tag: { from: 'header', name: 'etag' } })
const switchedOn = call('switchKettle', {
  query: { value: 'on' },
  headers: { 'If-Match': kept('tag') },
}).replies(200)

describe('a scenario', () => {
  it('holds when every step is as promised, with values kept from one to the next', async () => {
    const read = call('getKettle').replies(200, { id: kept('kettleId'), state: 'heating' })
    expect(await run(made, switchedOn, read)).toMatchObject({ id: 'scenarios/a story', outcome: 'held' })
  })

  it('waits for what comes eventually, as long as it said and no longer', async () => {
    const hot = (within: string) => call('getKettleAsText').eventually(200, text('a hot kettle'), { within })
    expect(await run(made, switchedOn, hot('2m'))).toMatchObject({ outcome: 'held' })
    expect(await run(made, hot('2m'))).toMatchObject({
      outcome: 'failed',
      failure: {
        where: 'step 1',
        mismatch: { pointer: 'text', expected: 'a hot kettle', actual: 'a cold kettle' },
      },
    })
  })

  it.each([
    ['a status', call('getKettle').replies(304), { pointer: 'status', expected: 304, actual: 200 }],
    ['a member', call('getKettle').replies(200, { state: 'hot' }), { pointer: 'body/state', actual: 'cold' }],
    [
      'a header',
      call('getKettle').replies(200, {}, { etag: 'x' }),
      { pointer: 'header etag', expected: 'x' },
    ],
    ['what it is to keep', call('getKettle').keeps({ lid: member('/lid') }), { pointer: 'keeps lid' }],
  ])('fails at %s, and says where and both sides', async (_, step, mismatch) => {
    expect(await run(made, step)).toMatchObject({
      outcome: 'failed',
      failure: { where: 'step 1', operation: 'getKettle', mismatch },
    })
  })

  it('can speak as nobody', async () => {
    expect(await run(call('createKettle', { body: { name: 'K' }, as: 'none' }))).toMatchObject({
      outcome: 'held',
    })
    expect(await run(call('createKettle', { body: { name: 'K' }, as: 'none' }).replies(201))).toMatchObject({
      failure: { mismatch: { pointer: 'status', expected: 201, actual: 401 } },
    })
  })

  it.each([
    ['an operation that is not there', { ...made, operation: 'boil' }, 'unknown-operation'],
    ['a path parameter that nothing gives', call('getKettle'), 'missing-parameter'],
  ])('with %s is misuse, not a failure', async (_, step, code) => {
    await expect(run(step)).rejects.toMatchObject({ code })
  })
})
