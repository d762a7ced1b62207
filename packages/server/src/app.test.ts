import { headerOf, StandinError, type System, type WireReply } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { type AnswerOn, createStandin } from './app.ts'
import { createKettle, jsonOf, reading, tea, transcriptOf } from './kettle.fixture.ts'
import { textOf, wireRequest } from './wire-request.ts'

const withHandler = (getKettle: System['handlers'][string]): System => ({
  ...kettle,
  handlers: { ...kettle.handlers, getKettle },
})

const answering = (reply: WireReply) => createStandin({ systems: [withHandler(() => reply)] })
const asked = new Request('http://standin.local/kettles/a', { headers: tea })

describe('HEAD is answered as GET is, without the body', () => {
  it.each([
    ['/kettles', tea],
    ['/kettles/', tea],
    ['/kettles?limit=x', tea],
    ['/kettles/{id}', tea],
    ['/kettles/{id}', { ...tea, accept: 'text/plain' }],
    ['/kettles/{id}', { ...tea, accept: 'image/png' }],
    ['/kettles/{id}', {}],
    ['/kettles/{id}?wait=5', { ...tea, 'if-none-match': '{etag}' }],
    ['/kettles/{id}', { ...tea, 'if-none-match': '{etag}' }],
    ['/kettles/{id}/switch', tea],
    ['/kettles/none', tea],
    ['/kettles/a/b/c', tea],
    ['/elsewhere', {}],
    ['/_w/none/kettles', {}],
    ['/_standin/health', {}],
    ['/_standin/worlds', {}],
    ['/_standin/worlds/main/clock', {}],
  ] as readonly (readonly [string, Readonly<Record<string, string>>])[])(
    '%s with %j',
    async (target, headers) => {
      const [get, head] = await Promise.all(
        ['GET', 'HEAD'].map(async (method) => {
          const { request } = createStandin({ systems: [kettle] })
          const { id, etag } = await createKettle(request)
          const filled = Object.entries(headers).map(([name, value]) => [name, value.replace('{etag}', etag)])
          return request(
            wireRequest(method, target.replace('{id}', id), { headers: Object.fromEntries(filled) }),
          )
        }),
      )
      expect([head?.status, head?.headers]).toEqual([get?.status, get?.headers])
      expect(head?.body).toHaveLength(0)
    },
  )

  it('has the length that the body of GET has', async () => {
    const { request } = createStandin({ systems: [kettle] })
    const { path } = await createKettle(request)
    const length = textOf(await request(reading(path))).length
    expect(headerOf(await request({ ...reading(path), method: 'HEAD' }), 'content-length')).toBe(
      String(length),
    )
  })

  it('through fetch, too', async () => {
    const standin = createStandin({ systems: [kettle] })
    const reply = await standin.fetch(new Request('http://standin.local/kettles', { method: 'HEAD' }))
    expect([reply.status, reply.headers.get('content-length'), await reply.text()]).toEqual([200, '43', ''])
  })
})

describe('what is declared and not built', () => {
  it('answers 501 with a problem that names it', async () => {
    const { request } = createStandin({ systems: [kettle] })
    const reply = await request(wireRequest('PATCH', '/kettles/a', { headers: tea }))
    expect([reply.status, headerOf(reply, 'content-type')]).toEqual([501, 'application/problem+json'])
    expect(jsonOf(reply)).toEqual({
      type: 'urn:standin:problem:not-built',
      status: 501,
      code: 'not-built',
      title: 'Not built',
      detail: expect.stringContaining('descale of kettle'),
      nextStep: expect.any(String),
    })
  })

  it('answers so before anything is checked', async () => {
    const { request } = createStandin({ systems: [kettle] })
    expect(await request(wireRequest('PATCH', '/kettles/a'))).toMatchObject({ status: 501 })
  })

  it('is the representation that was asked for, where another is built', async () => {
    const { getKettleAsText: _, ...handlers } = kettle.handlers
    const { request } = createStandin({ systems: [{ ...kettle, handlers }] })
    const { path } = await createKettle(request)
    const reply = await request(reading(path, { accept: 'text/plain' }))
    expect(jsonOf(reply)).toMatchObject({ status: 501, detail: expect.stringContaining('getKettleAsText') })
    expect(await request(reading(path))).toMatchObject({ status: 200 })
  })
})

it("a path of no system is Standin's own 404, with what there is", async () => {
  const reply = await createStandin({ systems: [kettle] }).request(wireRequest('GET', '/kettlesx'))
  expect(jsonOf(reply)).toMatchObject({
    status: 404,
    code: 'no-system',
    nextStep: 'This server has kettle at /kettles.',
  })
  expect(headerOf(reply, 'x-kettle')).toBeUndefined()
})

it("a reply of no system is dated by the main world's clock", async () => {
  const standin = createStandin({ systems: [kettle], clock: 'manual', startAt: 0 })
  standin.world.advance(60_000)
  for (const path of ['/elsewhere', '/_standin/health', '/_w/none/']) {
    const reply = await standin.request(wireRequest('GET', path))
    expect(headerOf(reply, 'date')).toBe('Thu, 01 Jan 1970 00:01:00 GMT')
  }
})

