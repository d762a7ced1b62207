import { type Answer, type Call, fire, plant, type Refusal } from '@standin/engine'
import { fromJwt, issueAccessToken, issueRefreshToken, tokenLife } from '../auth.ts'
import type { ErrorName } from '../errors.ts'
import { clientOf } from '../logon/client.ts'
import { oauthReply } from '../oauth-error.ts'
import { entryOf, setting } from '../settings.ts'
import type { Handlers, RefreshTokenData } from '../types.ts'

type Form = Readonly<Record<string, string | undefined>>
/** One way to get a token: the user that it is for, or what is wrong. */
type Grant = (call: Call, form: Form) => { readonly user: string } | Refusal

const jwtBearer = 'urn:ietf:params:oauth:grant-type:jwt-bearer'

const grants: Readonly<Record<string, Grant>> = {
  password(call, form) {
    const { username = '', password = '' } = form
    return isAllowed(call, username, password) ? { user: username } : refusal('badCredentials')
  },
  client_credentials: (call) => ({ user: clientOf(call)?.id ?? '' }),
  refresh_token: (call, form) => used(call, 'refreshToken', form.refresh_token, 'refreshTokenInvalid'),
  authorization_code: (call, form) => used(call, 'authorizationCode', form.code, 'codeInvalid'),
  [jwtBearer](call, form) {
    const found = fromJwt(form.assertion ?? '', call.realm, call.root)
    return 'error' in found ? refusal('assertionInvalid', found.details) : { user: found.id }
  },
}

export const logon: Handlers = {
  issueToken(call) {
    const form = call.body as Form
    const client = clientOf(call)
    if (!client) return { refuse: refusal('clientMissing') }
    const { grant_type: type = '' } = form
    const grant = entryOf(grants, type)
    if (!grant) return { refuse: refusal('grantUnknown', { type }) }
    const granted = grant(call, form)
    return 'error' in granted ? { refuse: granted } : tokenReply(call, granted.user, client.id, type)
  },
}

const refusal = (error: ErrorName, details: Refusal['details'] = {}): Refusal => ({ error, details })

/** Uses up something that is good for one token, and tells whose it was. */
function used(
  call: Call,
  kind: 'refreshToken' | 'authorizationCode',
  id: string | undefined,
  none: ErrorName,
): { readonly user: string } | Refusal {
  const event = `issueToken#${kind === 'refreshToken' ? 'refresh_token' : 'authorization_code'}`
  const fired = fire(call.realm, { kind, parent: null, id: id ?? '', event, call })
  if (fired.outcome === 'missing') return refusal(none)
  if (fired.outcome === 'refused') return refusal(fired.error as ErrorName)
  return { user: (fired.resource.data as RefreshTokenData).user }
}

/** A seeded user's wrong password is always refused; unknown users come in when auth is open. */
function isAllowed({ realm }: Call, username: string, password: string): boolean {
  if (username === '' || password === '') return false
  const seeded = entryOf(setting(realm.options.settings, 'users'), username)
  return seeded ? seeded.password === password : realm.options.auth === 'open'
}

function tokenReply(call: Call, user: string, client: string, grant: string): Answer {
  const { token, jti } = issueAccessToken(call.realm, user, client, call.at)
  const refresh = grant === 'client_credentials' ? {} : { refresh_token: newRefreshToken(call, user, client) }
  const body = {
    access_token: token,
    token_type: 'bearer',
    ...refresh,
    expires_in: tokenLife,
    scope: 'openid uaa.user',
    jti,
  }
  return oauthReply(200, body)
}

function newRefreshToken({ realm, at }: Call, user: string, client: string): string {
  const id = issueRefreshToken(realm, user, client, at)
  plant(realm, { kind: 'refreshToken', parent: null, id, state: 'valid', data: { user, client } })
  return id
}
