import { describe, expect, it } from 'vitest'
import { readPut } from './read-put.ts'
import { words } from './words.ts'

const text = (value: string) => ({ is: 'text', text: value })
const value = (name: string, named: boolean) => ({ is: 'value', name, named })

describe('readPut', () => {
  it.each([
    ['', []],
    [`'a' "b"`, [text('a'), text('b')]],
    [`x y= 'z'`, [value('x', false), value('y', true), text('z')]],
    [`'a' / 'b'`, [text('a'), { is: 'newLine' }, text('b')]],
    ['x best12. y $char8.', [value('x', false), value('y', false)]],
    ['@5 x', [value('x', false)]],
  ])('%j', (items, expected) => {
    expect(readPut(words(items))).toEqual(expected)
  })
})
