import { describe, expect, it } from 'vitest'
import { createFakeWall, createTestRealm, type FakeWall } from '../machine/kitchen.fixture.ts'
import type { ClockMode, Wall } from './clock.ts'
import { fire } from './fire.ts'
import { createHolds } from './holds.ts'
import { beginRequest } from './pass-time.ts'
import type { Realm } from './realm.ts'

const home = 'kitchen:k'

function setUp(mode: ClockMode, wall?: Wall) {
  const realm = createTestRealm(wall ? { mode, wall } : { mode })
  fire(realm, { kind: 'kitchen', event: 'openKitchen', parent: null, call: { id: 'k' } })
  return { realm, holds: createHolds(wall) }
}

const timeOf = (realm: Realm) => realm.roots.at(realm.roots.get(home)) - realm.clock.startAt
const later = (realm: Realm, ms: number) => realm.clock.startAt + ms

/** Ready, with the time of it, when the kitchen is in the state. */
const whenKitchenIs = (realm: Realm, state: string) => () =>
  realm.store.get(home)?.state === state ? timeOf(realm) : undefined

/** What a promise has come to by now: nothing yet, or its value. */
async function now<T>(promise: Promise<T>): Promise<T | 'held'> {
  for (let i = 0; i < 5; i++) await Promise.resolve()
  return Promise.race([promise, Promise.resolve('held' as const)])
}

describe('a wait in manual', () => {
  it('is held until an advance brings what it waits for', async () => {
    const { realm, holds } = setUp('manual')
    const wait = holds.hold(realm, home, later(realm, 30_000), whenKitchenIs(realm, 'idle'))
    expect([await now(wait), holds.size]).toEqual(['held', 1])
    realm.clock.advance(2999)
    holds.retry()
    expect([await now(wait), holds.size]).toEqual(['held', 1])
    realm.clock.advance(1)
    holds.retry()
    expect([await now(wait), holds.size]).toEqual([3000, 0])
  })

  it('ends with nothing at its deadline', async () => {
    const { realm, holds } = setUp('manual')
    const wait = holds.hold(realm, home, later(realm, 2000), whenKitchenIs(realm, 'idle'))
    realm.clock.advance(1999)
    holds.retry()
    expect(await now(wait)).toBe('held')
    realm.clock.advance(1)
    holds.retry()
    expect([await now(wait), holds.size]).toEqual([undefined, 0])
  })

  it('answers when both the change and the deadline lie behind', async () => {
    const { realm, holds } = setUp('manual')
    const wait = holds.hold(realm, home, later(realm, 3000), whenKitchenIs(realm, 'idle'))
    realm.clock.advance(3000)
    holds.retry()
    expect(await now(wait)).toBe(3000)
  })

  it('is answered at once when what it waits for is there, or its deadline is over', async () => {
    const { realm, holds } = setUp('manual')
    const there = holds.hold(realm, home, later(realm, 9), whenKitchenIs(realm, 'heating'))
    const over = holds.hold(realm, home, later(realm, 0), whenKitchenIs(realm, 'idle'))
    expect([await now(there), await now(over), holds.size]).toEqual([0, undefined, 0])
  })

  it('is answered by a request of another client', async () => {
    const { realm, holds } = setUp('manual')
    const closed = () => (realm.store.get(home) ? undefined : 'closed')
    const wait = holds.hold(realm, home, later(realm, 30_000), closed)
    beginRequest(realm, home)
    fire(realm, { kind: 'kitchen', event: 'closeKitchen', parent: null, id: 'k', call: {} })
    holds.retry()
    expect(await now(wait)).toBe('closed')
  })

  it('that fails ends with its failure and disturbs no other', async () => {
    const { realm, holds } = setUp('manual')
    let broken = false
    const failing = holds.hold(realm, home, later(realm, 30_000), () => {
      if (broken) throw new Error('broken')
      return undefined
    })
    const other = holds.hold(realm, home, later(realm, 30_000), whenKitchenIs(realm, 'idle'))
    broken = true
    realm.clock.advance(3000)
    holds.retry()
    await expect(failing).rejects.toThrow('broken')
    expect([await now(other), holds.size]).toEqual([3000, 0])
  })
})

describe('a wait in real', () => {
  const real = (): { wall: FakeWall } & ReturnType<typeof setUp> => {
    const wall = createFakeWall()
    return { wall, ...setUp('real', wall) }
  }

  it('is answered when the timer fires at the moment of the change', async () => {
    const { realm, holds, wall } = real()
    const wait = holds.hold(realm, home, later(realm, 30_000), whenKitchenIs(realm, 'idle'))
    expect(wall.timers()).toEqual([5000 + 3000])
    wall.pass(2999)
    expect(await now(wait)).toBe('held')
    wall.pass(1)
    expect([await now(wait), wall.timers()]).toEqual([3000, []])
  })

  it('ends at its deadline', async () => {
    const { realm, holds, wall } = real()
    const wait = holds.hold(realm, home, later(realm, 1000), whenKitchenIs(realm, 'idle'))
    wall.pass(1000)
    expect([await now(wait), wall.timers()]).toEqual([undefined, []])
  })

  it('shares one timer with all others, for the earliest of what they wait for', async () => {
    const { realm, holds, wall } = real()
    const first = holds.hold(realm, home, later(realm, 9000), whenKitchenIs(realm, 'closed'))
    const second = holds.hold(realm, home, later(realm, 1000), whenKitchenIs(realm, 'closed'))
    expect(wall.timers()).toEqual([5000 + 1000])
    wall.pass(1000)
    expect([await now(first), await now(second), wall.timers()]).toEqual(['held', undefined, [5000 + 3000]])
    wall.pass(8000)
    expect(await now(first)).toBeUndefined()
  })

  it('asks for a timer by the clock’s speed', () => {
    const { realm, holds, wall } = real()
    realm.clock.set({ speed: 60 })
    void holds.hold(realm, home, later(realm, 30_000), whenKitchenIs(realm, 'idle'))
    expect(wall.timers()).toEqual([5000 + 50])
  })

  it('waits on when a timer fires too early', async () => {
    const { realm, holds, wall } = real()
    const wait = holds.hold(realm, home, later(realm, 30_000), whenKitchenIs(realm, 'idle'))
    wall.pass(2990)
    holds.retry()
    expect([await now(wait), wall.timers()]).toEqual(['held', [5000 + 3000]])
  })
})

describe('release', () => {
  it('ends all waits as at their deadlines, and the timer with them', async () => {
    const wall = createFakeWall()
    const { realm, holds } = setUp('real', wall)
    const waits = [1000, 2000].map((ms) =>
      holds.hold(realm, home, later(realm, ms), whenKitchenIs(realm, 'closed')),
    )
    holds.release()
    expect([await now(Promise.all(waits)), holds.size, wall.timers()]).toEqual([
      [undefined, undefined],
      0,
      [],
    ])
  })
})

it('a wait that is held when the clock becomes auto is answered at the next occasion', async () => {
  const { realm, holds } = setUp('manual')
  const wait = holds.hold(realm, home, later(realm, 30_000), whenKitchenIs(realm, 'idle'))
  realm.clock.set({ mode: 'auto' })
  holds.retry()
  expect([await now(wait), holds.size]).toEqual([3000, 0])
})

it('a release is told to whoever asked for it, until it is forgotten', () => {
  const { holds } = setUp('manual')
  const told: string[] = []
  holds.onRelease(() => told.push('one'))
  const forget = holds.onRelease(() => told.push('other'))
  holds.release()
  forget()
  holds.release()
  expect(told).toEqual(['one', 'other', 'one'])
})
