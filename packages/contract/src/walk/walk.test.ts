import { loadSystem, systemIds } from '@standin/systems'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { fakeTarget } from '../fake-target.fixture.ts'
import { type Target, TargetSilence } from '../target.ts'
import { inEach, is, jsonOf, mutated, shared, withJson } from './mutated.fixture.ts'
import { type WalkOptions, walk } from './walk.ts'

const systems = [kettle, ...(await Promise.all(systemIds.map(loadSystem)))]
const systemOf = async (id: string) => loadSystem(id as (typeof systemIds)[number])
const now = () => 0

const walkKettle = (target: Target, options: Partial<WalkOptions> = {}) =>
  walk(kettle, target, fakeTarget(kettle), { now, maxSteps: 40, ...options })

const oneKettle = /^\/kettles\/[^/]+$/
const refused = {
  status: 409,
  headers: [['content-type', 'application/problem+json']],
  body: '{"type":"about:blank","title":"No","status":409}',
} as const

describe('the fake beside itself', () => {
  it.each(systems)(
    '$id differs in none of 200 sequences',
    async (system) => {
      const result = await walk(system, fakeTarget(system), fakeTarget(system), { now, maxSteps: 30 })
      expect(result.difference).toBeUndefined()
      expect(result).toMatchObject({ runs: 200, seed: 1, interrupted: false, declared: {}, leftBehind: [] })
    },
    30_000,
  )

  it('meets what is legal and what is not', async () => {
    const { seen } = await walkKettle(fakeTarget(kettle))
    const met = [
      'createKettle 201',
      'createKettle 400',
      'createKettle 401',
      'switchKettle 200',
      'switchKettle 404',
    ]
    expect(Object.keys(seen)).toEqual(expect.arrayContaining([...met, 'switchKettle 412', 'getKettle 304']))
  })
})

describe('a mutant is found, and its sequence is short:', () => {
  it('a wrong status of one operation in one state', async () => {
    const target = mutated(fakeTarget(kettle), () => async (request, send) => {
      if (!is(request, 'PUT', /switch$/) || !request.query.includes('off')) return send(request)
      const before = await send({
        ...request,
        method: 'GET',
        path: request.path.replace('/switch', ''),
        query: '',
      })
      const reply = await send(request)
      return reply.status === 200 && jsonOf(before).state === 'heating' ? refused : reply
    })
    const { difference } = await walkKettle(target)
    expect(difference?.mismatch).toEqual({ pointer: 'status', expected: 200, actual: 409 })
    expect(operationsOf(difference)).toEqual(['createKettle', 'switchKettle', 'switchKettle'])
    expect(difference?.steady).toBe(true)
    expect(difference?.foundIn).toBeGreaterThan(3)
  })

  it('an effect that is not applied', async () => {
    const target = mutated(
      fakeTarget(kettle),
      () => async (request, send) =>
        is(request, 'DELETE', oneKettle) && (await send({ ...request, method: 'GET' })).status === 200
          ? { status: 204, headers: [], body: '' }
          : send(request),
    )
    const { difference } = await walkKettle(target)
    expect(operationsOf(difference).slice(0, 2)).toEqual(['createKettle', 'deleteKettle'])
    expect(difference?.steps).toHaveLength(3)
  })

  it('a wrong target state', async () => {
    const freezer = await systemOf('freezer')
    const target = mutated(fakeTarget(freezer), () => async (request, send) => {
      const body = new TextDecoder().decode(request.body)
      const swapped = { ...request, body: new TextEncoder().encode(body.replace('stop', 'abort')) }
      return send(is(request, 'POST', /\/event$/) ? swapped : request)
    })
    const { difference } = await walk(freezer, target, fakeTarget(freezer), { now })
    expect(operationsOf(difference).slice(0, 3)).toEqual(['registerClient', 'createJob', 'sendJobEvent'])
    expect(difference?.steps.length).toBeLessThanOrEqual(4)
  })

  it('data of something that was deleted', async () => {
    const target = mutated(fakeTarget(kettle), () => {
      const last = new Map<string, Awaited<ReturnType<Target['send']>>>()
      return async (request, send) => {
        if (is(request, 'DELETE', oneKettle))
          last.set(request.path, await send({ ...request, method: 'GET' }))
        const leaked = request.method === 'GET' ? last.get(request.path) : undefined
        return leaked?.status === 200 ? leaked : send(request)
      }
    })
    const { difference } = await walkKettle(target)
    expect(difference?.mismatch).toEqual({ pointer: 'status', expected: 404, actual: 200 })
    expect(difference?.steps).toHaveLength(3)
  })

  it('an old entity tag that is taken for the current one', async () => {
    const sas = await systemOf('sas-compute')
    const target = mutated(fakeTarget(sas), () => async (request, send) => {
      const isJob = is(request, 'PUT', /\/jobs\/[^/]+\/state$/) && request.headers['if-match'] !== undefined
      return send(isJob ? { ...request, headers: { ...request.headers, 'if-match': '*' } } : request)
    })
    const { difference } = await walk(sas, target, fakeTarget(sas), { now })
    expect(difference?.mismatch).toMatchObject({ pointer: 'status', expected: 412 })
    expect(operationsOf(difference)).toEqual(['createSession', 'createJob', 'updateJobState'])
  })

  it('a member that is lost in a list, and one that has another type', async () => {
    const change = (make: (item: Record<string, unknown>) => object) =>
      mutated(fakeTarget(kettle), () => async (request, send) => {
        const reply = await send(request)
        if (!is(request, 'GET', /^\/kettles$/) || reply.status !== 200) return reply
        const { items, ...rest } = jsonOf(reply)
        return withJson(reply, { ...rest, items: (items as Record<string, unknown>[]).map(make) })
      })
    const lost = await walkKettle(change(({ litres: _, ...item }) => item))
    expect(lost.difference?.mismatch).toEqual({
      pointer: 'body/items/0/litres',
      expected: 1,
      actual: undefined,
    })
    expect(lost.difference?.steps).toHaveLength(2)
    const typed = await walkKettle(change((item) => ({ ...item, temperature: String(item.temperature) })))
    expect(typed.difference?.mismatch).toMatchObject({ pointer: 'body/items/0/temperature', actual: '20' })
  })

  it('an entity tag that does not change', async () => {
    const target = mutated(fakeTarget(kettle), () => {
      const first = new Map<string, string>()
      return async (request, send) => {
        const reply = await send(request)
        if (!is(request, 'GET', oneKettle)) return reply
        const headers = reply.headers.map(([name, value]): [string, string] => {
          if (name !== 'etag') return [name, value]
          if (!first.has(request.path)) first.set(request.path, value)
          return [name, first.get(request.path) ?? value]
        })
        return { ...reply, headers }
      }
    })
    const { difference } = await walkKettle(target)
    expect(difference?.mismatch.pointer).toBe('header etag')
    expect(difference?.steps.length).toBeLessThanOrEqual(5)
  })
})

