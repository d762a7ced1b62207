import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bytesOf, contentOf, joinContents, textOf } from './file-content.ts'

it('every byte comes back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(bytesOf(contentOf(bytes))).toEqual(bytes)
    }),
  )
  const many = Uint8Array.from({ length: 100_000 }, (_, place) => place % 256)
  expect(bytesOf(contentOf(many))).toEqual(many)
})

it('text is stored as text, with its mark and its line ends', () => {
  const text = '\uFEFFé\r\n'
  expect(contentOf(new TextEncoder().encode(text))).toEqual({ text })
  expect(contentOf(Uint8Array.of(255))).toEqual({ base64: '/w==' })
})

it('contents are joined byte by byte', () => {
  const [one, other] = [Uint8Array.of(0xc3), Uint8Array.of(0xa9)].map(contentOf)
  expect(one && other && textOf(joinContents([one, other]))).toBe('é')
})
