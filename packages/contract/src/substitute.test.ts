import { expect, it } from 'vitest'
import { substitute } from './substitute.ts'

const from = { quick: ['a;', 'b;'], mark: 'x' }

it.each([
  [{ code: ['a;', 'b;'] }, { quick: ['mine;'] }, { code: ['mine;'] }],
  [{ code: ['a;', 'b;', 'c;'] }, { quick: ['mine;'] }, { code: ['a;', 'b;', 'c;'] }],
  [[{ deep: 'x' }, 'x'], { mark: 1 }, [{ deep: 1 }, 1]],
  [{ code: ['a;', 'b;'] }, {}, { code: ['a;', 'b;'] }],
  [{ code: ['a;', 'b;'] }, { unknown: 1 }, { code: ['a;', 'b;'] }],
  [undefined, { unknown: 1 }, undefined],
  [null, { mark: 1 }, null],
])('%j with %j is %j', (value, to, result) => {
  expect(substitute(value, from, to)).toEqual(result)
})
