import { describe, expect, it } from 'vitest'
import { parseFormat } from './format-spec.ts'
import { readValue } from './read-value.ts'
import { writeValue } from './write-value.ts'

describe('formats write', () => {
  it.each<[number | string | null, string, string]>([
    [5, '8.', '       5'],
    [1.005, '8.2', '    1.01'],
    [-0.004, '5.2', ' 0.00'],
    [1234567.891, 'comma12.2', '1,234,567.89'],
    [1234.5, 'comma6.2', '1234.5'],
    [1234.5, 'dollar10.2', ' $1,234.50'],
    [-5, 'dollar8.', '     -$5'],
    [0.256, 'percent8.1', '  25.6% '],
    [7, 'z3.', '007'],
    [0, 'date9.', '01JAN1960'],
    [27759, 'date9.', '01JAN2036'],
    [27759, 'date7.', '01JAN36'],
    [27759, 'yymmdd10.', '2036-01-01'],
    [27759, 'mmddyy10.', '01/01/2036'],
    [27759, 'monyy7.', 'JAN2036'],
    [2398377600, 'datetime20.', '  01JAN2036:00:00:00'],
    [3661, 'time8.', ' 1:01:01'],
    [123456789012345, 'best12.', '1.2345679E14'],
    [0.1 + 0.2, 'best12.', '         0.3'],
    [1 / 3, 'best6.', '0.3333'],
    [null, '4.', '   .'],
    ['abc', '$5.', 'abc  '],
    ['abcdef', '$3.', 'abc'],
    ['abc', '$upcase5.', 'ABC  '],
  ])('%j in %s: %j', (value, format, expected) => {
    expect(writeValue(value, parseFormat(format))).toBe(expected)
  })
})

describe('informats read', () => {
  it.each<[string, string, number | string | null | undefined]>([
    ['12', '8.', 12],
    ['1234', '8.2', 12.34],
    ['1.5', '8.2', 1.5],
    [' . ', '8.', null],
    ['', '8.', null],
    ['abc', '8.', undefined],
    ['$1,234.50', 'comma10.', 1234.5],
    ['(5)', 'comma10.', -5],
    ['01JAN1960', 'date9.', 0],
    ['01jan36', 'date7.', -8766],
    ['31FEB2020', 'date9.', undefined],
    ['2036-01-01', 'yymmdd10.', 27759],
    ['20360101', 'yymmdd8.', 27759],
    ['01/31/2036', 'mmddyy10.', 27789],
    ['1:01:01', 'time8.', 3661],
    ['01JAN1960:00:01:00', 'datetime18.', 60],
    ['  ab c', '$10.', 'ab c'],
    ['abc', '$2.', 'ab'],
  ])('%j by %s: %j', (text, informat, expected) => {
    expect(readValue(text, parseFormat(informat))).toBe(expected)
  })
})