type Differing = Awaited<ReturnType<typeof walk>>['difference']

const operationsOf = (difference: Differing) =>
  difference?.steps.map((step) => (step.kind === 'call' ? step.step.operation : 'pass')) ?? []

const closing = (after: number, did: TargetSilence['did'] = 'closed') =>
  mutated(fakeTarget(kettle), () => {
    let calls = 0
    return async (request, send) => {
      if (++calls > after) throw new TargetSilence(did, `it ${did}`)
      return send(request)
    }
  })

describe('a target that does not answer', () => {
  it('differs, in its own words', async () => {
    const { difference } = await walkKettle(closing(2))
    expect(difference?.mismatch).toEqual({ pointer: 'reply', expected: 'an answer', actual: 'it closed' })
    expect(difference?.steps).toHaveLength(3)
    expect(difference?.steps.at(-1)).not.toHaveProperty('target')
  })

  it('is not waited for more often than need be', async () => {
    let hung = 0
    const target = mutated(
      closing(3, 'hung'),
      () => (request, send) =>
        send(request).catch((cause) => {
          hung++
          throw cause
        }),
    )
    const { difference } = await walkKettle(target)
    expect(difference?.mismatch.actual).toBe('it hung')
    expect(hung).toBe(5)
  })

  it('differs before the first step when it lets nobody in', async () => {
    const freezer = await systemOf('freezer')
    const deaf: Target = {
      ...shared(fakeTarget(freezer)),
      identify: () => Promise.reject(new TargetSilence('refused', 'nobody listens')),
    }
    const { difference } = await walk(freezer, deaf, fakeTarget(freezer), { now })
    expect(difference).toMatchObject({ steps: [], mismatch: { pointer: 'login', actual: 'nobody listens' } })
  })
})

