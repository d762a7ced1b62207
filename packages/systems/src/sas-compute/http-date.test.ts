import { httpDate, parseInstant } from '@standin/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseHttpDate } from './http-date.ts'

it('reads what HTTP writes, to the second', () => {
  fc.assert(
    fc.property(
      fc.nat(4_102_444_800),
      (seconds) => parseHttpDate(httpDate(seconds * 1000)) === seconds * 1000,
    ),
  )
  expect(parseHttpDate('Tue, 01 Jan 2036 00:00:07 GMT')).toBe(parseInstant('2036-01-01T00:00:07Z'))
})

it.each([
  undefined,
  '',
  'yesterday',
  '2036-01-01T00:00:00Z',
  'Tue, 01 Foo 2036 00:00:00 GMT',
  'Tue, 31 Feb 2036 00:00:00 GMT',
])('reads nothing from %s', (text) => expect(parseHttpDate(text)).toBeUndefined())
