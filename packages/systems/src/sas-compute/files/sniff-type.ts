import { bytesOf, type FileContent } from './file-content.ts'

const marks: readonly (readonly [media: string, bytes: readonly number[]])[] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['application/pdf', [0x25, 0x50, 0x44, 0x46]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
]

/**
 * The media type of bytes by their looks: of nothing `inode/x-empty` and of text `text/plain` (F57), of pictures and
 * pages their own (F61). Undefined is anything else.
 */
export function sniffType(content: FileContent): string | undefined {
  if ('text' in content && content.text === '') return 'inode/x-empty'
  if ('text' in content && /^\s*(<!doctype html|<html)/i.test(content.text)) return 'text/html'
  const bytes = bytesOf(content)
  const found = marks.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte))?.[0]
  if (found !== undefined) return found
  return 'text' in content && !content.text.includes('\0') ? 'text/plain' : undefined
}
