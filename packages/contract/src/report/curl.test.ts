import { spawnSync } from 'node:child_process'
import type { WireRequest } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { curlLine, shellQuote } from './curl.ts'
import { bytes, nasty, request } from './report.fixture.ts'

const bare: WireRequest = { method: 'GET', path: '/a', query: '', headers: {}, body: bytes('') }
const line = (more: Partial<WireRequest>) => curlLine({ ...bare, ...more }, { base: 'http://h/' }).line
const json = { 'content-type': 'application/json' }

describe('a curl line', () => {
  it.each<[string, Partial<WireRequest>, string]>([
    ['a GET', {}, 'curl http://h/a'],
    ['a query', { query: 'a=1&b=%20' }, "curl 'http://h/a?a=1&b=%20'"],
    ['a HEAD', { method: 'HEAD' }, 'curl --head http://h/a'],
    ['brackets', { path: '/[1]{2}' }, "curl -g 'http://h/[1]{2}'"],
    ['dots', { path: '/a/../b' }, 'curl --path-as-is http://h/a/../b'],
    ['no header of curl’s own', { headers: { host: 'x', 'content-length': '3' } }, 'curl http://h/a'],
    ['an empty header', { headers: { 'x-a': '' } }, "curl http://h/a -H 'x-a;'"],
    [
      'a body',
      { method: 'PUT', headers: json, body: bytes("it's") },
      "curl -X PUT http://h/a -H 'content-type: application/json' --data-raw 'it'\\''s'",
    ],
    [
      'a GET with a body that has no type',
      { body: bytes('a\nb') },
      "curl -X GET http://h/a -H 'Content-Type:' --data-raw $'a\\u000ab'".replace('\\u000a', '\\n'),
    ],
    [
      'bytes that are no text',
      { method: 'POST', headers: json, body: new Uint8Array([0, 255, 10]) },
      "printf '\\000\\377\\012' | curl -X POST http://h/a -H 'content-type: application/json' --data-binary @-",
    ],
  ])('says %s', (_, more, expected) => {
    expect(line(more)).toBe(expected)
  })

  it('leaves secrets out, with a note, unless they are asked for', () => {
    const { line, note } = curlLine(request, { base: 'http://h' })
    expect(line).toContain('-H "authorization: Bearer $TOKEN"')
    expect(line).not.toContain('s3cr3t')
    expect(note).toMatch(/set TOKEN/)
    const open = curlLine(request, { base: 'http://h', showSecrets: true })
    expect(open.line).toContain("-H 'authorization: Bearer s3cr3t-token'")
    expect(open.note).toBeUndefined()
  })

  it.each([
    [{ headers: { 'X-Auth-Token': 'abcdefgh' } }, 'X-Auth-Token: $TOKEN'],
    [{ headers: { Authorization: 'Basic dGVzdA==' } }, 'Authorization: Basic $TOKEN'],
    [{ headers: { authorization: 'two words' } }, 'authorization: $TOKEN'],
    [{ headers: json, body: bytes('{"password": "a\\"b", "x": 1}') }, '{"password": "$SECRET", "x": 1}'],
    [{ headers: json, body: bytes('username=a&password=b+c&x=1') }, 'username=a&password=$SECRET&x=1'],
    [{ query: 'token=abc&b=1' }, '?token=$SECRET&b=1'],
    [{ headers: { 'x-auth-token': 'abcdefgh' }, path: '/a/abcdefgh' }, '/a/$TOKEN'],
  ])('hides %j', (more, expected) => {
    expect(line(more)).toContain(expected)
  })
})

describe('a word for a shell', () => {
  const words = [
    '',
    'a b',
    "it's",
    '$(id) `id` $HOME !!',
    'a\nb\rc\t',
    '\u001b[0m',
    '-x',
    '\\',
    "\\'\n",
    'é😀\n',
    '*',
  ]

  it.each([...words, nasty.replaceAll(/[\0\ud800\udfff]/gu, '')])(
    '%j is one line, and comes out as it went in',
    (word) => {
      const quoted = shellQuote(word)
      expect(quoted).not.toMatch(/[\n\r]/)
      const { stdout } = spawnSync('bash', ['-c', `printf %s ${quoted}`], {
        env: { LC_ALL: 'C.UTF-8', PATH: '/usr/bin:/bin' },
      })
      expect(stdout.toString()).toBe(
        word.replaceAll(/[\ud800-\udfff](?<![\ud800-\udbff][\udc00-\udfff])(?![\udc00-\udfff])/g, '\ufffd'),
      )
    },
  )
})
