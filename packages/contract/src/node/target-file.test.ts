import { expect, it } from 'vitest'
import { parseTargetFile } from './target-file.ts'

const parse = (value: unknown) =>
  parseTargetFile(typeof value === 'string' ? value : JSON.stringify(value), 'target.json')

it('a target file says where a target is and what it is like', () => {
  const file = {
    url: 'https://h',
    identity: {
      headers: { 'X-Auth-Token': '{token}' },
      command: 'get-token',
      variables: { project_id: 'p' },
    },
    identities: { admin: { headers: { 'X-Auth-Token': 'a' } } },
    release: '13',
    cannot: { updateBackup: 'it is older' },
    tls: { ca: 'ca.pem' },
    concurrency: 2,
  }
  expect(parse({ ...file, timeout: '30s', patience: 'PT1M' })).toEqual({
    ...file,
    timeout: 30_000,
    patience: 60_000,
  })
})

it.each([
  ['{', /no JSON object/, /"url"/],
  [[], /no JSON object/, /"url"/],
  [{}, /no 'url'/, /https/],
  [{ url: '' }, /'url'/, /https/],
  [{ url: 'https://h', uri: 'x' }, /'uri'/, /url, identity/],
  [{ url: 'https://h', constructor: 'x' }, /'constructor'/, /url, identity/],
  [{ url: 'https://h', concurrency: 0 }, /'concurrency'/, /2/],
  [{ url: 'https://h', timeout: 5 }, /'timeout'/, /"30s"/],
  [{ url: 'https://h', cannot: ['updateBackup'] }, /'cannot'/, /release 16/],
  [{ url: 'https://h', identity: 'me' }, /'identity'/, /command/],
  [{ url: 'https://h', identities: { admin: {} } }, /'identities'/, /admin/],
  [{ url: 'https://h', tls: {} }, /'tls'/, /ca\.pem/],
  [{ url: 'https://h', tls: { ca: 'ca.pem', insecure: true } }, /'tls'/, /ca\.pem/],
])('%j is refused, with the right form', (value, message, nextStep) => {
  expect(() => parse(value)).toThrow(
    expect.objectContaining({
      code: 'bad-target-file',
      message: expect.stringMatching(message),
      nextStep: expect.stringMatching(nextStep),
    }),
  )
})
