import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Handler, System } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '../kettle.fixture.ts'
import { startStandin } from './listen.ts'
import { createOutside } from './outside.ts'
import { sendRaw } from './raw-client.fixture.ts'

let answer: RequestListener = () => undefined
const service = createServer((incoming, outgoing) => answer(incoming, outgoing))
let port = 0
beforeAll(async () => {
  await new Promise<void>((resolve) => void service.listen(0, '127.0.0.1', () => resolve()))
  port = (service.address() as AddressInfo).port
})
afterAll(() => void service.close())

const bytes = (text: string) => new TextEncoder().encode(text)
const { post } = createOutside()

describe('the outside of a listener', () => {
  it('posts bytes with their headers, and answers with any status', async () => {
    answer = async (incoming, outgoing) => {
      const chunks: Uint8Array[] = []
      for await (const chunk of incoming as AsyncIterable<Uint8Array>) chunks.push(chunk)
      const { method, url, headers } = incoming
      outgoing
        .writeHead(418)
        .end(`${method} ${url} ${headers['x-a']} ${headers.connection} ${Buffer.concat(chunks)}`)
    }
    const { status, body } = await post(`http://localhost:${port}/a?b=c`, bytes('é'), { 'x-a': '1' })
    expect([status, new TextDecoder().decode(body)]).toEqual([418, 'POST /a?b=c 1 close é'])
  })

  it.each([
    'http://example.com/',
    'http://192.168.0.1/',
    'http://0.0.0.0/',
    'http://localhost.example.com/',
    'http://127.0.0.1.example.com/',
    'http://127.0.0.1@example.com/',
    'http://[::2]/',
    'file:///etc/passwd',
    'nothing',
  ])('refuses %s', async (url) => {
    await expect(post(url, bytes(''), {})).rejects.toMatchObject({
      name: 'StandinError',
      code: 'outside-refused',
    })
  })

  it.each(['localhost', '127.0.0.1', '127.9.9.9', '127.1', '[::1]'])('asks %s', async (host) => {
    answer = (incoming, outgoing) => void incoming.resume().once('end', () => outgoing.end())
    const asked = post(`http://${host}:${port}/`, bytes('x'), {}).catch(({ code }) => code)
    expect([{ status: 200, body: Buffer.alloc(0) }, 'outside-unanswered']).toContainEqual(await asked)
  })

  it('follows nobody elsewhere', async () => {
    answer = (incoming, outgoing) => {
      incoming.resume()
      outgoing.writeHead(302, { location: 'http://example.com/' }).end()
    }
    expect(await post(`http://127.0.0.1:${port}/`, bytes(''), {})).toMatchObject({ status: 302 })
  })

  it('says that nothing answers: no service, one that hangs up, one that is too slow', async () => {
    const unanswered = { name: 'StandinError', code: 'outside-unanswered' }
    await expect(post('http://127.0.0.1:1/', bytes(''), {})).rejects.toMatchObject(unanswered)
    answer = ({ socket }) => void socket.destroy()
    await expect(post(`http://127.0.0.1:${port}/`, bytes(''), {})).rejects.toMatchObject(unanswered)
    answer = () => undefined
    const hasty = createOutside(1)
    await expect(hasty.post(`http://127.0.0.1:${port}/`, bytes(''), {})).rejects.toMatchObject(unanswered)
    answer = (_, outgoing) => void outgoing.writeHead(200, { 'content-length': 9 }).write('half')
    await expect(createOutside(200).post(`http://127.0.0.1:${port}/`, bytes(''), {})).rejects.toMatchObject(
      unanswered,
    )
  })
})

it('handlers reach it', async () => {
  answer = (incoming, outgoing) => void incoming.resume().once('end', () => outgoing.end('hello'))
  const listKettles: Handler = async ({ realm }) => {
    const { body } = await realm.outside.post(`http://127.0.0.1:${port}/`, bytes('who?'), {})
    return { status: 200, headers: [['content-type', 'text/plain']], body }
  }
  const system: System = { ...kettle, handlers: { ...kettle.handlers, listKettles } }
  await using standin = await startStandin({ systems: [system] })
  expect(await sendRaw(standin.url, reading('/kettles'))).toMatchObject({ status: 200, body: 'hello' })
})
