import { expect, it } from 'vitest'
import { matchParens } from './match-parens.ts'

it.each<[string, [number, number][]]>([
  ['', []],
  [
    '(a(b)c)',
    [
      [2, 4],
      [0, 6],
    ],
  ],
  [')(()', [[2, 3]]],
])('%j', (text, pairs) => {
  expect([...matchParens(text)]).toEqual(pairs)
})
