import { headerOf } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { createKettle, heatKettle, jsonOf, reading, switching } from '../kettle.fixture.ts'
import { textOf, wireRequest } from '../wire-request.ts'
import { opened, problem } from './control.fixture.ts'

describe('health', () => {
  it('says that it lives, and what it serves', async () => {
    expect(await opened().ask('GET', '/health')).toMatchObject({
      status: 200,
      type: 'application/json',
      value: { status: 'ok', worlds: 1, systems: ['kettle'] },
    })
  })
})

describe('worlds', () => {
  it('are made with a base URL that keeps to them', async () => {
    const { ask } = opened()
    expect(await ask('POST', '/worlds', { name: 'a', seed: 's', clock: 'auto' })).toMatchObject({
      status: 201,
      value: { name: 'a', seed: 's', clock: 'auto', baseUrl: 'http://h:1/_w/a' },
    })
    expect(await ask('GET', '/worlds')).toMatchObject({
      value: { items: [{ name: 'main', seed: '1', clock: 'manual', baseUrl: 'http://h:1' }, { name: 'a' }] },
    })
  })

  it.each([undefined, {}])('need nothing: %j', async (body) => {
    expect(await opened().ask('POST', '/worlds', body)).toMatchObject({
      status: 201,
      value: { name: 'world-1' },
    })
  })

  it('start when they are told', async () => {
    const { ask } = opened()
    await ask('POST', '/worlds', { name: 'a', startAt: '2040-01-01T00:00:00Z' })
    expect(await ask('GET', '/worlds/a/clock')).toMatchObject({ value: { now: '2040-01-01T00:00:00.000Z' } })
  })

  it('take settings and durations by system', async () => {
    const { ask, standin } = opened()
    const options = { kettle: { durations: { 'kettle.heat': 1 }, settings: { mug: 'red' } } }
    await ask('POST', '/worlds', { name: 'a', options })
    const { options: taken } = standin.worlds.find('a')?.realm('kettle') ?? {}
    expect(taken).toMatchObject(options.kettle)
    expect(standin.world.realm('kettle').options.durations).toEqual({})
  })

  it('are deleted, and are gone', async () => {
    const { ask } = opened()
    await ask('POST', '/worlds', { name: 'a' })
    const { reply, status } = await ask('DELETE', '/worlds/a')
    expect([status, textOf(reply), headerOf(reply, 'content-length')]).toEqual([204, '', undefined])
    expect(await ask('DELETE', '/worlds/a')).toMatchObject({ status: 404, ...problem('unknown-world') })
    expect(await ask('GET', '/worlds')).toMatchObject({ value: { items: [{ name: 'main' }] } })
  })

  it('but not the main one', async () => {
    const { ask } = opened()
    expect(await ask('DELETE', '/worlds/main')).toMatchObject({ status: 409, ...problem('main-world') })
    expect(await ask('GET', '/worlds/main/clock')).toMatchObject({ status: 200 })
  })

  it.each([
    ['bad-world-name', { name: 'a/b' }],
    ['bad-world-name', { name: '' }],
    ['bad-body', { name: {} }],
    ['world-exists', { name: 'main' }],
    ['bad-body', { clock: 'fast' }],
    ['bad-body', { clock: 1 }],
    ['no-wall-clock', { clock: 'real' }],
    ['bad-instant', { startAt: 'tomorrow' }],
    ['bad-body', { startAt: 0 }],
    ['bad-body', { options: 'all' }],
    ['bad-body', { options: { kettle: 7 } }],
    ['bad-body', { options: [] }],
    ['bad-body', '{'],
    ['bad-body', '[]'],
    ['bad-body', 'null'],
    ['bad-body', '"a"'],
  ])('%s: %j makes none', async (code, body) => {
    const { ask } = opened()
    expect(await ask('POST', '/worlds', body)).toMatchObject({ status: 400, ...problem(code) })
    expect(await ask('GET', '/health')).toMatchObject({ value: { worlds: 1 } })
  })

  it('do not know each other', async () => {
    const { standin, ask } = opened()
    await ask('POST', '/worlds', { name: 'a' })
    await createKettle(standin.request, 'blue', '/_w/a')
    const count = async (target: string, headers = {}) =>
      jsonOf(await standin.request(reading(target, headers)))
    expect(await count('/kettles')).toMatchObject({ count: 0 })
    expect(await count('/_w/a/kettles')).toMatchObject({ count: 1 })
    expect(await count('/kettles', { 'x-standin-world': 'a' })).toMatchObject({ count: 1 })
  })

  it.each([
    ['/_w/none/kettles', {}],
    ['/kettles', { 'x-standin-world': 'none' }],
    ['/_standin/worlds/none/clock', {}],
    ['/_standin/worlds/none/journal', {}],
  ])("that are not there are no system's 404: %s %j", async (target, headers) => {
    const reply = await opened().standin.request(reading(target, headers))
    expect(headerOf(reply, 'x-kettle')).toBeUndefined()
    expect(jsonOf(reply)).toMatchObject({
      status: 404,
      code: 'unknown-world',
      detail: "There is no world 'none'.",
      nextStep: expect.stringContaining('POST /_standin/worlds'),
    })
  })
})

