import {
  type Authenticate,
  hex32,
  letters,
  mint,
  type Principal,
  type Realm,
  type Refusal,
} from '@standin/engine'
import { entryOf, setting } from './settings.ts'
import { isWorkbench } from './workbench.ts'

/** How long an access token lives, seconds, as SASLogon's own (43199). */
export const tokenLife = 43_199
/** UAA's default, 30 days. */
const refreshTokenLife = 2_591_999

interface Claims {
  readonly jti?: unknown
  readonly user_name?: unknown
  readonly sub?: unknown
  readonly client_id?: unknown
  readonly exp?: unknown
}

const encode = (value: object) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** A token as clients want it: three parts, the middle one with `exp`, `sub` and `user_name`. */
export function issueAccessToken(
  realm: Realm,
  user: string,
  client: string,
  at: number,
): { token: string; jti: string } {
  const jti = hex32(mint(realm, 'token', null))
  return {
    token: sign(realm, { ...claimsOf(jti, user, client, at, tokenLife), scope: ['openid', 'uaa.user'] }),
    jti,
  }
}

/** Has three parts as well: one client decodes the `exp` of this one too, and fails where it finds none (sasjs). */
export function issueRefreshToken(realm: Realm, user: string, client: string, at: number): string {
  const jti = `${hex32(mint(realm, 'refreshToken', null))}-r`
  return sign(realm, claimsOf(jti, user, client, at, refreshTokenLife))
}

function claimsOf(jti: string, user: string, client: string, at: number, life: number): object {
  const issued = Math.floor(at / 1000)
  const who = { sub: user, user_name: user, client_id: client, cid: client }
  return {
    jti,
    ...who,
    iat: issued,
    exp: issued + life,
    iss: 'http://localhost/SASLogon/oauth/token',
    zid: 'uaa',
  }
}

function sign(realm: Realm, claims: object): string {
  const unsigned = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`
  return `${unsigned}.${signature(realm, unsigned)}`
}

const signature = (realm: Realm, unsigned: string) => letters(`${realm.seed}|signature|${unsigned}`, 24)

/**
 * The identity of a bearer token: one that was issued here, a preset one, or with auth open any unexpired JWT that
 * names a user. A token ages by requests and by the clock, never by a jump.
 */
export const authenticate: Authenticate = (request, realm, root) => {
  const header = request.headers.authorization
  if (isWorkbench(realm)) return principal(setting(realm.options.settings, 'browserUser'), '')
  if (header === undefined) return { error: 'tokenMissing' }
  const token = /^bearer\s+(\S+)$/i.exec(header)?.[1]
  if (token === undefined) return { error: 'tokenMissing' }
  const preset = entryOf(setting(realm.options.settings, 'tokens'), token)
  if (preset !== undefined) return principal(preset, 'sas.cli')
  return fromJwt(token, realm, root)
}

/** Who a token is for, or why it is none. */
export function fromJwt(token: string, realm: Realm, root: string): Principal | Refusal {
  const [head = '', payload = '', signed = '', more] = token.split('.')
  const claims = decode(payload)
  const user = claims?.user_name ?? claims?.sub
  const { exp = Number.POSITIVE_INFINITY, client_id: client = '' } = claims ?? {}
  const isWellFormed =
    typeof user === 'string' && user !== '' && typeof exp === 'number' && more === undefined
  if (!isWellFormed) return invalid('The token is malformed')
  if (String(claims?.jti).endsWith('-r')) return invalid('The token is a refresh token')
  const isOurs = signed === signature(realm, `${head}.${payload}`)
  if (!isOurs && realm.options.auth === 'strict') return invalid('The signature of the token is not valid')
  const now = realm.roots.used(realm.roots.get(root)) / 1000
  if (exp <= now) return invalid('The token has expired')
  return principal(user, String(client))
}

function decode(payload: string): Claims | undefined {
  try {
    const bytes = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
    const text = new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)))
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

const invalid = (reason: string): Refusal => ({ error: 'tokenInvalid', details: { reason } })

const principal = (user: string, client: string): Principal => ({
  id: user,
  name: user,
  roles: user === 'admin' ? ['SASAdministrators'] : [],
  claims: { client },
})
