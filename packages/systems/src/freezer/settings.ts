import { settingSchemas } from './setting-schemas.ts'
/** Who can log in, with which password, to which project and with which roles. */
export interface User {
  readonly password: string
  readonly project: string
  readonly roles: readonly string[]
}

/** What a test's author may set, with what it means and what it is by default. */
export const settings = {
  release: {
    schema: settingSchemas.release,
    about: '`master` as recorded in 2026, or `13` as Debian 12 has it.',
    value: 'master' as 'master' | '13',
  },
  scheduler: {
    about: 'A job that was asked to start is run in virtual time. The real API never moves a job by itself.',
    value: false,
  },
  users: {
    schema: settingSchemas.users,
    about: 'Who can log in, by user name. Others can too when auth is open.',
    value: {
      tester: { password: 'secret', project: 'proj', roles: ['member', 'reader'] },
      admin: { password: 'secret', project: 'proj', roles: ['admin', 'member', 'reader'] },
      reader: { password: 'secret', project: 'proj', roles: ['reader'] },
    } as Readonly<Record<string, User>>,
  },
} as const

type Settings = { readonly [Name in keyof typeof settings]: (typeof settings)[Name]['value'] }

/** A setting of a world, or its default. */
export function setting<Name extends keyof Settings>(
  options: { readonly settings: Readonly<Record<string, unknown>> },
  name: Name,
): Settings[Name] {
  return (options.settings[name] as Settings[Name] | undefined) ?? (settings[name].value as Settings[Name])
}

/** Debian's release, which differs in whose things are whose and in what some of them show. */
export const is13 = ({ options }: { readonly options: Parameters<typeof setting>[0] }): boolean =>
  setting(options, 'release') === '13'
