import type { Principal, Realm } from '@standin/engine'
import { entryOf, setting } from './settings.ts'

/** A Windows account. */
export interface Account {
  /** `DOMAIN\user`, as it is shown. */
  readonly name: string
  readonly user: string
  /** The same account has the same key, however its letters are written. */
  readonly key: string
}

/** Of `DOMAIN\user`, `user@domain` or `user` alone, which is in the domain of the settings. */
export function accountOf(realm: Pick<Realm, 'options'>, text: string): Account {
  const slash = text.indexOf('\\')
  const at = text.lastIndexOf('@')
  const [domain, user] =
    slash >= 0
      ? [text.slice(0, slash), text.slice(slash + 1)]
      : at > 0
        ? [text.slice(at + 1), text.slice(0, at)]
        : [setting(realm.options.settings, 'domain'), text]
  const name = `${domain}\\${user}`
  return { name, user, key: name.toLowerCase() }
}

/** A seeded user's wrong password is always refused; unknown users come in when auth is open. */
export function passwordFits(
  { options }: Pick<Realm, 'options'>,
  { user }: Account,
  password: string,
): boolean {
  if (user === '') return false
  const seeded = entryOf(setting(options.settings, 'users'), user.toLowerCase())
  return seeded ? seeded.password === password : options.auth === 'open'
}

export const rolesOf = ({ options }: Pick<Realm, 'options'>, { user }: Account): readonly string[] =>
  entryOf(setting(options.settings, 'users'), user.toLowerCase())?.roles ?? []

export const isAdministrator = ({ roles }: Principal): boolean => roles.includes('admin')
