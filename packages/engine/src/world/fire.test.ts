import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineMachine } from '../machine/define-machine.ts'
import { createTestRealm, evidence, type OrderData, type RealmSetup } from '../machine/kitchen.fixture.ts'
import type { Resource } from '../store/resource.ts'
import { type Fired, fire } from './fire.ts'
import { beginRequest, jumpTo, nextMoment } from './pass-time.ts'
import { plant, uidOf } from './place.ts'
import { type Realm, takeFired } from './realm.ts'
import { settle } from './settle.ts'
import { touch } from './write.ts'

const home = 'kitchen:k'

function openKitchen(setup: RealmSetup = {}): Realm {
  const realm = createTestRealm(setup)
  fire(realm, { kind: 'kitchen', event: 'openKitchen', parent: null, call: { id: 'k' } })
  return realm
}

const onOrder = (realm: Realm, event: string, id?: string, call: object = {}): Fired =>
  fire(realm, { kind: 'order', event, parent: home, call, ...(id === undefined ? {} : { id }) })
const place = (realm: Realm, id: string, lasts = 1000) =>
  onOrder(realm, 'placeOrder', undefined, { id, lasts })
const order = (realm: Realm, id: string) =>
  realm.store.get(`${home}/order:${id}`) as Resource<OrderData> | undefined

function pass(realm: Realm, ms: number): void {
  realm.clock.advance(ms)
  settle(realm, home)
}

/** A kitchen that cooks `a` while `b` waits. */
function busyKitchen(): Realm {
  const realm = openKitchen()
  place(realm, 'a')
  place(realm, 'b')
  pass(realm, 3000)
  takeFired(realm)
  return realm
}

const events = ['placeOrder', 'cancelOrder', 'saltOrder', 'discardOrder', 'dropOrder']
const action = fc.oneof(
  fc.record({
    does: fc.constant('fire' as const),
    event: fc.constantFrom(...events, 'openKitchen', 'closeKitchen'),
    id: fc.constantFrom('a', 'b', 'c'),
  }),
  fc.record({ does: fc.constant('pass' as const), ms: fc.nat(4000) }),
  fc.record({ does: fc.constant('jump' as const), ms: fc.nat(4000) }),
  fc.record({ does: fc.constant('use' as const) }),
)

/** Fires, and says `thrown` where an effect threw. */
function attempt(realm: Realm, event: string, id: string): Fired | 'thrown' {
  const known = event === 'openKitchen' || event === 'closeKitchen'
  const own = known ? { kind: 'kitchen', parent: null, id: 'k', call: { id: 'k' } } : undefined
  try {
    return fire(realm, { event, ...(own ?? { kind: 'order', parent: home, id, call: { id } }) })
  } catch (cause) {
    expect(cause).toEqual(new Error('dropped'))
    return 'thrown'
  }
}

type Action = typeof action extends fc.Arbitrary<infer T> ? T : never

function act(realm: Realm, each: Action): Fired | 'thrown' | undefined {
  if (each.does === 'fire') return attempt(realm, each.event, each.id)
  if (each.does === 'pass') pass(realm, each.ms)
  else if (each.does === 'use') touch(realm, home)
  else jumpTo(realm, home, realm.roots.at(realm.roots.get(home)) + each.ms)
  return undefined
}

function expectSound(realm: Realm, resource: Resource, before: Resource | undefined): void {
  const { kind, state, since, createdAt, root, seq } = resource
  expect(Object.keys(realm.machines[kind]?.states ?? {})).toContain(state)
  expect(since).toBeGreaterThanOrEqual(before?.seq === seq ? before.since : createdAt)
  expect(since).toBeLessThanOrEqual(realm.roots.at(realm.roots.get(root)))
}

