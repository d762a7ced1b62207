import type { BirthContext, Call, EffectContext, RuleContext } from '@standin/engine'
import { tablesOf } from '../data/read-table.ts'
import { lacksRequired, librefsAmong, macrosAmong, resolveResources } from '../files/external-resource.ts'
import { contextUid, serverUid, sessionIdOf, workbenchIdOf } from '../ids.ts'
import {
  findOption,
  isTaken,
  parseOption,
  readOption,
  sentOption,
  withOptions,
} from '../options/session-options.ts'
import { automaticMacros } from '../program/default-macros.ts'
import { withDefinitions } from '../program/macro/with-definitions.ts'
import { runProgram } from '../program/run-program.ts'
import { setting } from '../settings.ts'
import type { Context, Environment, Server, Session, SessionData } from '../types.ts'
import { furnish } from './furnish.ts'
import { keepLibrefs, keepWrites, keptNothing } from './keep-writes.ts'
import { preconditionGuards } from './preconditions.ts'

type Rule = RuleContext<SessionData, Call>
type Act = EffectContext<SessionData, Call>

/** The option that a request sets. */
const sentIn = ({ call }: Rule) => sentOption(String(call.path.optionName), String(call.body))

const unfinished = ['pending', 'running', 'canceling']

export const sessionGuards = {
  ...preconditionGuards,
  startFails: ({ settings, self }: Rule) =>
    setting(settings, 'startFails') || lacksRequired(self.data.resources),
  isFixedOption: (rule: Rule) => findOption(sentIn(rule).name)?.startOnly === true,
  isOptionValue: (rule: Rule) => isTaken(sentIn(rule)),
  isBusy: ({ eldest }: Rule) => eldest('job', unfinished) !== undefined,
}

export const sessionEffects = {
  furnish,
  /** Runs the start-up code. A bad line leaves the session usable, with its error in the log alone (11.7). */
  boot(act: Act): void {
    const { owner, startup, macros, nextLine } = act.self.data
    const who = { userId: owner, jobId: '', sessionId: act.self.id, startedAt: act.self.createdAt }
    keepLibrefs(act, act.self.uid, librefsAmong(act.self.data.resources))
    const automatic = { ...automaticMacros(who), ...macrosAmong(act.self.data.resources) }
    const run = runProgram({
      code: startup.autoExecLines,
      variables: {},
      session: { macros: { ...automatic, ...macros }, nextLine, ...tablesOf(act, act.self.uid) },
      startedAt: act.self.createdAt,
      programs: [],
    })
    const options = withOptions({}, startup.options.map(parseOption), 'start')
    act.set({
      options: withOptions(options, run.options, 'later'),
      macros: { ...automatic, ...Object.fromEntries(run.variables.map(({ name, value }) => [name, value])) },
      definitions: withDefinitions({}, run),
      nextLine: run.nextLine,
      openText: run.openText,
      conditionCode: run.conditionCode,
      pastRuns: [{ startedAt: act.self.createdAt, run }],
    })
    const started = { startedAt: act.self.createdAt, run }
    keepWrites(act, act.self.uid, started, keptNothing, Number.POSITIVE_INFINITY)
  },
  setOption(act: Act): void {
    act.set({ options: withOptions(act.self.data.options, [sentIn(act)], 'later') })
  },
  joinServer: (act: Act): void => tellServer(act, '.join'),
  leaveServer: (act: Act): void => tellServer(act, '.left'),
  cancelJobs(act: Act): void {
    for (const job of act.children(act.self.uid, 'job')) act.send(job, '.cancel')
  },
}

function tellServer(act: Act, event: '.join' | '.left'): void {
  const server = act.find(serverUid(act.self.data.serverId))
  if (server) act.send(server, event)
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

/** The request's path has the server that it goes to, and its context where there is one. */
export function sessionBirth({ call }: BirthContext<Call>): { id: string; data: SessionData } {
  const { name, description, attributes, environment } = (call.body ?? {}) as SessionRequest
  const { store } = call.realm
  const contextId = call.path.contextId === undefined ? '' : String(call.path.contextId)
  const context = store.get(contextUid(contextId)) as Context | undefined
  const serverId = String(call.path.serverId)
  const earlier = (store.get(serverUid(serverId)) as Server | undefined)?.data.made ?? 0
  const homeDirectory = `/opt/sas/viya/config/var/run/compsrv/default/${serverId}`
  return {
    id: contextId === '' ? workbenchIdOf(earlier) : sessionIdOf(serverId, earlier),
    data: {
      serverId,
      contextId,
      startup: startupOf(context?.data.members.environment, environment),
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      attributes: { homeDirectory, ...inactivityOf(context), ...attributes },
      environment: environment ?? {},
      options: {},
      // A workbench's user never logs in.
      owner: call.principal.id || setting(call.realm.options.settings, 'browserUser'),
      application: call.principal.claims.client ?? '',
      conditionCode: 0,
      macros: {},
      resources: resolveResources(call, 'SESSION'),
      nextLine: 1,
      pastRuns: [],
    },
  }
}

/** A context's options come first, so that the session's win (compute.md). */
function startupOf(...all: readonly (Environment | undefined)[]): Required<Environment> {
  return {
    options: all.flatMap((each) => each?.options ?? []),
    autoExecLines: all.flatMap((each) => each?.autoExecLines ?? []),
  }
}

function inactivityOf(context: Context | undefined): object {
  const asked = context?.data.members.attributes?.sessionInactiveTimeout
  return { sessionInactiveTimeout: asked ?? defaultInactivity }
}

/** The value of the option that a request is about. */
export function shownOption({ options }: SessionData, { path }: Call): string {
  const option = findOption(String(path.optionName))
  return option ? readOption(options, option) : ''
}
