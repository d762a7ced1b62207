import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTestRealm } from '../machine/kitchen.fixture.ts'
import { fire } from './fire.ts'
import { beginRequest, jumpTo, nextMoment } from './pass-time.ts'
import { uidOf } from './place.ts'
import type { Realm } from './realm.ts'

const keys = ['kitchen:a', 'kitchen:b', '']
const action = fc.record({
  root: fc.constantFrom(...keys),
  does: fc.constantFrom('request', 'jump', 'next', 'order'),
})

function twoKitchens() {
  const realm = createTestRealm({ mode: 'auto' })
  for (const id of ['a', 'b'])
    fire(realm, { kind: 'kitchen', event: 'openKitchen', parent: null, call: { id } })
  return realm
}

function act(realm: Realm, root: string, does: string): void {
  if (does === 'jump') jumpTo(realm, root, realm.roots.at(realm.roots.get(root)) + 1234)
  else if (does === 'next') jumpTo(realm, root, nextMoment(realm, root) ?? 0)
  else beginRequest(realm, root)
  if (does === 'order' && root !== '') {
    fire(realm, { kind: 'order', event: 'placeOrder', parent: root, call: {} })
  }
}

describe('roots', () => {
  it('in auto: what happens in one never changes the time of another', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
        const realm = twoKitchens()
        const times = () => keys.map((key) => [key, realm.roots.at(realm.roots.get(key))] as const)
        for (const { root, does } of actions) {
          const before = times()
          act(realm, root, does)
          const others = ([key]: readonly [string, number]) => key !== root
          expect(times().filter(others)).toEqual(before.filter(others))
        }
      }),
    )
  })

  it('an advance moves all alike', () => {
    const realm = twoKitchens()
    beginRequest(realm, 'kitchen:a')
    const before = keys.map((key) => realm.roots.at(realm.roots.get(key)))
    realm.clock.advance(777)
    expect(keys.map((key) => realm.roots.at(realm.roots.get(key)))).toEqual(before.map((at) => at + 777))
  })

  it('a kitchen that is opened again under its id begins at the present of whoever opens it', () => {
    const realm = twoKitchens()
    jumpTo(realm, 'kitchen:a', realm.roots.at(realm.roots.get('kitchen:a')) + 50_000)
    fire(realm, { kind: 'kitchen', event: 'closeKitchen', parent: null, id: 'a', call: {} })
    const now = beginRequest(realm, '')
    const again = { kind: 'kitchen', event: 'openKitchen', parent: null, id: 'a', call: { id: 'a' } }
    expect(fire(realm, again)).toMatchObject({
      outcome: 'done',
      resource: { uid: uidOf(null, 'kitchen', 'a'), createdAt: now, since: now, usedAt: now },
    })
    expect(realm.roots.at(realm.roots.get('kitchen:a'))).toBe(now)
  })
})
