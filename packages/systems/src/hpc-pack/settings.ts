import { findBadPattern } from '../pattern-check.ts'
import type { ScriptedCommand } from './machines/scripted-command.ts'
import type { Service } from './service/service.ts'
import { settingSchemas } from './setting-schemas.ts'

export interface User {
  readonly password: string
  /** `admin` may make sessions for others, and use those of others. */
  readonly roles: readonly string[]
}

/** What a test's author may set, with what it means and what it is by default. */
export const settings = {
  profile: {
    schema: settingSchemas.profile,
    about:
      '`onPremises`, or `azure`: durable sessions are refused, broker nodes are named `<service>.cloudapp.net`, and a wrong password is a 403.',
    value: 'onPremises' as 'onPremises' | 'azure',
  },
  users: {
    schema: settingSchemas.users,
    about: 'Who can log in, by user name without a domain. Others can too when auth is open.',
    value: {
      tester: { password: 'secret', roles: [] },
      colleague: { password: 'secret', roles: [] },
      admin: { password: 'secret', roles: ['admin'] },
    } as Readonly<Record<string, User>>,
  },
  domain: { about: 'The domain of users who name none.', value: 'STANDIN' },
  cluster: {
    about: 'The name of the cluster, which paths from before HPC Pack 2016 have.',
    value: 'HPCCluster',
  },
  services: {
    schema: settingSchemas.services,
    about:
      'Services by the name of their registration: how they answer, their versions, how long a request takes.',
    value: { CcpEchoSvc: { answer: { kind: 'echo' } } } as Readonly<Record<string, Service>>,
  },
  units: {
    schema: settingSchemas.units,
    about: 'How many requests of a session are worked on at once, unless it asks for fewer.',
    value: 4,
  },
  brokerNodes: {
    about: 'How many broker nodes there are; with none, no session can be made.',
    value: 1,
    schema: settingSchemas.brokerNodes,
  },
  brokerStart: {
    schema: settingSchemas.brokerStart,
    about: 'How long a broker takes to start, ms. A creation waits for it, for five minutes at most.',
    value: 0,
  },
  brokerNode: {
    about:
      'The host that batches are asked at, in the place of the one that the client used. On Azure it is the service’s.',
    value: '',
  },
  wrongPassword: {
    schema: settingSchemas.wrongPassword,
    about:
      'The status of a wrong password: `401`, `403`, or by the `profile`. The SOA client of .NET looks for 403.',
    value: 'profile' as '401' | '403' | 'profile',
  },
  xmlOrder: {
    schema: settingSchemas.xmlOrder,
    about:
      '`ignore` passes over members of XML bodies that are out of order, as .NET does; `refuse` says so.',
    value: 'ignore' as 'ignore' | 'refuse',
  },
  lateRequests: {
    schema: settingSchemas.lateRequests,
    about:
      'Requests for a batch whose end was said: `dropped` without a word, or `refused` by the flush behind them.',
    value: 'dropped' as 'dropped' | 'refused',
  },
  closedJob: {
    schema: settingSchemas.closedJob,
    about: 'The state of the job of a session that was closed; no page says it.',
    value: 'canceled' as 'canceled' | 'finished',
  },
  sessionIdleTimeout: {
    schema: settingSchemas.sessionIdleTimeout,
    about:
      'How long a session without connected batches stays when it says nothing of it, ms. The fields’ page says 0, the code 300000.',
    value: 300_000,
  },
  commands: {
    schema: settingSchemas.commands,
    check: findBadPattern,
    about:
      'What commands of tasks do; the first that matches wins. Others sleep or exit as they say, and else succeed after ten seconds.',
    value: [] as readonly ScriptedCommand[],
  },
} as const

type Settings = { readonly [Name in keyof typeof settings]: (typeof settings)[Name]['value'] }

/** A setting of a world, or its default. */
export function setting<Name extends keyof Settings>(
  given: Readonly<Record<string, unknown>>,
  name: Name,
): Settings[Name] {
  return (given[name] as Settings[Name] | undefined) ?? (settings[name].value as Settings[Name])
}

/** An entry by a name that a client chose: what every object inherits is no entry. */
export function entryOf<Value>(entries: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined
}
