import { describe, expect, it } from 'vitest'
import { defineMachine } from '../machine/define-machine.ts'
import { createTestRealm, evidence, kitchenMachines, type RealmSetup } from '../machine/kitchen.fixture.ts'
import { fire } from './fire.ts'
import { beginRequest, jumpTo, nextMoment, notePoll, waitByJumping } from './pass-time.ts'
import { plant } from './place.ts'
import { type Realm, shownState } from './realm.ts'
import { settle } from './settle.ts'
import { touch } from './write.ts'

const home = 'kitchen:k'

function openKitchen(setup: RealmSetup = {}): Realm {
  const realm = createTestRealm({ mode: 'auto', ...setup })
  fire(realm, { kind: 'kitchen', event: 'openKitchen', parent: null, call: { id: 'k' } })
  return realm
}

function place(realm: Realm, id: string, lasts: number): void {
  beginRequest(realm, home)
  fire(realm, { kind: 'order', event: 'placeOrder', parent: home, call: { id, lasts } })
}

const timeOf = (realm: Realm) => realm.roots.at(realm.roots.get(home)) - realm.clock.startAt
const kitchenState = (realm: Realm) => realm.store.get(home)?.state
const order = (realm: Realm, id: string) => realm.store.get(`${home}/order:${id}`)

function shown(realm: Realm, id: string): string {
  const found = order(realm, id)
  return found ? shownState(realm, found) : 'none'
}

/** A poll as the server does it: it answers with what it sees after a jump. */
function read(realm: Realm, id: string, url = `GET /${id}`): string {
  beginRequest(realm, home)
  notePoll(realm, [home], url, () => shown(realm, id))
  return shown(realm, id)
}

describe('idle time', () => {
  it('is not made by jumps', () => {
    const realm = openKitchen()
    for (let i = 0; i < 50; i++) jumpTo(realm, home, realm.roots.at(realm.roots.get(home)) + 60_000)
    expect(kitchenState(realm)).toBe('idle')
    expect(realm.roots.used(realm.roots.get(home))).toBe(realm.clock.startAt)
  })

  it('ends it at exactly its length when time is advanced by hand', () => {
    const realm = openKitchen({ mode: 'manual' })
    realm.clock.advance(59_999)
    settle(realm, home)
    expect(kitchenState(realm)).toBe('idle')
    realm.clock.advance(1)
    settle(realm, home)
    expect(realm.store.get(home)).toMatchObject({ state: 'closed', since: realm.clock.startAt + 60_000 })
  })

  it('starts again with every use', () => {
    const realm = openKitchen({ mode: 'manual' })
    for (let i = 0; i < 10; i++) {
      realm.clock.advance(40_000)
      beginRequest(realm, home)
      touch(realm, home)
    }
    expect(kitchenState(realm)).toBe('idle')
    realm.clock.advance(60_000)
    settle(realm, home)
    expect(realm.store.get(home)).toMatchObject({ state: 'closed', since: realm.clock.startAt + 460_000 })
  })

  it('does not move by use what counts from the entry of a state', () => {
    const realm = openKitchen({ mode: 'manual' })
    realm.clock.advance(2999)
    touch(realm, home)
    realm.clock.advance(1)
    settle(realm, home)
    expect(kitchenState(realm)).toBe('idle')
  })

  it('counts what is advanced and not what is jumped, where both happen', () => {
    const realm = openKitchen()
    realm.clock.advance(30_000)
    settle(realm, home)
    jumpTo(realm, home, realm.roots.at(realm.roots.get(home)) + 500_000)
    realm.clock.advance(29_999)
    settle(realm, home)
    expect(kitchenState(realm)).toBe('idle')
    realm.clock.advance(1)
    settle(realm, home)
    expect(realm.store.get(home)).toMatchObject({ state: 'closed', since: realm.clock.startAt + 560_000 })
  })

  it('in auto never ends what is polled two hundred times', () => {
    const realm = openKitchen()
    place(realm, 'a', 500)
    for (let i = 0; i < 200; i++) read(realm, 'a')
    expect([kitchenState(realm), shown(realm, 'a')]).toEqual(['idle', 'served'])
  })

  it('attracts no jump', () => {
    const realm = openKitchen()
    jumpTo(realm, home, realm.roots.at(realm.roots.get(home)) + 3000)
    expect([kitchenState(realm), nextMoment(realm, home)]).toEqual(['idle', null])
  })
})

