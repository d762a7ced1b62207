import { header, itemOf, member, partOf, wholeText } from '@standin/engine'
import { xmlKettle } from '@standin/toy-system/xml-kettle'
import { expect, it } from 'vitest'
import { readReply, takeFrom } from './read-reply.ts'

const reply = (body: string | Uint8Array) =>
  readReply({ status: 200, headers: [['ETag', '"1"']], body }, undefined)

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

it('values are kept from the first item of a list that has what is said', () => {
  const read = reply('{"all":[{"name":"a","value":1},{"name":"b","value":2},{"name":"b","value":3}]}')
  expect(takeFrom(read, itemOf('/all', { name: 'b' }, '/value'))).toBe(2)
  expect(takeFrom(read, itemOf('/all', { name: 'c' }, '/value'))).toBeUndefined()
  expect(takeFrom(read, itemOf('/none', { name: 'a' }, '/value'))).toBeUndefined()
  expect(takeFrom(reply('[{"name":"a","value":1}]'), itemOf('', { name: 'a' }, '/value'))).toBe(1)
})

it('a body that is no JSON is text alone', () => {
  expect(reply(new TextEncoder().encode('<p>'))).toMatchObject({ text: '<p>', json: undefined })
})

it('a body that the system has a codec for is its value', () => {
  const xml = (body: string, type: string) =>
    readReply({ status: 200, headers: [['Content-Type', type]], body }, xmlKettle.bodies)
  const read = xml('<Kettle><id>a</id></Kettle>', 'application/xml; charset=utf-8')
  expect(takeFrom(read, member('/id'))).toBe('a')
  expect(xml('<Kettle', 'application/xml').json).toBeUndefined()
  expect(xml('{"id":1}', 'application/json').json).toEqual({ id: 1 })
})
