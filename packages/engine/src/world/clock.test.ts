import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFakeWall, createTestRealm, type FakeWall } from '../machine/kitchen.fixture.ts'
import { createClock, defaultStart } from './clock.ts'
import { beginRequest, jumpTo } from './pass-time.ts'
import type { Realm } from './realm.ts'

const start = { startAt: defaultStart, speed: 1 }

const step = fc.oneof(
  fc.record({ does: fc.constant('advance' as const), ms: fc.nat(100_000) }),
  fc.record({ does: fc.constant('request' as const) }),
  fc.record({ does: fc.constant('jump' as const), ms: fc.integer({ min: -5000, max: 5000 }) }),
  fc.record({ does: fc.constant('wall' as const), ms: fc.nat(10_000) }),
  fc.record({ does: fc.constant('mode' as const), mode: fc.constantFrom('auto', 'manual', 'real') }),
  fc.record({ does: fc.constant('speed' as const), speed: fc.constantFrom(0.25, 1, 60) }),
)

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never

function take(realm: Realm, wall: FakeWall, each: Step): void {
  if (each.does === 'advance') realm.clock.advance(each.ms)
  else if (each.does === 'request') beginRequest(realm, '')
  else if (each.does === 'jump') jumpTo(realm, '', realm.roots.at(realm.roots.get('')) + each.ms)
  else if (each.does === 'wall') wall.pass(each.ms)
  else if (each.does === 'mode') realm.clock.set({ mode: each.mode })
  else realm.clock.set({ speed: each.speed })
}

describe('time', () => {
  it('never goes back, under any sequence of requests, advances, jumps and changes of mode', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const wall = createFakeWall()
        const realm = createTestRealm({ mode: 'auto', wall })
        const now = () => realm.roots.at(realm.roots.get(''))
        for (const each of steps) {
          const before = now()
          take(realm, wall, each)
          expect(now()).toBeGreaterThanOrEqual(before)
          expect(Number.isInteger(now())).toBe(true)
        }
      }),
    )
  })

  it('moves by a millisecond per request in auto, and by advances alone in manual', () => {
    const realm = createTestRealm({ mode: 'auto' })
    expect([beginRequest(realm, ''), beginRequest(realm, '')]).toEqual([defaultStart + 1, defaultStart + 2])
    realm.clock.set({ mode: 'manual' })
    expect(beginRequest(realm, '')).toBe(defaultStart + 2)
    realm.clock.advance(500)
    expect(beginRequest(realm, '')).toBe(defaultStart + 502)
  })
})

describe('createClock', () => {
  it.each([-1, -0.001, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'refuses to advance by %s',
    (ms) => {
      const clock = createClock({ ...start, mode: 'manual' }, undefined)
      expect(() => clock.advance(ms)).toThrow(expect.objectContaining({ code: 'clock-backwards' }))
      expect(clock.drift()).toBe(0)
    },
  )

  it('refuses real without a wall clock, at the start, on a change and on a restore', () => {
    const refused = expect.objectContaining({ name: 'StandinError', code: 'no-wall-clock' })
    expect(() => createClock({ ...start, mode: 'real' }, undefined)).toThrow(refused)
    const clock = createClock({ ...start, mode: 'auto' }, undefined)
    expect(() => clock.set({ mode: 'real' })).toThrow(refused)
    const real = createClock({ ...start, mode: 'real' }, createFakeWall()).snapshot()
    expect(() => clock.restore(real)).toThrow(refused)
    expect(clock.mode).toBe('auto')
  })

  it('follows the wall in real alone, by its speed', () => {
    const wall = createFakeWall()
    const clock = createClock({ ...start, mode: 'real', speed: 60 }, wall)
    wall.pass(100)
    expect(clock.drift()).toBe(6000)
    clock.set({ mode: 'manual' })
    wall.pass(100)
    clock.set({ mode: 'real', speed: 1 })
    wall.pass(5)
    expect(clock.drift()).toBe(6005)
  })

  it('stands still when the wall goes back, and loses nothing of what passes after', () => {
    let now = 1000
    const clock = createClock({ ...start, mode: 'real' }, { now: () => now, timer: () => () => {} })
    now = 1500
    expect(clock.drift()).toBe(500)
    now = 900
    expect(clock.drift()).toBe(500)
    now = 1600
    expect(clock.drift()).toBe(600)
  })

  it('passes as fast, however often somebody looks', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(7), { maxLength: 60 }), fc.constantFrom(0.1, 0.5, 1.7), (passes, speed) => {
        const wall = createFakeWall()
        const clock = createClock({ ...start, mode: 'real', speed }, wall)
        for (const ms of passes) {
          wall.pass(ms)
          clock.drift()
        }
        const sum = passes.reduce((all, ms) => all + ms, 0)
        expect(Math.abs(clock.drift() - sum * speed)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses the speed %s', (speed) => {
    const refused = expect.objectContaining({ code: 'bad-speed' })
    expect(() => createClock({ ...start, mode: 'auto', speed }, undefined)).toThrow(refused)
    expect(() => createClock({ ...start, mode: 'auto' }, undefined).set({ speed })).toThrow(refused)
  })

  it('is as it was after snapshot and restore', () => {
    const clock = createClock({ ...start, mode: 'manual' }, undefined)
    clock.advance(100)
    const before = clock.snapshot()
    clock.advance(50)
    clock.set({ mode: 'auto', speed: 3 })
    clock.restore(before)
    expect(clock.snapshot()).toEqual({ mode: 'manual', startAt: defaultStart, speed: 1, drift: 100 })
  })
})
