import type { Call } from '@standin/engine'
import { expect, it } from 'vitest'
import { bytesOf } from './file-content.ts'
import { nameIn, readUpload } from './read-upload.ts'

const call = (type: string | undefined, body: Uint8Array, disposition?: string) =>
  ({
    request: { headers: type === undefined ? {} : { 'content-type': type } },
    body: body.length === 0 ? undefined : body,
    query: {},
    header: disposition === undefined ? {} : { 'Content-Disposition': disposition },
  }) as unknown as Call
const encoded = (text: string) => new TextEncoder().encode(text)

it.each([
  ['attachment; filename=a.csv;', 'a.csv'],
  ['attachment; filename="a b.csv"', 'a b.csv'],
  ["filename*=UTF-8''%C3%A9.sas", 'é.sas'],
  ["filename*=UTF-8''%zz.sas", '%zz.sas'],
  ['attachment', undefined],
  ['attachment; filename=""', undefined],
])('%s names %s', (disposition, name) => {
  expect(nameIn(disposition)).toBe(name)
})

it('a body is stored with its media type', () => {
  expect(readUpload(call('text/csv; charset=utf-8', encoded('a'), 'filename=a.csv'))).toEqual({
    content: { text: 'a' },
    contentType: 'text/csv',
    contentDisposition: 'filename=a.csv',
    name: 'a.csv',
    parentUri: null,
    typeDefName: null,
  })
  expect(readUpload(call(undefined, new Uint8Array()))).toMatchObject({
    content: { text: '' },
    contentType: 'application/octet-stream',
  })
})

it('a form gives its file, byte by byte', () => {
  const bytes = Uint8Array.of(0, 13, 10, 45, 45, 255)
  const head = [
    '--b',
    'Content-Disposition: form-data; name="note"',
    '',
    'no file',
    '--b',
    'Content-Disposition: form-data; name="file"; filename="é.bin"',
    'Content-Type: image/png',
    '',
    '',
  ].join('\r\n')
  const body = Uint8Array.from([...encoded(head), ...bytes, ...encoded('\r\n--b--\r\n')])
  const { content, ...rest } = readUpload(call('multipart/form-data; boundary=b', body))
  expect(bytesOf(content)).toEqual(bytes)
  expect(rest).toMatchObject({ name: 'é.bin', contentType: 'image/png' })
})

it('a form without a file is stored as it came', () => {
  const body = encoded('--b\r\n\r\nx\r\n--b--')
  expect(readUpload(call('multipart/form-data; boundary=b', body)).contentType).toBe('multipart/form-data')
  expect(readUpload(call('multipart/form-data', body)).contentType).toBe('multipart/form-data')
})
