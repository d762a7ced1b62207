import type { WalkWords } from '@standin/engine'

/** One side's values with tokens in the place of what differs between any two servers. */
export interface Normaliser {
  /** Gives a value its token, unless it has one. */
  know(value: unknown, token: string): void
  text(value: string): string
  /** A JSON value; in an error, texts are for people. */
  json(value: unknown, isError: boolean): unknown
  /** An entity tag by how many others the same place had before. */
  tag(place: string, tag: string): string
}

const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/
const httpDate = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/
const uuid = /[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}/gi
const origin = /^https?:\/\/[^/]+/
/** Whatever can be an id, or part of one, inside a text such as a link. */
const wordPattern = /[\w.~-]{4,}/g
/** Smaller ones are no times: -1 says that there was none. */
const earliest = 1_000_000_000

export function createNormaliser({ times, names, soft }: WalkWords['members']): Normaliser {
  const known = new Map<string, string>()
  const counts = new Map<string, number>()
  const seen = new Map<string, string>()
  const tags = new Map<string, string[]>()

  /** The same value always has the same token: the kind and its place in the order of first sight. */
  function token(kind: string, value: string, place = value): string {
    const found = known.get(place)
    if (found !== undefined) return found
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const made = `‹${kind} ${count}›`
    known.set(place, made)
    return made
  }

  function text(value: string): string {
    const found = seen.get(value) ?? tokensIn(value)
    seen.set(value, found)
    return found
  }

  function tokensIn(value: string): string {
    if (instant.test(value) || httpDate.test(value)) return '‹time›'
    return (
      known.get(value) ??
      value
        .replace(origin, '‹origin›')
        .replaceAll(wordPattern, (word) => known.get(word) ?? word.replaceAll(uuid, (id) => token('id', id)))
    )
  }

  function scalar(name: string, value: unknown, isError: boolean): unknown {
    if (times.includes(name)) return isTime(value) ? '‹time›' : value
    if (typeof value !== 'string') return value
    if (isError) return '‹string›'
    // One server's user may have a name that is its id, another's not: a member's names are its own.
    return names.includes(name) ? token(name, value, `${name} ${value}`) : text(value)
  }

  function json(value: unknown, isError: boolean, name = ''): unknown {
    if (value === null) return null
    if (soft.includes(name)) return `‹${Array.isArray(value) ? 'array' : typeof value}›`
    if (Array.isArray(value)) return value.map((item) => json(item, isError, name))
    if (typeof value !== 'object') return scalar(name, value, isError)
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, each]): [string, unknown] => [text(key), json(each, isError, key)])
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  }

  return {
    know(value, made) {
      if (typeof value !== 'string' || known.has(value)) return
      known.set(value, made)
      seen.clear()
    },
    text,
    json: (value, isError) => json(sorted(value), isError),
    tag(place, tag) {
      const before = tags.get(place) ?? []
      if (!before.includes(tag)) tags.set(place, [...before, tag])
      return `‹tag ${(tags.get(place) ?? []).indexOf(tag) + 1}›`
    },
  }
}

const isTime = (value: unknown) =>
  typeof value === 'number' ? value >= earliest : typeof value === 'string' && value !== ''

/** Two servers may order members otherwise, and first sight must not hang on that. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(members.map(([name, each]) => [name, sorted(each)]))
}
