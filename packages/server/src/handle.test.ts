import { headerOf, type System, type WireReply, type WireRequest } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createStandin, type StandinOptions } from './app.ts'
import { createKettle, heatKettle, jsonOf, reading, switching, tea, transcriptOf } from './kettle.fixture.ts'
import { textOf, wireRequest } from './wire-request.ts'

const opened = (options: Partial<StandinOptions> = {}) =>
  createStandin({ systems: [kettle], startAt: 0, verifyReplies: true, ...options })

const stateOf = (reply: WireReply) => (jsonOf(reply) as { readonly state: string }).state
const secondsOf = (reply: WireReply) => headerOf(reply, 'date')?.slice(17, 25)
const waitingFor = ({ path, etag }: { readonly path: string; readonly etag: string }, seconds: number) =>
  reading(`${path}?wait=${seconds}`, { 'if-none-match': etag })

/** Asks until the kettle is hot, and says what was answered. */
async function pollUntilHot(ask: (request: WireRequest) => Promise<WireReply>, request: WireRequest) {
  const seen: WireReply[] = []
  while (seen.length < 20) {
    const reply = await ask(request)
    seen.push(reply)
    if (textOf(reply).includes('hot')) return seen
  }
  throw new Error('the kettle never became hot')
}

describe('a wait in auto', () => {
  it('answers at once, at the time of the change', async () => {
    const { request } = opened()
    const reply = await request(waitingFor(await heatKettle(request), 120))
    expect([reply.status, stateOf(reply), secondsOf(reply)]).toEqual([200, 'hot', '00:01:05'])
  })

  it('answers at its deadline when nothing changed by then', async () => {
    const { request } = opened()
    const reply = await request(waitingFor(await heatKettle(request), 30))
    expect([reply.status, secondsOf(reply)]).toEqual([304, '00:00:30'])
  })

  it('answers at its deadline when nothing will ever change', async () => {
    const { request } = opened()
    const reply = await request(waitingFor(await createKettle(request), 300))
    expect([reply.status, secondsOf(reply)]).toEqual([304, '00:05:00'])
  })

  it('is none when the kettle is not as the client knows it', async () => {
    const { request } = opened()
    const hot = await heatKettle(request)
    const reply = await request(waitingFor({ ...hot, etag: '"other"' }, 300))
    expect([reply.status, stateOf(reply), secondsOf(reply)]).toEqual([200, 'heating', '00:00:00'])
  })

  it.each(['wait=-1', 'wait=301', 'wait=soon'])('is refused as %s', async (query) => {
    const { request } = opened()
    const { path } = await createKettle(request)
    expect(await request(reading(`${path}?${query}`))).toMatchObject({ status: 400 })
  })
})

describe('a client that waits again and again', () => {
  it('sees the change at its third wait, however short they are', async () => {
    const { request } = opened()
    const heating = await heatKettle(request)
    const statuses: number[] = []
    for (let count = 0; count < 3; count++) statuses.push((await request(waitingFor(heating, 1))).status)
    expect(statuses).toEqual([304, 304, 200])
  })
})

describe('a wait in manual is held', () => {
  async function held(seconds: number) {
    const standin = opened({ clock: 'manual' })
    const kettleThere = await heatKettle(standin.request)
    const reply = standin.request(waitingFor(kettleThere, seconds))
    expect(standin.world.holds.size).toBe(1)
    return { standin, kettleThere, reply }
  }

  it('until the clock reaches the change', async () => {
    const { standin, reply } = await held(120)
    standin.world.advance(64_999)
    expect(standin.world.holds.size).toBe(1)
    standin.world.advance(1)
    expect(stateOf(await reply)).toBe('hot')
    expect(standin.world.holds.size).toBe(0)
  })

  it('and answered with the time when it is answered', async () => {
    const { standin, reply } = await held(120)
    standin.world.advance(70_000)
    expect(secondsOf(await reply)).toBe('00:01:10')
  })

  it('until its deadline', async () => {
    const { standin, reply } = await held(30)
    standin.world.advance(30_000)
    expect([(await reply).status, secondsOf(await reply)]).toEqual([304, '00:00:30'])
  })

  it('until another request changes what it waits for', async () => {
    const { standin, kettleThere, reply } = await held(120)
    await standin.request(switching(kettleThere, 'off'))
    expect(stateOf(await reply)).toBe('cold')
  })

  it("until the kettle is gone, which is the system's error", async () => {
    const { standin, kettleThere, reply } = await held(120)
    await standin.request(wireRequest('DELETE', kettleThere.path, { headers: tea }))
    expect(jsonOf(await reply)).toMatchObject({ status: 404, title: 'No such kettle' })
  })

  it('and not answered by what changes elsewhere', async () => {
    const { standin } = await held(120)
    await heatKettle(standin.request, 'red')
    expect(standin.world.holds.size).toBe(1)
  })

  it('until the server lets go, as at its deadline', async () => {
    const { standin, reply } = await held(120)
    standin.release()
    expect(await reply).toMatchObject({ status: 304 })
  })

  it('together with others, and all are answered by one advance', async () => {
    const { standin, kettleThere, reply } = await held(120)
    const others = [100, 66, 65].map((seconds) => standin.request(waitingFor(kettleThere, seconds)))
    standin.world.advance(65_000)
    expect((await Promise.all([reply, ...others])).map(stateOf)).toEqual(['hot', 'hot', 'hot', 'hot'])
  })
})

