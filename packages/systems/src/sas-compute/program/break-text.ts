/**
 * Text in pieces of at most `size`, broken behind the last blank that fits, which stays at the piece's end
 * as in recorded logs, or hard where there is none. Linear in the text.
 */
export function breakAtBlanks(text: string, size: number, nextSize = size): readonly string[] {
  const pieces: string[] = []
  let at = 0
  let room = size
  while (text.length - at > room) {
    const piece = cutAtBlank(text, at, room)
    pieces.push(piece)
    at += piece.length
    room = nextSize
  }
  pieces.push(text.slice(at))
  return pieces
}

/** Text in pieces of exactly `size`, but for the last. */
export function breakHard(text: string, size: number): readonly string[] {
  const pieces: string[] = []
  let at = 0
  while (text.length - at > size) {
    const piece = cutHard(text, at, size)
    pieces.push(piece)
    at += piece.length
  }
  pieces.push(text.slice(at))
  return pieces
}

function cutAtBlank(text: string, at: number, size: number): string {
  const piece = text.slice(at, at + size)
  const end = piece.lastIndexOf(' ') + 1
  return piece.slice(0, end).trim() === '' ? cutHard(text, at, size) : piece.slice(0, end)
}

/** A pair of surrogates is never parted: half of one has no UTF-8. */
function cutHard(text: string, at: number, size: number): string {
  const last = text.charCodeAt(at + size - 1)
  const isHigh = last >= 0xd800 && last <= 0xdbff
  return text.slice(at, at + (isHigh && size > 1 ? size - 1 : size))
}
