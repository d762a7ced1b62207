import { expect, it } from 'vitest'
import { readCoreResults } from './read-core-results.ts'

const interaction = {
  consumer: 'c',
  provider: 'p',
  description: 'd',
  providerStates: ['s', ''],
  duration: '1s 20ms',
}
const read = (value: object) => readCoreResults(JSON.stringify(value))

it.each([
  [{ result: 'OK' }, { outcome: 'held', states: ['s'], milliseconds: 1020, differences: [] }],
  [
    {
      result: 'Error',
      mismatch: {
        type: 'mismatches',
        mismatches: [
          { type: 'StatusMismatch', expected: 404, actual: 200, mismatch: 'expected 404 but was 200' },
          {
            type: 'HeaderMismatch',
            key: 'allow',
            expected: 'GET',
            actual: '',
            mismatch: '\u001B[31mno\u001B[0m',
          },
          { type: 'BodyMismatch', path: '$.a', expected: '1', actual: '2', mismatch: 'other' },
        ],
      },
    },
    {
      outcome: 'failed',
      differences: [
        { at: 'status', expected: '404', actual: '200' },
        { at: 'header allow', says: 'no' },
        { at: 'body $.a', says: 'other' },
      ],
    },
  ],
  [
    { result: 'Error', mismatch: { type: 'error', message: 'no state' } },
    { outcome: 'error', reason: 'no state' },
  ],
  [
    { result: 'Error', pending: true, mismatch: { type: 'mismatches', mismatches: [] } },
    { outcome: 'pending' },
  ],
  [{ result: 'Error' }, { outcome: 'error', reason: 'the verifier does not say why' }],
])('%j', (core, result) => {
  expect(read({ interactionResults: [{ ...interaction, ...core }] }).results).toMatchObject([result])
})

it('tells what is about no interaction', () => {
  const errors = [{ interaction: 'Failed to load pact', mismatch: { message: 'no broker' } }]
  expect(read({ errors, notices: [{ text: 'a notice' }] })).toEqual({
    results: [],
    errors: ['Failed to load pact: no broker'],
    notices: ['a notice'],
  })
})

it('takes a text that is no JSON for an error: a verifier that crashed held nothing', () => {
  expect(readCoreResults('Pact core crashed')).toEqual({
    results: [],
    errors: ['Pact core crashed'],
    notices: [],
  })
  expect(readCoreResults('5')).toMatchObject({ errors: ['5'] })
})
