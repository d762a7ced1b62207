import { made } from '@standin/engine'
import { loadSystem, systemIds } from '@standin/systems'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { deriveOperations, walkWordsOf } from './derive-operations.ts'

const { walk: _, ...withoutWalk } = kettle.contract

it('takes the events of machines and the reads that are built, words or not', () => {
  const names = (system: typeof kettle) => deriveOperations(system, []).map(({ operation }) => operation)
  const all = ['listKettles', 'createKettle', 'getKettle', 'deleteKettle', 'getKettleAsText', 'switchKettle']
  expect(names(kettle)).toEqual(all)
  expect(names({ ...kettle, contract: withoutWalk })).toEqual(all)
})

it('knows which need something that was made, and which delete it', () => {
  const facts = deriveOperations(kettle, []).map(({ operation, isBelow, isEnd }) => [
    operation,
    isBelow,
    isEnd,
  ])
  expect(facts).toContainEqual(['createKettle', false, false])
  expect(facts).toContainEqual(['getKettle', true, false])
  expect(facts).toContainEqual(['deleteKettle', true, true])
})

it('takes path parameters from their pools', () => {
  const [input] =
    deriveOperations(kettle, []).find(({ operation }) => operation === 'deleteKettle')?.inputs ?? []
  expect(input?.path?.kettleId).toMatchObject({ of: expect.arrayContaining([made('kettleId')]) })
})

describe.each(await Promise.all(systemIds.map(loadSystem)))('the words of $id', (system) => {
  const words = walkWordsOf(system.contract)
  const named = [words.inputs, words.keeps, words.without].flatMap((each) => Object.keys(each))

  it('name operations that are there', () => {
    expect([...named, ...words.often].filter((name) => !system.operations[name])).toEqual([])
  })

  it('leave no event of a machine out but logging in', () => {
    const derived = new Set(deriveOperations(system, ['project_id']).map(({ operation }) => operation))
    const events = Object.values(system.machines).flatMap(({ on }) =>
      Object.keys(on).map((each) => each.split('#')[0]),
    )
    const missing = events.filter((name) => !name?.startsWith('.') && !derived.has(String(name)))
    expect(missing.filter((name) => !system.open.includes(String(name)))).toEqual([])
  })
})
