import { describe, expect, it } from 'vitest'
import { lineAt, sourceText } from './source-text.ts'

describe('sourceText', () => {
  it.each<[string[], string[]]>([
    [[], []],
    [[''], ['']],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [
      ['a\nb', 'c\r\nd\re'],
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [['a\n'], ['a', '']],
  ])('%j has the lines %j', (code, lines) => {
    expect(sourceText(code).lines).toEqual(lines)
  })

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [4, 2],
    [6, 2],
  ])('offset %i is on line %i', (offset, line) => {
    expect(lineAt(sourceText(['ab', '', 'cde']), offset)).toBe(line)
  })
})
