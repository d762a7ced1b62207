import {
  type BodyCodecs,
  codecFor,
  findMismatch,
  headerOf,
  type KeepSource,
  type WireReply,
} from '@standin/engine'

/** A reply as steps look at it. */
export interface ReadReply {
  readonly status: number
  readonly reply: WireReply
  readonly text: string
  /** The value of the body, where it is JSON or the system has a codec for it. */
  readonly json: unknown
}

export function readReply(reply: WireReply, bodies: BodyCodecs | undefined): ReadReply {
  const text = typeof reply.body === 'string' ? reply.body : new TextDecoder().decode(reply.body)
  return { status: reply.status, reply, text, json: bodyValue(text, headerOf(reply, 'content-type'), bodies) }
}

/** A body as a value: by the system's codec for its media type, else as JSON whatever the type; undefined when none. */
export function bodyValue(
  text: string,
  contentType: string | undefined,
  bodies: BodyCodecs | undefined,
): unknown {
  const codec = codecFor(bodies, contentType)
  if (codec) return codec.show(text)
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
  if (source.from === 'text') return text
  if (source.from === 'body') return atPointer(json, source.pointer)
  const list = atPointer(json, source.list)
  const item = Array.isArray(list) ? list.find((each) => !findMismatch(source.has, each, {})) : undefined
  return atPointer(item, source.pointer)
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