describe("what fails inside Standin is never the vendor's error", () => {
  const failing = (cause: unknown) =>
    createStandin({
      systems: [
        withHandler(() => {
          throw cause
        }),
      ],
    })
  const misuse = new StandinError('no-such-thing', 'There is no such thing.', 'Make one.')

  it('in process it rejects, as it was thrown', async () => {
    const standin = failing(misuse)
    await expect(standin.request(reading('/kettles/a'))).rejects.toBe(misuse)
    await expect(standin.fetch(asked)).rejects.toBe(misuse)
  })

  it('in the app it is a problem with the code and the next step', async () => {
    const reply = await failing(misuse).app().fetch(asked)
    expect([reply.status, reply.headers.get('content-type')]).toEqual([500, 'application/problem+json'])
    expect(reply.headers.get('x-kettle')).toBeNull()
    expect(await reply.json()).toMatchObject({
      code: 'no-such-thing',
      detail: 'There is no such thing.',
      nextStep: 'Make one.',
    })
  })

  it.each([
    ['an error', new TypeError('x is not a function'), 'x is not a function'],
    ['anything else', 'a text', 'Something that is no error was thrown.'],
  ])('%s that is none of Standin is a defect to report', async (_, cause, detail) => {
    const reply = await failing(cause).app().fetch(asked)
    expect(await reply.json()).toMatchObject({ status: 500, code: 'standin-defect', detail })
  })

  it('the world goes on', async () => {
    const standin = failing(misuse)
    await standin.request(reading('/kettles/a')).catch(() => undefined)
    expect(await standin.request(reading('/kettles'))).toMatchObject({ status: 200 })
  })

  it('so is a request that cannot be read', async () => {
    const broken: AnswerOn = {
      read: async () => {
        throw misuse
      },
      write: (reply) => new Response(textOf(reply), { status: reply.status }),
    }
    const reply = await createStandin({ systems: [kettle] })
      .app(broken)
      .fetch(asked)
    expect(await reply.json()).toMatchObject({ status: 500, code: 'no-such-thing' })
  })
})

describe('fetch', () => {
  it.each([199, 600, 753])("rejects what it can't say: %d", async (status) => {
    const standin = answering({ status, headers: [], body: '' })
    await expect(standin.fetch(asked)).rejects.toMatchObject({ code: 'unsayable-status' })
    expect(await standin.request(reading('/kettles/a'))).toMatchObject({ status })
  })

  it('says so in the app, where nobody catches', async () => {
    const reply = await answering({ status: 753, headers: [], body: '' }).app().fetch(asked)
    expect(await reply.json()).toMatchObject({ status: 500, code: 'unsayable-status' })
  })

  it.each([200, 204, 304, 404, 599])('says %d', async (status) => {
    const reply = await answering({ status, headers: [['x-a', '1']], body: '' }).fetch(asked)
    expect([reply.status, reply.headers.get('x-a')]).toEqual([status, '1'])
  })

  it('says a reason of the system', async () => {
    const reply = await answering({ status: 409, reason: 'Too Hot', headers: [], body: '' }).fetch(asked)
    expect(reply.statusText).toBe('Too Hot')
  })

  it('keeps every header of a name', async () => {
    const headers = [
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['link', '</x>'],
      ['link', '</y>'],
    ] as const
    const reply = await answering({ status: 200, headers, body: '' }).fetch(asked)
    expect([reply.headers.getSetCookie(), reply.headers.get('link')]).toEqual([['a=1', 'b=2'], '</x>, </y>'])
  })

  it('sends a body and a query', async () => {
    const standin = createStandin({ systems: [kettle] })
    const made = await standin.fetch(
      new Request('http://a.example/kettles', { method: 'POST', headers: tea, body: '{"name":"red pot"}' }),
    )
    // Fetch itself calls a text that was given no type text/plain.
    expect(made.status).toBe(415)
    const headers = { ...tea, 'content-type': 'application/json' }
    await standin.fetch(
      new Request('http://a.example/kettles', { method: 'POST', headers, body: '{"name":"red pot"}' }),
    )
    const list = await standin.fetch(new Request('http://a.example/kettles?filter=red+p'))
    expect(await list.json()).toMatchObject({
      count: 1,
      items: [{ links: [{ href: expect.stringMatching(/^http:\/\/a\.example\/kettles\//) }, {}] }],
    })
  })
})

it('in process, request and fetch give the same bytes', async () => {
  const [one, other] = [createStandin({ systems: [kettle] }), createStandin({ systems: [kettle] })]
  for (const target of ['/kettles', '/kettles/none', '/elsewhere', '/_standin/worlds', '/_w/none/kettles']) {
    const reply = await one.request(reading(target))
    const fetched = await other.fetch(new Request(`http://standin.local${target}`, { headers: tea }))
    expect(transcriptOf({ ...reply, headers: [...reply.headers].toSorted() })).toBe(
      transcriptOf({
        status: fetched.status,
        headers: [...fetched.headers].toSorted(),
        body: await fetched.text(),
      }),
    )
  }
})
