import { describe, expect, it } from 'vitest'
import { isWildcardFor, parseAccept, parseMediaType } from './media-type.ts'

describe('a media type', () => {
  it.each([
    ['application/json', 'application/json', 1],
    ['Application/JSON', 'application/json', 1],
    [' text/plain ; charset=utf-8 ', 'text/plain', 1],
    ['text/plain;q=0.5', 'text/plain', 0.5],
    ['text/plain; Q = 0.25; x=y', 'text/plain', 0.25],
    ['text/plain;q=much', 'text/plain', 1],
    ['', '', 1],
  ])('%j is %s at %d', (text, essence, quality) => {
    expect(parseMediaType(text)).toEqual({ essence, quality })
  })
})

describe('Accept', () => {
  it.each([
    ['a/a, b/b', ['a/a', 'b/b']],
    ['a/a;q=0.1, b/b', ['b/b', 'a/a']],
    ['a/a;q=0.5, b/b;q=0.9, c/c;q=0.5', ['b/b', 'a/a', 'c/c']],
    ['a/a;q=0, b/b', ['b/b', 'a/a']],
    [', ,', []],
  ])('%j is wanted in the order %j', (header, essences) => {
    expect(parseAccept(header).map(({ essence }) => essence)).toEqual(essences)
  })
})

describe('a wildcard', () => {
  it.each([
    ['*/*', 'text/plain', true],
    ['*', 'text/plain', true],
    ['text/*', 'text/plain', true],
    ['text/*', 'application/json', false],
    ['text/*', 'textual/plain', false],
    ['text/plain', 'text/plain', false],
  ])('%s for %s: %s', (asked, offered, stands) => {
    expect(isWildcardFor(asked, offered)).toBe(stands)
  })
})
