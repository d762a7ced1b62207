import type { IncomingMessage } from 'node:http'

const nothing = Buffer.alloc(0)

/** The body of a message, held once; undefined when it has more than `most` bytes, and then the rest is not read. */
export async function readAll(incoming: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  const { 'content-length': length } = incoming.headers
  if (Number(length) > most) return undefined
  let all: Buffer = nothing
  let size = 0
  for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    const end = size + chunk.length
    if (end > most) return undefined
    // What came in one piece is not copied.
    if (size === 0) all = chunk
    else {
      if (end > all.length)
        all = grown(all, size, length === undefined ? reserveFor(end, most) : Number(length))
      all.set(chunk, size)
      release(chunk)
    }
    size = end
  }
  return fitting(all, size)
}

function grown(before: Buffer, size: number, length: number): Buffer {
  const all = Buffer.allocUnsafeSlow(length)
  all.set(before.subarray(0, size))
  release(before)
  return all
}

/**
 * Frees what was copied: the collector would let tens of megabytes of it pile up before it looks. Node before 21 can't,
 * and holds that much more.
 */
function release({ buffer, byteLength }: Buffer): void {
  // A small piece may lie in memory that others share.
  if (buffer.byteLength === byteLength)
    (buffer as { readonly transfer?: (length: number) => unknown }).transfer?.(0)
}

/**
 * Room for a body whose length nobody said. Memory that is reserved and not written to is not taken yet, so that few
 * large steps cost less than many small ones: nearly nothing is ever held twice.
 */
const reserveFor = (size: number, most: number) => Math.min(most, Math.max(65_536, 16 * size))

/** A small body is kept without the room around it. */
function fitting(all: Buffer, size: number): Uint8Array {
  if (all.length === size) return all
  const body = all.subarray(0, size)
  return size > 1_048_576 ? body : Buffer.from(body)
}
