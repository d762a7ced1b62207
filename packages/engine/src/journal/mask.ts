import { hex32 } from '../ids/render-id.ts'
import { fromBase64, toBase64, utf8 } from '../wire/json-body.ts'
import { isSecretHeader, replaceSecrets, splitCredentials } from '../wire/secrets.ts'
import type { HeaderList, WireRequest } from '../wire/wire.ts'

/**
 * What stands for a secret: the same for the same one, so that a replay can put back what it learns, and too little of
 * it to guess by.
 */
export const maskOf = (secret: string): string => `$SECRET-${hex32(`mask|${secret}`).slice(0, 12)}`

export const masks = /\$SECRET-[0-9a-f]{12}/g

/** Told of each secret with its mask. */
export type Learn = (mask: string, secret: string) => void

const nothing: Learn = () => undefined

function masked(secret: string, learn: Learn): string {
  const mask = maskOf(secret)
  learn(mask, secret)
  return mask
}

/** A header's value without its token or password; the scheme and the user stay. */
export function maskHeader(name: string, value: string, learn: Learn = nothing): string {
  if (!isSecretHeader(name) || value === '') return value
  const { scheme, token } = splitCredentials(value)
  if (token === '') return value
  const pair = /^basic /i.test(scheme) ? pairIn(token) : undefined
  if (!pair) return scheme + masked(token, learn)
  return `${scheme}${pair.user}:${pair.password === '' ? '' : masked(pair.password, learn)}`
}

/** User and password, where base64 that is as everybody writes it holds them. */
function pairIn(token: string): { readonly user: string; readonly password: string } | undefined {
  try {
    const bytes = fromBase64(token)
    const text = utf8(bytes)
    const [, user, password] = /^([\w.@\\-]+):(.*)$/s.exec(text ?? '') ?? []
    if (user === undefined || password === undefined || toBase64(bytes) !== token) return undefined
    return { user, password }
  } catch {
    return undefined
  }
}

/** The header as it was, by what is known of the masks in it; undefined when one is not known. */
export function unmaskHeader(
  name: string,
  value: string,
  secretOf: (mask: string) => string | undefined,
): string | undefined {
  if (!isSecretHeader(name)) return value
  const { scheme, token } = splitCredentials(value)
  const plain = unmaskText(token, secretOf)
  if (plain === undefined) return undefined
  if (!/^basic /i.test(scheme) || !token.includes(':')) return scheme + plain
  return scheme + toBase64(new TextEncoder().encode(plain))
}

/** The same for a text; one without masks is itself. */
export function unmaskText(text: string, secretOf: (mask: string) => string | undefined): string | undefined {
  let isKnown = true
  const plain = text.replace(masks, (mask) => {
    const secret = secretOf(mask)
    isKnown &&= secret !== undefined
    return secret ?? mask
  })
  return isKnown ? plain : undefined
}

/** Tokens are found elsewhere too; a word shorter than this would be found everywhere. */
const shortest = 8

/** The tokens in the headers of a message. */
export function tokensIn(headers: HeaderList): readonly string[] {
  return headers
    .filter(([name]) => isSecretHeader(name))
    .map(([, value]) => splitCredentials(value).token)
    .filter((token) => token.length >= shortest)
}

/** A text without the secrets that it names itself, and without the tokens that are known. */
export function maskText(text: string, tokens: readonly string[], learn: Learn = nothing): string {
  const hidden = tokens.reduce(
    (left, token) => (left.includes(token) ? left.replaceAll(token, () => masked(token, learn)) : left),
    text,
  )
  return replaceSecrets(hidden, (secret) => (/^\$SECRET-/.test(secret) ? secret : masked(secret, learn)))
}

export const headersOf = ({ headers }: WireRequest): HeaderList => Object.entries(headers)