describe('polls in auto', () => {
  it('the third that sees the same jumps to the moment when it changes, and so on to the end', () => {
    const realm = openKitchen()
    place(realm, 'a', 1000)
    expect(['a', 'a'].map((id) => read(realm, id))).toEqual(['queued', 'queued'])
    expect(timeOf(realm)).toBe(3)
    expect([read(realm, 'a'), timeOf(realm)]).toEqual(['cooking', 3000])
    expect([read(realm, 'a'), timeOf(realm)]).toEqual(['cooking', 3001])
    expect([read(realm, 'a'), timeOf(realm)]).toEqual(['served', 4000])
  })

  it('jumps over moments that change nothing for the reader', () => {
    const realm = openKitchen()
    for (const [id, lasts] of [
      ['a', 1000],
      ['b', 1000],
      ['c', 1000],
    ] as const)
      place(realm, id, lasts)
    expect(['c', 'c', 'c'].map((id) => read(realm, id))).toEqual(['queued', 'queued', 'cooking'])
    expect([timeOf(realm), shown(realm, 'a'), shown(realm, 'b')]).toEqual([5000, 'served', 'served'])
  })

  it('just answer when nothing is due', () => {
    const realm = openKitchen()
    jumpTo(realm, home, realm.roots.at(realm.roots.get(home)) + 3000)
    const before = realm.store.snapshot()
    for (let i = 0; i < 20; i++) expect(read(realm, 'nothing')).toBe('none')
    expect([timeOf(realm), realm.store.snapshot()]).toEqual([3020, before])
  })

  it('of two URLs don’t count for each other', () => {
    const realm = openKitchen()
    place(realm, 'a', 1000)
    place(realm, 'b', 1000)
    const seen = ['a', 'b', 'a', 'b'].map((id) => read(realm, id))
    expect([seen, timeOf(realm)]).toEqual([['queued', 'queued', 'queued', 'queued'], 6])
    expect([read(realm, 'a'), timeOf(realm)]).toEqual(['cooking', 3000])
    expect([read(realm, 'b'), timeOf(realm)]).toEqual(['cooking', 4000])
  })

  it('of two readers bring both to the end', () => {
    const realm = openKitchen()
    place(realm, 'a', 1000)
    place(realm, 'b', 1000)
    let reads = 0
    while (shown(realm, 'a') !== 'served' || shown(realm, 'b') !== 'served') {
      read(realm, 'a')
      read(realm, 'b')
      reads += 2
      expect(reads).toBeLessThan(40)
    }
    expect(kitchenState(realm)).not.toBe('closed')
  })

  it('a cancel between two of them finds the order cooking', () => {
    const realm = openKitchen()
    place(realm, 'a', 1000)
    while (read(realm, 'a') !== 'cooking');
    read(realm, 'a')
    beginRequest(realm, home)
    const fired = fire(realm, { kind: 'order', event: 'cancelOrder', parent: home, id: 'a', call: {} })
    expect(fired).toMatchObject({ outcome: 'done', resource: { state: 'stopping' } })
    expect(read(realm, 'a')).toBe('canceled')
  })

  it('a change in between starts the count again', () => {
    const realm = openKitchen()
    place(realm, 'a', 1000)
    read(realm, 'a')
    read(realm, 'a')
    fire(realm, { kind: 'order', event: 'cancelOrder', parent: home, id: 'a', call: {} })
    expect([read(realm, 'a'), timeOf(realm)]).toEqual(['canceled', 4])
  })

  it.each(['manual', 'real'] as const)('never jump in %s', (mode) => {
    const wall = { now: () => 0, timer: () => () => {} }
    const realm = openKitchen({ mode, wall })
    place(realm, 'a', 1000)
    for (let i = 0; i < 10; i++) expect(read(realm, 'a')).toBe('queued')
    expect(timeOf(realm)).toBe(0)
  })
})

