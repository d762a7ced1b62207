import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aBoolean,
  absent,
  aNumber,
  aString,
  containing,
  each,
  isMatcher,
  kept,
  type Matcher,
  notKept,
  oneOf,
  pattern,
  present,
  text,
} from './match.ts'
import { findMismatch } from './mismatch.ts'

const memory = { tag: '"1"', none: undefined }
const find = (expected: unknown, actual: unknown) => findMismatch(expected, actual, memory)

describe('findMismatch', () => {
  it('every value matches itself', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => find(value, value) === undefined))
  })

  it('members that are not named may be there too', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        (a, b) => {
          expect(find(a, { ...b, ...a })).toBeUndefined()
        },
      ),
    )
  })

  const fits: readonly (readonly [
    name: string,
    matcher: Matcher,
    good: readonly unknown[],
    bad: readonly unknown[],
  ])[] = [
    ['aString', aString, ['', 'x'], [1, null, undefined, []]],
    ['aNumber', aNumber, [0, -1.5], ['1', null, undefined]],
    ['aBoolean', aBoolean, [true, false], [0, 'true', undefined]],
    ['present', present, [null, '', 0, {}], [undefined]],
    ['absent', absent, [undefined], [null, '', 0]],
    ['pattern', pattern(/^a\d+$/), ['a1', 'a22'], ['a', 'xa1', 1, undefined]],
    ['oneOf', oneOf('a', 1, { b: aString }), ['a', 1, { b: 'x', c: 1 }], ['b', '1', { b: 1 }, undefined]],
    ['each', each(aNumber), [[1], [1, 2]], [[], ['a'], [1, 'a'], {}, undefined]],
    ['each, none needed', each(aNumber, 0), [[], [1]], [['a'], null]],
    ['each, two needed', each({ a: 1 }, 2), [[{ a: 1 }, { a: 1, b: 2 }]], [[{ a: 1 }], [{ a: 1 }, {}]]],
    [
      'containing',
      containing({ a: 1 }),
      [[{ a: 1 }], [0, { a: 1, b: 2 }]],
      [[], [{ a: 2 }], { a: 1 }, undefined],
    ],
    ['kept', kept('tag'), ['"1"'], ['"2"', undefined]],
    ['kept, never kept', kept('other'), [], ['x', undefined]],
    ['kept, by no name of Object', kept('toString'), [], [undefined, Object.prototype.toString]],
    ['notKept', notKept('tag'), ['"2"', 1, null], ['"1"', undefined]],
  ]
  describe.each(fits)('%s', (_, matcher, good, bad) => {
    it.each(good.map((value) => [value]))('takes %j', (value) => {
      expect(find(matcher, value)).toBeUndefined()
    })
    it.each(bad.map((value) => [value]))('refuses %j', (value) => {
      expect(find(matcher, value)).toBeDefined()
    })
  })

  it.each<[expected: unknown, actual: unknown, pointer: string, wanted: unknown, got: unknown]>([
    [1, 2, '', 1, 2],
    [1, '1', '', 1, '1'],
    [null, undefined, '', null, undefined],
    [{ a: 1 }, null, '', { a: 1 }, null],
    [{ a: 1 }, 'a', '', { a: 1 }, 'a'],
    [{ a: 1 }, [], '', { a: 1 }, []],
    [{}, [], '', {}, []],
    [[], {}, '', [], {}],
    [[1, 2], [1], '', [1, 2], [1]],
    [[1], [1, 2], '', [1], [1, 2]],
    [{ a: 1, b: 2 }, { a: 1, b: 3 }, '/b', 2, 3],
    [{ a: { b: [0, { c: 'x' }] } }, { a: { b: [0, { c: 'y' }] } }, '/a/b/1/c', 'x', 'y'],
    [{ a: 1, b: 2 }, { a: 9, b: 9 }, '/a', 1, 9],
    [{ a: 1 }, {}, '/a', 1, undefined],
    [{ 'a/b': { 'c~d': 1 } }, { 'a/b': { 'c~d': 2 } }, '/a~1b/c~0d', 1, 2],
    [{ items: each({ id: aNumber }) }, { items: [{ id: 1 }, { id: 'x' }] }, '/items/1/id', aNumber, 'x'],
    [{ items: each(1, 2) }, { items: [1] }, '/items', each(1, 2), [1]],
    [{ items: containing(3) }, { items: [1] }, '/items', containing(3), [1]],
    [{ tag: kept('tag') }, { tag: 'no' }, '/tag', kept('tag'), 'no'],
  ])('%j against %j differs first at "%s"', (expected, actual, pointer, wanted, got) => {
    expect(find(expected, actual)).toEqual({ pointer, expected: wanted, actual: got })
  })
})

describe('matchers', () => {
  it('are plain data: as JSON and back they are the same', () => {
    const all = [
      aString,
      pattern(/a/),
      oneOf(1, 'a'),
      each(aNumber),
      containing(1),
      kept('a'),
      notKept('a'),
      text('x'),
    ]
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  })

  it('a pattern with flags would lose them, so it is refused', () => {
    expect(() => pattern(/a/i)).toThrow(expect.objectContaining({ code: 'pattern-flags' }))
  })

  it.each([
    [aString, true],
    [kept('x'), true],
    [null, false],
    [undefined, false],
    ['$match', false],
    [{ match: 1 }, false],
    [[], false],
  ])('isMatcher(%j) is %s', (value, answer) => {
    expect(isMatcher(value)).toBe(answer)
  })
})
