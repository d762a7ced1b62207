import { expect, it } from 'vitest'
import { contentOf } from './file-content.ts'
import { sniffType } from './sniff-type.ts'

const encoded = (text: string) => new TextEncoder().encode(text)

it.each([
  ['nothing', encoded(''), 'inode/x-empty'],
  ['text', encoded('data a;'), 'text/plain'],
  ['a page', encoded('\n<!DOCTYPE html><p>'), 'text/html'],
  ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'image/png'],
  ['a PDF', encoded('%PDF-1.4'), 'application/pdf'],
  ['bytes', Uint8Array.of(0, 1, 2, 255), undefined],
  ['a zero', encoded('a\0b'), undefined],
])('%s', (_, bytes, media) => {
  expect(sniffType(contentOf(bytes))).toBe(media)
})
