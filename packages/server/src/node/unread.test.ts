import { request } from 'node:http'
import type { BodyQuestion, System } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createStandin } from '../app.ts'
import { creating, tea } from '../kettle.fixture.ts'
import { textOf } from '../wire-request.ts'
import { mostBodyBytes } from './adapter.ts'
import { type ListeningStandin, startStandin } from './listen.ts'
import { exchangeText, openSocket, readToEnd } from './raw-client.fixture.ts'

const asked: BodyQuestion[] = []
const limited: System = {
  ...kettle,
  bodyLimit(question) {
    asked.push(question)
    return question.operation === 'createKettle' ? 40 : undefined
  },
}

let standin: ListeningStandin
beforeAll(async () => {
  standin = await startStandin({ systems: [limited] })
})
afterAll(() => standin.close())
beforeEach(() => void asked.splice(0))

const head = (...lines: readonly string[]) =>
  ['POST /kettles HTTP/1.1', 'Host: a', 'Authorization: Bearer tea', ...lines, '', ''].join('\r\n')
const json = 'Content-Type: application/json; charset=utf-8'
const refused = /^HTTP\/1\.1 400 Bad Request\r\n.*The body has more than 40 bytes/s

describe('a body that is longer than the system takes', () => {
  it.each([
    ['says how long it is', head(json, 'Content-Length: 41')],
    ['says so and begins', `${head(json, 'Content-Length: 1000000000')}{`],
    ['comes in chunks', `${head(json, 'Transfer-Encoding: chunked')}29\r\n${' '.repeat(41)}\r\n`],
    ['comes in many', `${head(json, 'Transfer-Encoding: chunked')}${'8\r\n        \r\n'.repeat(9)}`],
    ['has all come', `${head(json, 'Content-Length: 41')}${' '.repeat(41)}`],
  ])('and %s is refused by the system, and the connection is closed', async (_, text) => {
    const answer = await exchangeText(standin.port, text)
    expect(answer).toMatch(refused)
    expect(answer).toMatch(/connection: close/i)
    expect(asked[0]).toMatchObject({ operation: 'createKettle', media: 'application/json' })
  })

  it('is one exchange of the journal, and nothing else happens', async () => {
    const before = standin.world.journal.entries().length
    await exchangeText(standin.port, head(json, 'Content-Length: 41'))
    expect(standin.world.journal.entries().slice(before)).toMatchObject([
      { operation: 'createKettle', status: 400 },
    ])
  })

  it.each([
    [head('Content-Type: text/csv', 'Content-Length: 41'), 415],
    [head(json, 'Content-Length: 41').replace('Bearer tea', 'Bearer wrong'), 401],
  ])('comes after the checks that come before: %#', async (text, status) => {
    expect(await exchangeText(standin.port, text)).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  })

  it('may be sent to its end by a client that reads afterwards', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { ...tea, 'content-type': 'application/json' }
      const sent = request(`${standin.url}/kettles`, { method: 'POST', headers, agent: false }, (reply) =>
        resolve(reply.resume().statusCode),
      )
      sent.once('error', reject)
      sent.end(Buffer.alloc(5_000_000, 0x20))
    })
    expect(status).toBe(400)
  })

  it('is not asked for where the client asks first', async () => {
    const answer = await exchangeText(standin.port, head(json, 'Content-Length: 41', 'Expect: 100-continue'))
    expect(answer).toMatch(refused)
  })

  it('is refused in process, too, with the same words', async () => {
    const { request: ask } = createStandin({ systems: [limited] })
    const reply = await ask(creating('x'.repeat(40)))
    expect([reply.status, textOf(reply)]).toEqual([400, expect.stringContaining('more than 40 bytes')])
  })
})

describe('a body that is not', () => {
  const body = '{"name":"blue"}'

  it('is read, and the connection stays', async () => {
    const socket = await openSocket(standin.port)
    socket.write(`${head(json, `Content-Length: ${body.length}`)}${body}`)
    socket.write(`${head(json, `Content-Length: ${body.length}`, 'Connection: close')}${body}`)
    expect((await readToEnd(socket)).match(/HTTP\/1\.1 201 /g)).toHaveLength(2)
  })

  it('is asked for where the client asks first', async () => {
    const socket = await openSocket(standin.port)
    socket.write(head(json, `Content-Length: ${body.length}`, 'Expect: 100-continue', 'Connection: close'))
    const pieces = socket[Symbol.asyncIterator]()
    expect(String((await pieces.next()).value)).toBe('HTTP/1.1 100 Continue\r\n\r\n')
    socket.write(body)
    expect(String((await pieces.next()).value)).toMatch(/^HTTP\/1\.1 201 /)
  })
})

it("what is too long for Standin itself closes the connection, too, and is not the system's error", async () => {
  const text = head(json, `Content-Length: ${mostBodyBytes + 1}`).replace('/kettles', '/kettles/a/switch')
  const answer = await exchangeText(standin.port, text)
  expect(answer).toMatch(/^HTTP\/1\.1 500 .*"code":"body-too-large"/s)
})

it('a client that goes on sending is left', async () => {
  const socket = await openSocket(standin.port)
  socket.on('error', () => undefined)
  socket.write(head(json, 'Transfer-Encoding: chunked'))
  const answer = readToEnd(socket).catch(() => '')
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const piece = `10000\r\n${' '.repeat(65_536)}\r\n`
  const pump = () => void (socket.writable && socket.write(piece, pump))
  pump()
  await Promise.all([answer, closed])
})
