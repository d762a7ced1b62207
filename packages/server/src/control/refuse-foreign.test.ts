import { describe, expect, it } from 'vitest'
import { jsonOf } from '../kettle.fixture.ts'
import { wireRequest } from '../wire-request.ts'
import { refuseForeign } from './refuse-foreign.ts'

function codeFor(headers: Readonly<Record<string, string>>) {
  const reply = refuseForeign(wireRequest('GET', '/_standin/worlds', { headers }))
  return reply && (jsonOf(reply) as { readonly code: string }).code
}

describe('Host', () => {
  it.each([
    'localhost',
    'localhost:4010',
    'LocalHost:1',
    '127.0.0.1',
    '127.0.0.1:65535',
    '[::1]',
    '[::1]:4010',
  ])('%s is this machine', (host) => {
    expect(codeFor({ host })).toBeUndefined()
  })

  it.each([
    'evil.example',
    'evil.example:4010',
    'localhost.evil.example',
    'evil.localhost',
    'evil.example@localhost',
    'localhost:4010:80',
    'localhost:',
    '127.0.0.1.nip.io',
    '127.0.0.2',
    '0.0.0.0',
    '::1',
    '[::2]',
    ' localhost',
    '',
  ])('%j is not', (host) => {
    expect(codeFor({ host })).toBe('foreign-host')
  })
})

describe('Origin', () => {
  it.each(['http://localhost', 'http://localhost:5173', 'https://127.0.0.1:8443', 'http://[::1]:3000'])(
    '%s is this machine',
    (origin) => {
      expect(codeFor({ host: 'localhost:4010', origin })).toBeUndefined()
    },
  )

  it.each([
    'http://evil.example',
    'https://localhost.evil.example',
    'null',
    'file://',
    'http://localhost@evil.example',
    'chrome-extension://localhost/x',
    '',
  ])('%j is not', (origin) => {
    expect(codeFor({ host: 'localhost:4010', origin })).toBe('foreign-origin')
  })
})

it('code in the same process has no Host, and is let in', () => {
  expect(codeFor({})).toBeUndefined()
})

it('but not with a foreign Origin', () => {
  expect(codeFor({ origin: 'http://evil.example' })).toBe('foreign-origin')
})

it('the refusal is a problem that says what to do', () => {
  const reply = refuseForeign(wireRequest('GET', '/_standin', { headers: { host: 'evil.example' } }))
  expect(reply && jsonOf(reply)).toMatchObject({
    status: 403,
    detail: "The Host 'evil.example' is not this machine.",
    nextStep: expect.stringContaining('127.0.0.1'),
  })
})

describe('the address that it is asked at', () => {
  const access = { addresses: ['127.0.0.1'] }
  const statusAt = (arrivedAt?: string, host = 'localhost') =>
    refuseForeign(wireRequest('GET', '/_standin/health', { headers: { host } }), access, arrivedAt)?.status

  it('is none but the one that was named, whatever the Host says', () => {
    expect([statusAt('127.0.0.1'), statusAt('192.0.2.2'), statusAt('::1')]).toEqual([undefined, 403, 403])
  })

  it('lets nobody in who has a foreign Host, and code in the process as before', () => {
    expect([statusAt('127.0.0.1', 'evil.example'), statusAt()]).toEqual([403, undefined])
  })

  it('is named in the refusal', () => {
    const reply = refuseForeign(wireRequest('GET', '/_standin'), access, '192.0.2.2')
    expect(reply && jsonOf(reply)).toMatchObject({
      code: 'foreign-address',
      detail: 'The request came to 192.0.2.2, where the systems alone answer.',
      nextStep: 'Ask at 127.0.0.1 with the same port, or start with another --control-host.',
    })
  })
})

describe('who is told to be let in', () => {
  const access = { hosts: ['standin', 'Fake.test'], token: 'right', origins: ['http://app.example'] }
  const answer = (headers: Readonly<Record<string, string>>, path = '/_standin/worlds') =>
    refuseForeign(wireRequest('GET', path, { headers }), access)?.status
  const authorization = 'Bearer right'

  it.each(['standin', 'standin:4010', 'STANDIN', 'fake.test:80', 'localhost:4010'])(
    'is with the token: %s',
    (host) => {
      expect(answer({ host, authorization })).toBeUndefined()
    },
  )

  it.each([undefined, 'Bearer wrong', 'right', 'Basic right', 'bearer right'])(
    'is not without it, whatever the Host: %s',
    (said) => {
      const given = said === undefined ? {} : { authorization: said }
      expect([answer({ host: 'standin', ...given }), answer({ host: 'localhost', ...given })]).toEqual([
        401, 401,
      ])
    },
  )

  it('may ask whether it lives, and code in the process may all', () => {
    expect([answer({ host: 'standin' }, '/_standin/health'), answer({})]).toEqual([undefined, undefined])
  })

  it('needs the token on a connection without a Host too, as HTTP/1.0 may be', () => {
    const reply = refuseForeign(wireRequest('GET', '/_standin/worlds'), access, '192.0.2.2')
    expect(reply?.status).toBe(401)
  })

  it('is nobody else', () => {
    expect(answer({ host: 'standin.evil.example', authorization })).toBe(403)
    expect(answer({ host: 'standin', origin: 'http://evil.example', authorization })).toBe(403)
    expect(answer({ host: 'standin', origin: 'http://app.example', authorization })).toBeUndefined()
  })
})
