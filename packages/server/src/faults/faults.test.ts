import type { Fault } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createStandin, type StandinOptions } from '../app.ts'
import { createKettle, heatKettle, jsonOf, reading } from '../kettle.fixture.ts'
import { type ListeningStandin, startStandin } from '../node/listen.ts'
import { exchangeText } from '../node/raw-client.fixture.ts'

const login = { authorization: 'Bearer tea' }

/** A listening kettle with faults, and a client of it. */
async function served(faults: readonly Fault[], options: Partial<StandinOptions> = {}) {
  const standin = await startStandin({ systems: [kettle], faults, ...options, verifyReplies: true })
  const get = (path: string, headers: Record<string, string> = login) =>
    fetch(`${standin.url}${path}`, { headers })
  return { standin, get, [Symbol.asyncDispose]: standin.close }
}

const firedIn = ({ world }: Pick<ListeningStandin, 'world'>) =>
  world.journal
    .entries()
    .map(({ operation, faults }) => [operation, ...(faults ?? []).map(({ kind }) => kind)])

const make = (url: string, name = 'blue') =>
  fetch(`${url}/kettles`, {
    method: 'POST',
    headers: { ...login, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  })

const countAt = async (get: (path: string) => Promise<Response>) =>
  ((await (await get('/kettles')).json()) as { items: unknown[] }).items.length

describe('a fault, on a socket', () => {
  it('answers with a wire error of the system, and nothing happens', async () => {
    await using kitchen = await served([
      {
        operation: 'createKettle',
        calls: 1,
        do: { kind: 'error', error: 'alreadyHot', headers: { 'x-why': 'fault' } },
      },
    ])
    const { standin, get } = kitchen
    const first = await make(standin.url)
    expect([first.status, first.headers.get('x-why'), first.headers.get('x-kettle')]).toEqual([
      409,
      'fault',
      'toy',
    ])
    expect(await first.json()).toMatchObject({ title: 'The kettle is hot already' })
    expect(await countAt(get)).toBe(0)
    expect((await make(standin.url)).status).toBe(201)
    expect(firedIn(standin)).toEqual([['createKettle', 'error'], ['listKettles'], ['createKettle']])
  })

  it('answers with an error after the change was made', async () => {
    await using kitchen = await served([
      { operation: 'createKettle', do: { kind: 'error', error: 'badRequest', moment: 'after' } },
    ])
    expect((await make(kitchen.standin.url)).status).toBe(400)
    expect(await countAt(kitchen.get)).toBe(1)
  })

  it('answers in the place of a gateway', async () => {
    await using kitchen = await served([
      { do: { kind: 'reply', status: 503, headers: { 'Retry-After': '5' }, body: { why: 'busy' } } },
    ])
    const reply = await kitchen.get('/kettles')
    expect([reply.status, reply.headers.get('retry-after'), await reply.json()]).toEqual([
      503,
      '5',
      { why: 'busy' },
    ])
    expect(reply.headers.get('content-type')).toBe('application/json')
  })

  it('takes virtual time, at once in auto', async () => {
    await using kitchen = await served([{ operation: 'getKettle', do: { kind: 'latency', delay: 'PT2M' } }])
    const { path } = await heatKettle(kitchen.standin.request)
    const reply = await kitchen.get(path)
    expect(await reply.json()).toMatchObject({ state: 'hot' })
    expect(reply.headers.get('date')).toContain('00:02:00')
  })

  it('takes virtual time after the change', async () => {
    await using kitchen = await served([
      { operation: 'getKettle', do: { kind: 'latency', delay: 'PT2M', moment: 'after' } },
    ])
    const { path } = await heatKettle(kitchen.standin.request)
    const reply = await kitchen.get(path)
    expect(await reply.json()).toMatchObject({ state: 'heating' })
    expect(reply.headers.get('date')).toContain('00:02:00')
  })

  it('holds a request until the clock is there, in manual', async () => {
    await using kitchen = await served([{ do: { kind: 'latency', delay: '5s' } }], { clock: 'manual' })
    const { standin, get } = kitchen
    const waiting = get('/kettles')
    while (standin.world.holds.size === 0) await get('/elsewhere')
    standin.world.advance(4999)
    expect(standin.world.holds.size).toBe(1)
    standin.world.advance(1)
    expect((await waiting).headers.get('date')).toContain('00:00:05')
  })

  it('resets the connection before anything happens', async () => {
    await using kitchen = await served([{ operation: 'createKettle', do: { kind: 'cut' } }])
    await expect(make(kitchen.standin.url)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(await countAt(kitchen.get)).toBe(0)
    expect(firedIn(kitchen.standin)[0]).toEqual(['createKettle', 'cut'])
  })

  it('resets the connection after the change, before the head', async () => {
    await using kitchen = await served([{ operation: 'createKettle', do: { kind: 'cut', moment: 'after' } }])
    await expect(make(kitchen.standin.url)).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
    expect(await countAt(kitchen.get)).toBe(1)
  })

  it('resets the connection behind the head', async () => {
    await using kitchen = await served([{ do: { kind: 'cut', moment: 'head' } }])
    const reply = await kitchen.get('/kettles')
    expect(reply.status).toBe(200)
    await expect(reply.text()).rejects.toThrow()
  })

  it('truncates the body under the full length', async () => {
    await using kitchen = await served([{ do: { kind: 'truncate', bytes: 7 } }])
    const text = await exchangeText(
      kitchen.standin.port,
      'GET /kettles HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer tea\r\n\r\n',
    )
    const [head = '', body] = text.split('\r\n\r\n')
    expect(Number(/content-length: (\d+)/i.exec(head)?.[1])).toBeGreaterThan(7)
    expect(body).toHaveLength(7)
    const reply = await kitchen.get('/kettles')
    await expect(reply.text()).rejects.toThrow()
  })

  it('lets a resource be gone, as the system itself does', async () => {
    await using kitchen = await served([
      { operation: 'getKettle', calls: 2, do: { kind: 'expire', what: 'kettle' } },
    ])
    const { path } = await createKettle(kitchen.standin.request)
    const statuses = []
    for (let count = 0; count < 3; count++) statuses.push((await kitchen.get(path)).status)
    expect(statuses).toEqual([200, 404, 404])
  })

  it('lets a row of time happen now', async () => {
    await using kitchen = await served([
      { operation: 'getKettle', calls: 1, do: { kind: 'expire', what: 'heat' } },
    ])
    const { path } = await heatKettle(kitchen.standin.request)
    await kitchen.get(path)
    kitchen.standin.world.advance(5000)
    expect(await (await kitchen.get(path)).json()).toMatchObject({ state: 'hot' })
    expect(kitchen.standin.world.journal.rowCounts().get('kettle:time[0]')).toBe(1)
  })

  it('lets a token be worth nothing from then on, and another one be good', async () => {
    await using kitchen = await served([{ calls: 2, do: { kind: 'expire', what: 'token' } }])
    const { path } = await createKettle(kitchen.standin.request)
    const asked = async (authorization: string) => (await kitchen.get(path, { authorization })).status
    expect(await asked('Bearer tea')).toBe(401)
    expect([await asked('Bearer tea'), await asked('Bearer coffee'), await asked('Bearer tea')]).toEqual([
      401, 200, 401,
    ])
  })
})

describe('faults in process', () => {
  const opened = (fault: Fault) => createStandin({ systems: [kettle], faults: [fault] })

  it.each<[string, Fault['do'], string]>([
    ['before', { kind: 'cut' }, 'connection-cut'],
    ['behind the head', { kind: 'cut', moment: 'head' }, 'connection-cut'],
    ['in the body', { kind: 'truncate' }, 'body-truncated'],
  ])('a connection that is lost %s rejects', async (_, effect, code) => {
    await expect(opened({ do: effect }).request(reading('/kettles'))).rejects.toMatchObject({ code })
  })

  it('a body that is truncated is a stream that fails', async () => {
    const reply = await opened({ do: { kind: 'truncate', bytes: 3 } }).fetch(new Request('http://x/kettles'))
    const reader = reply.body?.getReader()
    expect((await reader?.read())?.value).toHaveLength(3)
    await expect(reader?.read()).rejects.toMatchObject({ code: 'body-truncated' })
  })

  it('the first that ends a request wins, and the others keep their times', async () => {
    const standin = createStandin({ systems: [kettle] })
    standin.world.faults.add([
      { name: 'a', times: 1, do: { kind: 'error', error: 'badRequest' } },
      { name: 'b', times: 1, do: { kind: 'error', error: 'alreadyHot' } },
    ])
    const statuses = []
    for (let count = 0; count < 3; count++) statuses.push((await standin.request(reading('/kettles'))).status)
    expect(statuses).toEqual([400, 409, 200])
  })

  it('every error of the catalogue can be one, whatever it mentions', async () => {
    const standin = createStandin({ systems: [kettle] })
    for (const error of kettle.faultWords?.errors ?? []) {
      standin.world.faults.clear()
      standin.world.faults.add({ do: { kind: 'error', error } })
      expect(jsonOf(await standin.request(reading('/kettles')))).toHaveProperty('title')
    }
  })

  it('belong to their world alone', async () => {
    const standin = createStandin({ systems: [kettle] })
    standin.worlds.create({ name: 'other' }).faults.add({ do: { kind: 'error', error: 'badRequest' } })
    expect(await standin.request(reading('/kettles'))).toMatchObject({ status: 200 })
    expect(await standin.request(reading('/_w/other/kettles'))).toMatchObject({ status: 400 })
  })
})
