import { describe, expect, it } from 'vitest'
import { oneOfTexts, regexForPact } from './regex-for-pact.ts'

describe('regexForPact', () => {
  it.each([
    ['^a+$', '^a+$'],
    ['^(?:a|b)$', '^(?:a|b)$'],
    ['^[|]$', '^[|]$'],
    ['too high', '[\\s\\S]*(?:too high)[\\s\\S]*'],
    ['^a$|^b$', '[\\s\\S]*(?:^a$|^b$)[\\s\\S]*'],
    ['\\/v3\\/$', '[\\s\\S]*(?:/v3/$)[\\s\\S]*'],
  ])('%s becomes %s, which finds the same and matches the whole text', (source, regex) => {
    expect(regexForPact(source)).toBe(regex)
    for (const text of ['a', 'b', '|', 'aa', 'the tag is too high, so', 'http://x/v3/', '']) {
      expect([text, new RegExp(`^(?:${regex})$`).test(text)]).toEqual([text, new RegExp(source).test(text)])
    }
  })

  it.each(['(?=a)', '(?!a)', '(?<=a)', '(?<!a)', '(a)\\1', '(?<n>a)\\k<n>'])(
    '%s can not be said',
    (source) => {
      expect(regexForPact(source)).toBeUndefined()
    },
  )
})

it('oneOfTexts finds the texts as they are, and no other', () => {
  const regex = new RegExp(oneOfTexts(['a.b', '(', '']))
  expect(['a.b', '(', '', 'axb', '((', 'a'].map((text) => regex.test(text))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
