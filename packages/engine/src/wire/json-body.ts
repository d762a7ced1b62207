/** A body as JSON can hold it: text as text, other bytes in base64. */
export type JsonBody = string | { readonly base64: string }

/** Bytes as text, or undefined where they are none. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

export function encodeBody(body: Uint8Array | string): JsonBody {
  if (typeof body === 'string') return body
  return utf8(body) ?? { base64: toBase64(body) }
}

export function decodeBody(body: JsonBody): Uint8Array {
  return typeof body === 'string' ? new TextEncoder().encode(body) : fromBase64(body.base64)
}

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}
