import { describe, expect, it } from 'vitest'
import { isAssignment, readAssignment } from './read-assignment.ts'
import { words } from './words.ts'

describe('isAssignment', () => {
  it.each([
    ['x = 1', true],
    ['set = 1', true],
    ['n + 1', true],
    ['a{i} = 2', true],
    ['substr(x, 1, 2) = "ab"', true],
    ['if (x = 1) then y = 2', false],
    ['select (x)', false],
    ['when (1) y = 2', false],
    ['do i = 1 to 3', false],
    ['put x=', false],
    ['x', false],
    ['', false],
  ])('%j: %s', (text, expected) => {
    expect(isAssignment(words(text))).toBe(expected)
  })
})

describe('readAssignment', () => {
  it('reads a sleep as a sleep', () => {
    expect(readAssignment(words('rc = sleep(2)'))).toEqual([
      { op: 'sleep', amount: { is: 'literal', value: 2 }, unit: { is: 'literal', value: 1 } },
      { op: 'assign', name: 'rc', value: { is: 'literal', value: 2 } },
    ])
  })

  it('knows no sum', () => {
    expect(readAssignment(words('n + 1'))).toEqual([
      { op: 'assign', name: 'n', value: { is: 'literal', value: undefined } },
    ])
  })
})
