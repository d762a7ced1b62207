import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { heatKettle, reading, tea } from '../kettle.fixture.ts'
import { type ListeningStandin, type ListenOptions, startStandin } from './listen.ts'
import { exchangeText, openSocket, readToEnd, sendRaw } from './raw-client.fixture.ts'

const started = (options: Partial<ListenOptions> = {}) => startStandin({ systems: [kettle], ...options })

interface ClockView {
  readonly mode: string
  readonly waiting: number
}

async function clockOf({ url }: ListeningStandin): Promise<ClockView> {
  return (await fetch(`${url}/_standin/worlds/main/clock`)).json() as Promise<ClockView>
}

async function moveClock({ url }: ListeningStandin, change: object): Promise<Response> {
  return fetch(`${url}/_standin/worlds/main/clock`, { method: 'POST', body: JSON.stringify(change) })
}

/** Asks for the change of a kettle that heats, and comes back when the server holds the wait. */
async function holdWait(standin: ListeningStandin, seconds: number): Promise<{ reply: Promise<Response> }> {
  const { path, etag } = await heatKettle(standin.request)
  const headers = { ...tea, 'if-none-match': etag }
  const reply = fetch(`${standin.url}${path}?wait=${seconds}`, { headers })
  while ((await clockOf(standin)).waiting === 0);
  return { reply }
}

describe('a server that listens', () => {
  it('says where', async () => {
    await using standin = await started()
    expect(standin.url).toBe(`http://127.0.0.1:${standin.port}`)
    expect(await fetch(`${standin.url}/kettles`)).toMatchObject({ status: 200 })
  })

  it('says where in brackets when it is IPv6', async () => {
    await using standin = await started({ host: '::1' })
    expect(standin.url).toBe(`http://[::1]:${standin.port}`)
    expect(await fetch(`${standin.url}/_standin/health`)).toMatchObject({ status: 200 })
  })

  it('refuses foreign pages its own API', async () => {
    await using standin = await started()
    const url = `${standin.url}/_standin/worlds`
    expect(await fetch(url, { headers: { origin: 'https://evil.example' } })).toMatchObject({ status: 403 })
    expect(await sendRaw(url, reading('/_standin/worlds', { host: 'evil.example' }))).toMatchObject({
      status: 403,
    })
    expect(await fetch(url)).toMatchObject({ status: 200 })
  })
})

it.each([
  ['0.0.0.0', undefined, '127.0.0.1'],
  ['::', undefined, '[::1]'],
  ['::', '127.0.0.1', '127.0.0.1'],
])(
  'on all addresses (%s, control at %s) it names one at which its own API answers',
  async (host, at, named) => {
    const control = at === undefined ? {} : { control: { addresses: [at] } }
    await using standin = await started({ host, ...control })
    expect(new URL(standin.url).hostname).toBe(named)
    expect((await fetch(`${standin.url}/_standin/worlds`)).status).toBe(200)
  },
)

it('wants the token of a connection that names no Host, as HTTP/1.0 may', async () => {
  await using standin = await started({ control: { token: 'right' } })
  const asked = (more = '') => exchangeText(standin.port, `GET /_standin/worlds HTTP/1.0\r\n${more}\r\n`)
  expect(await asked()).toMatch(/^HTTP\/1\.1 401 /)
  expect(await asked('Authorization: Bearer right\r\n')).toMatch(/^HTTP\/1\.1 200 /)
})

describe('where it can not listen it says so', () => {
  it('because the port is in use', async () => {
    await using standin = await started()
    await expect(started({ port: standin.port })).rejects.toMatchObject({
      code: 'cannot-listen',
      message: `Standin can't listen on 127.0.0.1:${standin.port}: the port is in use.`,
      nextStep: expect.stringContaining('--port'),
      cause: expect.objectContaining({ code: 'EADDRINUSE' }),
    })
  })

  it("because the port is another program's", async () => {
    const other = createServer()
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', () => resolve()))
    const { port } = other.address() as AddressInfo
    await expect(started({ port })).rejects.toMatchObject({ code: 'cannot-listen' })
    other.close()
  })

  it.each([-1, 65_536, 1.5])('because %d is no port', async (port) => {
    await expect(started({ port })).rejects.toMatchObject({ name: 'StandinError', code: 'cannot-listen' })
  })

  it('because the address is of another machine', async () => {
    await expect(started({ host: '192.0.2.1' })).rejects.toMatchObject({ code: 'cannot-listen' })
  })
})

