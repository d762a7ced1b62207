import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JournalEntry } from '../journal/exchange.ts'
import { createFakeWall, kitchenSystem } from '../machine/kitchen.fixture.ts'
import type { System } from '../system/system.ts'
import { defaultStart } from './clock.ts'
import { createWorld, type World, type WorldOptions } from './create-world.ts'
import { fire } from './fire.ts'
import { beginRequest, jumpTo, notePoll, waitByJumping } from './pass-time.ts'
import { plant } from './place.ts'
import { type Realm, shownState, takeFired } from './realm.ts'
import { settle } from './settle.ts'
import { touch } from './write.ts'

const home = 'kitchen:k'
const open = (options: WorldOptions = {}) => createWorld([kitchenSystem], options)

const step = fc.record({
  does: fc.constantFrom(
    'place',
    'place',
    'cancel',
    'salt',
    'discard',
    'drop',
    'open',
    'close',
    'use',
    'mint',
    'pass',
    'jump',
    'poll',
    'wait',
  ),
  id: fc.constantFrom('a', 'b', 'c'),
  ms: fc.oneof(fc.nat(4000), fc.constantFrom(250, 700, 3000, 60_000)),
})
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
const steps = fc.array(step, { maxLength: 25 })

function shown(world: World, id: string): string {
  const realm = world.realm('kitchen')
  const found = realm.store.get(`${home}/order:${id}`)
  return found ? shownState(realm, found) : 'none'
}

function event(world: World, name: string, id: string, ms: number): unknown {
  const realm = world.realm('kitchen')
  if (name === 'open' || name === 'close') {
    return fire(realm, { kind: 'kitchen', event: `${name}Kitchen`, parent: null, id: 'k', call: { id: 'k' } })
  }
  const call = name === 'mint' ? { lasts: ms } : { id, lasts: ms }
  const known = name === 'mint' ? {} : { id }
  return fire(realm, {
    kind: 'order',
    event: `${name === 'mint' ? 'place' : name}Order`,
    parent: home,
    call,
    ...known,
  })
}

/** One request, and what a client sees of it. */
function request(world: World, { does, id, ms }: Step): unknown {
  const realm = world.realm('kitchen')
  if (does === 'pass') return world.advance(ms)
  beginRequest(realm, home)
  if (does === 'use') return touch(realm, home)
  if (does === 'jump') return jumpTo(realm, home, realm.roots.at(realm.roots.get(home)) + ms)
  if (does === 'poll') {
    notePoll(realm, [home], `GET /${id}`, () => shown(world, id))
    return shown(world, id)
  }
  if (does === 'wait') {
    const deadline = realm.roots.at(realm.roots.get(home)) + ms
    return waitByJumping(realm, home, deadline, () => (shown(world, id) === 'served' ? 'served' : undefined))
  }
  try {
    return event(world, does, id, ms)
  } catch (cause) {
    return String(cause)
  }
}

/** Runs requests and says all that could be seen of them. */
function run(world: World, all: readonly Step[]) {
  return all.map((each) => {
    const answer = request(world, each)
    const rows = takeFired(world.realm('kitchen'))
    world.journal.add({
      at: 0,
      system: 'kitchen',
      method: 'POST',
      target: '/',
      operation: undefined,
      status: 200,
      rows,
    })
    return { answer, rows, snapshot: world.snapshot() }
  })
}

const opened: Step = { does: 'open', id: 'a', ms: 0 }

