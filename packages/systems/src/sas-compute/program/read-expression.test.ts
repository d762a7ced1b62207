import { describe, expect, it } from 'vitest'
import { literal, readArguments, readExpression, readSleep } from './read-expression.ts'
import { words } from './words.ts'

describe('readExpression', () => {
  it.each([
    ['1.5', literal(1.5)],
    ['-3', literal(-3)],
    [`'a'`, literal('a')],
    ['x', { is: 'variable', name: 'x' }],
    ['x + 1', literal(undefined)],
    ['', literal(undefined)],
    ['=', literal(undefined)],
  ])('%j', (text, expression) => {
    expect(readExpression(words(text))).toEqual(expression)
  })
})

describe('readArguments', () => {
  it.each<[string, string[] | undefined]>([
    ['(a, b)', ['a', 'b']],
    ['(f(a, b), c)', ['f(a,b)', 'c']],
    ['()', ['']],
    ['a', undefined],
    ['(a) + 1', undefined],
  ])('%j', (text, expected) => {
    const found = readArguments(words(text))
    expect(found?.map((list) => list.map((word) => word.text).join(''))).toEqual(expected)
  })
})

describe('readSleep', () => {
  it.each([
    ['sleep(2)', { amount: literal(2), unit: literal(1) }],
    ['SLEEP(x, .001)', { amount: { is: 'variable', name: 'x' }, unit: literal(0.001) }],
    ['sleepy(2)', undefined],
    ['sleep', undefined],
  ])('%s', (text, call) => {
    expect(readSleep(words(text), 1)).toEqual(call)
  })
})
