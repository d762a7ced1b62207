const secretHeaders = [
  'authorization',
  'proxy-authorization',
  'x-auth-token',
  'x-subject-token',
  'cookie',
  'set-cookie',
]

/** Whether a header's value is a token or names a password. */
export const isSecretHeader = (name: string): boolean => secretHeaders.includes(name.toLowerCase())

const named = '(?:password|adminPass|client_secret|secret|access_token|refresh_token|id_token)'

/** Where a body or a query says a password or a token: what stands before it, and the secret itself. */
const places: readonly RegExp[] = [
  new RegExp(`("${named}"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)(?=")`, 'gi'),
  new RegExp(`("name"\\s*:\\s*"${named}"\\s*,\\s*"value"\\s*:\\s*")((?:[^"\\\\]|\\\\.)*)(?=")`, 'gi'),
  new RegExp(`(<(?:[\\w.-]+:)?${named}(?:\\s[^<>]*)?>)([^<]*)(?=<)`, 'gi'),
  new RegExp(`(<Name>${named}</Name>\\s*<Value>)([^<]*)(?=<)`, 'gi'),
  new RegExp(`((?:^|[&?])(?:${named}|token)=)([^&\\s]*)`, 'gi'),
]

/** A text with something else in the place of every secret that its members, elements or fields name. */
export function replaceSecrets(text: string, replace: (secret: string) => string): string {
  return places.reduce(
    (left, place) =>
      left.replace(
        place,
        (_, before: string, secret: string) => before + (secret === '' ? '' : replace(secret)),
      ),
    text,
  )
}

/** `Bearer x` is a scheme and a token; without a scheme all of it is one. */
export function splitCredentials(value: string): { readonly scheme: string; readonly token: string } {
  const [, scheme = '', token = ''] = /^((?:Basic|Bearer|Digest|Negotiate|Token) +)?(.*)$/is.exec(value) ?? []
  return { scheme, token }
}