describe('any sequence of events and times', () => {
  it('leaves every resource in a declared state, with stamps that never go back', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const realm = openKitchen()
        let before: ReadonlyMap<string, Resource> = new Map()
        for (const each of actions) {
          act(realm, each)
          const now = new Map(realm.store.snapshot().resources.map((resource) => [resource.uid, resource]))
          for (const [uid, resource] of now) expectSound(realm, resource, before.get(uid))
          before = now
        }
      }),
      { numRuns: 300 },
    )
  })

  it('a refusal and an effect that throws change nothing, now and for all time after', () => {
    fc.assert(
      fc.property(fc.array(action, { maxLength: 50 }), (actions) => {
        const [realm, twin] = [openKitchen(), openKitchen()]
        for (const each of actions) {
          const before = realm.store.snapshot()
          const fired = act(realm, each)
          const isUndone = fired === 'thrown' || (fired !== undefined && fired.outcome !== 'done')
          if (isUndone) expect(realm.store.snapshot()).toEqual(before)
          else act(twin, each)
          settle(realm, home)
          settle(twin, home)
          expect(realm.store.snapshot()).toEqual(twin.store.snapshot())
          expect(nextMoment(realm, home)).toBe(nextMoment(twin, home))
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the first matching row wins', () => {
  const names = ['g0', 'g1', 'g2'] as const
  type Name = (typeof names)[number]
  type Truth = Readonly<Record<Name, boolean>>
  const condition = fc.constantFrom(...names, ...names.map((name) => `!${name}` as const))
  const row = fc.record({
    from: fc.option(fc.subarray(['cold', 'hot', 'broken'] as const, { minLength: 1 })),
    if: fc.uniqueArray(condition, { maxLength: 2 }),
  })
  const state = fc.constantFrom('cold' as const, 'hot' as const, 'broken' as const)
  const truth: fc.Arbitrary<Truth> = fc.record({ g0: fc.boolean(), g1: fc.boolean(), g2: fc.boolean() })

  it('by state and by conditions, for random tables', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), state, truth, (rows, start, call) => {
        const kettle = defineMachine<object, Truth, 'boil', 'no'>()({
          kind: 'kettle',
          states: { cold: {}, hot: {}, broken: {} },
          guards: { g0: (c) => c.call.g0, g1: (c) => c.call.g1, g2: (c) => c.call.g2 },
          effects: {},
          replies: { ok: () => ({ status: 200, headers: [], body: '' }) },
          durations: {},
          birth: () => ({ id: 'k', data: {} }),
          on: {
            boil: [
              ...rows.map(({ from, if: conditions }) =>
                from === null
                  ? { if: conditions, reply: 'ok' as const, evidence }
                  : { from, if: conditions, reply: 'ok' as const, evidence },
              ),
              { refuse: 'no', evidence },
            ],
          },
          time: [],
        })
        const realm = createTestRealm({ machines: { kettle } })
        plant(realm, { kind: 'kettle', parent: null, id: 'k', state: start, data: {} })
        const fired = fire(realm, { kind: 'kettle', event: 'boil', parent: null, id: 'k', call })
        const isTrue = (name: string) =>
          name.startsWith('!') ? !call[name.slice(1) as Name] : call[name as Name]
        const wanted = rows.findIndex(
          ({ from, if: conditions }) => (from?.includes(start) ?? true) && conditions.every(isTrue),
        )
        expect(takeFired(realm)).toEqual([`kettle:boil[${wanted < 0 ? rows.length : wanted}]`])
        expect(fired.outcome).toBe(wanted < 0 ? 'refused' : 'done')
      }),
      { numRuns: 300 },
    )
  })
})

