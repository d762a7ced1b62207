/** What a file holds, as plain data: text where the bytes are UTF-8, else base64. */
export type FileContent = { readonly text: string } | { readonly base64: string }

export const noContent: FileContent = { text: '' }

/** Bytes as they are stored; every byte comes back. */
export function contentOf(bytes: Uint8Array): FileContent {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { base64: btoa(latinOf(bytes)) }
  }
}

export function bytesOf(content: FileContent): Uint8Array {
  if ('text' in content) return new TextEncoder().encode(content.text)
  const latin = atob(content.base64)
  const bytes = new Uint8Array(latin.length)
  for (let place = 0; place < latin.length; place++) bytes[place] = latin.charCodeAt(place)
  return bytes
}

/** What programs read of a file: bytes that are no text are replaced. */
export function textOf(content: FileContent): string {
  return 'text' in content ? content.text : new TextDecoder().decode(bytesOf(content))
}

export function joinContents(contents: readonly FileContent[]): FileContent {
  const parts = contents.map(bytesOf)
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return contentOf(whole)
}

/** One character for each byte. */
export function latinOf(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let at = 0; at < bytes.length; at += 8192)
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return pieces.join('')
}
