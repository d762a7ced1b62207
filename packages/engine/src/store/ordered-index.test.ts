import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createOrderedIndex } from './ordered-index.ts'

const operation = fc.record({ does: fc.constantFrom('add', 'add', 'remove'), seq: fc.nat(40) })

describe('the ordered index', () => {
  it('is a sorted array, under any additions and removals', () => {
    fc.assert(
      fc.property(
        fc.array(operation, { maxLength: 100 }),
        fc.nat(10),
        fc.nat(20),
        (operations, start, length) => {
          const index = createOrderedIndex()
          const model = new Map<number, string>()
          for (const { does, seq } of operations) {
            if (does === 'add' && !model.has(seq)) {
              index.add(seq, `key ${seq}`)
              model.set(seq, `key ${seq}`)
            } else if (does === 'remove') {
              index.remove(seq)
              model.delete(seq)
            }
          }
          const sorted = [...model].sort(([a], [b]) => a - b).map(([, key]) => key)
          expect(index.size).toBe(sorted.length)
          expect(index.slice(0, Number.POSITIVE_INFINITY)).toEqual(sorted)
          expect(index.slice(start, start + length)).toEqual(sorted.slice(start, start + length))
          expect([index.at(0), index.at(start), index.at(sorted.length)]).toEqual([
            sorted[0],
            sorted[start],
            undefined,
          ])
        },
      ),
    )
  })
})
