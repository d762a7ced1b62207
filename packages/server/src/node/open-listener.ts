import { createServer as createPlainServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { StandinError } from '@standin/engine'
import type { Hono } from 'hono'
import type { ChosenCertificate } from './choose-certificate.ts'
import { refusePlain } from './refuse-plain.ts'
import { type SilentConnections, type WebServer, watchSilentConnections } from './silent-connections.ts'

export interface ListenerInit {
  readonly app: Hono
  /** 0 takes a free one. */
  readonly port: number
  readonly host: string
  readonly certificate: ChosenCertificate | undefined
  /** Ends what is held, when the listener closes. */
  readonly release: () => void
}

/** A port that is listened on. */
export interface Listener {
  readonly port: number
  /** Ends held waits, lets running requests finish, and closes. */
  close(): Promise<void>
}

/** Listens on a port. Rejects with a StandinError when it can't. */
export async function openListener({
  app,
  port,
  host,
  certificate,
  release,
}: ListenerInit): Promise<Listener> {
  const listener = getRequestListener((request, env) => app.fetch(request, env as object), {
    overrideGlobalObjects: false,
    autoCleanupIncoming: false,
    hostname: host,
  })
  let closing = false
  const { server, silent } = serverWith(certificate, (incoming, outgoing) => {
    silent.asked(incoming)
    // A wait that begins after all: its request was still arriving.
    incoming.once('end', () => closing && setImmediate(release))
    // A connection that was busy when closing began is kept alive by no later request.
    outgoing.once('close', () => closing && setImmediate(() => server.closeIdleConnections()))
    void listener(incoming, outgoing)
  })
  await listen(server, port, host)
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      closing = true
      const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
      release()
      server.closeIdleConnections()
      silent.destroy()
      await closed
    },
  }
}

/** A client that asks first whether its body is wanted is told so by what reads bodies. */
function serverWith(
  certificate: ChosenCertificate | undefined,
  listener: RequestListener,
): { readonly server: WebServer; readonly silent: SilentConnections } {
  if (!certificate) {
    const server = createPlainServer(listener)
    server.on('checkContinue', listener)
    return { server, silent: watchSilentConnections(server) }
  }
  const { cert, key } = certificate
  const server = createSecureServer({ cert, key }, listener)
  server.on('checkContinue', listener)
  const silent = watchSilentConnections(server)
  refusePlain(server, silent)
  return { server, silent }
}

function listen(server: WebServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cannotListen(cause, port, host)))
    try {
      server.listen(port, host, () => resolve())
    } catch (cause) {
      reject(cannotListen(cause as NodeJS.ErrnoException, port, host))
    }
  })
}

function cannotListen(cause: NodeJS.ErrnoException, port: number, host: string): StandinError {
  const why = cause.code === 'EADDRINUSE' ? 'the port is in use' : cause.message
  return new StandinError(
    'cannot-listen',
    `Standin can't listen on ${host}:${port}: ${why}.`,
    'Choose another port with --port, or 0 for a free one.',
    cause,
  )
}
