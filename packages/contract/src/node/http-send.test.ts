import { createServer, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import type { WireRequest } from '@standin/engine'
import { afterEach, describe, expect, it } from 'vitest'
import { createHttpSend } from './http-send.ts'

const open: { close(): unknown }[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function listening(server: Server | ReturnType<typeof createTcpServer>): Promise<string> {
  open.push(server)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const request = (parts: Partial<WireRequest> = {}): WireRequest => ({
  method: 'GET',
  path: '/a',
  query: '',
  headers: { host: 'elsewhere', 'x-one': '1' },
  body: new Uint8Array(),
  ...parts,
})

describe('what fetch can not say', () => {
  it('goes out and comes back: a GET with a body, a status of 753 with its reason', async () => {
    const url = await listening(
      createServer((incoming, outgoing) => {
        let body = ''
        incoming.on('data', (chunk) => {
          body += chunk
        })
        incoming.on('end', () => {
          outgoing.writeHead(
            753,
            'Syntax Error',
            [['X-Seen', `${incoming.method} ${incoming.url} ${body}`]].flat(),
          )
          outgoing.end('no')
        })
      }),
    )
    const send = createHttpSend({ url: `${url}/base/`, timeout: 2000 })
    const reply = await send(request({ query: 'q=1', body: new TextEncoder().encode('{}') }))
    expect([reply.status, reply.reason, new TextDecoder().decode(reply.body as Uint8Array)]).toEqual([
      753,
      'Syntax Error',
      'no',
    ])
    expect(reply.headers).toContainEqual(['X-Seen', 'GET /base/a?q=1 {}'])
  })
})

describe('a target that gives no answer is called', () => {
  const answered = async (url: string, timeout = 2000) =>
    createHttpSend({ url, timeout })(request()).catch((cause: unknown) => cause)

  it('hung, after the deadline and not before', async () => {
    const url = await listening(createServer(() => undefined))
    expect(await answered(url, 50)).toMatchObject({ did: 'hung', message: 'no answer within 50 ms' })
  })

  it('closed, when it hangs up', async () => {
    const url = await listening(createTcpServer((socket) => void socket.on('data', () => socket.destroy())))
    expect(await answered(url)).toMatchObject({ did: 'closed' })
  })

  it('closed, when it hangs up in the middle', async () => {
    const part = 'HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc'
    const url = await listening(createTcpServer((socket) => void socket.on('data', () => socket.end(part))))
    expect(await answered(url)).toMatchObject({ did: 'closed' })
  })

  it('garbled, when it is no HTTP', async () => {
    const url = await listening(
      createTcpServer((socket) => void socket.on('data', () => socket.end('SSH-2.0\r\n\r\n'))),
    )
    expect(await answered(url)).toMatchObject({ did: 'garbled' })
  })

  it('refused, when nobody is there', async () => {
    const server = createServer()
    const url = await listening(server)
    server.close()
    expect(await answered(url)).toMatchObject({ did: 'refused' })
  })
})
