import type { Server } from 'node:https'
import type { TLSSocket } from 'node:tls'
import { problemReply } from '../problem.ts'
import type { SilentConnections } from './silent-connections.ts'

/** Answers those who speak plain HTTP to a server of HTTPS; other failed handshakes end the connection. */
export function refusePlain(server: Server, connections: SilentConnections): void {
  // Node's own listener ends the connection before anything can be said.
  server.removeAllListeners('tlsClientError')
  server.on('tlsClientError', (cause: NodeJS.ErrnoException, secured: TLSSocket) => {
    const accepted = cause.code === 'ERR_SSL_HTTP_REQUEST' ? connections.find(secured) : undefined
    if (accepted) accepted.end(answer)
    else secured.destroy(cause)
  })
}

const { status, headers, body } = problemReply({
  status: 400,
  code: 'plain-http',
  title: 'This port speaks HTTPS',
  detail: 'The request came as plain HTTP.',
  nextStep: 'Begin the address with https:// and trust the CA of this server.',
})

const answer = [
  `HTTP/1.1 ${status} Bad Request`,
  ...headers.map(([name, value]) => `${name}: ${value}`),
  `content-length: ${Buffer.byteLength(String(body))}`,
  'connection: close',
  '',
  String(body),
].join('\r\n')
