import { expect, it } from 'vitest'
import { StandinError } from './standin-error.ts'

it('a StandinError has a code, a next step and, where there is one, a cause', () => {
  const cause = new Error('deep')
  const error = new StandinError('no-kettle', 'There is no kettle.', 'Buy one.', cause)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: 'StandinError', code: 'no-kettle', message: 'There is no kettle.' })
  expect([error.nextStep, error.cause]).toEqual(['Buy one.', cause])
  expect('cause' in new StandinError('a', 'b', 'c')).toBe(false)
})
