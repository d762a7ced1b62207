import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TLSSocket } from 'node:tls'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type HeaderList, StandinError, type WireReply, type WireRequest } from '@standin/engine'
import type { AnswerOn } from '../app.ts'
import type { Reply } from '../reply/pieces.ts'
import { breakOff } from './break-off.ts'
import { readAll } from './read-all.ts'
import { sendPieces } from './send-pieces.ts'
import { closingHeaders, endUnread, leaveUnread, wasLeftUnread } from './unread.ts'

interface NodeEnv {
  readonly incoming: IncomingMessage
  readonly outgoing: ServerResponse
}

/** A body above this is refused unread: no client of these systems sends one by intention. */
export const mostBodyBytes = 256 * 1024 * 1024

/**
 * Reads and writes node's own messages, since fetch can say neither a GET with a body nor a status outside of
 * 200–599, and loses reason phrases.
 */
export const nodeAdapter: AnswerOn = {
  async read(_request, env, most) {
    const { incoming } = env as NodeEnv
    const url = incoming.url ?? '/'
    const mark = url.indexOf('?')
    const head: WireRequest = {
      method: incoming.method ?? 'GET',
      path: mark < 0 ? url : url.slice(0, mark),
      query: mark < 0 ? '' : url.slice(mark + 1),
      headers: joinHeaders(incoming),
      body: nothing,
    }
    const origin = originOf(incoming)
    return {
      request: hasBody(incoming) ? await withBody(env as NodeEnv, head, most(head, origin)) : head,
      origin,
      arrivedAt: localAddressOf(incoming),
    }
  },
  write(reply, env) {
    send(env as NodeEnv, reply)
    return RESPONSE_ALREADY_SENT
  },
}

function send({ incoming, outgoing }: NodeEnv, reply: Reply): void {
  if (outgoing.destroyed) {
    reply.pieces?.cancel()
    return
  }
  outgoing.sendDate = false
  if (reply.broken) {
    breakOff(outgoing, reply, reply.broken)
    return
  }
  const isUnread = wasLeftUnread(incoming)
  const headers = (isUnread ? closingHeaders(reply) : headersFor(incoming, reply)).flat()
  if (reply.reason === undefined) outgoing.writeHead(reply.status, headers)
  else outgoing.writeHead(reply.status, reply.reason, headers)
  if (isUnread) endUnread(outgoing, reply.body)
  else if (reply.pieces) void sendPieces(outgoing, reply.body, reply.pieces)
  else outgoing.end(reply.body)
}

/** HTTP/1.0 knows no chunks: there a body ends with the connection. */
function headersFor({ httpVersionMinor }: IncomingMessage, { headers }: WireReply): HeaderList {
  if (httpVersionMinor > 0) return headers
  return headers.filter(([name]) => name.toLowerCase() !== 'transfer-encoding')
}

function joinHeaders({ headers }: IncomingMessage): Readonly<Record<string, string>> {
  const joined: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) joined[name] = Array.isArray(value) ? value.join(', ') : value
  }
  return joined
}

function originOf(incoming: IncomingMessage): string {
  const secure = (incoming.socket as TLSSocket).encrypted === true
  const { localAddress, localPort } = incoming.socket
  return `${secure ? 'https' : 'http'}://${incoming.headers.host ?? `${localAddress}:${localPort}`}`
}

/** Without a zone; one of IPv4 as such, also where the listener speaks both. */
const localAddressOf = ({ socket }: IncomingMessage) =>
  socket.localAddress?.replace(/^::ffff:(?=\d+\.)|%.*$/g, '')

const nothing = new Uint8Array()

/** Most requests have no body; waiting for its end would cost more than all else. */
function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

async function withBody(
  { incoming, outgoing }: NodeEnv,
  head: WireRequest,
  limit?: number,
): Promise<WireRequest> {
  const most = limit ?? mostBodyBytes
  const { expect, 'content-length': length } = incoming.headers
  if (expect !== undefined && !(Number(length) > most)) outgoing.writeContinue()
  const body = await readAll(incoming, most)
  if (body) return { ...head, body }
  leaveUnread(incoming)
  if (limit === undefined) throw tooLarge()
  return { ...head, cut: true }
}

function tooLarge(): StandinError {
  return new StandinError(
    'body-too-large',
    `The body is larger than ${mostBodyBytes} bytes.`,
    'Send less at once; Standin keeps everything in memory.',
  )
}
