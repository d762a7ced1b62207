import type { Server as HttpServer, IncomingMessage } from 'node:http'
import type { Server as HttpsServer } from 'node:https'
import type { Socket } from 'node:net'

export type WebServer = HttpServer | HttpsServer

/** Whose connection it is: with TLS, requests come on another socket than the one that was accepted. */
const peerOf = ({ remoteAddress, remotePort }: Socket) => `${remoteAddress} ${remotePort}`

/** The connections of a server on which nothing was asked yet; to node they are none of the idle ones. */
export interface SilentConnections {
  asked(incoming: IncomingMessage): void
  /** The one that was accepted from the peer of a socket. */
  find(socket: Socket): Socket | undefined
  destroy(): void
}

export function watchSilentConnections(server: WebServer): SilentConnections {
  const silent = new Map<string, Socket>()
  server.on('connection', (socket: Socket) => {
    const peer = peerOf(socket)
    silent.set(peer, socket)
    socket.once('close', () => silent.get(peer) === socket && silent.delete(peer))
  })
  return {
    asked: ({ socket }) => void silent.delete(peerOf(socket)),
    find: (socket) => silent.get(peerOf(socket)),
    destroy: () => {
      for (const socket of silent.values()) socket.destroy()
    },
  }
}
