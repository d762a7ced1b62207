import { describe, expect, it } from 'vitest'
import { parseDeviations, renderDeviations, speaksOf } from './deviations.ts'

const fine = { id: 'scenarios/a', reason: 'the vendor says so', date: '2036-01-31' }
const file = (deviations: unknown, more: object = {}) =>
  JSON.stringify({ version: 1, system: 'kettle', deviations, ...more })
const parse = (text: string) => parseDeviations(text, 'd.json', 'kettle')

it('a file is read, and written as it was', () => {
  const read = parse(file([fine, { pattern: 'x/*', pointer: 'status', reason: 'r', date: '2036-01-01' }]))
  expect(read.deviations).toHaveLength(2)
  expect(parse(renderDeviations(read))).toEqual(read)
})

describe('a file is refused for', () => {
  it.each([
    ['no JSON', '{', /^d\.json: it is no JSON/],
    ['no object', '[]', /^d\.json: it is no JSON object/],
    ['another version', file([], { version: 2 }), /its version is 2/],
    ['another system', file([], { system: 'pot' }), /for the system "pot", not for 'kettle'/],
    ['no list', file({}), /`deviations` is no list/],
    ['no entry', file([fine, 7]), /d\.json: deviation 2: it is no object/],
    [
      'no reason',
      file([{ ...fine, reason: ' ' }]),
      /deviation 1 \(scenarios\/a\): its `reason` is empty: say why/,
    ],
    ['no day', file([{ ...fine, date: '2036-02-30' }]), /its `date` is "2036-02-30", not a day/],
    ['a missing date', file([{ id: 'a', reason: 'r' }]), /its `date` is missing/],
    ['neither id nor pattern', file([{ ...fine, id: undefined }]), /either `id` or `pattern`/],
    ['both', file([{ ...fine, pattern: '*' }]), /either `id` or `pattern`/],
    ['an empty id', file([{ ...fine, id: '' }]), /"" is no text that names anything/],
    ['a misspelt member', file([{ ...fine, raison: 'x' }]), /no member "raison"/],
    [
      'the same twice',
      file([fine, { ...fine, reason: 'other' }]),
      /deviation 2 says the same as deviation 1/,
    ],
  ])('%s', (_, text, message) => {
    expect(() => parse(text)).toThrow(message)
  })

  it('all at once, each with its place', () => {
    expect(() =>
      parse(
        file([
          { ...fine, reason: '' },
          { ...fine, id: 'b', date: '' },
        ]),
      ),
    ).toThrow(/:\n {2}- deviation 1 .*\n {2}- deviation 2 \(b\)/)
  })
})

describe('a pattern', () => {
  it.each([
    ['*', 'anything', true],
    ['a*', 'abc', true],
    ['*c', 'abc', true],
    ['a*c', 'ac', true],
    ['a*b*c', 'a-b-b-c', true],
    ['ab*bc', 'abc', false],
    ['a*', 'ba', false],
    ['abc', 'abc', true],
    ['a.c', 'abc', false],
    [`${'*a'.repeat(50)}b`, 'a'.repeat(5000), false],
  ])('%s fits %s: %s', (pattern, id, fits) => {
    expect(speaksOf({ pattern, reason: '', date: '' }, id)).toBe(fits)
  })
})
