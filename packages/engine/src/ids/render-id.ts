import { hash128 } from './hash.ts'

/** 32 lower-case hexadecimal digits. */
export function hex32(text: string): string {
  return hash128(text)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('')
}

/** A version 4 UUID in lower case. */
export function uuid(text: string): string {
  const hex = hex32(text)
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}

/** `length` characters (24 at most) of 0–9 and a–z. */
export function letters(text: string, length: number): string {
  const words = hash128(text)
  let out = ''
  for (const word of words) out += word.toString(36).padStart(7, '0').slice(-6)
  return out.slice(0, length).padEnd(length, '0')
}
