import { describe, expect, it } from 'vitest'
import { breakAtBlanks, breakHard } from './break-text.ts'

describe('breakAtBlanks', () => {
  it.each<[string, number, string[]]>([
    ['', 5, ['']],
    ['12345', 5, ['12345']],
    ['12 345 6', 5, ['12 ', '345 6']],
    ['123456789', 4, ['1234', '5678', '9']],
    ['    56', 4, ['    ', '56']],
    ['   4567', 4, ['   4', '567']],
    ['123😀5', 4, ['123', '😀5']],
  ])('%j at %i', (text, size, pieces) => {
    expect(breakAtBlanks(text, size)).toEqual(pieces)
  })

  it('may have another size from the second piece on', () => {
    expect(breakAtBlanks('aa bb cc dd', 6, 3)).toEqual(['aa bb ', 'cc ', 'dd'])
  })

  it.each(['x', 'x '])(
    'loses nothing of a million characters of %j, and is fast',
    (unit) => {
      const text = unit.repeat(1_000_000)
      const pieces = breakAtBlanks(text, 127)
      expect(pieces.join('')).toBe(text)
      expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(127)
    },
    2000,
  )
})

describe('breakHard', () => {
  it.each<[string, string[]]>([
    ['', ['']],
    ['ab cd ef', ['ab c', 'd ef']],
    ['abc😀', ['abc', '😀']],
  ])('%j', (text, pieces) => {
    expect(breakHard(text, 4)).toEqual(pieces)
  })
})
