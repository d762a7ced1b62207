import { header, member, partOf, wholeText } from '@standin/engine'
import { expect, it } from 'vitest'
import { readReply, takeFrom } from './read-reply.ts'

const reply = (body: string | Uint8Array) => readReply({ status: 200, headers: [['ETag', '"1"']], body })

it('values are kept from a header, a member or the whole text', () => {
  const read = reply('{"items":[{"a/b":1,"c~d":2}]}')
  expect(takeFrom(read, header('etag'))).toBe('"1"')
  expect(takeFrom(read, member('/items/0/a~1b'))).toBe(1)
  expect(takeFrom(read, member('/items/0/c~0d'))).toBe(2)
  expect(takeFrom(read, member('/items/7/x'))).toBeUndefined()
  expect(takeFrom(reply('idle'), wholeText)).toBe('idle')
})

it('a part of a text is kept, where there is one', () => {
  const read = reply('<code>abc</code>')
  expect(takeFrom(read, partOf(wholeText, /<code>(\w+)/))).toBe('abc')
  expect(takeFrom(read, partOf(wholeText, /<code>(\d+)/))).toBeUndefined()
  expect(takeFrom(read, partOf(member('/a'), /(.*)/))).toBeUndefined()
})

it('a body that is no JSON is text alone', () => {
  expect(reply(new TextEncoder().encode('<p>'))).toMatchObject({ text: '<p>', json: undefined })
})
