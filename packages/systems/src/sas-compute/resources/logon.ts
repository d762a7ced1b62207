import { type Answer, type Call, fire, plant, type Resource } from '@standin/engine'
import { issueAccessToken, issueRefreshToken, tokenLife } from '../auth.ts'
import { oauthError, oauthReply } from '../oauth-error.ts'
import { entryOf, setting } from '../settings.ts'
import type { Handlers, RefreshTokenData } from '../types.ts'

type Form = Readonly<Record<string, string | undefined>>
/** One way to get a token: the user that it is for, or what is wrong. */
type Grant = (call: Call, form: Form) => { readonly user: string } | { readonly refused: Answer }

const grants: Readonly<Record<string, Grant>> = {
  password(call, form) {
    const { username = '', password = '' } = form
    return isAllowed(call, username, password) ? { user: username } : { refused: badCredentials }
  },
  client_credentials: (call) => ({ user: clientOf(call)?.id ?? '' }),
  refresh_token(call, form) {
    const token = call.realm.store.get(`refreshToken:${form.refresh_token}`) as
      | Resource<RefreshTokenData>
      | undefined
    if (!token)
      return { refused: oauthError(400, 'invalid_grant', 'The refresh token is not valid or was used.') }
    const { kind, parent, id } = token
    fire(call.realm, { kind, parent, id, event: 'issueToken#refresh_token', call })
    return { user: token.data.user }
  },
}

export const logon: Handlers = {
  issueToken(call) {
    const form = call.body as Form
    const client = clientOf(call)
    if (!client)
      return oauthError(401, 'unauthorized', 'The client names itself neither by Basic nor in the body.')
    const { grant_type: type = '' } = form
    const grant = Object.hasOwn(grants, type) ? grants[type] : undefined
    if (!grant) return oauthError(401, 'invalid_client', `Unauthorized grant type: ${type}`)
    const granted = grant(call, form)
    return 'refused' in granted ? granted.refused : tokenReply(call, granted.user, client.id, form)
  },
}

/** The OAuth client: by Basic, or by name in the body as public clients do. */
function clientOf(call: Call): { readonly id: string } | undefined {
  const basic = /^basic\s+(\S+)$/i.exec(call.request.headers.authorization ?? '')?.[1]
  const named = basic === undefined ? (call.body as Form).client_id : decodeBasic(basic).split(':')[0]
  return named ? { id: named } : undefined
}

function decodeBasic(text: string): string {
  try {
    return atob(text)
  } catch {
    return ''
  }
}

/** A seeded user's wrong password is always refused; unknown users come in when auth is open. */
function isAllowed({ realm }: Call, username: string, password: string): boolean {
  if (username === '' || password === '') return false
  const seeded = entryOf(setting(realm.options.settings, 'users'), username)
  return seeded ? seeded.password === password : realm.options.auth === 'open'
}

function tokenReply(call: Call, user: string, client: string, form: Form): Answer {
  const { token, jti } = issueAccessToken(call.realm, user, client, call.at)
  const refresh =
    form.grant_type === 'client_credentials' ? {} : { refresh_token: newRefreshToken(call, user, client) }
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

const badCredentials = oauthError(401, 'unauthorized', 'Bad credentials')
