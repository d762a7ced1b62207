import type { MediaRules } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { readBody } from './body.ts'

const rules: MediaRules = {
  accepts: (asked, offered) => asked === offered,
  takes: (sent, declared) => sent === declared,
  assumed: 'application/json',
}
const content = {
  'application/json': 'Json',
  'application/vnd.kettle+json': 'Vendor',
  'application/x-www-form-urlencoded': 'Form',
  'text/plain': 'Text',
  'application/octet-stream': 'Bytes',
}
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (body: Uint8Array, contentType?: string) =>
  readBody(body, contentType, content, { media: rules }, {})

describe('a body is read as its media type says', () => {
  it.each([
    ['application/json', '{}', {}, 'Json'],
    ['application/json', '[1]', [1], 'Json'],
    ['application/json', ' null ', null, 'Json'],
    ['application/json; charset=utf-8', '{"a":"é"}', { a: 'é' }, 'Json'],
    ['Application/JSON', '1', 1, 'Json'],
    [undefined, '{}', {}, 'Json'],
    ['application/json', '\uFEFF{}', {}, 'Json'],
    ['application/vnd.kettle+json', '{}', {}, 'Vendor'],
    ['application/x-www-form-urlencoded', 'a=1+2&b=%C3%A9&c', { a: '1 2', b: 'é', c: '' }, 'Form'],
    ['text/plain', '{}', '{}', 'Text'],
    ['application/octet-stream', 'raw', bytes('raw'), 'Bytes'],
  ])('%s: %s', (contentType, text, value, schema) => {
    expect(read(bytes(text), contentType)).toEqual({ kind: 'value', value, schema })
  })

  it('no bytes are no body, whatever the media type', () => {
    expect(read(bytes(''), 'application/json')).toEqual({ kind: 'none' })
  })
})

describe('JSON that is none is malformed, in words that no runtime chose', () => {
  const malformed = { kind: 'malformed', reason: 'The body is not well-formed JSON.' }

  it.each(['{', '{}}', "{'a':1}", '{"a":1,}', 'undefined', ' ', '"a\nb"', 'NaN'])('%j', (text) => {
    expect(read(bytes(text))).toEqual(malformed)
  })

  it.each([
    ['a lone continuation byte', [0x22, 0x80, 0x22]],
    ['Latin-1', [0x22, 0xe9, 0x22]],
    ['a cut character', [0x22, 0xc3]],
    ['an overlong slash', [0x22, 0xc0, 0xaf, 0x22]],
  ])('%s', (_, raw) => {
    expect(read(new Uint8Array(raw))).toEqual(malformed)
  })
})
