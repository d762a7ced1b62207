import {
  type BrokenOff,
  type More,
  type Realm,
  StandinError,
  settle,
  type WireReply,
  type WireStream,
  type World,
  waitByJumping,
} from '@standin/engine'

/** What comes after a reply's body, at the pace of whoever takes it. */
export interface Pieces {
  /** The next piece, undefined after the last. It waits as the clock's mode says. */
  next(): Uint8Array | undefined | Promise<Uint8Array | undefined>
  /** Nobody takes more. */
  cancel(): void
}

export type Break = BrokenOff

/** A reply whose body may still be being made. */
export interface Reply extends WireReply {
  readonly pieces?: Pieces
  /** The connection ends before the whole reply is sent. */
  readonly broken?: Break
  /** Looks at the reply when all of it is there. */
  readonly verify?: (whole: WireReply) => void
}

/** `taking` is told of each piece. */
export function createPieces(
  world: World,
  realm: Realm,
  root: string,
  stream: WireStream,
  taking: More = () => undefined,
): Pieces {
  let state: 'open' | 'ending' | 'closed' = 'open'
  const forget = world.holds.onRelease(() => {
    if (state === 'open') state = 'ending'
  })

  function close(): void {
    state = 'closed'
    forget()
    // A piece may have changed what others wait for; and a wait of this stream ends.
    world.holds.retry()
  }

  function ready(): Uint8Array | 'end' | undefined {
    if (state === 'closed') return 'end'
    const piece = stream.next()
    return piece === 'later' ? undefined : piece
  }

  /** Undefined says that the deadline came. */
  function taken(piece: Uint8Array | 'end' | undefined): Uint8Array | undefined {
    if (state === 'closed') return undefined
    if (piece !== undefined && piece !== 'end') {
      taking(piece)
      return piece
    }
    const last = piece === 'end' ? undefined : stream.expired()
    if (last) taking(last)
    close()
    return last
  }

  return {
    next() {
      if (state !== 'open') return taken(undefined)
      settle(realm, root)
      const piece = ready()
      if (piece !== undefined) return taken(piece)
      const deadline = stream.deadline()
      if (realm.clock.mode === 'auto') return taken(waitByJumping(realm, root, deadline, ready))
      return world.holds.hold(realm, root, deadline, ready).then(taken)
    },
    cancel() {
      if (state !== 'closed') close()
    },
  }
}

/** The reply with all of its body. Rejects with a StandinError where a fault breaks it off. */
export async function collect({ pieces, verify, broken, ...reply }: Reply): Promise<WireReply> {
  if (broken) {
    pieces?.cancel()
    throw brokenOff(broken)
  }
  if (!pieces) return reply
  const parts = [typeof reply.body === 'string' ? new TextEncoder().encode(reply.body) : reply.body]
  try {
    for (let piece = await pieces.next(); piece; piece = await pieces.next()) parts.push(piece)
  } finally {
    pieces.cancel()
  }
  const whole = { ...reply, body: joined(parts) }
  verify?.(whole)
  return whole
}

/** What a client in process gets where one on a socket loses its connection. */
export function brokenOff({ after, how }: Break): StandinError {
  const cut = how === 'reset' ? 'connection-cut' : 'body-truncated'
  const where = after === 'nothing' ? 'before the head of the reply' : `after ${after} bytes of the body`
  return new StandinError(
    cut,
    `A fault of the world ends the connection ${where}.`,
    'That is what the test asked for: catch it as your client has to, or clear the faults of the world.',
  )
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
