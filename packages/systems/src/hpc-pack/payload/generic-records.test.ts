import fc from 'fast-check'
import { expect, it } from 'vitest'
import { genericRequest, parseGenericRecords, renderGenericRecord } from './generic-records.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array) => {
  const records = parseGenericRecords(bytes)
  return records && [...records.fields.keys()].map((place) => genericRequest(records, place))
}

it('records end with U+0000, and U+FFFF parts their two fields', () => {
  expect(read(bytesOf('2+2\uffffa\u00003+3\uffff\u0000'))).toMatchObject([
    { input: '2+2', userData: 'a' },
    { input: '3+3', userData: '' },
  ])
  expect([...bytesOf('\uffff')]).toEqual([0xef, 0xbf, 0xbf])
})

it('an empty body has no records', () => {
  expect(read(new Uint8Array())).toEqual([])
})

it.each([
  ['without an end', 'a\uffffb'],
  ['without a second field', 'a\u0000'],
  ['with three fields', 'a\uffffb\uffffc\u0000'],
  ['with something behind the last', 'a\uffffb\u0000c'],
])('a body %s is none', (_, text) => {
  expect(read(bytesOf(text))).toBeUndefined()
})

it('any text goes in and comes out', () => {
  const field = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !text.includes('\u0000') && !text.includes('\uffff'))
  const request = fc.record({ input: field, userData: field })
  fc.assert(
    fc.property(fc.array(request), (requests) => {
      const text = requests.map(({ input, userData }) => `${input}\uffff${userData}\u0000`).join('')
      expect(read(bytesOf(text))).toMatchObject(requests)
    }),
  )
})

it('a response has three fields', () => {
  expect(renderGenericRecord('act', 'out', 'data')).toBe('act\uffffout\uffffdata\u0000')
})
