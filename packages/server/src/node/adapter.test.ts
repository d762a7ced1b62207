import { StandinError, type System, type WireReply, type WireRequest } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading, tea } from '../kettle.fixture.ts'
import { wireRequest } from '../wire-request.ts'
import { mostBodyBytes } from './adapter.ts'
import { type ListeningStandin, startStandin } from './listen.ts'
import { exchangeText, sendRaw } from './raw-client.fixture.ts'

/** Answers GET /kettles/<what> with what its test wants, and shows each request that arrived. */
const arrived: WireRequest[] = []
let next: WireReply | Error = { status: 200, headers: [], body: '' }
const scripted: System = {
  ...kettle,
  handlers: {
    ...kettle.handlers,
    getKettle({ request }) {
      arrived.push(request)
      if (next instanceof Error) throw next
      return next
    },
  },
}

let standin: ListeningStandin
beforeAll(async () => {
  standin = await startStandin({ systems: [scripted] })
})
afterAll(() => standin.close())

async function answered(reply: WireReply | Error, method = 'GET') {
  next = reply
  return sendRaw(standin.url, { ...reading('/kettles/a'), method })
}

async function statusLineOf(reply: WireReply): Promise<string | undefined> {
  next = reply
  const headers = 'Host: localhost\r\nAuthorization: Bearer tea\r\nConnection: close'
  return (await exchangeText(standin.port, `GET /kettles/a HTTP/1.1\r\n${headers}\r\n\r\n`)).split('\r\n')[0]
}

