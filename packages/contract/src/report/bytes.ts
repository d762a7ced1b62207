/** Bytes as text, or undefined where they are none. */
export function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** A body as JSON can hold it: text as text, other bytes in base64. */
export type JsonBody = string | { readonly base64: string }

export function encodeBody(body: Uint8Array | string): JsonBody {
  if (typeof body === 'string') return body
  const text = utf8(body)
  if (text !== undefined) return text
  return { base64: btoa([...body].map((byte) => String.fromCharCode(byte)).join('')) }
}

export function decodeBody(body: JsonBody): Uint8Array {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  return Uint8Array.from(atob(body.base64), (character) => character.charCodeAt(0))
}
