import { describe, expect, it } from 'vitest'
import { Malformed } from './malformed.ts'
import { readSimple } from './read-simple.ts'
import type { XmlSimple } from './xml-table.ts'

const status = { type: 'enum', values: { Ready: 1, Finished: 3 } } as const
const of = (type: 'string' | 'int' | 'long' | 'boolean'): XmlSimple => ({ type })

describe('a text is', () => {
  it.each([
    [of('int'), '0', 0],
    [of('int'), ' \t\r\n+0042 ', 42],
    [of('int'), '-0', 0],
    [of('int'), '2147483647', 2147483647],
    [of('int'), '-2147483648', -2147483648],
    [of('int'), `${'0'.repeat(100_000)}1`, 1],
    [of('long'), '2147483648', 2147483648],
    [of('long'), '9007199254740991', 9007199254740991],
    [of('long'), '-9223372036854775808', -(2 ** 63)],
    [of('boolean'), 'true', true],
    [of('boolean'), '\n1 ', true],
    [of('boolean'), 'false', false],
    [of('boolean'), '0', false],
    [of('string'), ' a ', ' a '],
    [of('string'), '', ''],
    [status, 'Finished', 3],
  ])('%j %#', (shape, text, value) => {
    expect(readSimple(shape, text, 'A')).toBe(value)
  })
})

describe('a text is no', () => {
  const big = '9'.repeat(1_000_000)

  it.each([
    [
      of('int'),
      ['', ' ', '1.0', '1e3', '0x1', '1 2', '--1', '+', '١', '2147483648', '-2147483649', big],
      'integer of 32 bits',
    ],
    [of('long'), ['9223372036854775808', '-9223372036854775809', big, '\u00A01'], 'integer of 64 bits'],
    [of('boolean'), ['', 'True', 'TRUE', 'yes', '2', '01', 'constructor', '__proto__'], 'boolean'],
    [status, ['', 'ready', ' Ready', '1', 'toString', 'Ready Finished'], 'known name'],
  ])('%j', (shape, texts, word) => {
    for (const text of texts)
      expect(() => readSimple(shape, text, 'A')).toThrow(new Malformed(`The element 'A' is no ${word}.`))
  })
})