describe('a reply leaves as the system made it', () => {
  it.each([
    [{ status: 753, reason: 'Syntax Error' }, 'HTTP/1.1 753 Syntax Error'],
    [{ status: 600, reason: 'Odd' }, 'HTTP/1.1 600 Odd'],
    [{ status: 999, reason: '' }, 'HTTP/1.1 999 '],
    [{ status: 200, reason: 'Fine, thanks' }, 'HTTP/1.1 200 Fine, thanks'],
    [{ status: 404 }, 'HTTP/1.1 404 Not Found'],
    [{ status: 428 }, 'HTTP/1.1 428 Precondition Required'],
    [{ status: 753 }, 'HTTP/1.1 753 unknown'],
  ])('%j: %s', async (parts, line) => {
    expect(await statusLineOf({ ...parts, headers: [], body: '' })).toBe(line)
  })

  it('with every header of a name, in their order and case, and no other', async () => {
    const headers = [
      ['X-One', '1'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
      ['Link', '</x>'],
      ['Link', '</y>'],
    ] as const
    const reply = await answered({ status: 200, headers, body: 'ab' })
    expect(reply.headers).toEqual([
      ...headers,
      ['x-kettle', 'toy'],
      ['content-length', '2'],
      ['date', expect.any(String)],
    ])
  })

  it.each([204, 304])('with %d and nothing after the head', async (status) => {
    const reply = await answered({ status, headers: [], body: '' })
    expect([reply.status, reply.body, reply.headers.map(([name]) => name)]).toEqual([
      status,
      '',
      ['x-kettle', 'date'],
    ])
  })

  it("dated by the world's clock, not by the wall's", async () => {
    const { headers } = await answered({ status: 200, headers: [], body: '' })
    expect(headers.find(([name]) => name === 'date')?.[1]).toContain(' 2036 ')
  })

  it('to HEAD without its body', async () => {
    const reply = await answered({ status: 753, reason: 'Syntax Error', headers: [], body: 'abc' }, 'HEAD')
    expect(reply).toMatchObject({ status: 753, reason: 'Syntax Error', body: '' })
    expect(reply.headers).toContainEqual(['content-length', '3'])
  })

  describe('in chunks where it says so', () => {
    const chunked: WireReply = { status: 200, headers: [['Transfer-Encoding', 'chunked']], body: 'abc' }
    const asked = (version: string, method = 'GET') => {
      next = chunked
      const headers = 'Host: localhost\r\nAuthorization: Bearer tea\r\nConnection: close'
      return exchangeText(standin.port, `${method} /kettles/a HTTP/${version}\r\n${headers}\r\n\r\n`)
    }

    it('and then without a length', async () => {
      const reply = await answered(chunked)
      expect([reply.body, reply.headers.map(([name]) => name)]).toEqual([
        'abc',
        ['Transfer-Encoding', 'x-kettle', 'date'],
      ])
      expect(await asked('1.1')).toMatch(/\r\n\r\n3\r\nabc\r\n0\r\n\r\n$/)
    })

    it('to HEAD as well', async () => {
      expect(await asked('1.1', 'HEAD')).toMatch(/Transfer-Encoding: chunked\r\n.*\r\n\r\n$/s)
    })

    it('but not to HTTP/1.0, which knows none', async () => {
      const text = await asked('1.0')
      expect(text).toMatch(/\r\n\r\nabc$/)
      expect(text).not.toContain('Transfer-Encoding')
    })
  })

  it('with bytes that are no text', async () => {
    const { headers } = await answered({ status: 200, headers: [], body: new Uint8Array([0, 255, 10]) })
    expect(headers).toContainEqual(['content-length', '3'])
  })
})

describe('a request arrives as the client sent it', () => {
  async function seen(request: WireRequest) {
    next = { status: 200, headers: [], body: '' }
    arrived.length = 0
    await sendRaw(standin.url, request)
    return arrived[0]
  }

  it('a GET with a JSON body', async () => {
    const headers = { ...tea, 'content-type': 'application/json' }
    const body = '{"find":"é"}'
    const request = await seen(wireRequest('GET', '/kettles/a', { headers, body }))
    expect(request).toMatchObject({ method: 'GET', path: '/kettles/a' })
    expect(new TextDecoder().decode(request?.body)).toBe(body)
  })

  it.each([
    ['/kettles/a%2Fb', '/kettles/a%2Fb', ''],
    ['/kettles/%E9', '/kettles/%E9', ''],
    ['/kettles/a?x=1?y=+%20', '/kettles/a', 'x=1?y=+%20'],
    ['/kettles/a?', '/kettles/a', ''],
    ['/kettles/a|b', '/kettles/a|b', ''],
  ])('the target %s', async (target, path, query) => {
    expect(await seen(reading(target))).toMatchObject({ path, query })
  })

  it.each(['/kettles/../kettles/a', '/kettles/./a', '//kettles/a'])(
    '%s is resolved to nothing else',
    async (target) => {
      arrived.length = 0
      expect(await sendRaw(standin.url, reading(target))).toMatchObject({ status: 404 })
      expect(arrived).toEqual([])
    },
  )

  it('repeated headers are joined', async () => {
    arrived.length = 0
    const lines = ['Host: localhost', 'authorization: Bearer tea', 'X-A: 1', 'x-a: 2', 'Connection: close']
    await exchangeText(standin.port, `GET /kettles/a HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    expect(arrived[0]?.headers).toMatchObject({ 'x-a': '1, 2' })
  })

  it('a body in chunks', async () => {
    arrived.length = 0
    const lines = [
      'Host: localhost',
      'authorization: Bearer tea',
      'Transfer-Encoding: chunked',
      'Connection: close',
    ]
    const chunks = '2\r\nab\r\n1\r\nc\r\n0\r\n\r\n'
    await exchangeText(standin.port, `GET /kettles/a HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${chunks}`)
    expect(new TextDecoder().decode(arrived[0]?.body)).toBe('abc')
  })

  it('without a Host, as HTTP/1.0 may', async () => {
    const answer = await exchangeText(standin.port, 'GET /kettles HTTP/1.0\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  })
})

describe('what fails inside Standin', () => {
  it('is a problem with the code and the next step', async () => {
    const reply = await answered(new StandinError('no-such-thing', 'There is no such thing.', 'Make one.'))
    expect(reply.status).toBe(500)
    expect(reply.headers).toContainEqual(['content-type', 'application/problem+json'])
    expect(reply.headers.map(([name]) => name)).not.toContain('x-kettle')
    expect(JSON.parse(reply.body)).toMatchObject({ code: 'no-such-thing', nextStep: 'Make one.' })
  })

  it('is said to HEAD without a body', async () => {
    expect(await answered(new Error('oops'), 'HEAD')).toMatchObject({ status: 500, body: '' })
  })

  it('leaves the connection and the server usable', async () => {
    await answered(new Error('oops'))
    expect(await answered({ status: 200, headers: [], body: 'fine' })).toMatchObject({
      status: 200,
      body: 'fine',
    })
  })

  it('a body that says to be too large is refused unread', async () => {
    const lines = ['Host: localhost', `Content-Length: ${mostBodyBytes + 1}`, 'Connection: close']
    const answer = await exchangeText(
      standin.port,
      `POST /kettles HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n{`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 500 /)
    expect(answer).toContain('"code":"body-too-large"')
  })
})
