import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kitchenSystem } from '../machine/kitchen.fixture.ts'
import { createWorld } from './create-world.ts'
import { fire } from './fire.ts'
import { fromPlainJson, toPlainJson } from './plain-json.ts'
import { exportWorld, importWorld, worldFileVersion } from './world-file.ts'

describe('data', () => {
  it('comes back from JSON as it was', () => {
    const data = fc.anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: false,
      withSparseArray: false,
    })
    const kinds = [Uint8Array, Int32Array, Uint32Array, Float32Array, Float64Array]
    fc.assert(
      fc.property(data, (value) => {
        let text: string
        try {
          text = JSON.stringify(toPlainJson(value))
        } catch (cause) {
          expect(cause).toMatchObject({ code: 'not-data' })
          return
        }
        expect(fromPlainJson(JSON.parse(text))).toStrictEqual(value)
      }),
    )
    for (const kind of kinds) {
      const list = kind.from(Array.from({ length: 100_000 }, (_, at) => at % 251))
      expect(fromPlainJson(JSON.parse(JSON.stringify(toPlainJson({ list }))))).toStrictEqual({ list })
    }
  })

  it('whose names look like ours is told from ours', () => {
    const data = { a: { $map: [] }, b: { $x: 1, y: { $undefined: true } } }
    expect(fromPlainJson(toPlainJson(data))).toStrictEqual(data)
  })

  it('has no functions', () => {
    expect(() => toPlainJson({ services: { calc: { handle: () => 1 } } })).toThrow(
      expect.objectContaining({
        code: 'not-data',
        message: expect.stringContaining("'/services/calc/handle'"),
      }),
    )
  })
})

function opened() {
  const world = createWorld([kitchenSystem], { clock: 'manual' })
  fire(world.realm('kitchen'), {
    kind: 'kitchen',
    event: 'openKitchen',
    parent: null,
    id: 'k',
    call: { id: 'k' },
  })
  return world
}

describe('a file of a world', () => {
  it('makes another world what the first was', () => {
    const world = opened()
    const copy = createWorld([kitchenSystem], { seed: 'other' })
    importWorld(copy, JSON.parse(JSON.stringify(exportWorld(world))))
    expect(copy.snapshot()).toEqual(world.snapshot())
  })

  const good = exportWorld(opened())
  type Part = Readonly<Record<string, unknown>>
  function changed(how: (kitchen: Part) => unknown) {
    const world = good.world as { readonly realms: { readonly kitchen: Part } }
    return { ...good, world: { ...world, realms: { kitchen: how(world.realms.kitchen) } } }
  }
  it.each([
    ['foreign-file', undefined],
    ['foreign-file', { items: [] }],
    ['foreign-file', { ...good, standin: 'faults' }],
    ['world-file-version', { ...good, version: worldFileVersion + 1 }],
    ['world-file-systems', { ...good, systems: ['bakery'] }],
    ['bad-world-file', { ...good, systems: [] }],
    ['bad-world-file', { ...good, world: {} }],
    ['bad-world-file', { ...good, world: { $date: 1 } }],
    ['bad-world-file', { ...good, world: { $integer: 'x' } }],
    ['bad-world-file', { ...good, world: { $list: { of: 'Float64Array', base64: 'AAAA' } } }],
    ['bad-world-file', changed((kitchen) => ({ ...kitchen, store: { resources: [null], buried: [] } }))],
    ['bad-world-file', changed(({ options: _, ...kitchen }) => kitchen)],
    ['bad-world-file', changed(() => null)],
    ['bad-world-file', { ...good, world: { $list: { of: 'Uint8Array', base64: '%' } } }],
  ])('%s is refused, and changes nothing: %#', (code, file) => {
    const world = opened()
    const before = world.snapshot()
    expect(() => importWorld(world, file)).toThrow(expect.objectContaining({ name: 'StandinError', code }))
    expect(world.snapshot()).toEqual(before)
  })
})
