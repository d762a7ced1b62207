import { type BirthContext, type Call, type EffectContext, type RuleContext, uuid } from '@standin/engine'
import { sessionIdOf } from '../ids.ts'
import { automaticMacros } from '../program/default-macros.ts'
import { runProgram } from '../program/run-program.ts'
import { seededTables } from '../seeds.ts'
import { setting } from '../settings.ts'
import type { Environment, Session, SessionData } from '../types.ts'
import { preconditionGuards } from './preconditions.ts'

type Rule = RuleContext<SessionData, Call>
type Act = EffectContext<SessionData, Call>

const unfinished = ['pending', 'running', 'canceling']

export const sessionGuards = {
  ...preconditionGuards,
  startFails: ({ settings }: Rule) => setting(settings, 'startFails'),
  isBusy: ({ eldest }: Rule) => eldest('job', unfinished) !== undefined,
}

export const sessionEffects = {
  /** Runs the start-up code. A bad line leaves the session usable, with its error in the log alone (11.7). */
  boot(act: Act): void {
    const { owner, environment, macros, tables, nextLine } = act.self.data
    const who = { userId: owner, jobId: '', sessionId: act.self.id, startedAt: act.self.createdAt }
    const automatic = automaticMacros(who)
    const run = runProgram({
      code: environment.autoExecLines ?? [],
      variables: {},
      session: { macros: { ...automatic, ...macros }, tables, nextLine },
      startedAt: act.self.createdAt,
      programs: [],
    })
    act.set({
      macros: { ...automatic, ...Object.fromEntries(run.variables.map(({ name, value }) => [name, value])) },
      tables: [...tables, ...run.tables.map(({ name }) => name)],
      nextLine: run.nextLine,
      conditionCode: run.conditionCode,
      pastRuns: [{ startedAt: act.self.createdAt, run }],
    })
  },
  cancelJobs(act: Act): void {
    for (const job of act.children(act.self.uid, 'job')) act.send(job, '.cancel')
  },
}

/** Documented default: 15 minutes; below zero means the default, and 0 means never. */
const defaultInactivity = 900

/** Milliseconds without use after which a session goes away; null is never. */
export function inactivity(session: Session): number | null {
  const seconds = Number(session.data.attributes.sessionInactiveTimeout ?? defaultInactivity)
  if (seconds === 0) return null
  return 1000 * (seconds > 0 ? seconds : defaultInactivity)
}

interface SessionRequest {
  readonly name?: string
  readonly description?: string
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly environment?: Environment
}

export function sessionBirth({ call, mint }: BirthContext<Call>): { id: string; data: SessionData } {
  const { name, description, attributes, environment } = (call.body ?? {}) as SessionRequest
  const serverId = uuid(mint())
  const homeDirectory = `/opt/sas/viya/config/var/run/compsrv/default/${serverId}`
  return {
    id: sessionIdOf(serverId, 0),
    data: {
      serverId,
      contextId: String(call.path.contextId),
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      attributes: { homeDirectory, sessionInactiveTimeout: defaultInactivity, ...attributes },
      environment: environment ?? {},
      owner: call.principal.id,
      application: call.principal.claims.client ?? '',
      conditionCode: 0,
      macros: {},
      tables: seededTables,
      nextLine: 1,
      pastRuns: [],
    },
  }
}