describe('a wait in auto', () => {
  it('answers at the moment of the change', () => {
    const realm = openKitchen()
    place(realm, 'a', 1000)
    settle(realm, home)
    const ready = () => (shown(realm, 'a') === 'served' ? 'served' : undefined)
    expect(waitByJumping(realm, home, realm.clock.startAt + 60_000, ready)).toBe('served')
    expect(timeOf(realm)).toBe(4000)
  })

  it('answers at the moment of the change that the request itself began', () => {
    const realm = openKitchen()
    jumpTo(realm, home, realm.clock.startAt + 5000)
    place(realm, 'a', 1000)
    const ready = () => (shown(realm, 'a') === 'served' ? 'served' : undefined)
    expect(waitByJumping(realm, home, realm.clock.startAt + 60_000, ready)).toBe('served')
    expect(timeOf(realm)).toBe(6001)
  })

  it('answers at once what is there already', () => {
    const realm = openKitchen()
    expect([waitByJumping(realm, home, realm.clock.startAt + 60_000, () => 'here'), timeOf(realm)]).toEqual([
      'here',
      0,
    ])
  })

  it.each([2500, 3000, 3001, 0, -5])('ends at its deadline, %i ms on', (ms) => {
    const realm = openKitchen()
    place(realm, 'a', 1000)
    const deadline = realm.clock.startAt + 1 + ms
    const ready = () => (shown(realm, 'a') === 'served' ? 'served' : undefined)
    expect(waitByJumping(realm, home, deadline, ready)).toBeUndefined()
    expect(timeOf(realm)).toBe(1 + Math.max(0, ms))
  })

  it('makes nothing idle', () => {
    const realm = openKitchen()
    waitByJumping(realm, home, realm.clock.startAt + 1_000_000, () => undefined)
    expect(kitchenState(realm)).toBe('idle')
  })
})

describe('moments that no row makes', () => {
  interface Log {
    readonly lines: readonly number[]
  }
  const kettle = defineMachine<Log, object, never, 'no'>()({
    kind: 'kettle',
    states: { boiling: {}, done: {} },
    guards: {},
    effects: {},
    replies: {},
    durations: { boil: 1000 },
    birth: () => ({ id: 'k', data: { lines: [] } }),
    moments: {
      in: ['boiling'],
      next: ({ data, since }, at) => data.lines.map((ms) => since + ms).find((line) => line > at) ?? null,
    },
    on: {},
    time: [{ after: 'boil', from: 'boiling', to: 'done', evidence }],
  })

  function boil(lines: readonly number[]): Realm {
    const realm = createTestRealm({ mode: 'auto', machines: { ...kitchenMachines, kettle } })
    plant(realm, { kind: 'kettle', parent: null, id: 'k', state: 'boiling', data: { lines } })
    return realm
  }

  it('are moments to jump to, in between those of the rows', () => {
    const realm = boil([100, 400, 5000])
    const moments: (number | null)[] = []
    for (let next = nextMoment(realm, ''); next !== null; next = nextMoment(realm, '')) {
      jumpTo(realm, '', next)
      moments.push(next - realm.clock.startAt)
    }
    expect(moments).toEqual([100, 400, 1000])
  })

  it('answer a poll', () => {
    const realm = boil([100, 400])
    const visible = () => String(realm.roots.at(realm.roots.get('')) - realm.clock.startAt >= 400)
    for (let i = 0; i < 3; i++) {
      beginRequest(realm, '')
      notePoll(realm, [''], 'GET /log', visible)
    }
    expect(realm.roots.at(realm.roots.get('')) - realm.clock.startAt).toBe(400)
  })
})
