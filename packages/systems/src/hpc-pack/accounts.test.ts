import { expect, it } from 'vitest'
import { accountOf, passwordFits, rolesOf } from './accounts.ts'

const realm = { options: { profile: '', durations: {}, resources: {}, auth: 'open', settings: {} } } as const
const strict = { options: { ...realm.options, auth: 'strict' } } as const

it.each([
  ['CORP\\ann', 'CORP\\ann', 'ann'],
  ['ann', 'STANDIN\\ann', 'ann'],
  ['ann@corp', 'corp\\ann', 'ann'],
  ['CORP\\ann@x', 'CORP\\ann@x', 'ann@x'],
  ['@corp', 'STANDIN\\@corp', '@corp'],
])('%s is %s', (text, name, user) => {
  expect(accountOf(realm, text)).toEqual({ name, user, key: name.toLowerCase() })
})

it('names are the same in any case, and seeded ones in every domain', () => {
  expect(accountOf(realm, 'corp\\ANN').key).toBe(accountOf(realm, 'CORP\\ann').key)
  expect(passwordFits(realm, accountOf(realm, 'X\\Tester'), 'secret')).toBe(true)
  expect(rolesOf(realm, accountOf(realm, 'X\\ADMIN'))).toEqual(['admin'])
})

it('a wrong password of a seeded user never fits, and nobody comes in without a name', () => {
  expect(passwordFits(realm, accountOf(realm, 'tester'), 'wrong')).toBe(false)
  expect(passwordFits(realm, accountOf(realm, 'constructor'), 'any')).toBe(true)
  expect(passwordFits(strict, accountOf(strict, 'ann'), 'any')).toBe(false)
  expect(passwordFits(realm, accountOf(realm, 'CORP\\'), 'any')).toBe(false)
})
