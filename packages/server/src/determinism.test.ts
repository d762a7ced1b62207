import type { WireRequest } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStandin, type Standin } from './app.ts'
import { createKettle, creating, reading, switching, tea, transcriptOf } from './kettle.fixture.ts'
import { wireRequest } from './wire-request.ts'

const opened = (seed = 'tea') => createStandin({ systems: [kettle], seed })

/** Tells a story and answers with all its bytes. Every kind of reply is in it. */
async function tell(
  standin: Standin,
  between: () => Promise<unknown> = async () => undefined,
): Promise<string> {
  const pages: string[] = []
  async function ask(request: WireRequest) {
    await between()
    const reply = await standin.request(request)
    pages.push(
      `> ${request.method} ${request.path}${request.query && `?${request.query}`}\n${transcriptOf(reply)}\n`,
    )
    return reply
  }
  const cold = await createKettle(ask, 'blue')
  await createKettle(ask, 'red')
  await ask(switching(cold))
  await ask(switching(cold))
  for (let count = 0; count < 4; count++) await ask(reading(cold.path))
  await ask(reading(`${cold.path}?wait=300`, { 'if-none-match': cold.etag }))
  await ask(reading(cold.path, { accept: 'text/plain' }))
  await ask({ ...reading(cold.path), method: 'HEAD' })
  await ask(reading('/kettles?filter=re'))
  await ask({ ...creating('x'), body: new Uint8Array([0x7b]) })
  await ask(wireRequest('DELETE', cold.path, { headers: tea }))
  await ask(reading(cold.path))
  await ask(wireRequest('PATCH', cold.path, { headers: tea }))
  await ask(wireRequest('GET', '/elsewhere'))
  return pages.join('\n')
}

it('the bytes of a story stay as they are, from release to release and on every runtime', async () => {
  await expect(await tell(opened())).toMatchFileSnapshot('kettle-story.golden.http')
})

describe('the same seed and the same requests give the same bytes', () => {
  it('in two fresh servers', async () => {
    expect(await tell(opened())).toBe(await tell(opened()))
  })

  it('in a world that was made later', async () => {
    const standin = opened('coffee')
    standin.worlds.create({ name: 'later', seed: 'tea' })
    const inLater = {
      ...standin,
      request: (request: WireRequest) => standin.request(withWorld(request, 'later')),
    }
    expect(await tell(inLater)).toBe(await tell(opened()))
  })

  it('for any requests', async () => {
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH')
    const target = fc.constantFrom(
      '/kettles',
      '/kettles?limit=1',
      '/kettles/a',
      '/kettles/a/switch?value=on',
      '/x',
    )
    const body = fc.constantFrom('', '{}', '{"name":"a"}', '{', 'null')
    const requests = fc.array(fc.record({ method, target, body }), { maxLength: 12 })
    const bytesOf = async (wanted: readonly { method: string; target: string; body: string }[]) => {
      const standin = opened()
      const replies: string[] = []
      for (const each of wanted) {
        const request = wireRequest(each.method, each.target, { headers: tea, body: each.body })
        replies.push(transcriptOf(await standin.request(request)))
      }
      return replies
    }
    await fc.assert(
      fc.asyncProperty(requests, async (wanted) => {
        expect(await bytesOf(wanted)).toEqual(await bytesOf(wanted))
      }),
      { seed: 42, numRuns: 50 },
    )
  })
})

it('another seed gives other bytes', async () => {
  expect(await tell(opened('coffee'))).not.toBe(await tell(opened('tea')))
})

describe('what goes on in another world changes nothing', () => {
  it.each([
    ['by header', (request: WireRequest) => withWorld(request, 'busy')],
    ['by path', (request: WireRequest) => ({ ...request, path: `/_w/busy${request.path}` })],
  ])('chosen %s, a hundred requests at a time', async (_, elsewhere) => {
    const standin = opened()
    standin.worlds.create({ name: 'busy', seed: 'tea' })
    const noise = () => {
      const requests = Array.from({ length: 50 }, (_each, count) => [
        creating(`k${count}`),
        reading('/kettles'),
      ])
      return Promise.all(requests.flat().map((request) => standin.request(elsewhere(request))))
    }
    expect(await tell(standin, noise)).toBe(await tell(opened()))
    expect(standin.worlds.find('busy')?.journal.dropped).toBeGreaterThan(0)
  })
})

function withWorld(request: WireRequest, world: string): WireRequest {
  return { ...request, headers: { ...request.headers, 'x-standin-world': world } }
}
