import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { StandinError } from '@standin/engine'
import { createStandin, type Standin, type StandinOptions } from '../app.ts'
import { nodeAdapter } from './adapter.ts'
import { wall } from './wall.ts'

export interface ListenOptions extends StandinOptions {
  /** 0 takes a free one. Default 0. */
  readonly port?: number
  /** Default 127.0.0.1. */
  readonly host?: string
}

/** A fake server that listens. */
export interface ListeningStandin extends Standin {
  /** Without a trailing slash. */
  readonly url: string
  readonly port: number
  /** Ends held waits, lets running requests finish, and closes. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts a fake server on a port. Rejects with a StandinError when it can't listen there. */
export async function startStandin(options: ListenOptions): Promise<ListeningStandin> {
  const standin = createStandin({ wall, ...options })
  const app = standin.app(nodeAdapter)
  const listener = getRequestListener((request, env) => app.fetch(request, env as object), {
    overrideGlobalObjects: false,
    autoCleanupIncoming: false,
    hostname: options.host ?? 'localhost',
  })
  const host = options.host ?? '127.0.0.1'
  let closing = false
  const silent = new Set<Socket>()
  const server = createServer((incoming, outgoing) => {
    silent.delete(incoming.socket)
    // A wait that begins after all: its request was still arriving.
    incoming.once('end', () => closing && setImmediate(() => standin.release()))
    // A connection that was busy when closing began is kept alive by no later request.
    outgoing.once('close', () => closing && setImmediate(() => server.closeIdleConnections()))
    void listener(incoming, outgoing)
  })
  server.on('connection', (socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  await listen(server, options.port ?? 0, host)
  const { port } = server.address() as AddressInfo

  async function close(): Promise<void> {
    closing = true
    const closed = new Promise<void>((resolve) => void server.close(() => resolve()))
    standin.release()
    server.closeIdleConnections()
    // To node, a connection that never asked for anything is none of the idle ones.
    for (const socket of silent) socket.destroy()
    await closed
  }

  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  return { ...standin, url, port, close, [Symbol.asyncDispose]: close }
}

function listen(server: Server, port: number, host: string): Promise<void> {
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
