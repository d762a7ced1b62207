import type { WireReply } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { textOf } from '../wire-request.ts'
import { compose } from './compose.ts'

const plain: WireReply = { status: 200, headers: [['content-type', 'text/plain']], body: 'é' }
const date = ['date', 'Thu, 01 Jan 1970 00:00:01 GMT']
const composed = (reply: WireReply, head = false) => compose(reply, 1000, [['x-extra', '1']], head)

describe('a reply goes out', () => {
  it("with its own headers, the system's, the length in bytes and the date, in this order", () => {
    expect(composed(plain).headers).toEqual([
      ['content-type', 'text/plain'],
      ['x-extra', '1'],
      ['content-length', '2'],
      date,
    ])
  })

  it.each([
    [200, '', '0'],
    [404, 'ab', '2'],
    [204, '', undefined],
    [304, '', undefined],
  ])('%d with %j has the length %s', (status, body, length) => {
    const headers = Object.fromEntries(composed({ ...plain, status, body }).headers)
    expect(headers['content-length']).toBe(length)
  })

  it.each(['content-length', 'Content-Length'])('with the %s that its maker gave it', (name) => {
    const { headers } = composed({ ...plain, headers: [[name, '9']] })
    expect(headers.filter(([each]) => each.toLowerCase() === 'content-length')).toEqual([[name, '9']])
  })

  it.each(['transfer-encoding', 'Transfer-Encoding'])('without a length when it says %s', (name) => {
    const { headers } = composed({ ...plain, headers: [[name, 'chunked']] })
    expect(headers).toEqual([[name, 'chunked'], ['x-extra', '1'], date])
  })

  it('to HEAD with the same headers and no body', () => {
    const [get, head] = [composed(plain), composed(plain, true)]
    expect(head.headers).toEqual(get.headers)
    expect(head.body).toHaveLength(0)
  })

  it('with its reason, or without', () => {
    expect(composed({ ...plain, reason: 'Fine' }).reason).toBe('Fine')
    expect(composed(plain)).not.toHaveProperty('reason')
  })

  it('with bytes as they are', () => {
    expect(textOf(composed({ ...plain, body: new TextEncoder().encode('abc') }))).toBe('abc')
  })
})
