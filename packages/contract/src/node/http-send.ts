import { type ClientRequest, request as plainRequest } from 'node:http'
import { type RequestOptions, request as secureRequest } from 'node:https'
import type { WireReply, WireRequest } from '@standin/engine'
import { TargetSilence } from '../target.ts'

export interface HttpOptions {
  /** Where the system's own paths begin, without a trailing slash. */
  readonly url: string
  /** The longest that an answer may take, ms; a request that waits has so much more. */
  readonly timeout: number
  /** For HTTPS: CAs to trust in place of node's, and a certificate to show. The target's is checked in any case. */
  readonly tls?: Pick<RequestOptions, 'ca' | 'cert' | 'key'>
}

/**
 * Sends requests over node's own client, since fetch can say neither a GET with a body nor a status outside of
 * 200–599. Rejects with a TargetSilence when no HTTP comes back in time.
 */
export function createHttpSend(options: HttpOptions): (request: WireRequest) => Promise<WireReply> {
  const base = new URL(options.url)
  const hostname = base.hostname.replace(/^\[|\]$/g, '')
  const prefix = base.pathname.replace(/\/$/, '')
  const open = base.protocol === 'https:' ? secureRequest : plainRequest
  return (request) =>
    new Promise((resolve, reject) => {
      const { host: _, ...headers } = request.headers
      const path = `${prefix}${request.path}${request.query === '' ? '' : `?${request.query}`}`
      const secured = { ...options.tls, rejectUnauthorized: true }
      const sent = { method: request.method, path, headers: withLength(headers, request), ...secured }
      const outgoing = open({ protocol: base.protocol, hostname, port: base.port, ...sent })
      const deadline = deadlineOf(outgoing, options.timeout, reject)
      outgoing.on('error', (cause: NodeJS.ErrnoException) => reject(silenceOf(cause)))
      outgoing.on('close', () => clearTimeout(deadline))
      outgoing.on('response', (incoming) => {
        const chunks: Uint8Array[] = []
        incoming.on('data', (chunk: Uint8Array) => chunks.push(chunk))
        incoming.on('aborted', () =>
          reject(new TargetSilence('closed', 'it closed the connection in its answer')),
        )
        incoming.on('end', () => resolve(replyOf(incoming, Buffer.concat(chunks))))
      })
      outgoing.end(request.body)
    })
}

/** A GET that has a body says how long it is: node would send it chunked, which some servers do not read. */
function withLength(headers: Readonly<Record<string, string>>, { body }: WireRequest) {
  return body.length === 0 ? headers : { ...headers, 'content-length': String(body.length) }
}

function deadlineOf(outgoing: ClientRequest, timeout: number, reject: (cause: Error) => void) {
  return setTimeout(() => {
    reject(new TargetSilence('hung', `no answer within ${timeout} ms`))
    outgoing.destroy()
  }, timeout)
}

interface Incoming {
  readonly statusCode?: number | undefined
  readonly statusMessage?: string | undefined
  readonly rawHeaders: readonly string[]
}

function replyOf({ statusCode = 0, statusMessage = '', rawHeaders }: Incoming, body: Uint8Array): WireReply {
  const headers = rawHeaders.flatMap((name, i) =>
    i % 2 === 0 ? [[name, rawHeaders[i + 1] ?? ''] as const] : [],
  )
  return { status: statusCode, reason: statusMessage, headers, body }
}

function silenceOf(cause: NodeJS.ErrnoException): TargetSilence {
  const { code = '', message } = cause
  if (code.startsWith('HPE_'))
    return new TargetSilence('garbled', `it answered something that is no HTTP: ${message}`)
  if (code === 'ECONNRESET' || message === 'socket hang up') {
    return new TargetSilence('closed', 'it closed the connection without an answer')
  }
  if (/CERT|ISSUER|LEAF_SIGNATURE/.test(code))
    return new TargetSilence('untrusted', `its certificate is not trusted: ${message || code}`)
  return new TargetSilence('refused', `it can not be reached: ${message || code}`)
}
