import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect, type Socket } from 'node:net'
import type { WireRequest } from '@standin/engine'

export interface RawReply {
  readonly status: number
  readonly reason: string
  /** As sent, in their order and number, without those of the connection. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

/** Sends what fetch can't say, and shows what fetch hides. Over https it trusts `ca` alone, or what node does. */
export function sendRaw(url: string, wire: WireRequest, ca?: string): Promise<RawReply> {
  const { protocol, hostname: inUrl, port } = new URL(url)
  const hostname = inUrl.replace(/^\[|\]$/g, '')
  const open = protocol === 'https:' ? httpsRequest : httpRequest
  const trusted = ca === undefined ? {} : { ca }
  const path = wire.query === '' ? wire.path : `${wire.path}?${wire.query}`
  const lengths = wire.body.length === 0 ? {} : { 'content-length': String(wire.body.length) }
  const headers = { ...wire.headers, ...lengths }
  return new Promise((resolve, reject) => {
    const sent = open(
      { hostname, port, path, method: wire.method, headers, agent: false, ...trusted },
      (incoming) => {
        readReply(incoming).then(resolve, reject)
      },
    )
    sent.once('error', reject)
    sent.end(wire.body)
  })
}

async function readReply(incoming: IncomingMessage): Promise<RawReply> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming as AsyncIterable<Uint8Array>) chunks.push(chunk)
  const { rawHeaders } = incoming
  const pairs = rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : [],
  )
  return {
    status: incoming.statusCode ?? 0,
    reason: incoming.statusMessage ?? '',
    headers: pairs.filter(([name]) => !/^(connection|keep-alive)$/i.test(name)),
    body: Buffer.concat(chunks).toString(),
  }
}

/** All bytes that come back for a text on a connection of its own, until the server closes it. */
export async function exchangeText(port: number, text: string): Promise<string> {
  const socket = await openSocket(port)
  socket.write(text)
  return readToEnd(socket)
}

export async function readToEnd(socket: Socket): Promise<string> {
  let answer = ''
  for await (const chunk of socket) answer += String(chunk)
  return answer
}

export function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })
}
