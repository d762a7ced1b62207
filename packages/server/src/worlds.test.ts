import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createWorlds } from './worlds.ts'

const made = () => createWorlds([kettle], { seed: 'tea', clock: 'manual' })
const names = (worlds: ReturnType<typeof made>) => worlds.list().map(({ name }) => name)

it('there is a main world from the beginning, and it stays', () => {
  const worlds = made()
  expect(worlds.find('main')).toBe(worlds.main)
  expect(worlds.remove('main')).toBe(false)
  expect(names(worlds)).toEqual(['main'])
})

it('a world that was made is found, listed and removed', () => {
  const worlds = made()
  const world = worlds.create({ name: 'a' })
  expect(worlds.find('a')).toBe(world)
  expect(names(worlds)).toEqual(['main', 'a'])
  expect([worlds.remove('a'), worlds.remove('a')]).toEqual([true, false])
  expect(worlds.find('a')).toBeUndefined()
})

it("a world has the server's options but for its own", () => {
  const { seed, clock } = made().create({ seed: 'coffee' })
  expect([seed, clock.mode]).toEqual(['coffee', 'manual'])
})

it('a world without a name gets a free one, whatever was made and removed before', () => {
  const worlds = made()
  worlds.create({})
  worlds.create({})
  worlds.remove('world-1')
  worlds.create({})
  worlds.create({ name: 'world-4' })
  worlds.create({})
  expect(names(worlds)).toEqual(['main', 'world-2', 'world-3', 'world-4', 'world-5'])
})

describe('a name', () => {
  it.each(['a', 'A-1.b_c', '0', 'x'.repeat(100)])('can be %s', (name) => {
    expect(made().create({ name }).name).toBe(name)
  })

  it.each(['', '.', '..', '-a', 'a b', 'a/b', 'é', 'a%20b', 'x'.repeat(101), 'a\n'])(
    'cannot be %j',
    (name) => {
      expect(() => made().create({ name })).toThrow(expect.objectContaining({ code: 'bad-world-name' }))
    },
  )

  it('cannot be taken twice', () => {
    expect(() => made().create({ name: 'main' })).toThrow(expect.objectContaining({ code: 'world-exists' }))
  })
})

describe('waits', () => {
  const held = (worlds: ReturnType<typeof made>, name: string) => {
    const world = worlds.find(name) ?? worlds.main
    return world.holds.hold(world.realm('kettle'), '', Number.POSITIVE_INFINITY, () => undefined)
  }

  it('end with their world', async () => {
    const worlds = made()
    worlds.create({ name: 'a' })
    const wait = held(worlds, 'a')
    worlds.remove('a')
    await expect(wait).resolves.toBeUndefined()
  })

  it('of the main world go on when somebody tries to remove it', () => {
    const worlds = made()
    void held(worlds, 'main')
    worlds.remove('main')
    expect(worlds.main.holds.size).toBe(1)
  })
})
