/** A value that is wrong in one way, and what is wrong with it. */
export interface Spoiled {
  readonly kind: 'required' | 'type' | 'length' | 'range' | 'choice' | 'unknown member'
  /** Where, as a JSON pointer. */
  readonly pointer: string
  readonly value: unknown
}

/** All the ways in which a body may be wrong at one place; the system's validation says which of them are. */
export function spoil(body: unknown): readonly Spoiled[] {
  return placesIn(body, [], 3).flatMap((path) => spoiledAt(body, path))
}

type Path = readonly (string | number)[]

/** The place itself, its members and first items, so deep. */
function placesIn(value: unknown, path: Path, depth: number): readonly Path[] {
  if (depth === 0 || typeof value !== 'object' || value === null || '$match' in value) return [path]
  const names = Array.isArray(value) ? (value.length > 0 ? [0] : []) : Object.keys(value)
  const inner = names.map((name): readonly [string | number, unknown] => [name, Reflect.get(value, name)])
  return [path, ...inner.flatMap(([name, each]) => placesIn(each, [...path, name], depth - 1))]
}

function spoiledAt(body: unknown, path: Path): readonly Spoiled[] {
  const there = valueAt(body, path)
  const pointer = path.map((part) => `/${part}`).join('')
  const put = (kind: Spoiled['kind'], value: unknown): Spoiled => ({
    kind,
    pointer,
    value: replaced(body, path, value),
  })
  const isNamed = typeof path.at(-1) === 'string'
  return [
    ...(isNamed ? [put('required', undefined)] : []),
    ...others.filter((value) => kindOf(value) !== kindOf(there)).map((value) => put('type', value)),
    ...(typeof there === 'string'
      ? [put('length', ''), put('length', 'x'.repeat(5000)), put('choice', 'no-such-value')]
      : []),
    ...(typeof there === 'number' ? [put('range', -1e9), put('range', 1e12), put('range', 0)] : []),
    ...(isObject(there) ? [put('unknown member', { ...there, noSuchMember: 1 })] : []),
  ]
}

const others: readonly unknown[] = ['text', 1, true, [], {}, null]

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => (at as Readonly<Record<string | number, unknown>>)[part], value)
}

/** A copy with another value at a place; undefined takes it away. */
function replaced(value: unknown, [first, ...rest]: Path, put: unknown): unknown {
  if (first === undefined) return put
  if (Array.isArray(value))
    return value.map((item, place) => (place === first ? replaced(item, rest, put) : item))
  const members = value as Readonly<Record<string, unknown>>
  const next = replaced(members[first], rest, put)
  const all = Object.entries({ ...members, [first]: next })
  return Object.fromEntries(all.filter(([, each]) => each !== undefined))
}
