import type { IncomingMessage, ServerResponse } from 'node:http'
import { type HeaderList, headerOf, type WireReply } from '@standin/engine'

const unread = new WeakSet<IncomingMessage>()

/** Says that the rest of a request's body is not wanted. */
export const leaveUnread = (incoming: IncomingMessage): void => void unread.add(incoming)

export const wasLeftUnread = (incoming: IncomingMessage): boolean => unread.has(incoming)

/** The headers of a reply after which the connection ends: it has a length, and says so. */
export function closingHeaders(reply: WireReply): HeaderList {
  const others = ['transfer-encoding', 'connection']
  const kept = reply.headers.filter(([name]) => !others.includes(name.toLowerCase()))
  const length: HeaderList =
    headerOf(reply, 'content-length') === undefined ? [['content-length', String(reply.body.length)]] : []
  return [...kept, ...length, ['connection', 'close']]
}

/** For so long, ms, a client may go on sending. */
const patience = 2000

/**
 * Ends a reply to a client that may still be sending. To close at once would reset the connection, and the client
 * might lose the reply: so what still comes is thrown away for a while.
 */
export function endUnread(outgoing: ServerResponse, body: Uint8Array | string): void {
  const { req: incoming, socket } = outgoing
  const timer = setTimeout(() => socket?.destroy(), patience)
  incoming.once('end', () => socket?.destroySoon())
  outgoing.once('close', () => clearTimeout(timer))
  incoming.resume()
  outgoing.flushHeaders()
  outgoing.write(body, () => socket?.end())
}
