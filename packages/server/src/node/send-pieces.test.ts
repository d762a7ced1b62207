import { get, type IncomingMessage } from 'node:http'
import { describe, expect, it } from 'vitest'
import { createStandin } from '../app.ts'
import { createKettle, heatKettle, switching, tea } from '../kettle.fixture.ts'
import { flood, readingText, statesOf, streaming } from '../stream.fixture.ts'
import { textOf } from '../wire-request.ts'
import { type ListeningStandin, startStandin } from './listen.ts'
import { exchangeText } from './raw-client.fixture.ts'

/** Asks for a kettle as text and comes back with the head. */
function ask({ url }: ListeningStandin, path: string): Promise<IncomingMessage> {
  const headers = { ...tea, accept: 'text/plain' }
  return new Promise((resolve, reject) => {
    get(`${url}${path}`, { agent: false, headers }, resolve).once('error', reject)
  })
}

/** What a reply brings next. */
async function nextOf(pieces: AsyncIterator<Uint8Array>): Promise<string> {
  const { done, value } = await pieces.next()
  return done ? 'end' : new TextDecoder().decode(value as Uint8Array)
}

const started = (pulls: string[] = []) =>
  startStandin({ clock: 'manual', systems: [streaming((call) => statesOf(call, pulls))] })

const piecesOf = (reply: IncomingMessage) => reply[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>

describe('a reply that is made piece by piece', () => {
  it('arrives piece by piece, each before the next is made', async () => {
    const pulls: string[] = []
    await using standin = await started(pulls)
    const { path } = await heatKettle(standin.request)
    const reply = await ask(standin, path)
    const pieces = piecesOf(reply)
    let text = await nextOf(pieces)
    while (!text.endsWith('heating\n')) text += await nextOf(pieces)
    expect([reply.headers['transfer-encoding'], text]).toEqual(['chunked', 'a kettle\nheating\n'])
    expect(pulls).not.toContain('hot')
    standin.world.advance(65_000)
    expect([await nextOf(pieces), await nextOf(pieces)]).toEqual(['hot\n', 'end'])
  })

  it('has its head with the client before there is a piece', async () => {
    const never = () => ({ next: () => 'later', deadline: () => Infinity, expired: () => 'x' }) as never
    const standin = await startStandin({ clock: 'manual', systems: [streaming(never)] })
    const { path } = await createKettle(standin.request)
    expect(await ask(standin, path)).toMatchObject({ statusCode: 200 })
    await standin.close()
  })

  it('goes on at once at a change that another request makes', async () => {
    await using standin = await started()
    const cold = await createKettle(standin.request)
    const pieces = piecesOf(await ask(standin, cold.path))
    let text = await nextOf(pieces)
    while (!text.endsWith('cold\n')) text += await nextOf(pieces)
    await standin.request(switching(cold))
    expect(await nextOf(pieces)).toBe('heating\n')
    standin.world.advance(65_000)
    expect(await nextOf(pieces)).toBe('hot\n')
  })

  it('has the same bytes as in process', async () => {
    const systems = [streaming((call) => statesOf(call))]
    await using standin = await startStandin({ systems })
    const { path } = await heatKettle(standin.request)
    let text = ''
    for await (const piece of await ask(standin, path)) text += String(piece)
    const { request } = createStandin({ systems })
    expect(text).toBe(textOf(await request(readingText((await heatKettle(request)).path))))
  })

  it('ends with the connection for HTTP/1.0', async () => {
    const systems = [streaming((call) => statesOf(call))]
    await using standin = await startStandin({ systems })
    const { path } = await heatKettle(standin.request)
    const head = `GET ${path} HTTP/1.0\r\nAuthorization: Bearer tea\r\nAccept: text/plain\r\n\r\n`
    expect(await exchangeText(standin.port, head)).toMatch(/\r\n\r\na kettle\nheating\nhot\n$/)
  })
})

describe('a client that is slow', () => {
  const [count, size] = [4096, 65_536]

  it('holds up what makes the pieces', async () => {
    const pulls = { count: 0 }
    await using standin = await startStandin({ systems: [streaming(() => flood(count, size, pulls))] })
    const { path } = await createKettle(standin.request)
    const reply = await ask(standin, path)
    // What the buffers of both sockets take, and the time of some other requests.
    for (let i = 0; i < 20; i++) await fetch(`${standin.url}/kettles`)
    expect(pulls.count).toBeLessThan(count / 8)
    let length = 0
    for await (const piece of reply) length += (piece as Uint8Array).length
    expect([pulls.count, length]).toEqual([count, count * size + 'a kettle\n'.length])
  })

  it('and goes away stops it', async () => {
    const pulls = { count: 0 }
    await using standin = await startStandin({ systems: [streaming(() => flood(count, size, pulls))] })
    const { path } = await createKettle(standin.request)
    const reply = await ask(standin, path)
    reply.destroy()
    await fetch(`${standin.url}/kettles`)
    const before = pulls.count
    for (let i = 0; i < 20; i++) await fetch(`${standin.url}/kettles`)
    expect([pulls.count, before < count]).toEqual([before, true])
  })

  it('and goes away while it waits leaves no wait behind', async () => {
    const pulls: string[] = []
    await using standin = await started(pulls)
    const { path } = await heatKettle(standin.request)
    const reply = await ask(standin, path)
    while (standin.world.holds.size === 0) await fetch(`${standin.url}/kettles`)
    reply.destroy()
    while (standin.world.holds.size > 0) await fetch(`${standin.url}/kettles`)
    standin.world.advance(65_000)
    expect(pulls).not.toContain('hot')
  })
})

describe('when the server closes', () => {
  it('a stream that waits ends as at its deadline', async () => {
    const standin = await started()
    const { path } = await heatKettle(standin.request)
    const reply = await ask(standin, path)
    while (standin.world.holds.size === 0) await fetch(`${standin.url}/kettles`)
    const closed = standin.close()
    let text = ''
    for await (const piece of reply) text += String(piece)
    await closed
    expect(text).toBe('a kettle\nheating\nenough\n')
  })

  it('one that is being sent ends after what was made', async () => {
    const pulls = { count: 0 }
    const standin = await startStandin({ systems: [streaming(() => flood(4096, 65_536, pulls))] })
    const { path } = await createKettle(standin.request)
    const reply = await ask(standin, path)
    const closed = standin.close()
    let text = ''
    for await (const piece of reply) text = String(piece).slice(-6)
    await closed
    expect([text, pulls.count < 4096]).toEqual(['enough', true])
  })
})

it('what fails while it is sent cuts the reply short', async () => {
  const stream = {
    next: () => {
      throw new Error('oops')
    },
    deadline: () => 0,
    expired: () => new Uint8Array(),
  }
  await using standin = await startStandin({ systems: [streaming(() => stream)] })
  const { path } = await createKettle(standin.request)
  const read = async () => {
    for await (const _ of await ask(standin, path));
  }
  await expect(read()).rejects.toThrow()
  expect(await fetch(`${standin.url}/kettles`)).toMatchObject({ status: 200 })
})
