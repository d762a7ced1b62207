import { codecFor, essenceOf, headerOf, type System, type WireReply } from '@standin/engine'
import { readReply } from '../read-reply.ts'

/** A reply with another body, whose length it tells as an honest server would. */
export function withBody(reply: WireReply, body: string): WireReply {
  const length = String(new TextEncoder().encode(body).length)
  const headers = reply.headers.map(([name, value]): readonly [string, string] => [
    name,
    name.toLowerCase() === 'content-length' ? length : value,
  ])
  return { ...reply, headers, body }
}

export function withoutHeader(reply: WireReply, name: string): WireReply {
  return { ...reply, headers: reply.headers.filter(([each]) => each.toLowerCase() !== name) }
}

/** A reply whose header has another value, where it has the header at all. */
export function withHeader(reply: WireReply, name: string, change: (value: string) => string): WireReply {
  const headers = reply.headers.map(([each, value]): readonly [string, string] => [
    each,
    each.toLowerCase() === name ? change(value) : value,
  ])
  return { ...reply, headers }
}

/** A reply of an operation whose value was changed in place; one that has none stays as it is. */
export function withValue(
  { operations, bodies }: Pick<System, 'operations' | 'bodies'>,
  operation: string,
  reply: WireReply,
  change: (body: unknown) => unknown,
): WireReply {
  const { json } = readReply(reply, bodies)
  if (json === undefined) return reply
  const changed = change(json)
  const type = headerOf(reply, 'content-type') ?? ''
  const { responses = {} } = operations[operation] ?? {}
  const schema = (responses[String(reply.status)] ?? responses.default)?.content[essenceOf(type)]
  const codec = codecFor(bodies, type)
  return withBody(reply, codec && schema ? codec.write(changed, schema) : JSON.stringify(changed))
}

type Members = Record<string, unknown>

/** Changes each object that has the last member of a pointer, in which `*` stands for any place of a list or map. */
export function atPointer(
  body: unknown,
  pointer: string,
  change: (holder: Members, name: string) => void,
): unknown {
  const parts = pointer.split('/').slice(1)
  visit(body, parts, change)
  return body
}

function visit(
  value: unknown,
  [first = '', ...rest]: readonly string[],
  change: (holder: Members, name: string) => void,
): void {
  if (typeof value !== 'object' || value === null) return
  const holder = value as Members
  if (first === '*') {
    for (const [name, item] of Object.entries(value)) {
      if (rest.length === 0) change(holder, name)
      else visit(item, rest, change)
    }
    return
  }
  if (!Object.hasOwn(holder, first)) return
  if (rest.length === 0) change(holder, first)
  else visit(holder[first], rest, change)
}
