import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineMachine } from '../machine/define-machine.ts'
import {
  createTestRealm,
  evidence,
  kitchen,
  orderMachine,
  type RealmSetup,
} from '../machine/kitchen.fixture.ts'
import { fire } from './fire.ts'
import { jumpTo, nextMoment } from './pass-time.ts'
import { plant } from './place.ts'
import { type Realm, takeFired } from './realm.ts'
import { settle } from './settle.ts'
import { touch } from './write.ts'

const home = 'kitchen:k'

function openKitchen(setup: RealmSetup = {}): Realm {
  const realm = createTestRealm(setup)
  fire(realm, { kind: 'kitchen', event: 'openKitchen', parent: null, call: { id: 'k' } })
  return realm
}

function place(realm: Realm, id: string, lasts: number): void {
  fire(realm, { kind: 'order', event: 'placeOrder', parent: home, call: { id, lasts } })
}

const timeOf = (realm: Realm) => realm.roots.at(realm.roots.get(home))
const stateOf = (realm: Realm, id: string) => realm.store.get(`${home}/order:${id}`)
const since = (realm: Realm, uid: string) => (realm.store.get(uid)?.since ?? 0) - realm.clock.startAt

const action = fc.record({
  gap: fc.oneof(fc.nat(5000), fc.constantFrom(0, 250, 700, 3000, 60_000, 120_000)),
  does: fc.constantFrom('place', 'place', 'cancel', 'salt', 'discard', 'use', 'look'),
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  lasts: fc.constantFrom(0, 1, 100, 250, 700, 2000, 90_000),
})
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never
const looks = fc.infiniteStream(fc.nat(3000))

function act(realm: Realm, { does, id, lasts }: Action): void {
  const onOrder = (event: string) =>
    fire(realm, { kind: 'order', event, parent: home, id, call: { id, lasts } })
  if (does === 'place') onOrder('placeOrder')
  else if (does === 'cancel') onOrder('cancelOrder')
  else if (does === 'salt') onOrder('saltOrder')
  else if (does === 'discard') onOrder('discardOrder')
  else if (does === 'use') touch(realm, home)
}

function everything(realm: Realm) {
  return { store: realm.store.snapshot(), roots: realm.roots.snapshot(), fired: realm.fired }
}

