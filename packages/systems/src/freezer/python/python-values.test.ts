import { describe, expect, it } from 'vitest'
import { isTruthy, pythonEquals, pythonInt, pythonRepr } from './python-values.ts'
import { renderJson } from './render-json.ts'
import { readWholeFloats } from './whole-floats.ts'

describe('int()', () => {
  it.each([
    ['0', 0],
    [' -7 ', -7],
    ['1_000', 1000],
    [20.9, 20],
    [-20.9, -20],
    [true, 1],
    ['abc', undefined],
    ['1.5', undefined],
    ['', undefined],
    [null, undefined],
    [[1], undefined],
  ])('of %j', (value, read) => expect(pythonInt(value)).toBe(read))
})

describe('==', () => {
  it.each([
    [1, true, true],
    [0, false, true],
    [1, '1', false],
    [null, null, true],
    [{ a: [1] }, { a: [1] }, true],
    [{ a: 1 }, { b: 1 }, false],
    [[], {}, false],
  ])('%j and %j', (a, b, same) => expect(pythonEquals(a, b)).toBe(same))
})

it('takes the empty for false', () => {
  expect([[], {}, '', 0, false, null].map(isTruthy)).toEqual(Array(6).fill(false))
  expect([[0], { a: 0 }, '0', -1, true].map(isTruthy)).toEqual(Array(5).fill(true))
})

it('quotes values as Python does', () => {
  expect(pythonRepr({ a: [null, true, 'b\\c\n', `it's`, `"it's"`] })).toBe(
    `{'a': [None, True, 'b\\\\c\\n', "it's", '"it\\'s"']}`,
  )
})

it('marks floats that are whole, outside of texts', () => {
  expect(readWholeFloats('{"a": 1.0, "b": 1.5, "c": "2.0", "d": 1e3, "e": 7}')).toEqual({
    a: { $float: '1.0' },
    b: 1.5,
    c: '2.0',
    d: { $float: '1e3' },
    e: 7,
  })
  expect(readWholeFloats('{"a": 1, "c": "2.0"}')).toBeUndefined()
})

it('keeps the order of ids that look like numbers', () => {
  const jobs = new Map<string, unknown>([
    ['9', 1],
    ['1', { a: [] }],
  ])
  expect(renderJson({ jobs, none: undefined, text: 'é"' })).toBe(
    '{"jobs": {"9": 1, "1": {"a": []}}, "text": "é\\""}',
  )
})
