import { describe, expect, it } from 'vitest'
import { kitchenSystem } from '../machine/kitchen.fixture.ts'
import { changeDurations, changeSettings, listDurations, profileNames } from './change-options.ts'
import { createWorld } from './create-world.ts'
import { fire } from './fire.ts'
import { settle } from './settle.ts'

const home = 'kitchen:k'

function opened() {
  const world = createWorld([kitchenSystem], { clock: 'manual' })
  const realm = world.realm('kitchen')
  fire(realm, { kind: 'kitchen', event: 'openKitchen', parent: null, id: 'k', call: { id: 'k' } })
  const kitchen = () => {
    settle(realm, home)
    const { state, since } = realm.store.get(home) ?? {}
    return [state, (since ?? 0) - world.clock.startAt]
  }
  return { world, realm, kitchen }
}

describe('durations that change', () => {
  it('are those of what waits already', () => {
    const { world, realm, kitchen } = opened()
    changeDurations(realm, { durations: { 'kitchen.heat': 5000 } })
    world.advance(3000)
    expect(kitchen()).toEqual(['heating', 0])
    world.advance(2000)
    expect(kitchen()).toEqual(['idle', 5000])
  })

  it('make what is due by them happen now, and not in the past', () => {
    const { world, realm, kitchen } = opened()
    world.advance(2000)
    changeDurations(realm, { durations: { 'kitchen.heat': 500 } })
    expect(kitchen()).toEqual(['idle', 2000])
  })

  it('leave what was due by the old ones as it was', () => {
    const { world, realm, kitchen } = opened()
    world.advance(4000)
    changeDurations(realm, { durations: { 'kitchen.heat': null } })
    expect(kitchen()).toEqual(['idle', 3000])
  })

  it('never end where they are null, also for one resource alone', () => {
    const { world, realm, kitchen } = opened()
    changeDurations(realm, { durations: { 'kitchen.heat': 1 }, resources: { [home]: { heat: null } } })
    world.advance(10_000)
    expect(kitchen()).toEqual(['heating', 0])
    changeDurations(realm, { resources: {} })
    expect(kitchen()).toEqual(['idle', 10_000])
  })

  it('count idle time as before', () => {
    const { world, realm, kitchen } = opened()
    world.advance(3000)
    kitchen()
    changeDurations(realm, { durations: { 'kitchen.patience': 3100 } })
    world.advance(99)
    expect(kitchen()).toEqual(['idle', 3000])
    world.advance(1)
    expect(kitchen()).toEqual(['closed', 3100])
  })

  it('follow a profile, and survive a snapshot', () => {
    const { world, realm, kitchen } = opened()
    changeDurations(realm, { profile: 'instant' })
    expect(kitchen()).toEqual(['idle', 0])
    const copy = createWorld([kitchenSystem])
    copy.restore(world.snapshot())
    expect(copy.realm('kitchen').options.profile).toBe('instant')
  })

  it('are listed, with the profiles that there are', () => {
    expect(profileNames(kitchenSystem)).toEqual(['realistic', 'instant'])
    expect(listDurations(kitchenSystem, 'instant')).toEqual([
      { name: 'kitchen.heat', lasts: 0 },
      { name: 'kitchen.cool', lasts: 0 },
      { name: 'kitchen.patience', lasts: 60_000 },
      { name: 'order.cook', lasts: null },
      { name: 'order.stop', lasts: 250 },
    ])
  })
})

describe('settings that change', () => {
  const system = { ...kitchenSystem, settings: { oven: { about: '', value: 'gas' } } }

  it('are set by name, and are the default again', () => {
    const { realm } = opened()
    changeSettings(realm, system, { oven: 'wood' })
    expect(realm.options.settings).toEqual({ oven: 'wood' })
    changeSettings(realm, system, { oven: undefined })
    expect(realm.options.settings).toEqual({})
  })

  it.each(['stove', 'constructor', '__proto__'])('are refused when the system has none: %s', (name) => {
    const { realm } = opened()
    expect(() =>
      changeSettings(
        realm,
        system,
        Object.fromEntries([
          ['oven', 1],
          [name, 1],
        ]),
      ),
    ).toThrow(expect.objectContaining({ code: 'unknown-setting' }))
    expect(realm.options.settings).toEqual({})
  })
})
