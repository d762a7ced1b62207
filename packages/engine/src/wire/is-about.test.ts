import { expect, it } from 'vitest'
import { isAbout } from './is-about.ts'

it.each([
  ['/compute/sessions/a-ses0000/jobs/1', 'a-ses0000', true],
  ['/compute/sessions/a-ses0000/jobs/1', 'a-ses', false],
  ['/compute/sessions/a-ses0000', '*-ses0000', true],
  ['/compute/sessions/a-ses0000', 'a*s*0', true],
  ['/compute/sessions/a-ses0000', 'a*x*0', false],
  ['/compute/sessions/a', '/compute/sessions', true],
  ['/compute/sessions/a', 'compute/sessions/', true],
  ['/compute/sessions/a', '/compute/*/a', true],
  ['/compute/sessions', '/compute/sessions/a', false],
  ['/compute/sessionsx', '/compute/sessions', false],
  ['/a%20b', 'a b', true],
  ['/%ff', '%ff', true],
])('%s about %s is %s', (path, resource, expected) => {
  expect(isAbout(path, resource)).toBe(expected)
})
