import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLayeredMap, type LayeredMap } from './layered-map.ts'

const step = fc.record({
  /** Which of the maps there are by then. */
  map: fc.nat(5),
  does: fc.constantFrom('set', 'set', 'set', 'delete', 'fork', 'clear'),
  key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  value: fc.nat(99),
})

interface Pair {
  readonly layered: LayeredMap<string, number>
  readonly plain: Map<string, number>
}

it('is, with all its forks, as plain maps and their copies are', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const pairs: Pair[] = [{ layered: createLayeredMap(), plain: new Map() }]
      for (const { map, does, key, value } of steps) {
        const { layered, plain } = pairs[map % pairs.length] as Pair
        if (does === 'fork') pairs.push({ layered: layered.fork(), plain: new Map(plain) })
        else if (does === 'set') {
          layered.set(key, value)
          plain.set(key, value)
        } else if (does === 'delete') {
          layered.delete(key)
          plain.delete(key)
        } else {
          layered.clear()
          plain.clear()
        }
        for (const each of pairs) {
          expect(new Map(each.layered.entries())).toEqual(each.plain)
          expect(['a', 'b', 'c', 'd', 'e'].map(each.layered.get)).toEqual(
            ['a', 'b', 'c', 'd', 'e'].map((name) => each.plain.get(name)),
          )
        }
      }
    }),
  )
})

it('has keys in the order in which they came, also over forks', () => {
  const map = createLayeredMap<string, number>()
  for (const key of ['c', 'a']) map.set(key, 1)
  const fork = map.fork()
  fork.set('b', 2)
  fork.set('c', 3)
  expect(fork.entries()).toEqual([
    ['c', 3],
    ['a', 1],
    ['b', 2],
  ])
})

it('calls its own what no fork shares', () => {
  const map = createLayeredMap<string, number>()
  map.set('a', 1)
  const fork = map.fork()
  expect([map.own('a'), fork.own('a'), fork.get('a'), fork.has('a'), fork.has('b')]).toEqual([
    undefined,
    undefined,
    1,
    true,
    false,
  ])
  fork.set('a', 2)
  fork.set('b', 2)
  fork.delete('b')
  expect([fork.own('a'), fork.own('b'), map.get('a')]).toEqual([2, undefined, 1])
})