describe('a walk', () => {
  it('is the same for the same seed, and another for another', async () => {
    const broken = () =>
      mutated(
        fakeTarget(kettle),
        () => async (request, send) => (is(request, 'GET', oneKettle) ? refused : send(request)),
      )
    const [first, again, other] = [
      await walkKettle(broken(), { seed: 3 }),
      await walkKettle(broken(), { seed: 3 }),
      await walkKettle(fakeTarget(kettle), { seed: 4, runs: 20 }),
    ]
    expect(again).toEqual(first)
    expect(await walkKettle(fakeTarget(kettle), { seed: 4, runs: 20 })).toEqual(other)
    expect((await walkKettle(fakeTarget(kettle), { seed: 5, runs: 20 })).seen).not.toEqual(other.seen)
  })

  it('ends when it is told to, and undoes what it made', async () => {
    const stop = new AbortController()
    const world = shared(fakeTarget(kettle))
    let calls = 0
    const target: Target = {
      ...world,
      send(request) {
        if (++calls === 100) stop.abort()
        return world.send(request)
      },
    }
    const result = await walkKettle(target, { signal: stop.signal })
    expect(result).toMatchObject({ interrupted: true, leftBehind: [] })
    expect(result.runs).toBeLessThan(50)
    expect(await countIn(world)).toBe(0)
  })

  it('tells what it had found when it is ended while it looks for less', async () => {
    const stop = new AbortController()
    const target = mutated(
      closing(6),
      () => (request, send) =>
        send(request).catch((cause) => {
          stop.abort()
          throw cause
        }),
    )
    const { difference, interrupted } = await walkKettle(target, { signal: stop.signal })
    expect(interrupted).toBe(true)
    expect(difference).toMatchObject({ mismatch: { actual: 'it closed' }, shrinks: 0 })
    expect(operationsOf(difference).filter((each) => each !== 'pass')).toHaveLength(7)
  })

  it('undoes what each sequence made where there is one world for all', async () => {
    const world = shared(fakeTarget(kettle))
    const result = await walkKettle(world, { runs: 40 })
    expect(result).toMatchObject({ runs: 40, leftBehind: [] })
    expect(result.difference).toBeUndefined()
    expect(await countIn(world)).toBe(0)
  })

  it('lets no more time pass than the target has', async () => {
    const passed: number[] = []
    const world = fakeTarget(kettle)
    const watched = inEach(world, (target) => {
      let sum = 0
      const pass: Target['pass'] = (ms) => {
        sum += ms
        passed.push(sum)
        return target.pass(ms)
      }
      return { ...target, patience: 8_000, pass }
    })
    expect((await walkKettle(watched)).difference).toBeUndefined()
    expect(Math.max(...passed)).toBe(8_000)
  })

  it('leaves out what the target says that it can not do', async () => {
    const { seen } = await walkKettle(
      { ...fakeTarget(kettle), cannot: { listKettles: 'no shelf' } },
      { runs: 30 },
    )
    expect(Object.keys(seen).filter((each) => each.startsWith('listKettles'))).toEqual([])
  })

  it('goes on behind a declared difference', async () => {
    const renamed = mutated(fakeTarget(kettle), () => async (request, send) => {
      const reply = await send(request)
      return is(request, 'GET', oneKettle) && reply.status === 200 && jsonOf(reply)
        ? withJson(reply, { ...jsonOf(reply), litres: 7 })
        : reply
    })
    const reason = 'it holds seven litres'
    const declared = [{ operation: 'getKettle', pointer: 'body/litres', reason }]
    const result = await walkKettle(renamed, { declared, runs: 50 })
    expect(result.difference).toBeUndefined()
    expect(result.declared[reason]).toBeGreaterThan(5)
  })

  it('ends a sequence at a declared status, since nothing follows from what comes', async () => {
    const lazy = mutated(
      fakeTarget(kettle),
      () => async (request, send) => (is(request, 'DELETE', oneKettle) ? refused : send(request)),
    )
    const declared = [{ operation: 'deleteKettle', pointer: 'status', actual: 409, reason: 'it is stuck' }]
    const result = await walkKettle(lazy, { declared, runs: 50 })
    expect(result.difference).toBeUndefined()
    expect(result.declared['it is stuck']).toBeGreaterThan(5)
  })

  it('says that the reference is at fault when that one does not answer', async () => {
    const broken = {
      ...shared(fakeTarget(kettle)),
      send: () => Promise.reject(new TargetSilence('closed', 'gone')),
    }
    await expect(walk(kettle, fakeTarget(kettle), broken, { now })).rejects.toThrow('gone')
  })
})

async function countIn(target: Target): Promise<unknown> {
  const identity = await target.identify(undefined)
  const reply = await target.send({
    method: 'GET',
    path: '/kettles',
    query: '',
    headers: { host: 'standin.test', ...identity.headers },
    body: new Uint8Array(),
  })
  return jsonOf(reply).count
}
