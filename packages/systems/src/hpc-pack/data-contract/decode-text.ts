import { Malformed } from './malformed.ts'

export interface Decoded {
  readonly text: string
  /** What an XML declaration may say of it. */
  readonly encoding: 'utf-8' | 'utf-16'
}

/** Bytes as text: UTF-8, or UTF-16 with its mark. Throws a Malformed for bytes that are neither. */
export function decodeText(bytes: Uint8Array): Decoded {
  const wide = wideOf(bytes)
  try {
    const text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: wide ? 'utf-16' : 'utf-8' }
  } catch {
    throw new Malformed('The body is not text in UTF-8 or UTF-16.')
  }
}

function wideOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}
