import { describe, expect, it } from 'vitest'
import { matches, readSearch } from './search.ts'

const document = {
  a: 1,
  deep: { b: 'x', list: [{ c: null }, [{ d: 1 }]] },
  jobs: new Map([['j', { status: 'running' }]]),
}

describe('what a search says', () => {
  it.each([
    [undefined, 'none'],
    [{}, 'none'],
    [{ match: [] }, 'none'],
    [{ foo: 1 }, 'none'],
    [{ match: [{ _all: 'text' }] }, 'none'],
    [{ match: [{ _all: '{"a": 1}' }] }, 'none'],
    [{ match: { a: 1 } }, 'broken'],
    [{ match: ['a'] }, 'broken'],
    [{ match_not: { a: 1 } }, 'broken'],
    [{ match: [{ a: 1 }] }, { match: [{ a: 1 }], matchNot: [] }],
    [
      { match: [{ _all: '[{"a": 1}]' }], match_not: [{ b: 2 }] },
      { match: [{ a: 1 }], matchNot: [] },
    ],
  ])('%j', (body, search) => expect(readSearch(body)).toEqual(search))
})

describe('what it finds', () => {
  it.each([
    [[{ a: 1 }], [], true],
    [[{ a: true }], [], true],
    [[{ a: 1 }, { b: 'x' }], [], true],
    [[{ a: 1 }, { b: 'y' }], [], false],
    [[{ c: null }], [], true],
    [[{ missing: null }], [], true],
    [[{ d: 1 }], [], false],
    [[{ status: 'running' }], [], true],
    [[], [{ a: 1 }], false],
    [[], [{ a: 2 }], true],
  ])('%j, not %j', (match, matchNot, found) => {
    expect(matches(document, { match, matchNot })).toBe(found)
  })
})
