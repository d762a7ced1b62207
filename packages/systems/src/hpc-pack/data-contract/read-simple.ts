import { Malformed } from './malformed.ts'
import type { XmlSimple } from './xml-table.ts'

/** The text of an element as a value of its type, as .NET reads it. Throws a Malformed for a text that is none. */
export function readSimple(shape: XmlSimple, text: string, name: string): string | number | boolean {
  const value = readers[shape.type](text, shape)
  if (value === undefined) throw new Malformed(`The element '${name}' is no ${wordFor[shape.type]}.`)
  return value
}

const wordFor = {
  string: 'text',
  boolean: 'boolean',
  int: 'integer of 32 bits',
  long: 'integer of 64 bits',
  enum: 'known name',
}

type Reader = (text: string, shape: XmlSimple) => string | number | boolean | undefined

const readers: Readonly<Record<XmlSimple['type'], Reader>> = {
  string: (text) => text,
  boolean: (text) => booleans[/^[\t\n\r ]*(\w+)[\t\n\r ]*$/.exec(text)?.[1] ?? ''],
  int: (text) => integer(text, 31),
  long: (text) => integer(text, 63),
  // By the name alone: not trimmed, and a number is no name.
  enum: (text, shape) =>
    shape.type === 'enum' && Object.hasOwn(shape.values, text) ? shape.values[text] : undefined,
}

const booleans: Readonly<Record<string, boolean | undefined>> = Object.assign(Object.create(null), {
  true: true,
  1: true,
  false: false,
  0: false,
})

/** Beyond 2^53 the number is the nearest that JavaScript has; schemas refuse those. */
function integer(text: string, bits: number): number | undefined {
  const [, sign = '', digits] = /^[\t-\r ]*([+-]?)0*(\d{1,19})[\t-\r ]*$/.exec(text) ?? []
  if (digits === undefined) return undefined
  const value = sign === '-' ? -BigInt(digits) : BigInt(digits)
  const limit = 1n << BigInt(bits)
  return value < -limit || value >= limit ? undefined : Number(value)
}
