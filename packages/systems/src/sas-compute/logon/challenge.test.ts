import { expect, it } from 'vitest'
import { answersChallenge, challengeMethods } from './challenge.ts'

// RFC 7636, appendix B.
const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk'
const value = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'

it('a challenge is answered by its verifier alone', () => {
  expect(answersChallenge({ value, method: 'S256' }, verifier)).toBe(true)
  expect(answersChallenge({ value, method: 'S256' }, `${verifier}x`)).toBe(false)
  expect(answersChallenge({ value, method: 'plain' }, verifier)).toBe(false)
  expect(answersChallenge({ value: verifier, method: 'plain' }, verifier)).toBe(true)
})

it('no other method is answered', () => {
  expect(challengeMethods).toEqual(['plain', 'S256'])
  expect(answersChallenge({ value, method: 'constructor' }, verifier)).toBe(false)
})