describe('fire', () => {
  it('makes a resource in the state of its row, stamped with the present of its root', () => {
    const realm = openKitchen()
    realm.clock.advance(500)
    const fired = place(realm, 'a')
    const now = realm.roots.at(realm.roots.get(home))
    expect(fired).toMatchObject({ outcome: 'done', reply: { body: 'queued' } })
    expect(order(realm, 'a')).toEqual({
      uid: 'kitchen:k/order:a',
      kind: 'order',
      id: 'a',
      parent: home,
      root: home,
      seq: 2,
      state: 'queued',
      createdAt: now,
      since: now,
      usedAt: now,
      version: 1,
      shownVersion: 1,
      data: { lasts: 1000, salt: 0, tasted: 0 },
    })
  })

  it('counts every change, and apart from that the changes that are shown', () => {
    const realm = busyKitchen()
    const before = order(realm, 'a')
    expect(onOrder(realm, 'cancelOrder', 'a')).toMatchObject({ outcome: 'done', reply: { body: 'cooking' } })
    const stopping = order(realm, 'a')
    expect(stopping).toMatchObject({ state: 'stopping', version: (before?.version ?? 0) + 1 })
    expect(stopping?.shownVersion).toBe(before?.shownVersion)
    pass(realm, 250)
    expect(order(realm, 'a')).toMatchObject({
      state: 'canceled',
      shownVersion: (before?.shownVersion ?? 0) + 1,
    })
  })

  it('answers without a move where the row says so', () => {
    const realm = busyKitchen()
    onOrder(realm, 'cancelOrder', 'a')
    const before = order(realm, 'a')
    expect(onOrder(realm, 'cancelOrder', 'a')).toMatchObject({ outcome: 'done', reply: { body: 'cooking' } })
    expect(order(realm, 'a')).toBe(before)
  })

  it('goes on with the event that follows, and refuses the whole when that refuses', () => {
    const realm = busyKitchen()
    onOrder(realm, 'saltOrder', 'a')
    expect(order(realm, 'a')?.data).toMatchObject({ salt: 1, tasted: 1 })
    expect(takeFired(realm)).toEqual(['order:saltOrder[1]', 'order:.taste[1]'])
    const before = realm.store.snapshot()
    expect(onOrder(realm, 'saltOrder', 'a')).toMatchObject({ outcome: 'refused', error: 'spoiled' })
    expect(realm.store.snapshot()).toEqual(before)
    expect(takeFired(realm)).toEqual(['order:saltOrder[1]', 'order:.taste[0]'])
  })

  it('a deleted resource is known as deleted, and all below it too', () => {
    const realm = busyKitchen()
    const close = { kind: 'kitchen', event: 'closeKitchen', parent: null, id: 'k', call: {} }
    expect(fire(realm, close)).toMatchObject({ outcome: 'done' })
    expect(realm.store.snapshot()).toMatchObject({
      resources: [],
      buried: [home, `${home}/order:a`, `${home}/order:b`],
    })
    expect(fire(realm, close)).toMatchObject({ outcome: 'refused', error: 'noOrder' })
    expect(onOrder(realm, 'saltOrder', 'a')).toEqual({ outcome: 'missing' })
  })

  it('an order placed again under the id of a deleted one is a new one', () => {
    const realm = busyKitchen()
    onOrder(realm, 'saltOrder', 'b')
    onOrder(realm, 'discardOrder', 'b')
    expect(place(realm, 'b')).toMatchObject({ outcome: 'done', resource: { seq: 4, data: { salt: 0 } } })
  })

  it('an effect that throws leaves what was due as it was', () => {
    const realm = busyKitchen()
    const moment = nextMoment(realm, home)
    expect(() => onOrder(realm, 'dropOrder', 'a')).toThrow('dropped')
    expect(takeFired(realm)).toEqual([])
    expect(nextMoment(realm, home)).toBe(moment)
    pass(realm, 1000)
    expect([order(realm, 'a')?.state, order(realm, 'b')?.state]).toEqual(['served', 'cooking'])
  })

  it('a birth that throws leaves no place free in the order of creation', () => {
    const realm = busyKitchen()
    expect(() => onOrder(realm, 'dropOrder', 'c', { id: 'c' })).toThrow('dropped')
    expect(place(realm, 'd')).toMatchObject({ resource: { seq: 4 } })
  })

  it('a birth under the id of a living one is refused as misuse', () => {
    const realm = busyKitchen()
    const before = realm.store.snapshot()
    expect(() => place(realm, 'a')).toThrow(
      expect.objectContaining({ name: 'StandinError', code: 'id-taken' }),
    )
    expect(realm.store.snapshot()).toEqual(before)
  })

  it.each([
    [{ kind: 'order', event: 'fryOrder' }, 'unknown-event'],
    [{ kind: 'oven', event: 'heat' }, 'unknown-kind'],
  ])('%j is misuse', (firing, code) => {
    const misuse = expect.objectContaining({ name: 'StandinError', code })
    expect(() => fire(busyKitchen(), { ...firing, parent: home, id: 'a', call: {} })).toThrow(misuse)
  })
})

describe('what is not there', () => {
  const kettle = defineMachine<
    { full: boolean },
    { small?: boolean },
    'fill' | 'empty' | 'crash',
    'no' | 'gone'
  >()({
    kind: 'kettle',
    states: { full: {} },
    guards: { small: ({ call }) => call.small === true },
    effects: {},
    replies: { ok: ({ self }) => ({ status: 204, headers: [], body: self.id }) },
    durations: {},
    birth: () => ({ id: 'k', data: { full: true } }),
    on: {
      fill: [
        { from: 'absent', if: ['small'], refuse: 'no', evidence },
        { from: 'absent', to: 'full', reply: 'ok', evidence },
        { reply: 'ok', evidence },
      ],
      empty: [
        { to: 'deleted', reply: 'ok', evidence },
        { from: 'absent', reply: 'ok', evidence },
        { from: 'deleted', refuse: 'gone', evidence },
      ],
      crash: [{ from: 'absent', to: 'deleted', reply: 'ok', evidence }],
    },
    time: [],
  })
  const on = (event: string, call: object = {}) => ({ kind: 'kettle', event, parent: null, id: 'k', call })

  it('the conditions of a birth count', () => {
    const realm = createTestRealm({ machines: { kettle } })
    expect(fire(realm, on('fill', { small: true }))).toMatchObject({ outcome: 'refused', error: 'no' })
    expect(realm.store.snapshot().resources).toEqual([])
    expect(fire(realm, on('fill'))).toMatchObject({ outcome: 'done', resource: { state: 'full' } })
  })

  it('an answer alone makes nothing', () => {
    const realm = createTestRealm({ machines: { kettle } })
    expect(fire(realm, on('empty'))).toMatchObject({ outcome: 'done', reply: { status: 204, body: 'k' } })
    expect(realm.store.snapshot()).toEqual({ resources: [], buried: [] })
    expect([realm.nextSeq, realm.counters.entries().length]).toEqual([1, 0])
  })

  it('one that lived is told from one that never did', () => {
    const realm = createTestRealm({ machines: { kettle } })
    fire(realm, on('fill'))
    fire(realm, on('empty'))
    expect(fire(realm, on('empty'))).toMatchObject({ outcome: 'refused', error: 'gone' })
  })

  it('one may be born dead', () => {
    const realm = createTestRealm({ machines: { kettle } })
    expect(fire(realm, on('crash'))).toMatchObject({ outcome: 'done', reply: { status: 204 } })
    expect(realm.store.snapshot()).toEqual({ resources: [], buried: ['kettle:k'] })
  })
})

