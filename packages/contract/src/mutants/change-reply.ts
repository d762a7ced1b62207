import type { WireReply } from '@standin/engine'
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

/** A reply whose JSON body was changed in place; one that has none stays as it is. */
export function withJson(reply: WireReply, change: (body: unknown) => unknown): WireReply {
  const { json } = readReply(reply, undefined)
  return json === undefined ? reply : withBody(reply, JSON.stringify(change(json)))
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
