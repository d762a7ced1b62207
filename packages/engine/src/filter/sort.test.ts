import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareValues } from './expression.ts'
import { type SortKey, sortBy } from './sort.ts'

interface Item {
  readonly place: number
  readonly a: number
  readonly b: string | undefined
}

const items = fc
  .array(fc.record({ a: fc.nat(3), b: fc.constantFrom('x', 'y', undefined) }), { maxLength: 40 })
  .map((all) => all.map((each, place): Item => ({ ...each, place })))
const keys = fc.array(fc.record({ member: fc.constantFrom('a', 'b'), descending: fc.boolean() }), {
  maxLength: 2,
})
const read = (item: Item, member: string) => (member === 'a' ? item.a : item.b)

function order(a: Item, b: Item, by: readonly SortKey[]): number {
  for (const { member, descending } of by) {
    const sign = compareValues(read(a, member), read(b, member))
    if (sign !== 0) return descending ? -sign : sign
  }
  return a.place - b.place
}

describe('sortBy', () => {
  it('is ordered by its keys and keeps the order of equals, descending too', () => {
    fc.assert(
      fc.property(items, keys, (all, by) => {
        const sorted = sortBy(all, by, read)
        expect(sorted.toSorted((a, b) => a.place - b.place)).toEqual(all)
        for (const [i, item] of sorted.slice(1).entries()) {
          expect(order(sorted[i] as Item, item, by)).toBeLessThan(0)
        }
      }),
    )
  })

  it('leaves its input alone', () => {
    const input = [{ a: 2 }, { a: 1 }]
    sortBy(input, [{ member: 'a', descending: false }], (item) => item.a)
    expect(input).toEqual([{ a: 2 }, { a: 1 }])
  })
})
