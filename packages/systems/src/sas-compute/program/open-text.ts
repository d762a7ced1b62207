import { scanPiece } from './scan-piece.ts'

/** More of it than any token has room for is no use to whoever closes the quote. */
const most = 32_767

/**
 * What the end of a job's code leaves open for the next job of its session: the statement whose quote was not closed
 * (finding F33). A comment or a statement that lacks its end alone leaves nothing, as far as is known.
 */
export function openText(text: string, swallowed: number): string {
  if (swallowed === 0) return ''
  const tail = text.slice(text.length - swallowed)
  const isOpen = ["'", '"'].some((quote) => scanPiece(`${tail}${quote};`, 0)?.kind === 'statement')
  return isOpen ? tail.slice(0, most) : ''
}
