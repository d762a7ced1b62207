import { createServer as createPlainServer, type RequestListener } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { StandinError } from '@standin/engine'
import { createStandin, type Standin, type StandinOptions } from '../app.ts'
import { nodeAdapter } from './adapter.ts'
import { type ChosenCertificate, chooseCertificate, type TlsOptions } from './choose-certificate.ts'
import { createOutside } from './outside.ts'
import { refusePlain } from './refuse-plain.ts'
import { type SilentConnections, type WebServer, watchSilentConnections } from './silent-connections.ts'
import { wall } from './wall.ts'

export interface ListenOptions extends StandinOptions {
  /** 0 takes a free one. Default 0. */
  readonly port?: number
  /** Default 127.0.0.1. */
  readonly host?: string
  /**
   * HTTPS, with a certificate of the author's own or with one that Standin makes: for a year, by the wall's clock and
   * not by a world's, since clients check it with theirs. Default false.
   */
  readonly tls?: TlsOptions
}

/** A fake server that listens. */
export interface ListeningStandin extends Standin {
  /** Without a trailing slash; https with `tls`. */
  readonly url: string
  readonly port: number
  /** PEM of the CA to trust, where Standin made the certificate: node takes it as `ca`, curl as `--cacert`. */
  readonly ca?: string
  /** Ends held waits, lets running requests finish, and closes. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a fake server on a port. Rejects with a StandinError when it can't listen there, or not with that certificate. */
export async function startStandin(options: ListenOptions): Promise<ListeningStandin> {
  const standin = createStandin({ wall, outside: createOutside(), ...options })
  const app = standin.app(nodeAdapter)
  const listener = getRequestListener((request, env) => app.fetch(request, env as object), {
    overrideGlobalObjects: false,
    autoCleanupIncoming: false,
    hostname: options.host ?? 'localhost',
  })
  const host = options.host ?? '127.0.0.1'
  const certificate = options.tls ? await chooseCertificate(options.tls, host) : undefined
  let closing = false
  const { server, silent } = serverWith(certificate, (incoming, outgoing) => {
    silent.asked(incoming)
    // A wait that begins after all: its request was still arriving.
    incoming.once('end', () => closing && setImmediate(() => standin.release()))
    // A connection that was busy when closing began is kept alive by no later request.
    outgoing.once('close', () => closing && setImmediate(() => server.closeIdleConnections()))
    void listener(incoming, outgoing)
  })
  await listen(server, options.port ?? 0, host)
  const { port } = server.address() as AddressInfo

  async function close(): Promise<void> {
    closing = true
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
    standin.release()
    server.closeIdleConnections()
    silent.destroy()
    await closed
  }

  const url = `${certificate ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${port}`
  const { ca } = certificate ?? {}
  return { ...standin, url, port, ...(ca === undefined ? {} : { ca }), close, [Symbol.asyncDispose]: close }
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
