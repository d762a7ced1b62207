import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { System } from '../system/system.ts'
import { createFaults } from './create-faults.ts'
import type { Fault } from './fault.ts'

const kitchen = {
  id: 'kitchen',
  operations: { order: {}, cook: {}, serve: {} },
  faultWords: { errors: ['burnt', 'cold'], expire: { cook: { about: '', find: () => undefined } } },
  faultPlans: { rush: { about: 'all is late', faults: [{ do: { kind: 'latency', delay: 'PT1M' } }] } },
} as unknown as System
const bar = { id: 'bar', operations: { pour: {} } } as unknown as System
const startAt = 1_000_000

const faultsOf = (systems: readonly System[] = [kitchen], seed = '7') =>
  createFaults({ systems, seed: () => seed, startAt: () => startAt, changed: () => undefined })

const asked = (operation: string, path = '/orders/a', at = startAt) => ({
  system: 'kitchen',
  operations: [operation],
  request: { method: 'GET', path, query: '', headers: {}, body: new Uint8Array() },
  at,
})

/** Which of some requests a fault strikes, counted from 1. */
function struckBy(fault: Fault, requests: readonly ReturnType<typeof asked>[], seed = '7') {
  const faults = faultsOf([kitchen], seed)
  faults.add(fault)
  const struck: number[] = []
  for (const [at, each] of requests.entries()) faults.strike(each, () => struck.push(at + 1) > 0)
  return struck
}

const burnt = { kind: 'error', error: 'burnt' } as const
const orders = (count: number) => Array.from({ length: count }, () => asked('order'))

describe('a fault strikes', () => {
  it.each<[string, Fault, readonly ReturnType<typeof asked>[], readonly number[]]>([
    ['every request', { do: burnt }, orders(3), [1, 2, 3]],
    ['an operation', { operation: 'cook', do: burnt }, [asked('order'), asked('cook')], [2]],
    ['several', { operation: ['cook', 'order'], do: burnt }, [asked('serve'), asked('cook')], [2]],
    ['the nth call', { calls: 2, do: burnt }, orders(4), [2]],
    ['some calls', { calls: [1, 4], do: burnt }, orders(4), [1, 4]],
    ['a range', { calls: { from: 2, to: 3 }, do: burnt }, orders(4), [2, 3]],
    ['every other', { calls: { from: 2, every: 2 }, do: burnt }, orders(5), [2, 4]],
    ['so often', { times: 2, do: burnt }, orders(4), [1, 2]],
    [
      'a call of its operation, counted alone',
      { operation: 'cook', calls: 2, do: burnt },
      [asked('cook'), asked('order'), asked('cook')],
      [3],
    ],
    ['a resource', { resource: 'b', do: burnt }, [asked('order'), asked('order', '/orders/b/items')], [2]],
    [
      'what lies below a path',
      { resource: '/orders/*', do: burnt },
      [asked('order', '/tables'), asked('order')],
      [2],
    ],
    [
      'for some time',
      { from: 'PT1S', until: 'PT3S', do: burnt },
      [0, 1000, 2999, 3000].map((ms) => asked('order', '/', startAt + ms)),
      [2, 3],
    ],
    [
      'from an instant on',
      { from: '1970-01-01T00:16:41Z', do: burnt },
      [0, 1000].map((ms) => asked('order', '/', startAt + ms)),
      [2],
    ],
  ])('%s', (_, fault, requests, expected) => {
    expect(struckBy(fault, requests)).toEqual(expected)
  })

  it('by chance, which is its own: other requests and other faults change nothing', () => {
    const fault: Fault = { name: 'x', operation: 'cook', probability: 0.4, do: burnt }
    const alone = struckBy(
      fault,
      Array.from({ length: 50 }, () => asked('cook')),
    )
    expect(alone.length).toBeGreaterThan(5)
    expect(alone.length).toBeLessThan(45)
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 50, maxLength: 50 }), (noise) => {
        const faults = faultsOf()
        faults.add([{ name: 'other', probability: 0.5, do: burnt }, fault])
        const struck: number[] = []
        for (const [at, count] of noise.entries()) {
          for (let i = 0; i < count; i++) faults.strike(asked('order'), () => true)
          faults.strike(asked('cook'), (each) => each.fault.name === 'other' || struck.push(at + 1) > 0)
        }
        expect(struck).toEqual(alone)
      }),
      { numRuns: 20 },
    )
    expect(
      struckBy(
        fault,
        Array.from({ length: 50 }, () => asked('cook')),
        '8',
      ),
    ).not.toEqual(alone)
  })

  it('and one that could do nothing keeps its times', () => {
    const faults = faultsOf()
    faults.add({ times: 1, do: burnt })
    faults.strike(asked('order'), () => false)
    faults.strike(asked('order'), () => true)
    expect(faults.list()).toMatchObject([{ seen: 2, fired: 1 }])
  })

  it('as it would have, after a snapshot was restored', () => {
    const [first, second] = [faultsOf(), faultsOf()]
    first.add({ calls: 3, do: burnt })
    first.strike(asked('order'), () => true)
    second.restore(JSON.parse(JSON.stringify(first.snapshot())))
    const struck: number[] = []
    for (const at of [2, 3]) second.strike(asked('order'), () => struck.push(at) > 0)
    expect(struck).toEqual([3])
  })
})

