import { headerOf, type KeepSource, type WireReply } from '@standin/engine'

/** A reply as steps look at it. */
export interface ReadReply {
  readonly status: number
  readonly reply: WireReply
  readonly text: string
  /** The parsed body where it is JSON. */
  readonly json: unknown
}

export function readReply(reply: WireReply): ReadReply {
  const text = typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body)
  return { status: reply.status, reply, text, json: parseJson(text) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The value that a step keeps, or undefined when the reply does not have it. */
export function takeFrom(read: ReadReply, source: KeepSource): unknown {
  const { reply, text, json } = read
  if (source.from === 'part') {
    const whole = takeFrom(read, source.of)
    return typeof whole === 'string' ? new RegExp(source.source).exec(whole)?.[1] : undefined
  }
  if (source.from === 'header') return headerOf(reply, source.name)
  return source.from === 'text' ? text : atPointer(json, source.pointer)
}

/** The value at a JSON pointer (RFC 6901). */
function atPointer(value: unknown, pointer: string): unknown {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  return parts.reduce<unknown>(
    (at, part) => (at as Readonly<Record<string, unknown>> | undefined)?.[part],
    value,
  )
}
