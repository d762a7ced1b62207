import { describe, expect, it } from 'vitest'
import { renderCsv } from './render-csv.ts'

const usual = { columnSeparator: ',', rowSeparator: '\n', enableQuoting: true, enableEscaping: true }
const row = ['a,b', 'say "x"', 1.5, null, 'padded   ', 'two\nlines'] as const

describe('rows as CSV', () => {
  it.each([
    ['quoted where they must be', usual, '"a,b","say ""x""",1.5,,padded,"two\nlines"\n'],
    [
      'escaped where they are not quoted',
      { ...usual, enableQuoting: false },
      'a\\,b,say \\"x\\",1.5,,padded,two\\\nlines\n',
    ],
    [
      'as they are',
      { ...usual, enableQuoting: false, enableEscaping: false },
      'a,b,say "x",1.5,,padded,two\nlines\n',
    ],
    [
      'with other separators',
      { ...usual, columnSeparator: ';', rowSeparator: '|' },
      'a,b;"say ""x""";1.5;;padded;"two\nlines"|',
    ],
  ])('%s', (_, options, text) => {
    expect(renderCsv([row], options)).toBe(text)
  })
})