describe('send', () => {
  const pot = defineMachine<object, object, 'stir', 'no'>()({
    kind: 'pot',
    root: 'own',
    states: { cold: {}, hot: {} },
    guards: {},
    effects: {
      tell: ({ self, children, send }) => {
        for (const spoon of children(self.uid, 'spoon')) send(spoon, '.warm')
      },
    },
    replies: {},
    durations: { heat: 1000 },
    birth: () => ({ id: 'p', data: {} }),
    on: { stir: [{ do: ['tell'], to: 'hot', evidence }] },
    time: [{ after: 'heat', from: 'cold', to: 'hot', do: ['tell'], evidence }],
  })
  const spoon = defineMachine<object, object, never, 'no'>()({
    kind: 'spoon',
    states: { cold: {}, warm: {}, melted: {} },
    guards: {},
    effects: {},
    replies: {},
    durations: { melt: 500 },
    birth: () => ({ id: 's', data: {} }),
    on: {
      '.warm': [
        { from: 'cold', to: 'warm', evidence },
        { refuse: 'no', evidence },
      ],
    },
    time: [{ after: 'melt', from: 'warm', to: 'melted', evidence }],
  })

  function setTable(): Realm {
    const realm = createTestRealm({ machines: { pot, spoon } })
    plant(realm, { kind: 'pot', parent: null, id: 'p', state: 'cold', data: {} })
    plant(realm, { kind: 'spoon', parent: 'pot:p', id: 's', state: 'cold', data: {} })
    return realm
  }

  it('fires on the neighbour at the time of the row, however late somebody looks', () => {
    const realm = setTable()
    realm.clock.advance(10_000)
    settle(realm, 'pot:p')
    const at = (ms: number) => realm.clock.startAt + ms
    expect(realm.store.get('pot:p')).toMatchObject({ state: 'hot', since: at(1000) })
    expect(realm.store.get('pot:p/spoon:s')).toMatchObject({ state: 'melted', since: at(1500) })
    expect(takeFired(realm)).toEqual(['pot:time[0]', 'spoon:.warm[0]', 'spoon:time[0]'])
  })

  it('fires at once in an event', () => {
    const realm = setTable()
    realm.clock.advance(300)
    fire(realm, { kind: 'pot', event: 'stir', parent: null, id: 'p', call: {} })
    expect(realm.store.get('pot:p/spoon:s')).toMatchObject({
      state: 'warm',
      since: realm.clock.startAt + 300,
    })
  })
})

describe('plant', () => {
  it('puts a resource where an event would have made it', () => {
    const [planted, fired] = [createTestRealm(), openKitchen()]
    plant(planted, { kind: 'kitchen', parent: null, id: 'k', state: 'heating', data: { served: 0 } })
    expect(planted.store.snapshot()).toEqual(fired.store.snapshot())
    expect(planted.roots.snapshot()).toEqual(fired.roots.snapshot())
    for (const realm of [planted, fired]) beginRequest(realm, home)
    pass(planted, 3000)
    pass(fired, 3000)
    expect(planted.store.snapshot()).toEqual(fired.store.snapshot())
  })
})

describe('uidOf', () => {
  it('is another for every other way down, whatever clients call things', () => {
    const id = fc.oneof(fc.string(), fc.constantFrom('a/order:b', 'a', 'b', '%2F', '/', '%'))
    const way = fc.array(id, { minLength: 1, maxLength: 3 })
    const uid = (ids: readonly string[]) =>
      ids.reduce<string | null>((up, each) => uidOf(up, 'order', each), null)
    fc.assert(
      fc.property(way, way, (a, b) => (uid(a) === uid(b)) === (JSON.stringify(a) === JSON.stringify(b))),
      { examples: [[['a/order:b'], ['a', 'b']]] },
    )
  })

  it('is plain for plain ids', () => {
    expect(uidOf(uidOf(null, 'kitchen', 'k-1'), 'order', 'A b:c')).toBe('kitchen:k-1/order:A b:c')
  })
})
