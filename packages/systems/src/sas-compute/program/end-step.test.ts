import { expect, it } from 'vitest'
import { processTime } from './end-step.ts'

it.each([
  [0, '0.00 seconds'],
  [9, '0.00 seconds'],
  [1239, '1.23 seconds'],
  [59_999, '59.99 seconds'],
  [96_570, '1:36.57'],
  [60_000, '1:00.00'],
  [3_605_020, '1:00:05.02'],
])('%i ms are %s', (millis, text) => {
  expect(processTime(millis)).toBe(text)
})
