import { describe, expect, it } from 'vitest'
import { isWord, words } from './words.ts'

describe('words', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['x1 = -2.5e3;', ['name:x1', 'sign:=', 'sign:-', 'number:2.5e3', 'sign:;']],
    [`put 'it''s' "say ""hi""" ''`, ['name:put', `string:it's`, 'string:say "hi"', 'string:']],
    [`"it's" 'a"b'`, [`string:it's`, 'string:a"b']],
    [`'open`, [`sign:'`, 'name:open']],
    ['.5 best12.', ['number:.5', 'name:best12', 'sign:.']],
  ])('%j', (text, expected) => {
    expect(words(text).map((word) => `${word.kind}:${word.text}`)).toEqual(expected)
  })

  it('compares without case, and never with a string', () => {
    expect(isWord(words('DO')[0], 'do')).toBe(true)
    expect(isWord(words("'do'")[0], 'do')).toBe(false)
    expect(isWord(undefined, 'do')).toBe(false)
  })

  it('stays fast with many quotes', () => {
    words(`"'`.repeat(100_001))
  }, 2000)
})