describe('links', () => {
  it.each([
    ['', 'http://h:1/kettles/'],
    ['/_w/a', 'http://h:1/_w/a/kettles/'],
  ])("under '%s' begin with %s", async (prefix, start) => {
    const { standin, ask } = opened()
    await ask('POST', '/worlds', { name: 'a' })
    const { path } = await createKettle(standin.request, 'blue', prefix)
    const reply = await standin.request(reading(path), 'http://h:1')
    const { links } = jsonOf(reply) as { readonly links: readonly { readonly href: string }[] }
    expect(links.map(({ href }) => href.startsWith(start))).toEqual([true, true])
  })
})

describe('the clock of a world', () => {
  it('is read', async () => {
    expect(await opened().ask('GET', '/worlds/main/clock')).toMatchObject({
      value: { mode: 'manual', speed: 1, now: '1970-01-01T00:00:00.000Z', waiting: 0 },
    })
  })

  it.each([
    ['PT5S', '1970-01-01T00:00:05.000Z'],
    ['250ms', '1970-01-01T00:00:00.250Z'],
    ['1d', '1970-01-02T00:00:00.000Z'],
    ['PT0S', '1970-01-01T00:00:00.000Z'],
  ])('advances by %s', async (advance, now) => {
    expect(await opened().ask('POST', '/worlds/main/clock', { advance })).toMatchObject({
      status: 200,
      value: { now },
    })
  })

  it('advances alone', async () => {
    const { ask } = opened()
    await ask('POST', '/worlds', { name: 'a' })
    await ask('POST', '/worlds/a/clock', { advance: '5s' })
    expect(await ask('GET', '/worlds/main/clock')).toMatchObject({
      value: { now: '1970-01-01T00:00:00.000Z' },
    })
  })

  it('makes what is due happen', async () => {
    const { standin, ask } = opened()
    const { path } = await heatKettle(standin.request)
    const state = async () =>
      (jsonOf(await standin.request(reading(path))) as { readonly state: string }).state
    await ask('POST', '/worlds/main/clock', { advance: 'PT64.999S' })
    expect(await state()).toBe('heating')
    await ask('POST', '/worlds/main/clock', { advance: '1ms' })
    expect(await state()).toBe('hot')
  })

  it('changes its mode and speed', async () => {
    const { ask } = opened()
    expect(await ask('POST', '/worlds/main/clock', { mode: 'auto', speed: 2 })).toMatchObject({
      status: 200,
      value: { mode: 'auto', speed: 2 },
    })
  })

  it.each([
    ['bad-duration', { advance: '-5s' }],
    ['bad-duration', { advance: '-PT5S' }],
    ['bad-body', { advance: 5 }],
    ['bad-duration', { advance: 'P' }],
    ['bad-body', { advance: null }],
    ['bad-body', { mode: 'fast' }],
    ['bad-body', { mode: null }],
    ['bad-body', { speed: 0 }],
    ['bad-body', { speed: '2' }],
    ['no-wall-clock', { mode: 'real' }],
    ['bad-duration', { mode: 'auto', advance: '-5s' }],
    ['bad-body', { mode: 'auto', speed: -1, advance: '5s' }],
    ['bad-body', '{"advance":'],
  ])('%s: %j changes nothing', async (code, body) => {
    const { ask } = opened()
    const before = await ask('GET', '/worlds/main/clock')
    expect(await ask('POST', '/worlds/main/clock', body)).toMatchObject({ status: 400, ...problem(code) })
    expect((await ask('GET', '/worlds/main/clock')).value).toEqual(before.value)
  })
})

