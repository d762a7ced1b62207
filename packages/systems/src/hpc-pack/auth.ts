import type { Authenticate, Realm, Refusal } from '@standin/engine'
import { accountOf, passwordFits, rolesOf } from './accounts.ts'
import { setting } from './settings.ts'

/** Basic, as the service is set up by default; who names no scheme, or another one, is challenged. */
export const authenticate: Authenticate = (request, realm) => {
  const login = readBasic(request.headers.authorization)
  if (!login) return { error: 'challenge' }
  const account = accountOf(realm, login.user)
  if (!passwordFits(realm, account, login.password)) return wrongPassword(realm)
  return { id: account.key, name: account.name, roles: rolesOf(realm, account), claims: {} }
}

/** .NET's SOA client takes 403 for a wrong password, which is what Azure's front answers here. */
function wrongPassword({ options: { settings } }: Realm): Refusal {
  const status = setting(settings, 'wrongPassword')
  const isForbidden = status === 'profile' ? setting(settings, 'profile') === 'azure' : status === '403'
  return { error: isForbidden ? 'wrongPasswordForbidden' : 'wrongPassword' }
}

/** A user and a password, parted by the first colon; undefined is no such login. */
export function readBasic(
  authorization: string | undefined,
): { readonly user: string; readonly password: string } | undefined {
  const encoded = /^basic\s+([A-Za-z0-9+/=]+)\s*$/i.exec(authorization ?? '')?.[1]
  const text = encoded === undefined ? undefined : decoded(encoded)
  const colon = text?.indexOf(':') ?? -1
  if (text === undefined || colon < 0) return undefined
  return { user: text.slice(0, colon), password: text.slice(colon + 1) }
}

function decoded(encoded: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0)))
  } catch {
    return undefined
  }
}
