import { expect, it } from 'vitest'
import { readBasic } from './auth.ts'

const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`

it('the first colon parts user and password', () => {
  expect(readBasic(basic('CORP\\ann:a:b'))).toEqual({ user: 'CORP\\ann', password: 'a:b' })
  expect(readBasic(basic('Jörg:größe'))).toEqual({ user: 'Jörg', password: 'größe' })
  expect(readBasic(basic(':'))).toEqual({ user: '', password: '' })
})

it.each([undefined, '', 'Basic', 'Basic !', 'Basic a', 'NTLM TlRMTVNTUAAB', 'Bearer x', basic('nobody')])(
  '%s is no login',
  (authorization) => {
    expect(readBasic(authorization)).toBeUndefined()
  },
)
