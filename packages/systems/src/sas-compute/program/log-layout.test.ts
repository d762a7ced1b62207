import { describe, expect, it } from 'vitest'
import { layoutMessage, layoutSource, sourceColumn } from './log-layout.ts'

describe('layoutSource', () => {
  it.each([
    [1, 'data _null_;', '1    data _null_;'],
    [36, '  x;', '36     x;'],
    [100, 'run;', '100  run;'],
    [1868, '* c;', '1868  * c;'],
    [1, '', '1    '],
  ])('%i %j', (number, text, line) => {
    expect(layoutSource(number, text)).toEqual([line])
  })

  it('goes on behind the number and a mark', () => {
    expect(layoutSource(33, `${'ods '.repeat(32)}graphics on;`)).toEqual([
      `33   ${'ods '.repeat(31)}`,
      '33 ! ods graphics on;',
    ])
  })

  it('keeps its width for every number', () => {
    for (const number of [9, 99, 999, 9999, 99_999]) {
      const lines = layoutSource(number, 'x'.repeat(1000))
      expect(lines.every(({ length }) => length <= 132)).toBe(true)
      expect(lines[1]?.slice(0, sourceColumn(number))).toMatch(/^\d+ *! $/)
    }
  })
})

describe('layoutMessage', () => {
  it('indents what follows of a note, behind the blank it was broken at', () => {
    const [first, second] = layoutMessage(`NOTE: ${'word '.repeat(30)}`, 'note')
    expect(first).toBe(`NOTE: ${'word '.repeat(25)}`)
    expect(second).toBe(`      ${'word '.repeat(5)}`)
  })

  it('cuts other text hard', () => {
    expect(layoutMessage('a '.repeat(100), 'normal').map(({ length }) => length)).toEqual([132, 68])
  })
})
