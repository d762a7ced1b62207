import { type ClientRequest, type IncomingMessage, type RequestOptions, request } from 'node:http'
import { request as secureRequest } from 'node:https'
import { type Outside, type OutsideReply, StandinError } from '@standin/engine'
import { mostBodyBytes } from './adapter.ts'
import { readAll } from './read-all.ts'

/**
 * Asks services on this machine, which the author of a test runs, and no others: what a client sends as an address must
 * not lead a fake into somebody's network.
 */
export function createOutside(timeoutMs: number = 30_000): Outside {
  return {
    async post(url, body, headers) {
      const target = loopbackOf(url)
      try {
        return await send(target, body, headers, timeoutMs)
      } catch (cause) {
        throw unanswered(url, timeoutMs, cause)
      }
    },
  }
}

function loopbackOf(url: string): URL {
  const target = URL.canParse(url) ? new URL(url) : undefined
  const isWeb = target?.protocol === 'http:' || target?.protocol === 'https:'
  if (target && isWeb && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(target.hostname)) return target
  throw new StandinError(
    'outside-refused',
    `Standin does not ask ${url}: it asks http and https on this machine alone.`,
    'Give an address at localhost, 127.0.0.0/8 or [::1].',
  )
}

function send(
  target: URL,
  body: Uint8Array,
  headers: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<OutsideReply> {
  const ask: (url: URL, options: RequestOptions, then: (reply: IncomingMessage) => void) => ClientRequest =
    target.protocol === 'https:' ? secureRequest : request
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': body.length },
    // A connection of its own, so that none is kept open when the service stops.
    agent: false,
    signal: AbortSignal.timeout(timeoutMs),
  }
  return new Promise((resolve, reject) => {
    const sent = ask(target, options, (incoming) => void replyOf(incoming).then(resolve, reject))
    sent.once('error', reject)
    sent.end(body)
  })
}

async function replyOf(incoming: IncomingMessage): Promise<OutsideReply> {
  const body = await readAll(incoming, mostBodyBytes)
  if (body) return { status: incoming.statusCode ?? 0, body }
  incoming.destroy()
  throw new Error('too large')
}

function unanswered(url: string, timeoutMs: number, cause: unknown): StandinError {
  return new StandinError(
    'outside-unanswered',
    `Nothing answered a POST to ${url}.`,
    `Look whether a service listens there, and answers within ${timeoutMs / 1000} s.`,
    cause,
  )
}
