import { StandinError } from '../errors/standin-error.ts'

/*
 * What JSON has no word for is an object with one member, whose name begins with `$`: bytes and lists of numbers in
 * base64, maps, sets, numbers that are none, undefined. An object of the data with such a name is in a `$plain`.
 */

const lists = { Uint8Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const
type ListName = keyof typeof lists

/** Data as JSON has it. Throws a StandinError for what is no data: functions above all. */
export function toPlainJson(value: unknown, at = ''): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (value === undefined) return { $undefined: true }
  if (typeof value === 'number') return numberAsJson(value)
  if (typeof value === 'bigint') return { $integer: String(value) }
  if (typeof value !== 'object') throw noData(at, typeof value)
  if (Array.isArray(value)) return value.map((each, index) => toPlainJson(each, `${at}/${index}`))
  if (value instanceof Map) return { $map: toPlainJson([...value], at) }
  if (value instanceof Set) return { $set: toPlainJson([...value], at) }
  if (ArrayBuffer.isView(value)) return listAsJson(value, at)
  const shape = Object.getPrototypeOf(value)
  if (shape !== Object.prototype && shape !== null) throw noData(at, 'object of a class')
  const entries = Object.entries(value).map(([name, each]) => [name, toPlainJson(each, `${at}/${name}`)])
  const plain = Object.fromEntries(entries) as object
  return Object.keys(value).some((name) => name.startsWith('$')) ? { $plain: plain } : plain
}

/** What `toPlainJson` wrote. Throws a StandinError for what it never writes. */
export function fromPlainJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(fromPlainJson)
  const [word = ''] = Object.keys(value)
  if (!word.startsWith('$')) return membersOf(value)
  const read = readers[word]
  if (Object.keys(value).length === 1 && read) return read((value as Record<string, unknown>)[word])
  throw badWord(word)
}

function membersOf(value: object): object {
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, fromPlainJson(each)]))
}

const listOf = (value: unknown) => (Array.isArray(value) ? value : []).map(fromPlainJson)

const readers: Readonly<Record<string, (value: unknown) => unknown>> = {
  $undefined: () => undefined,
  $number: (value) => Number(value),
  $integer: (value) => BigInt(String(value)),
  $map: (value) => new Map(listOf(value) as [unknown, unknown][]),
  $set: (value) => new Set(listOf(value)),
  $plain: (value) => membersOf(value as object),
  $list: (value) => {
    const { of = '', base64 = '' } = value as { readonly of?: string; readonly base64?: string }
    if (!Object.hasOwn(lists, of)) throw badWord(`$list of ${of}`)
    return new lists[of as ListName](bytesOf(base64).buffer)
  },
}

/** JSON has no NaN, no infinity and no zero below zero. */
function numberAsJson(value: number): unknown {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value
  return { $number: Object.is(value, -0) ? '-0' : String(value) }
}

function listAsJson(view: ArrayBufferView, at: string): unknown {
  const name = Object.entries(lists).find(([, list]) => view.constructor === list)?.[0]
  if (name === undefined) throw noData(at, 'list of another kind')
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
  return { $list: { of: name, base64: base64Of(bytes) } }
}

/** So many bytes become letters at once: arguments of one call are limited. */
const atOnce = 0x80_00

function base64Of(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += atOnce)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + atOnce)))
  return btoa(parts.join(''))
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  } catch {
    throw badWord('base64')
  }
}

function noData(at: string, what: string): StandinError {
  return new StandinError(
    'not-data',
    `The world can't be written to a file: at '${at}' it holds a ${what}.`,
    'Set it as data where the system takes data too (services: fixed, table or callback), and export again.',
  )
}

function badWord(word: string): StandinError {
  return new StandinError(
    'bad-world-file',
    `The file has a '${word}' that nothing writes.`,
    'Export it again.',
  )
}