describe('the journal of a world', () => {
  it('has what was asked and answered, and which rows fired', async () => {
    const { standin, ask } = opened()
    const cold = await createKettle(standin.request)
    await standin.request(switching(cold))
    await standin.request(reading('/kettles?limit=1'))
    await standin.request(reading('/kettles/a/b'))
    expect(await ask('GET', '/worlds/main/journal')).toMatchObject({
      status: 200,
      value: {
        dropped: 0,
        items: [
          { number: 0, method: 'POST', target: '/kettles', operation: 'createKettle', status: 201, at: 0 },
          { number: 1, target: `${cold.path}/switch?value=on`, status: 200, rows: [expect.any(String)] },
          { number: 2, target: '/kettles?limit=1', operation: 'listKettles', status: 200, rows: [] },
          { number: 3, target: '/kettles/a/b', status: 404 },
        ],
      },
    })
  })

  it('drops the oldest, and says how many', async () => {
    const { standin, ask } = opened({ journal: { size: 2 } })
    for (const limit of [1, 2, 3]) await standin.request(reading(`/kettles?limit=${limit}`))
    expect(await ask('GET', '/worlds/main/journal')).toMatchObject({
      value: { dropped: 1, items: [{ target: '/kettles?limit=2' }, { target: '/kettles?limit=3' }] },
    })
  })

  it('keeps to its world, and out of what is asked here', async () => {
    const { standin, ask } = opened()
    await ask('POST', '/worlds', { name: 'a' })
    await standin.request(reading('/_w/a/kettles'))
    expect(await ask('GET', '/worlds/main/journal')).toMatchObject({ value: { items: [] } })
    expect(await ask('GET', '/worlds/a/journal')).toMatchObject({
      value: { items: [{ target: '/kettles' }] },
    })
  })
})

describe('what is not there', () => {
  it.each([
    ['GET', ''],
    ['GET', '/'],
    ['GET', '/none'],
    ['PUT', '/worlds'],
    ['POST', '/health'],
    ['GET', '/worlds/main'],
    ['GET', '/worlds/main/clock/x'],
    ['get', '/health'],
    ['GET', '/constructor'],
  ])('%s %s is a problem that lists what there is', async (method, path) => {
    const { status, type, value } = await opened().ask(method, path)
    expect({ status, type, value }).toMatchObject({ status: 404, ...problem('no-control') })
    expect((value as { readonly nextStep: string }).nextStep).toContain('POST /worlds/{world}/clock')
  })

  it.each(['%E9', '%', '%6Dain', '..%2fmain'])('no name is decoded: %s is no world', async (name) => {
    expect(await opened().ask('GET', `/worlds/${name}/clock`)).toMatchObject({
      status: 404,
      ...problem('unknown-world'),
    })
  })

  it('a trailing slash is as none', async () => {
    expect(await opened().ask('GET', '/health/')).toMatchObject({ status: 200 })
  })

  it.each(['/_standin_x', '/_standinx/health'])("%s is none of Standin's", async (path) => {
    const reply = await opened().standin.request(wireRequest('GET', path))
    expect(jsonOf(reply)).toMatchObject({ code: 'no-system' })
  })
})

it('foreign requests are refused before anything else is looked at', async () => {
  const { standin } = opened()
  for (const headers of [{ host: 'evil.example' }, { origin: 'https://evil.example' }]) {
    const reply = await standin.request(wireRequest('POST', '/_standin/worlds', { headers, body: '{' }))
    expect(jsonOf(reply)).toMatchObject({ status: 403, code: expect.stringContaining('foreign-') })
  }
  expect(standin.worlds.list()).toHaveLength(1)
})

it('systems answer whatever the Host', async () => {
  const reply = await opened().standin.request(reading('/kettles', { host: 'evil.example' }))
  expect(reply.status).toBe(200)
})
