import { describe, expect, it } from 'vitest'
import { headerOf } from './wire.ts'

describe('headerOf', () => {
  const reply = {
    status: 200,
    headers: [
      ['ETag', '"1"'],
      ['Set-Cookie', 'a'],
      ['set-cookie', 'b'],
    ],
    body: '',
  } as const

  it.each([
    ['etag', '"1"'],
    ['ETAG', '"1"'],
    ['set-cookie', 'a'],
    ['location', undefined],
  ])('%s is %s: the first value, in any case', (name, value) => {
    expect(headerOf(reply, name)).toBe(value)
  })
})
