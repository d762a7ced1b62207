import { expect, it } from 'vitest'
import { nearestName, sayNearest } from './nearest-name.ts'

const names = ['createJob', 'createSession', 'getJob']

it.each([
  ['createJobs', 'createJob'],
  ['CREATEJOB', 'createJob'],
  ['getjob', 'getJob'],
  ['zzz', undefined],
])('of %s the nearest is %s', (wanted, nearest) => {
  expect(nearestName(wanted, names)).toBe(nearest)
})

it('says all there is when none is near', () => {
  expect(sayNearest('zzz', names)).toBe('There is createJob, createSession, getJob.')
  expect(sayNearest('zzz', [])).toBe('There is none.')
})