describe('a world', () => {
  it('goes on after snapshot and restore as it would have without', () => {
    const modes = fc.constantFrom('auto' as const, 'manual' as const)
    fc.assert(
      fc.property(modes, steps, steps, steps, (clock, before, after, lost) => {
        const world = open({ clock })
        run(world, [opened, ...before])
        const snapshot = world.snapshot()
        const plain = JSON.parse(JSON.stringify(snapshot)) as typeof snapshot
        const copy = open({ clock: 'manual', startAt: 1, seed: 'another' })
        copy.restore(plain)
        expect(copy.snapshot()).toEqual(snapshot)
        const forward = run(world, after)
        expect(run(copy, after)).toEqual(forward)
        run(world, lost)
        world.restore(snapshot)
        expect(world.snapshot()).toEqual(snapshot)
        expect(run(world, after)).toEqual(forward)
      }),
      { numRuns: 200 },
    )
  })

  it('goes on in a fork as it would have, and neither sees the other', () => {
    const modes = fc.constantFrom('auto' as const, 'manual' as const)
    fc.assert(
      fc.property(modes, steps, steps, steps, steps, (clock, before, after, other, more) => {
        const world = open({ clock })
        run(world, [opened, ...before])
        const frozen = world.freeze()
        const [left, right] = [world.fork('left'), world.fork('right')]
        const first = run(left, after)
        run(world, other)
        expect(run(right, after)).toEqual(first)
        // Forks of forks, and what was frozen before all of it.
        const [again, last] = [left.fork(), open({ clock })]
        const further = run(left, more)
        expect(run(again, more)).toEqual(further)
        last.restore(frozen)
        expect(run(last, [...after, ...more])).toEqual([...first, ...further])
      }),
      { numRuns: 200 },
    )
  })

  it('begins again as it began, a fork where it was forked', () => {
    fc.assert(
      fc.property(steps, steps, (before, after) => {
        const world = open({ clock: 'manual', seed: 's' })
        const first = run(world, [opened, ...before])
        const fork = world.fork('f')
        const then = run(fork, after)
        for (const each of [world, fork]) each.reset()
        expect([world.journal.entries(), fork.journal.entries(), fork.name]).toEqual([[], [], 'f'])
        expect(run(world, [opened, ...before])).toEqual(first)
        expect(run(fork, after)).toEqual(then)
      }),
    )
  })

  it('begins a part anew with other settings, as in a world that was made with them', () => {
    fc.assert(
      fc.property(steps, (after) => {
        const world = open({ clock: 'manual', options: { kitchen: { settings: { kept: 1 } } } })
        run(world, [opened, { does: 'place', id: 'a', ms: 0 }])
        world.renew('kitchen', { more: 2 })
        const settings = { kept: 1, more: 2 }
        expect([world.realm('kitchen').options.settings, world.journal.notes().at(-1)?.note.kind]).toEqual([
          settings,
          'restore',
        ])
        const other = open({ clock: 'manual', options: { kitchen: { settings } } })
        expect(run(world, [opened, ...after])).toEqual(run(other, [opened, ...after]))
      }),
    )
  })

  it('stands still when frozen, whatever the wall does', () => {
    const wall = createFakeWall()
    const world = open({ clock: 'real', wall })
    run(world, [opened])
    const frozen = world.freeze()
    wall.pass(500)
    world.restore(frozen)
    expect(world.clock.drift()).toBe(0)
    wall.pass(100)
    expect([world.clock.drift(), world.fork().clock.drift()]).toEqual([100, 100])
  })

  it('gives the same for the same seed and the same requests, and other ids for another seed', () => {
    fc.assert(
      fc.property(steps, (all) => {
        expect(run(open(), all)).toEqual(run(open(), all))
      }),
    )
    const idOf = (seed: string) => {
      const world = open({ seed })
      run(world, [opened, { does: 'mint', id: 'a', ms: 0 }])
      return world.snapshot().realms.kitchen?.store.resources.map(({ id }) => id)
    }
    expect(idOf('2')).not.toEqual(idOf('1'))
  })

  it('is seen by no other', () => {
    const [a, b] = [open(), open()]
    b.realm('kitchen')
    const before = b.snapshot()
    run(a, [opened, { does: 'pass', id: 'a', ms: 5000 }])
    expect(b.snapshot()).toEqual(before)
  })

  it('has defaults', () => {
    const world = open()
    expect([world.name, world.seed, world.clock.mode, world.clock.startAt, world.clock.speed]).toEqual([
      'main',
      '1',
      'auto',
      defaultStart,
      1,
    ])
    expect(world.realm('kitchen').options).toEqual({
      profile: 'realistic',
      durations: {},
      resources: {},
      auth: 'open',
      settings: {},
    })
  })

  it('gives a system its options, and keeps them in a snapshot', () => {
    const world = open({ options: { kitchen: { profile: 'instant', settings: { oven: 'gas' } } } })
    const options = {
      profile: 'instant',
      durations: {},
      resources: {},
      auth: 'open',
      settings: { oven: 'gas' },
    }
    expect(world.realm('kitchen').options).toEqual(options)
    const copy = open()
    copy.restore(world.snapshot())
    expect(copy.realm('kitchen').options).toEqual(options)
  })

  it('seeds a system when it is first asked for, once, and a restore does not seed it again', () => {
    let seeded = 0
    const system: System = {
      ...kitchenSystem,
      seed(realm) {
        seeded++
        plant(realm, { kind: 'kitchen', parent: null, id: 'first', state: 'idle', data: { served: 0 } })
      },
    }
    const world = createWorld([system])
    expect(seeded).toBe(0)
    expect(world.realm('kitchen')).toBe(world.realm('kitchen'))
    expect([seeded, world.realm('kitchen').fired]).toEqual([1, []])
    world.restore(world.snapshot())
    expect([world.realm('kitchen').store.get('kitchen:first')?.state, seeded]).toEqual(['idle', 1])
  })

  it('does not count what happens in the seeding', () => {
    const seed = (realm: Realm) => {
      fire(realm, { kind: 'kitchen', event: 'openKitchen', parent: null, call: { id: 'first' } })
    }
    expect(createWorld([{ ...kitchenSystem, seed }]).realm('kitchen').fired).toEqual([])
  })

  it('tells of every exchange', () => {
    const told: JournalEntry[] = []
    const world = open({ journal: { size: 1 }, onExchange: (entry) => told.push(entry) })
    run(world, [opened, opened])
    expect(told.map(({ number, rows }) => [number, rows])).toEqual([
      [0, ['kitchen:openKitchen[0]']],
      [1, ['kitchen:openKitchen[1]']],
    ])
    expect(world.journal.entries()).toEqual(told.slice(1))
  })

  it('refuses a system that it does not have', () => {
    const unknown = expect.objectContaining({ name: 'StandinError', code: 'unknown-system' })
    expect(() => open().realm('bakery')).toThrow(unknown)
  })

  it('is as it was when a snapshot of other systems is refused', () => {
    const world = open()
    run(world, [opened])
    const before = world.snapshot()
    const foreign = {
      ...before,
      clock: { ...before.clock, drift: 99 },
      realms: { bakery: before.realms.kitchen },
    }
    expect(() => world.restore(foreign as typeof before)).toThrow(
      expect.objectContaining({ code: 'unknown-system' }),
    )
    expect(world.snapshot()).toEqual(before)
  })

  it('answers a held wait when it is advanced', async () => {
    const world = open({ clock: 'manual' })
    run(world, [opened])
    const realm = world.realm('kitchen')
    const idle = () => (realm.store.get(home)?.state === 'idle' ? 'idle' : undefined)
    const wait = world.holds.hold(realm, home, defaultStart + 30_000, idle)
    world.advance(3000)
    expect([await wait, world.holds.size]).toEqual(['idle', 0])
  })

  it('follows the wall in real', () => {
    const wall = createFakeWall()
    const world = open({ clock: 'real', wall, speed: 10 })
    run(world, [opened])
    wall.pass(300)
    const realm = world.realm('kitchen')
    settle(realm, home)
    expect(realm.store.get(home)).toMatchObject({ state: 'idle', since: defaultStart + 3000 })
  })
})
