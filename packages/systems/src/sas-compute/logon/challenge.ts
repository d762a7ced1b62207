import { sha256 } from '@noble/hashes/sha2.js'

/** What a client binds its authorization code to (PKCE, RFC 7636). */
export interface Challenge {
  readonly value: string
  readonly method: string
}

/** The ways to make a challenge of a verifier, by their names on the wire. */
const made: Readonly<Record<string, (verifier: string) => string>> = {
  plain: (verifier) => verifier,
  S256: (verifier) => base64url(sha256(new TextEncoder().encode(verifier))),
}

export const challengeMethods: readonly string[] = Object.keys(made)

/** Whether a verifier is the one that a challenge was made of. */
export function answersChallenge({ value, method }: Challenge, verifier: string): boolean {
  const make = challengeMethods.includes(method) ? made[method] : undefined
  return make?.(verifier) === value
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
