import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Break, Reply } from '../reply/pieces.ts'

/** Sends as much of a reply as a fault lets through, and ends the connection: with a reset, or as if all were said. */
export function breakOff(outgoing: ServerResponse, reply: Reply, { after, how }: Break): void {
  reply.pieces?.cancel()
  const { socket } = outgoing
  if (after === 'nothing' || !socket) {
    endSocket(socket, how)
    return
  }
  const head = reply.headers.flat()
  if (reply.reason === undefined) outgoing.writeHead(reply.status, head)
  else outgoing.writeHead(reply.status, reply.reason, head)
  outgoing.flushHeaders()
  const bytes = typeof reply.body === 'string' ? new TextEncoder().encode(reply.body) : reply.body
  const part = bytes.subarray(0, after)
  if (part.length > 0) outgoing.write(part)
  // An empty write comes back when all before it is on its way: a reset would overtake it.
  socket.write('', () => setImmediate(() => endSocket(socket, how)))
}

function endSocket(socket: Socket | null, how: Break['how']): void {
  if (how === 'end') socket?.end()
  // A socket of TLS can't be reset in every version of Node; then it is destroyed.
  else if (socket && typeof socket.resetAndDestroy === 'function' && !('encrypted' in socket))
    socket.resetAndDestroy()
  else socket?.destroy()
}
