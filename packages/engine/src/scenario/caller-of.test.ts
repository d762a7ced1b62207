import { expect, it } from 'vitest'
import { callerOf } from './caller-of.ts'

const stack = (line: string) =>
  `Error\n    at scenario (/a/vocabulary.ts:1:2)\n    ${line}\n    at more (x:1:1)`

it.each([
  ['at file:///home/me/packages/systems/src/jobs.scenarios.ts:31:3', 'systems/src/jobs.scenarios.ts:31'],
  ['at Object.<anonymous> (/srv/packages/systems/src/a.ts:7:12)', 'systems/src/a.ts:7'],
  ['at f (/app/node_modules/@standin/systems/dist/a.js:9:1)', '@standin/systems/dist/a.js:9'],
  ['at /elsewhere/mine.test.ts:4:5', '/elsewhere/mine.test.ts:4'],
  ['at native', undefined],
])('%s is %s', (line, place) => {
  expect(callerOf(stack(line))).toBe(place)
})

it('says nothing without a stack', () => {
  expect(callerOf(undefined)).toBeUndefined()
  expect(callerOf('Error')).toBeUndefined()
})

it('knows the caller of a function of this runtime', () => {
  const place = (() => callerOf(new Error().stack))()
  expect(place).toMatch(/caller-of\.test\.ts:\d+$/)
})
