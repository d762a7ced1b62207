import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hex32 } from '../ids/render-id.ts'
import { createTestRealm } from '../machine/kitchen.fixture.ts'
import { mint, minted } from './realm.ts'

const parents = fc.constantFrom(null, 'kitchen:a', 'kitchen:b', 'kitchen:a/order:1', 'kitchen:|0')
const kinds = fc.constantFrom('order', 'kitchen', 'plate')
const asks = fc.array(fc.tuple(kinds, parents), { maxLength: 80 })

describe('mint', () => {
  it('never makes a text twice, whatever was asked in which order', () => {
    fc.assert(
      fc.property(asks, (all) => {
        const realm = createTestRealm()
        const texts = all.map(([kind, parent]) => mint(realm, kind, parent))
        expect(new Set(texts.map(hex32)).size).toBe(all.length)
      }),
    )
  })

  it('gives one kind of one parent the same sequence, whatever others mint in between', () => {
    fc.assert(
      fc.property(asks, fc.array(fc.nat(3), { minLength: 1, maxLength: 10 }), (others, gaps) => {
        const [quiet, busy] = [createTestRealm(), createTestRealm()]
        const between = others.filter(([kind, parent]) => kind !== 'order' || parent !== 'kitchen:a')
        const disturb = (count: number) => {
          for (const [kind, parent] of between.splice(0, count)) mint(busy, kind, parent)
        }
        const alone = gaps.map(() => mint(quiet, 'order', 'kitchen:a'))
        const among = gaps.map((gap) => {
          disturb(gap * 3)
          return mint(busy, 'order', 'kitchen:a')
        })
        expect(among).toEqual(alone)
        expect(minted(busy, 'order', 'kitchen:a')).toBe(gaps.length)
      }),
    )
  })

  it('makes others of another seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), kinds, parents, (seed, other, kind, parent) => {
        fc.pre(seed !== other)
        const [a, b] = [createTestRealm({ seed }), createTestRealm({ seed: other })]
        return hex32(mint(a, kind, parent)) !== hex32(mint(b, kind, parent))
      }),
    )
  })
})