describe('plans', () => {
  it('are added whole or not at all, removed and cleared', () => {
    const faults = faultsOf()
    expect(() => faults.add([{ do: burnt }, { operation: 'cok', do: burnt }])).toThrow()
    expect(faults.size).toBe(0)
    expect(faults.add({ version: 1, faults: [{ do: burnt }, { name: 'x', do: burnt }] })).toHaveLength(2)
    expect(faults.list().map(({ fault }) => fault.name)).toEqual(['fault-1', 'x'])
    expect([faults.remove('x'), faults.remove('x')]).toEqual([true, false])
    faults.clear()
    expect(faults.list()).toEqual([])
  })

  it('are there ready made, by name', () => {
    const faults = faultsOf([kitchen, bar])
    faults.add({ plan: 'kitchen/rush' })
    faults.add({ plan: 'rush' })
    expect(faults.list().map(({ fault }) => [fault.name, fault.system])).toEqual([
      ['fault-1', 'kitchen'],
      ['fault-2', 'kitchen'],
    ])
  })
})

describe('misuse says what would do', () => {
  it.each<[string, unknown, string, string, string]>([
    [
      'an unknown operation',
      { operation: 'cok', do: burnt },
      'unknown-operation',
      "operation 'cok'",
      "'cook'",
    ],
    ['an unknown system', { system: 'kitchn', do: burnt }, 'unknown-system', "'kitchn'", "'kitchen'"],
    ['an unknown error', { do: { kind: 'error', error: 'brnt' } }, 'unknown-error', "'brnt'", "'burnt'"],
    ['an unknown effect', { do: { kind: 'latncy' } }, 'unknown-effect', "'latncy'", "'latency'"],
    ['an unknown expiry', { do: { kind: 'expire', what: 'cok' } }, 'unknown-expiry', "'cok'", "'cook'"],
    ['an unknown plan', { plan: 'rsh' }, 'unknown-plan', "'rsh'", 'kitchen/rush'],
    ['an unknown member', { operaton: 'cook', do: burnt }, 'bad-fault', "'operaton'", "'operation'"],
    ['an unknown member of an effect', { do: { ...burnt, eror: 1 } }, 'bad-fault', "'eror'", "'error'"],
    ['a probability above 1', { probability: 2, do: burnt }, 'bad-probability', "'2'", '0 to 1'],
    ['a probability that is none', { probability: '0.5', do: burnt }, 'bad-probability', "'0.5'", '0 to 1'],
    ['a call before the first', { calls: 0, do: burnt }, 'bad-fault', "'calls'", '1 or more'],
    ['a range that steps by half', { calls: { every: 0.5 }, do: burnt }, 'bad-fault', 'every', '1 or more'],
    ['a time that is none', { from: 'noon', do: burnt }, 'bad-time', "'noon'", 'PT10M'],
    ['a delay that is none', { do: { kind: 'latency', delay: 5 } }, 'bad-fault', "'5'", 'PT5S'],
    ['a moment that is none', { do: { ...burnt, moment: 'head' } }, 'bad-fault', "'head'", 'before'],
    ['a status that is none', { do: { kind: 'reply', status: 99 } }, 'bad-fault', '99', '200 to 999'],
    [
      'a header with a line break',
      { do: { kind: 'reply', status: 503, headers: { a: 'b\r\nc: d' } } },
      'bad-fault',
      "'a'",
      'line breaks',
    ],
    [
      'a length of its own',
      { do: { ...burnt, headers: { 'Content-Length': '1' } } },
      'bad-fault',
      'Content-Length',
      'Leave it out',
    ],
    ['no effect', { operation: 'cook' }, 'bad-fault', "'do'", 'kind'],
    ['no plan', { faults: 1 }, 'bad-fault-plan', 'faults', '{"faults"'],
    ['a plan of a later version', { version: 2, faults: [] }, 'bad-fault-plan', 'version 2', 'newer'],
    ['no object', 'rush', 'bad-fault-plan', 'no object', '{"faults"'],
  ])('%s', (_, plan, code, message, nextStep) => {
    expect(() => faultsOf([kitchen]).add(plan as never)).toThrow(
      expect.objectContaining({
        code,
        message: expect.stringContaining(message),
        nextStep: expect.stringContaining(nextStep),
      }),
    )
  })

  it('two faults of one name', () => {
    const faults = faultsOf()
    faults.add({ name: 'x', do: burnt })
    expect(() => faults.add({ name: 'x', do: burnt })).toThrow(
      expect.objectContaining({ code: 'fault-exists' }),
    )
  })

  it('no system, where there are two', () => {
    expect(() => faultsOf([kitchen, bar]).add({ do: burnt })).toThrow('does not say which system')
  })
})