describe('settling', () => {
  it('once over a long time equals many times in between', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), looks, (actions, each) => {
        const [late, often] = [openKitchen(), openKitchen()]
        for (const { gap, ...rest } of actions) {
          late.clock.advance(gap)
          for (let left = gap; left > 0; ) {
            const step = Math.min(left, each.next().value)
            often.clock.advance(step)
            settle(often, home)
            left -= step
          }
          for (const realm of [late, often]) {
            settle(realm, home)
            act(realm, { gap, ...rest })
          }
          settle(late, home)
          settle(often, home)
          expect(everything(late)).toEqual(everything(often))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('one long jump equals many short ones', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 20 }), looks, (actions, each) => {
        const [far, near] = [openKitchen({ mode: 'auto' }), openKitchen({ mode: 'auto' })]
        for (const next of actions) {
          const goal = timeOf(far) + next.gap
          jumpTo(far, home, goal)
          while (timeOf(near) < goal) jumpTo(near, home, Math.min(goal, timeOf(near) + each.next().value))
          act(far, next)
          act(near, next)
          settle(far, home)
          settle(near, home)
          expect(everything(far)).toEqual(everything(near))
        }
      }),
    )
  })

  it('a jump over time that nobody has looked at yet leaves the stamps of that time alone', () => {
    const [looked, blind] = [openKitchen({ mode: 'auto' }), openKitchen({ mode: 'auto' })]
    for (const realm of [looked, blind]) {
      realm.clock.advance(100_000)
      if (realm === looked) settle(realm, home)
      jumpTo(realm, home, timeOf(realm) + 50_000)
    }
    expect(everything(blind)).toEqual(everything(looked))
    expect([blind.store.get(home)?.state, since(blind, home)]).toEqual(['closed', 60_000])
  })

  it('twice at one time is once', () => {
    const realm = openKitchen()
    place(realm, 'a', 500)
    realm.clock.advance(3200)
    settle(realm, home)
    const before = realm.store.snapshot()
    takeFired(realm)
    settle(realm, home)
    expect([realm.store.snapshot(), realm.fired]).toEqual([before, []])
  })

  it('serial orders, the lag behind them and the end for want of use are stamped though nobody looked', () => {
    const realm = openKitchen()
    for (const [id, lasts] of [
      ['a', 1000],
      ['b', 500],
      ['c', 2000],
    ] as const)
      place(realm, id, lasts)
    const stamps = ['a', 'b', 'c'].map(() => 0)
    for (const [i, ms] of [3500, 4200, 5000].entries()) {
      const peek = openKitchen()
      for (const [id, lasts] of [
        ['a', 1000],
        ['b', 500],
        ['c', 2000],
      ] as const)
        place(peek, id, lasts)
      peek.clock.advance(ms)
      settle(peek, home)
      stamps[i] = since(peek, `${home}/order:${['a', 'b', 'c'][i]}`)
    }
    expect(stamps).toEqual([3000, 4000, 4500])
    realm.clock.advance(1_000_000)
    settle(realm, home)
    expect(['a', 'b', 'c'].map((id) => since(realm, `${home}/order:${id}`))).toEqual([4000, 4500, 6500])
    expect([realm.store.get(home)?.state, since(realm, home)]).toEqual(['closed', 60_000])
    expect(realm.store.get(home)?.data).toEqual({ served: 3 })
    expect(realm.fired.slice(2 + 2)).toEqual([
      'kitchen:time[0]',
      'order:time[0]',
      'kitchen:time[1]',
      'order:time[1]',
      'kitchen:time[2]',
      'order:time[0]',
      'order:time[1]',
      'order:time[0]',
      'kitchen:time[3]',
      'kitchen:time[1]',
      'order:time[1]',
      'kitchen:time[2]',
      'kitchen:time[3]',
      'kitchen:time[4]',
    ])
  })

  it('what was unused for too long while it was busy ends when it comes to rest, not before', () => {
    const realm = openKitchen()
    place(realm, 'a', 100_000)
    realm.clock.advance(200_000)
    settle(realm, home)
    expect([stateOf(realm, 'a')?.state, since(realm, `${home}/order:a`)]).toEqual(['served', 103_000])
    expect([realm.store.get(home)?.state, since(realm, home)]).toEqual(['closed', 103_700])
  })

  it('a cancel is shown as before until its time has come', () => {
    const realm = openKitchen()
    place(realm, 'a', 1000)
    realm.clock.advance(3100)
    settle(realm, home)
    fire(realm, { kind: 'order', event: 'cancelOrder', parent: home, id: 'a', call: {} })
    realm.clock.advance(249)
    settle(realm, home)
    expect(stateOf(realm, 'a')?.state).toBe('stopping')
    realm.clock.advance(1)
    settle(realm, home)
    expect([stateOf(realm, 'a')?.state, since(realm, `${home}/order:a`)]).toEqual(['canceled', 3350])
  })

  it('asks a queue about its head alone: thousands of orders cost some looks each', () => {
    let asked = 0
    const realm = openKitchen({ machines: { kitchen, order: orderMachine(() => asked++) } })
    const count = 5000
    for (let i = 0; i < count; i++) place(realm, `o${i}`, 10)
    realm.clock.advance(3000 + count * 10)
    settle(realm, home)
    expect(realm.store.get(home)?.data).toEqual({ served: count })
    expect(asked).toBeGreaterThanOrEqual(count)
    expect(asked).toBeLessThan(count * 8)
  })

  it('a cooking order that is discarded makes room for the next at that moment', () => {
    const realm = openKitchen()
    place(realm, 'a', 10_000)
    place(realm, 'b', 1000)
    realm.clock.advance(5000)
    settle(realm, home)
    fire(realm, { kind: 'order', event: 'discardOrder', parent: home, id: 'a', call: {} })
    realm.clock.advance(500)
    settle(realm, home)
    expect([stateOf(realm, 'b')?.state, since(realm, `${home}/order:b`)]).toEqual(['cooking', 5000])
  })

  it('what was due in a state that was left is due no more', () => {
    const realm = openKitchen({ mode: 'auto' })
    place(realm, 'a', 90_000)
    jumpTo(realm, home, realm.clock.startAt + 3000)
    fire(realm, { kind: 'order', event: 'cancelOrder', parent: home, id: 'a', call: {} })
    jumpTo(realm, home, realm.clock.startAt + 3250 + 700)
    expect([stateOf(realm, 'a')?.state, realm.store.get(home)?.state]).toEqual(['canceled', 'idle'])
    expect(nextMoment(realm, home)).toBeNull()
  })

  it('asks nobody when nothing is due', () => {
    let asked = 0
    const realm = openKitchen({ machines: { kitchen, order: orderMachine(() => asked++) } })
    place(realm, 'a', 10_000)
    place(realm, 'b', 10_000)
    realm.clock.advance(4000)
    settle(realm, home)
    asked = 0
    for (let i = 0; i < 100; i++) {
      realm.clock.advance(1)
      settle(realm, home)
    }
    expect(asked).toBe(0)
  })

  it('takes durations from the profile, and from the overrides before it', () => {
    const at = (options: RealmSetup['options']) => {
      const realm = openKitchen(options ? { options } : {})
      realm.clock.advance(10_000)
      settle(realm, home)
      return since(realm, home)
    }
    expect([at({}), at({ profile: 'instant' }), at({ profile: 'unheard of' })]).toEqual([3000, 0, 3000])
    expect(at({ profile: 'instant', durations: { 'kitchen.heat': 4321 } })).toBe(4321)
  })
})