describe('a loop of reads comes to its end without sleeping', () => {
  it.each([
    ['of the kettle', {}, 3],
    ['of the kettle as text', { accept: 'text/plain' }, 3],
  ])('%s', async (_, headers, most) => {
    const { request } = opened()
    const { path } = await heatKettle(request)
    const seen = await pollUntilHot(request, reading(path, headers))
    expect(seen.length).toBeLessThanOrEqual(most)
  })

  it('of what has changed, by entity tag', async () => {
    const { request } = opened()
    const { path, etag } = await heatKettle(request)
    const seen = await pollUntilHot(request, reading(path, { 'if-none-match': etag }))
    expect(seen.map(({ status }) => status)).toEqual([304, 304, 200])
  })

  it('of bytes, step by step, although they keep their length', async () => {
    const words: Readonly<Record<string, string>> = { heating: 'warm', boiling: 'wild', hot: 'hot!' }
    const getKettleAsText: System['handlers'][string] = ({ realm, path }) => {
      const { state = '' } = realm.store.get(`kettle:${path.kettleId}`) ?? {}
      const body = new TextEncoder().encode(words[state])
      return { status: 200, headers: [['content-type', 'text/plain']], body }
    }
    const { request } = opened({
      systems: [{ ...kettle, handlers: { ...kettle.handlers, getKettleAsText } }],
    })
    const { path } = await heatKettle(request)
    const seen = await pollUntilHot(request, reading(path, { accept: 'text/plain' }))
    expect(seen.map(textOf)).toEqual(['warm', 'warm', 'wild', 'wild', 'hot!'])
  })

  it('of one kettle in two representations', async () => {
    const { request } = opened()
    const { path } = await heatKettle(request)
    const seen: string[] = []
    for (let count = 0; count < 3; count++) {
      await request(reading(path, { accept: 'text/plain' }))
      seen.push(stateOf(await request(reading(path))))
    }
    expect(seen).toEqual(['heating', 'heating', 'hot'])
  })

  it('and one that waits for nothing just goes on', async () => {
    const { request } = opened()
    const { path } = await createKettle(request)
    const states: string[] = []
    for (let count = 0; count < 6; count++) states.push(stateOf(await request(reading(path))))
    expect(states).toEqual(Array.from({ length: 6 }, () => 'cold'))
  })

  it('but time stands still in manual', async () => {
    const { request } = opened({ clock: 'manual' })
    const { path } = await heatKettle(request)
    for (let count = 0; count < 6; count++) expect(stateOf(await request(reading(path)))).toBe('heating')
  })

  it('a change between two reads starts the count again', async () => {
    const { request } = opened()
    const heating = await heatKettle(request)
    await request(reading(heating.path))
    await request(reading(heating.path))
    await request(switching(heating, 'off'))
    expect(stateOf(await request(reading(heating.path)))).toBe('cold')
  })

  it("and two clients with a kettle each don't disturb each other", async () => {
    const alone = opened()
    const both = opened()
    const [blue, other] = [await heatKettle(alone.request, 'blue'), await heatKettle(both.request, 'blue')]
    const red = await heatKettle(both.request, 'red')
    expect(other).toEqual(blue)
    for (let count = 0; count < 5; count++) {
      const reply = await both.request(reading(other.path))
      await both.request(reading(red.path))
      expect(transcriptOf(reply)).toBe(transcriptOf(await alone.request(reading(blue.path))))
    }
    expect(stateOf(await both.request(reading(red.path)))).toBe('hot')
  })
})

it('a list shows what has happened, although nobody looked at each', async () => {
  const standin = opened({ clock: 'manual' })
  await heatKettle(standin.request)
  standin.world.advance(65_000)
  expect(jsonOf(await standin.request(reading('/kettles')))).toMatchObject({ items: [{ state: 'hot' }] })
})

describe('a path belongs to the system with the longest mount', () => {
  const named = (id: string, ...mounts: readonly string[]): System => ({ ...kettle, id, mounts })

  it.each([
    ['/kettles', 'pots'],
    ['/kettles/a', 'pots'],
    ['/kettles/a/switch', 'switches'],
    ['/kettlesx', 'root'],
    ['/', 'root'],
  ])('%s: %s', async (path, id) => {
    const systems = [named('root', '/'), named('pots', '/kettles'), named('switches', '/kettles/a/switch')]
    const standin = createStandin({ systems })
    await standin.request(reading(path))
    expect(standin.world.journal.entries()).toMatchObject([{ system: id }])
  })
})
