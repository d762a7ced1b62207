import { expect, it } from 'vitest'
import { chooseVersion } from './choose-version.ts'

it('a service without versions is had without one', () => {
  expect(chooseVersion(undefined, null)).toBeNull()
  expect(chooseVersion([], null)).toBeNull()
  expect(chooseVersion(undefined, '1.0')).toBeUndefined()
})

it('the newest is chosen unless one is asked for', () => {
  expect(chooseVersion(['1.2', '1.10', '0.9'], null)).toBe('1.10')
  expect(chooseVersion(['1.2', '1.10'], '1.2')).toBe('1.2')
  expect(chooseVersion(['1.2', '1.10'], '2.0')).toBeUndefined()
})
