import { headerOf } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { createStandin, type StandinOptions } from '../app.ts'
import { createKettle, heatKettle, switching, tea } from '../kettle.fixture.ts'
import { flood, readingText, statesOf, streaming } from '../stream.fixture.ts'
import { textOf } from '../wire-request.ts'

function opened(options: Partial<StandinOptions> = {}, patience?: number) {
  const pulls: string[] = []
  const systems = [streaming((call) => statesOf(call, pulls, patience))]
  return { ...createStandin({ systems, verifyReplies: true, ...options }), pulls }
}

const whole = 'a kettle\nheating\nhot\n'

describe('a reply that is made piece by piece', () => {
  it('comes whole in process, and in auto at once', async () => {
    const { request, pulls } = opened()
    const { path } = await heatKettle(request)
    expect(textOf(await request(readingText(path)))).toBe(whole)
    expect(pulls.filter((each) => each !== 'later')).toEqual(['heating', 'hot', 'end'])
  })

  it('has no length, and is one entry of the journal', async () => {
    const { request, world } = opened()
    const { path } = await heatKettle(request)
    const { headers } = await request(readingText(path))
    expect(headers.map(([name]) => name)).toEqual(['content-type', 'x-kettle', 'transfer-encoding', 'date'])
    expect(world.journal.entries().filter(({ operation }) => operation === 'getKettleAsText')).toHaveLength(1)
  })

  it('is the same for the same seed and requests', async () => {
    const tell = async () => {
      const { request } = opened()
      const { path } = await heatKettle(request)
      return [await request(readingText(path)), await request(readingText(path))]
    }
    expect(await tell()).toEqual(await tell())
  })

  it('has only its head for HEAD', async () => {
    const { request, pulls } = opened()
    const { path } = await heatKettle(request)
    const reply = await request({ ...readingText(path), method: 'HEAD' })
    expect([headerOf(reply, 'transfer-encoding'), textOf(reply), pulls]).toEqual(['chunked', '', []])
  })

  it('is no poll: what is read again and again says the same', async () => {
    const { request } = opened({}, 0)
    const { path } = await heatKettle(request)
    const texts = [1, 2, 3, 4].map(async () => textOf(await request(readingText(path))))
    expect(new Set(await Promise.all(texts))).toEqual(new Set(['a kettle\nheating\nenough\n']))
  })

  it('ends as it says when its deadline comes first', async () => {
    const { request } = opened({}, 10_000)
    const { path } = await heatKettle(request)
    expect(textOf(await request(readingText(path)))).toBe('a kettle\nheating\nenough\n')
  })

  it.each([
    [64_999, 1],
    [65_000, 0],
  ])('in manual is held until the change: after %i ms %i waits', async (ms, waiting) => {
    const { request, world } = opened({ clock: 'manual' })
    const { path } = await heatKettle(request)
    const reply = request(readingText(path))
    while (world.holds.size === 0) await Promise.resolve()
    world.advance(ms)
    expect(world.holds.size).toBe(waiting)
    world.advance(65_000 - ms)
    expect(textOf(await reply)).toBe(whole)
  })

  it('goes on at a change that another request makes', async () => {
    const { request, world } = opened({ clock: 'manual' })
    const cold = await createKettle(request)
    const reply = request(readingText(cold.path))
    while (world.holds.size === 0) await Promise.resolve()
    await request(switching(cold))
    world.advance(65_000)
    expect(textOf(await reply)).toBe('a kettle\ncold\nheating\nhot\n')
  })

  it.each(['release', 'restore'] as const)('ends as at its deadline at a %s', async (what) => {
    const { request, release, world } = opened({ clock: 'manual' })
    const { path } = await heatKettle(request)
    const reply = request(readingText(path))
    while (world.holds.size === 0) await Promise.resolve()
    if (what === 'release') release()
    else world.restore(world.snapshot())
    expect(textOf(await reply)).toBe('a kettle\nheating\nenough\n')
  })

  it('is held against the document when it is whole', async () => {
    const system = streaming((call) => statesOf(call))
    const { getKettleAsText } = system.operations
    const content = { 'text/plain': 'Kettle' }
    const operations = {
      ...system.operations,
      getKettleAsText: { ...getKettleAsText, responses: { 200: { headers: [], content } } },
    } as typeof system.operations
    const { request } = createStandin({ systems: [{ ...system, operations }], verifyReplies: true })
    const { path } = await heatKettle(request)
    await expect(request(readingText(path))).rejects.toMatchObject({ code: 'reply-breaks-spec' })
  })

  it('that fails rejects, and leaves nothing waiting', async () => {
    const broken = { next: () => 'later' as const, expired: () => new Uint8Array() }
    const deadline = () => {
      throw new Error('oops')
    }
    const { request, world } = createStandin({ systems: [streaming(() => ({ ...broken, deadline }))] })
    const { path } = await heatKettle(request)
    await expect(request(readingText(path))).rejects.toThrow('oops')
    expect(world.holds.size).toBe(0)
  })
})

describe('through fetch', () => {
  const asked = (path: string) =>
    new Request(`http://standin.local${path}`, { headers: { ...tea, accept: 'text/plain' } })

  it('a piece comes when it is read, and the next when there is one', async () => {
    const { fetch, request, world, pulls } = opened({ clock: 'manual' })
    const { path } = await heatKettle(request)
    const reader = (await fetch(asked(path))).body?.pipeThrough(new TextDecoderStream()).getReader()
    expect([await reader?.read(), await reader?.read()]).toMatchObject([
      { value: 'a kettle\n' },
      { value: 'heating\n' },
    ])
    const last = reader?.read()
    while (world.holds.size === 0) await Promise.resolve()
    world.advance(65_000)
    expect(await last).toMatchObject({ value: 'hot\n' })
    expect(await reader?.read()).toMatchObject({ done: true })
    expect(pulls.at(-1)).toBe('end')
  })

  it('who takes no more stops it', async () => {
    const pulls = { count: 0 }
    const standin = createStandin({ systems: [streaming(() => flood(1000, 10, pulls))] })
    const { path } = await createKettle(standin.request)
    const reader = (await standin.fetch(asked(path))).body?.getReader()
    await reader?.read()
    await reader?.read()
    await reader?.cancel()
    expect(pulls.count).toBe(1)
  })
})
