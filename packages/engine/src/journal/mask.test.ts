import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskHeader, maskOf, maskText, unmaskHeader, unmaskText } from './mask.ts'

const mask = expect.stringMatching(/^\$SECRET-[0-9a-f]{12}$/)

describe('a header', () => {
  it.each([
    ['authorization', 'Bearer abc', `Bearer ${maskOf('abc')}`],
    ['Authorization', `Basic ${btoa('tester:secret')}`, `Basic tester:${maskOf('secret')}`],
    ['authorization', `Basic ${btoa('sas.cli:')}`, 'Basic sas.cli:'],
    ['authorization', 'Basic no base64', `Basic ${maskOf('no base64')}`],
    ['x-auth-token', 'tester:proj:member', maskOf('tester:proj:member')],
    ['set-cookie', 'a=b; Path=/', maskOf('a=b; Path=/')],
    ['accept', 'Bearer abc', 'Bearer abc'],
    ['authorization', '', ''],
  ])('%s: %s', (name, value, masked) => {
    expect(maskHeader(name, value)).toBe(masked)
  })

  it('comes back from what was learned, whatever it was', () => {
    const value = fc.oneof(
      fc.string(),
      fc.string().map((text) => `Bearer ${text}`),
      fc
        .tuple(fc.string(), fc.string({ unit: 'binary' }))
        .map(
          ([user, password]) =>
            `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)))}`,
        ),
    )
    fc.assert(
      fc.property(value, (header) => {
        const secrets = new Map<string, string>()
        const masked = maskHeader('authorization', header, (of, secret) => secrets.set(of, secret))
        expect(unmaskHeader('authorization', masked, (of) => secrets.get(of))).toBe(header)
      }),
    )
  })

  it('of which a secret is not known does not come back', () => {
    expect(
      unmaskHeader('authorization', maskHeader('authorization', 'Bearer x'), () => undefined),
    ).toBeUndefined()
  })
})

describe('a text', () => {
  it.each([
    '{"user":{"name":"tester","password":"hidden-word"}}',
    '{"access_token": "hidden-word", "expires_in": 1}',
    'grant_type=password&username=tester&password=hidden-word',
    '<Password>hidden-word</Password>',
    '[{"Name":"Password","Value":"hidden-word"}]',
    '<Name>Password</Name><Value>hidden-word</Value>',
  ])('%s', (text) => {
    const learned: string[][] = []
    const masked = maskText(text, [], (...pair) => learned.push(pair))
    expect(masked).not.toContain('hidden-word')
    expect(masked).toContain(maskOf('hidden-word'))
    expect(learned).toEqual([[mask, 'hidden-word']])
    expect(unmaskText(masked, () => 'hidden-word')).toBe(text)
    expect(maskText(masked, [])).toBe(masked)
  })

  it('hides tokens that are known, wherever they are', () => {
    expect(maskText('/tokens/hidden-word/x', ['hidden-word'])).toBe(`/tokens/${maskOf('hidden-word')}/x`)
  })

  it('without secrets stays', () => {
    expect(maskText('{"name":"tester","password":""}', [])).toBe('{"name":"tester","password":""}')
  })
})
