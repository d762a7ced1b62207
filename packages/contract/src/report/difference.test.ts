import {
  absent,
  aNumber,
  containing,
  each,
  kept,
  type Mismatch,
  notKept,
  oneOf,
  pattern,
  present,
} from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { sayDifference, sayValue } from './difference.ts'

const differs = (pointer: string, expected: unknown, actual: unknown): Mismatch => ({
  pointer,
  expected,
  actual,
})
const long = 'x'.repeat(300)

describe('the smallest difference', () => {
  it.each([
    [differs('body/state', 'hot', 'cold'), "body/state: promised 'hot', got 'cold'"],
    [differs('status', 200, 404), 'status: promised 200, got 404'],
    [differs('body/count', 1, '1'), "body/count: promised 1, got '1'"],
    [differs('body/a', null, undefined), 'body/a: promised null, got nothing'],
    [differs('header etag', present, undefined), 'header etag: promised anything, got nothing'],
    [differs('body', [1], [1, 2]), 'body: promised 1 item, got 2 items: [1] and [1, 2]'],
    [
      differs('text', `${long}a tail`, `${long}b tail`),
      `text, from character 301: promised …'${'x'.repeat(20)}a tail'…, got …'${'x'.repeat(20)}b tail'…`,
    ],
  ])('%#', (mismatch, expected) => {
    expect(sayDifference(mismatch)).toBe(expected)
  })
})

describe('a value in words', () => {
  it.each([
    [aNumber, 'a number'],
    [absent, 'nothing'],
    [pattern(/^a\d$/), 'a text like /^a\\d$/'],
    [oneOf('a', 1), "one of 'a', 1"],
    [each({ id: aNumber }), 'a list of at least 1, each { id: a number }'],
    [containing('x'), "a list that contains 'x'"],
    [kept('tag'), "what was kept as 'tag'"],
    [notKept('tag'), "another than what was kept as 'tag'"],
    [{ a: ['b', aNumber], c: {} }, "{ a: ['b', a number], c: {} }"],
    ["it's \\ a\nline\u001b", "'it\\'s \\\\ a\\nline\\x1b'"],
    [12n, '12'],
  ])('%#: %s', (value, expected) => {
    expect(sayValue(value)).toBe(expected)
  })

  it('is cut, and says by how much', () => {
    expect(sayValue(long)).toMatch(/^'x{160}… \(140 more/)
    expect(sayValue(Array.from({ length: 1000 }, () => 1)).length).toBeLessThan(400)
  })

  it('is finite however deep it is', () => {
    let deep: unknown = 1
    for (let i = 0; i < 100_000; i++) deep = [deep]
    expect(sayValue(deep)).toBe('[[[[[[…]]]]]]')
  })
})
