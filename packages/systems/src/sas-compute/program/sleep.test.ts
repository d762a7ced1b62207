import { expect, it } from 'vitest'
import { sleepMillis } from './sleep.ts'

it.each([
  [5, 1, 5000],
  [5, 0.001, 5],
  [1.5, 1, 1500],
  [0, 1, 0],
  [-5, 1, 0],
  [Number.NaN, 1, 0],
  [1, Number.NaN, 0],
  [1e308, 1, 46 * 86_400_000],
  [Number.POSITIVE_INFINITY, 1, 46 * 86_400_000],
])('sleep(%d, %d) is %d ms', (amount, unit, millis) => {
  expect(sleepMillis(amount, unit)).toBe(millis)
})
