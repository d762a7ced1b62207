import type { ServerResponse } from 'node:http'
import type { Pieces } from '../reply/pieces.ts'

/** Sends the rest of a reply: takes a piece when there is room for it, and no more when the client is gone. */
export async function sendPieces(
  outgoing: ServerResponse,
  body: Uint8Array | string,
  pieces: Pieces,
): Promise<void> {
  outgoing.once('close', () => pieces.cancel())
  // The head goes out now, whenever the first piece comes.
  outgoing.flushHeaders()
  if (body.length > 0) outgoing.write(body)
  try {
    for (let piece = await pieces.next(); piece; piece = await pieces.next()) {
      if (outgoing.destroyed) return
      if (!outgoing.write(piece)) await roomIn(outgoing)
    }
    outgoing.end()
  } catch {
    // The head is out: that something failed can only be said by cutting the body short.
    outgoing.destroy()
  }
}

function roomIn(outgoing: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      outgoing.off('drain', done).off('close', done)
      resolve()
    }
    outgoing.once('drain', done).once('close', done)
  })
}
