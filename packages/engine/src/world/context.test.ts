import { describe, expect, it } from 'vitest'
import { createTestRealm } from '../machine/kitchen.fixture.ts'
import { ruleContext } from './fire.ts'
import { plant } from './place.ts'

function setTable() {
  const realm = createTestRealm({ options: { settings: { oven: 'gas' } } })
  const kitchen = plant(realm, { kind: 'kitchen', parent: null, id: 'k', state: 'idle', data: { served: 0 } })
  const data = { lasts: 1, salt: 0, tasted: 0 }
  const orders = ['served', 'stopping', 'cooking', 'stopping'].map((state, i) =>
    plant(realm, { kind: 'order', parent: kitchen.uid, id: `o${i}`, state, data }),
  )
  const context = ruleContext(realm, kitchen, realm.clock.startAt, undefined)
  return { realm, kitchen, orders, context }
}

describe('what a rule sees', () => {
  it.each([
    [['cooking', 'stopping'], 1],
    [['stopping', 'cooking'], 1],
    [['cooking'], 2],
    [['cooking', 'served'], 0],
    [['queued'], undefined],
    [[], undefined],
  ])('the eldest in %j', (states, place) => {
    const { orders, context } = setTable()
    expect(context.eldest('order', states)).toBe(place === undefined ? undefined : orders[place])
  })

  it('is its resource as it is when it looks, its neighbours and its settings', () => {
    const { realm, kitchen, orders, context } = setTable()
    context.set({ served: 7 } as object)
    expect(context.self).toMatchObject({ uid: kitchen.uid, version: 2, data: { served: 7 } })
    expect(context.children(kitchen.uid, 'order')).toEqual(orders)
    expect(context.find(orders[0]?.uid ?? '')).toBe(orders[0])
    expect(orders.map(context.shown)).toEqual(['served', 'cooking', 'cooking', 'cooking'])
    expect(context.settings).toEqual({ oven: 'gas' })
    expect(context.mint('plate')).not.toBe(context.mint('plate'))
    expect(realm.store.get(kitchen.uid)).toBe(context.self)
  })

  it('may change a neighbour, which keeps its state and its stamps', () => {
    const { realm, orders, context } = setTable()
    const [first] = orders
    if (!first) throw new Error('no order')
    context.change(first, { salt: 3 } as object)
    expect(realm.store.get(first.uid)).toEqual({
      ...first,
      version: 2,
      data: { lasts: 1, salt: 3, tasted: 0 },
    })
  })

  it('may count as a use of its resource, in time without jumps', () => {
    const { realm, kitchen, context } = setTable()
    const root = realm.roots.get(kitchen.root)
    root.base += 5_000
    root.jumped += 2_000
    const later = ruleContext(realm, kitchen, realm.roots.at(root), undefined)
    later.touch()
    expect(realm.store.get(kitchen.uid)).toEqual({ ...kitchen, usedAt: kitchen.usedAt + 3_000 })
    expect(context.self.version).toBe(kitchen.version)
  })

  it('may change what is gone without harm', () => {
    const { realm, orders, context } = setTable()
    const before = realm.store.bury(orders[0]?.uid ?? '')
    for (const gone of before) context.change(gone, { salt: 3 } as object)
    for (const gone of before) context.send(gone, 'saltOrder')
    expect(realm.store.get(orders[0]?.uid ?? '')).toBeUndefined()
  })
})
