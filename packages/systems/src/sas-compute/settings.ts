import { findBadPattern } from '../pattern-check.ts'
import type { ScriptedProgram } from './program/program.ts'
import { settingSchemas } from './setting-schemas.ts'

export interface User {
  readonly password: string
  readonly name: string
}

/** What a test's author may set, with what it means and what it is by default. */
export const settings = {
  programs: {
    schema: settingSchemas.programs,
    check: findBadPattern,
    about: 'Scripted outcomes of code; the first that matches wins over the built-in runner.',
    value: [] as readonly ScriptedProgram[],
  },
  users: {
    schema: settingSchemas.users,
    about: 'Who can log in, by user name. Others can too when auth is open.',
    value: {
      tester: { password: 'secret', name: 'Test User' },
      admin: { password: 'secret', name: 'Administrator' },
    } as Readonly<Record<string, User>>,
  },
  tokens: {
    schema: settingSchemas.tokens,
    about: 'Preset tokens and their user names, for clients that never log in.',
    value: { 'standin-token': 'tester' } as Readonly<Record<string, string>>,
  },
  browserUser: {
    about: 'Who is logged in in the browser that asks for an authorization code.',
    value: 'tester' as string,
  },
  preferences: {
    schema: settingSchemas.preferences,
    about: 'Values of preferences by their URIs, for external resources that become macro variables.',
    value: {} as Readonly<Record<string, string>>,
  },
  dataSources: {
    schema: settingSchemas.dataSources,
    about: 'Paths of data source definitions by their URIs, for external resources that become librefs.',
    value: {} as Readonly<Record<string, string>>,
  },
  jobIds: {
    schema: settingSchemas.jobIds,
    about: '`uuid` as measured, or `sequence` as on the page: 0, 1, 2.',
    value: 'uuid',
  },
  deployment: {
    about:
      '`viya`, or `workbench`: one server, `0001`, which is the root of the service, no contexts and no logging in.',
    value: 'viya' as string,
  },
  startFails: {
    about: 'Sessions fail to start, as with an expired licence.',
    value: false,
  },
} as const

type Settings = { readonly [Name in keyof typeof settings]: (typeof settings)[Name]['value'] }

/** An entry by a name that a client chose: what every object inherits is no entry. */
export function entryOf<Value>(entries: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}

/** A setting of a world, or its default. */
export function setting<Name extends keyof Settings>(
  given: Readonly<Record<string, unknown>>,
  name: Name,
): Settings[Name] {
  return (given[name] as Settings[Name] | undefined) ?? (settings[name].value as Settings[Name])
}