describe('a wait over the socket', () => {
  it('is answered at once in auto', async () => {
    await using standin = await started({ clock: 'auto' })
    const { path, etag } = await heatKettle(standin.request)
    const headers = { ...tea, 'if-none-match': etag }
    const reply = await fetch(`${standin.url}${path}?wait=300`, { headers })
    expect(await reply.json()).toMatchObject({ state: 'hot' })
  })

  it('is held in manual, and answered when somebody advances the clock', async () => {
    await using standin = await started({ clock: 'manual' })
    const { reply } = await holdWait(standin, 300)
    expect(await (await moveClock(standin, { advance: 'PT64.999S' })).json()).toMatchObject({ waiting: 1 })
    expect(await (await moveClock(standin, { advance: 'PT65S' })).json()).toMatchObject({ waiting: 0 })
    expect(await (await reply).json()).toMatchObject({ state: 'hot' })
  })

  it('is answered as expired when its deadline passes', async () => {
    await using standin = await started({ clock: 'manual' })
    const { reply } = await holdWait(standin, 30)
    await moveClock(standin, { advance: 'PT30S' })
    expect(await reply).toMatchObject({ status: 304 })
  })

  it('blocks in real, and is answered at the change', async () => {
    await using standin = await started({ clock: 'real', speed: 1000 })
    const { path, etag } = await heatKettle(standin.request)
    const since = standin.world.clock.drift()
    const reply = await fetch(`${standin.url}${path}?wait=300`, {
      headers: { ...tea, 'if-none-match': etag },
    })
    const waited = standin.world.clock.drift() - since
    expect(await reply.json()).toMatchObject({ state: 'hot' })
    expect(waited).toBeGreaterThanOrEqual(60_000)
    expect(waited).toBeLessThan(300_000)
  })

  it('blocks in real until its deadline', async () => {
    await using standin = await started({ clock: 'real', speed: 1000 })
    const { path, etag } = await heatKettle(standin.request)
    const reply = await fetch(`${standin.url}${path}?wait=10`, { headers: { ...tea, 'if-none-match': etag } })
    expect(reply.status).toBe(304)
    expect(standin.world.clock.drift()).toBeGreaterThanOrEqual(10_000)
  })

  it('that is held in manual goes on when the clock becomes real', async () => {
    await using standin = await started({ clock: 'manual' })
    const { reply } = await holdWait(standin, 300)
    await moveClock(standin, { mode: 'real', speed: 1000 })
    expect(await (await reply).json()).toMatchObject({ state: 'hot' })
  })
})

it('an unmodified loop of fetches comes to its end in few requests', async () => {
  await using standin = await started()
  const { path } = await heatKettle(standin.request)
  let requests = 0
  let state = ''
  while (state !== 'hot') {
    const reply = await fetch(`${standin.url}${path}`, { headers: tea })
    state = ((await reply.json()) as { readonly state: string }).state
    requests++
  }
  expect(requests).toBe(3)
})

describe('close', () => {
  it('does not wait for connections that are kept alive', async () => {
    const standin = await started()
    const agent = new Agent({ keepAlive: true })
    await new Promise<void>((resolve, reject) => {
      const asked = get(`${standin.url}/kettles`, { agent }, (reply) =>
        reply.resume().once('end', () => resolve()),
      )
      asked.once('error', reject)
    })
    await standin.close()
    agent.destroy()
  })

  it('does not wait for connections that never asked for anything', async () => {
    const standin = await started()
    const socket = await openSocket(standin.port)
    // An answered request on another connection shows that the server has seen the silent one.
    await fetch(`${standin.url}/kettles`)
    const ended = new Promise((resolve) => socket.once('close', resolve))
    await standin.close()
    await ended
  })

  it('ends held waits, as at their deadline, and the client has its reply', async () => {
    const standin = await started({ clock: 'manual' })
    const { reply } = await holdWait(standin, 300)
    await standin.close()
    expect(await reply).toMatchObject({ status: 304 })
  })

  it('ends a wait, too, whose request was still arriving', async () => {
    const standin = await started({ clock: 'manual' })
    const { path, etag } = await heatKettle(standin.request)
    const socket = await openSocket(standin.port)
    const head = [
      'Host: localhost',
      'Authorization: Bearer tea',
      `If-None-Match: ${etag}`,
      'Content-Length: 2',
    ]
    socket.write(`GET ${path}?wait=300 HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`)
    await fetch(`${standin.url}/kettles`)
    const closed = standin.close()
    socket.write('{}')
    const answer = await readToEnd(socket)
    await closed
    expect(answer).toMatch(/^HTTP\/1\.1 304 /)
  })

  it('lets a request finish that is still arriving', async () => {
    const standin = await started()
    const socket = await openSocket(standin.port)
    const head = ['Host: localhost', 'Authorization: Bearer tea', 'Content-Length: 12']
    socket.write(`POST /kettles HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n{"name"`)
    await fetch(`${standin.url}/kettles`)
    const closed = standin.close()
    socket.write(':"a"}')
    expect(await readToEnd(socket)).toMatch(/^HTTP\/1\.1 201 /)
    await closed
  })

  it('takes no more connections', async () => {
    const standin = await started()
    await standin.close()
    await expect(exchangeText(standin.port, '')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('can be said twice', async () => {
    const standin = await started()
    await Promise.all([standin.close(), standin.close()])
    await standin.close()
  })
})
