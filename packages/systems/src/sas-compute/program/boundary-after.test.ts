import { expect, it } from 'vitest'
import { boundaryAfter } from './boundary-after.ts'
import { programInput } from './program.fixture.ts'
import { runProgram } from './run-program.ts'

const run = runProgram(programInput('%let a = 1; data _null_; rc = sleep(5); run; %let b = 2;'))
const endless = runProgram(programInput('%let a = 1; data _null_; do while(1); end; run;'))

it.each([
  [0, 1],
  [1, 1],
  [2, 2],
  [4.5, 5004],
  [5000, 5004],
  [5005, 5005],
  [9999, 5005],
])('a cancel at %d takes effect at %d', (at, boundary) => {
  expect(boundaryAfter(run, at)).toBe(boundary)
})

it.each([
  [3, 3],
  [77, 77],
  [1e9, 1e9],
])('of a run without end, one at %d at %d', (at, boundary) => {
  expect(endless.duration).toBeNull()
  expect(boundaryAfter(endless, at)).toBe(boundary)
})
