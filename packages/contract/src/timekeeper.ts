import {
  type BodyCodecs,
  headerOf,
  type Mismatch,
  parseInstant,
  type WireReply,
  type WireRequest,
} from '@standin/engine'
import { readReply } from './read-reply.ts'

/** Remembers what time it was in the replies of each URL, and finds one that is of an earlier time. */
export interface Timekeeper {
  /** The header Date. */
  checkDate(request: WireRequest, reply: WireReply): Mismatch | 'held' | undefined
  /** Members of the body that are times, unless a client sent them. */
  checkBody(request: WireRequest, reply: WireReply): Mismatch | 'held' | undefined
}

/** Replies overtake each other, and servers behind one address have clocks of their own. */
const slack = 5000

interface Known {
  readonly text: string
  readonly at: number
}

export function createTimekeeper(bodies: BodyCodecs | undefined): Timekeeper {
  const latest = new Map<string, Known>()
  let sent = ''

  function later(key: string, pointer: string, text: string, at: number): Mismatch | 'held' {
    const before = latest.get(key)
    if (before && at < before.at - slack)
      return { pointer, expected: `not before ${before.text}`, actual: text }
    if (!before || at > before.at) latest.set(key, { text, at })
    return 'held'
  }

  return {
    checkDate({ path }, reply) {
      const text = headerOf(reply, 'date')
      if (text === undefined) return undefined
      const at = parseInstant(isoOf(text))
      if (at === undefined) return { pointer: 'header date', expected: 'a date as HTTP has it', actual: text }
      return later(path, 'header date', text, at)
    },
    checkBody({ path, body }, reply) {
      sent += new TextDecoder().decode(body)
      let held: 'held' | undefined
      for (const [pointer, text] of timesIn(readReply(reply, bodies).json, '')) {
        const at = parseInstant(text)
        if (at === undefined || sent.includes(text)) continue
        const found = later(`${path} ${pointer}`, `body${pointer}`, text, at)
        if (found !== 'held') return found
        held = found
      }
      return held
    },
  }
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** `Sun, 06 Nov 1994 08:49:37 GMT` as ISO 8601; anything else gives no instant. */
function isoOf(text: string): string {
  const [, day, name = '', year, time] = /^\w{3}, (\d\d) (\w{3}) (\d{4}) ([\d:]{8}) GMT$/.exec(text) ?? []
  const month = months.indexOf(name) + 1
  return `${year}-${String(month).padStart(2, '0')}-${day}T${time}Z`
}

const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

/** All times of a body by pointer; an item of a list is known by its id, and has none without one. */
function timesIn(value: unknown, pointer: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return form.test(value) ? [[pointer, value]] : []
  if (typeof value !== 'object' || value === null) return []
  const members = Array.isArray(value) ? value.flatMap(withId) : Object.entries(value)
  return members.flatMap(([name, member]) => timesIn(member, `${pointer}/${name}`))
}

function withId(item: unknown): readonly (readonly [string, unknown])[] {
  const { id } = (item ?? {}) as { readonly id?: unknown }
  return typeof id === 'string' ? [[id, item]] : []
}