describe('rows of time', () => {
  const replies = {}
  const birth = () => ({ id: 'k', data: {} })
  const define = defineMachine<object, object, never, 'no'>()

  it('of one resource that are due together go in the order of the table', () => {
    const kettle = define({
      kind: 'kettle',
      states: { cold: {}, hot: {}, gone: {} },
      guards: { never: () => false },
      effects: {},
      replies,
      durations: { a: 100, b: 100 },
      birth,
      on: {},
      time: [
        { after: 'a', from: 'cold', to: 'gone', if: ['never'], evidence },
        { after: 'b', from: 'cold', to: 'hot', evidence },
        { after: 'a', from: 'cold', to: 'gone', evidence },
      ],
    })
    const realm = createTestRealm({ machines: { kettle } })
    plant(realm, { kind: 'kettle', parent: null, id: 'k', state: 'cold', data: {} })
    realm.clock.advance(100)
    settle(realm, '')
    expect(realm.fired).toEqual(['kettle:time[1]'])
  })

  it('whose circle takes no time are found out, and what they did is undone', () => {
    const kettle = define({
      kind: 'kettle',
      states: { cold: {}, hot: {} },
      guards: { always: () => true },
      effects: {},
      replies,
      durations: { short: 10 },
      birth,
      on: {},
      time: [
        { after: 'short', from: 'cold', to: 'hot', evidence },
        { when: 'always', from: 'hot', to: 'hot', evidence },
      ],
    })
    const realm = createTestRealm({ machines: { kettle } })
    plant(realm, { kind: 'kettle', parent: null, id: 'k', state: 'cold', data: {} })
    const before = realm.store.snapshot()
    realm.clock.advance(10)
    const endless = expect.objectContaining({ name: 'StandinError', code: 'endless-settling' })
    expect(() => settle(realm, '')).toThrow(endless)
    expect([realm.store.snapshot(), realm.fired]).toEqual([before, []])
    expect(() => settle(realm, '')).toThrow(endless)
  })

  it('that a change makes due late are stamped with the change, not before it', () => {
    interface Pot {
      readonly lasts: number
    }
    const pot = defineMachine<Pot, object, 'hurry', 'no'>()({
      kind: 'pot',
      states: { cold: {}, hot: {} },
      guards: {},
      effects: { shorten: ({ set }) => set({ lasts: 1000 }) },
      replies,
      durations: { heat: ({ data }) => data.lasts },
      birth: () => ({ id: 'p', data: { lasts: 9000 } }),
      on: { hurry: [{ do: ['shorten'], to: 'cold', evidence }] },
      time: [{ after: 'heat', from: 'cold', to: 'hot', evidence }],
    })
    const realm = createTestRealm({ machines: { pot } })
    plant(realm, { kind: 'pot', parent: null, id: 'p', state: 'cold', data: { lasts: 9000 } })
    realm.clock.advance(4000)
    settle(realm, '')
    fire(realm, { kind: 'pot', event: 'hurry', parent: null, id: 'p', call: {} })
    realm.clock.advance(100)
    settle(realm, '')
    expect(realm.store.get('pot:p')).toMatchObject({ state: 'hot', since: realm.clock.startAt + 4000 })
  })

  it('that count use and rows that count from an entry go in the order of their times', () => {
    const pot = define({
      kind: 'pot',
      states: { cold: {}, warm: {}, hot: {}, glowing: {} },
      guards: {},
      effects: {},
      replies,
      durations: { short: 100, middle: 200, long: 300 },
      birth,
      on: {},
      time: [
        { after: 'middle', from: 'cold', to: 'warm', evidence },
        { after: 'short', counts: 'unused', from: 'hot', to: 'warm', evidence },
        { after: 'long', counts: 'unused', from: 'glowing', to: 'warm', evidence },
      ],
    })
    const realm = createTestRealm({ machines: { pot } })
    for (const state of ['glowing', 'hot', 'cold']) {
      plant(realm, { kind: 'pot', parent: null, id: state, state, data: {} })
    }
    realm.clock.advance(1000)
    settle(realm, '')
    expect(realm.fired).toEqual(['pot:time[1]', 'pot:time[0]', 'pot:time[2]'])
  })

  it('that go on for long, a little at a time, are no circle', () => {
    const clock = define({
      kind: 'clock',
      states: { tick: {}, tock: {} },
      guards: {},
      effects: {},
      replies,
      durations: { second: 1 },
      birth,
      on: {},
      time: [
        { after: 'second', from: 'tick', to: 'tock', evidence },
        { after: 'second', from: 'tock', to: 'tick', evidence },
      ],
    })
    const realm = createTestRealm({ machines: { clock } })
    plant(realm, { kind: 'clock', parent: null, id: 'c', state: 'tick', data: {} })
    realm.clock.advance(50_001)
    settle(realm, '')
    expect(realm.store.get('clock:c')).toMatchObject({ state: 'tock', since: realm.clock.startAt + 50_001 })
  })

  it('that delete do so with all below, at their own time', () => {
    const pot = define({
      kind: 'pot',
      root: 'own',
      states: { cold: {} },
      guards: {},
      effects: { tell: ({ self, find, change }) => change(find(self.parent ?? '') ?? self, {}) },
      replies,
      durations: { rust: 1000 },
      birth,
      on: {},
      time: [{ after: 'rust', from: 'cold', to: 'deleted', do: ['tell'], evidence }],
    })
    const spoon = define({
      kind: 'spoon',
      states: { cold: {}, hot: {} },
      guards: {},
      effects: {},
      replies,
      durations: { heat: 2000 },
      birth,
      on: {},
      time: [{ after: 'heat', from: 'cold', to: 'hot', evidence }],
    })
    const realm = createTestRealm({ machines: { pot, spoon } })
    plant(realm, { kind: 'pot', parent: null, id: 'p', state: 'cold', data: {} })
    plant(realm, { kind: 'spoon', parent: 'pot:p', id: 's', state: 'cold', data: {} })
    realm.clock.advance(5000)
    settle(realm, 'pot:p')
    expect(realm.store.snapshot()).toEqual({ resources: [], buried: ['pot:p', 'pot:p/spoon:s'] })
    expect(realm.fired).toEqual(['pot:time[0]'])
  })
})
