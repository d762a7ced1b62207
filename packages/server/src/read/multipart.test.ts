import { describe, expect, it } from 'vitest'
import { parseMultipart } from './multipart.ts'

const type = 'multipart/form-data; boundary=mark'
const part = (name: string, value: string) =>
  `--mark\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

describe('parseMultipart', () => {
  it('reads the fields, whose values may hold anything but the boundary', () => {
    const text = `${part('a', '1')}${part('b', 'x\r\n\r\ny')}${part('c', '')}--mark--\r\n`
    expect(parseMultipart(text, type)).toEqual({ a: '1', b: 'x\r\n\r\ny', c: '' })
  })

  it('takes a quoted boundary, and other headers of a part', () => {
    const text =
      '--m k\r\ncontent-type: text/plain\r\nCONTENT-DISPOSITION: form-data; name="a"\r\n\r\n1\r\n--m k--'
    expect(parseMultipart(text, 'multipart/form-data; charset=utf-8; boundary="m k"')).toEqual({ a: '1' })
  })

  it('lets the last of equal names count, and leaves out what has no name', () => {
    const nameless = '--mark\r\nContent-Disposition: form-data\r\n\r\nno\r\n'
    expect(parseMultipart(`${part('a', '1')}${nameless}${part('a', '2')}--mark--`, type)).toEqual({ a: '2' })
  })

  it('is nothing without a boundary, with another one, and without an end', () => {
    expect(parseMultipart(`${part('a', '1')}--mark--`, 'multipart/form-data')).toBeUndefined()
    expect(parseMultipart(`${part('a', '1')}--mark--`, 'multipart/form-data; boundary=other')).toBeUndefined()
    expect(parseMultipart(part('a', '1'), type)).toBeUndefined()
  })
})
