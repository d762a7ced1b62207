import { type BirthContext, type Call, type EffectContext, minted, type RuleContext } from '@standin/engine'
import { tablesOf } from '../data/read-table.ts'
import { lacksRequired, librefsAmong, macrosAmong, resolveResources } from '../files/external-resource.ts'
import { filesOfRun } from '../files/files-of-run.ts'
import { jobIdOf } from '../ids.ts'
import { withOptions } from '../options/session-options.ts'
import { cutRun } from '../program/cut-run.ts'
import { automaticMacros } from '../program/default-macros.ts'
import { withDefinitions } from '../program/macro/with-definitions.ts'
import type { Run } from '../program/program.ts'
import { runProgram } from '../program/run-program.ts'
import { setting } from '../settings.ts'
import type { Environment, Job, JobData, Session } from '../types.ts'
import { keepLibrefs, keepWrites, keptNothing } from './keep-writes.ts'
import { preconditionGuards } from './preconditions.ts'

type Rule = RuleContext<JobData, Call>
type Act = EffectContext<JobData, Call>

const living = ['pending', 'running', 'canceling']

function sessionOf({ self, find }: Rule): Session | undefined {
  return self.parent === null ? undefined : (find(self.parent) as Session | undefined)
}

const endsAs = (outcome: Run['outcome']) => (rule: Rule) => rule.self.data.started?.run.outcome === outcome

export const jobGuards = {
  ...preconditionGuards,
  sessionUnusable: (rule: Rule) => sessionOf(rule)?.state === 'failed',
  /** The eldest of the session's jobs that have not ended, in a session that can run code. */
  isFirst: (rule: Rule) =>
    rule.eldest('job', living)?.uid === rule.self.uid &&
    sessionOf(rule)?.state !== 'failed' &&
    !setting(rule.settings, 'startFails') &&
    !lacksRequired(sessionOf(rule)?.data.resources ?? []),
  /** What it has to have is not there. */
  lacksRequired: (rule: Rule) => lacksRequired(rule.self.data.resources),
  /** Nobody will ever run it; without an end its clients would wait for ever. */
  isStranded: (rule: Rule) => sessionOf(rule)?.state === 'failed',
  endsWell: endsAs('completed'),
  endsWithWarning: endsAs('warning'),
  endsWithError: endsAs('error'),
}

export const jobEffects = {
  /** Computes all that the run will do. What is seen of it depends on when one looks. */
  start(act: Act): void {
    const session = sessionOf(act)
    if (!session) return
    const { autoExecLines, variables, resetLineNumbers, resources } = act.self.data
    const code = [...autoExecLines, ...act.self.data.code]
    const { macros, definitions = {}, nextLine, openText = '', owner } = session.data
    const who = { userId: owner, jobId: act.self.id, sessionId: session.id, startedAt: act.at }
    keepLibrefs(act, session.uid, librefsAmong(resources))
    const run = runProgram({
      code,
      variables,
      resetLineNumbers,
      session: {
        macros: { ...automaticMacros(who), ...macros, ...macrosAmong(resources) },
        nextLine,
        openText,
        definitions,
        ...tablesOf(act, session.uid),
        ...filesOfRun(act, session, act.self),
      },
      startedAt: act.at,
      programs: setting(act.settings, 'programs'),
    })
    act.set({ started: { startedAt: act.at, run } })
    // What has JOB scope is not kept.
    const lasting = macrosAmong(resources, 'SESSION')
    act.change(session, { nextLine: run.nextLine, macros: { ...macros, ...lasting } })
  },
  cut(act: Act): void {
    const { started } = act.self.data
    if (started) act.set({ started: { ...started, run: cutRun(started.run, act.at - started.startedAt) } })
  },
  end: (act: Act): void => act.set({ endedAt: act.at }),
  /** What the run leaves in its session. */
  finish(act: Act): void {
    act.set({ endedAt: act.at })
    const session = sessionOf(act)
    const run = act.self.data.started?.run
    if (!session || !run) return
    const { macros, definitions, conditionCode } = session.data
    jobEffects.keep(act)
    const own = librefsAmong(act.self.data.resources).filter(({ scope }) => scope === 'JOB')
    keepLibrefs(
      act,
      session.uid,
      own.map(({ libref }) => ({ libref, path: null })),
    )
    act.change(session, {
      macros: { ...macros, ...Object.fromEntries(run.variables.map(({ name, value }) => [name, value])) },
      definitions: withDefinitions(definitions, run),
      openText: run.openText,
      conditionCode: Math.max(conditionCode, run.conditionCode),
      options: withOptions(session.data.options, run.options, 'later'),
    })
  },
  /** What the run has done to libraries by now is done to them. */
  keep(act: Act): void {
    const { started, kept = keptNothing } = act.self.data
    const session = sessionOf(act)
    if (started && session) act.set({ kept: keepWrites(act, session.uid, started, kept, act.at) })
  },
  /** A deleted job's lines stay in the session's log and listing. */
  archive(act: Act): void {
    const session = sessionOf(act)
    const { started, endedAt } = act.self.data
    if (!session || !started) return
    jobEffects.keep(act)
    const run = endedAt === null ? cutRun(started.run, act.at - started.startedAt) : started.run
    act.change(session, { pastRuns: [...session.data.pastRuns, { ...started, run }] })
  },
}

/** How long after it entered its state a run is over, ms. */
export function runLeft(job: Job): number | null {
  const { started } = job.data
  if (!started || started.run.duration === null) return null
  return Math.max(0, started.startedAt + started.run.duration - job.since)
}

/** When the next line of the log or listing appears. */
export function nextVisible(job: Job, at: number): number | null {
  const { started } = job.data
  if (!started) return null
  const since = at - started.startedAt
  const { log, listing, variables, results, tables, libraries, files } = started.run
  const next = [log, listing, variables, results, tables, libraries, files]
    .map((timed) => firstAfter(timed, since))
    .filter((each) => each !== undefined)
  return next.length === 0 ? null : started.startedAt + Math.min(...next)
}

function firstAfter(timed: readonly { readonly at: number }[], since: number): number | undefined {
  let [low, high] = [0, timed.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((timed[middle]?.at ?? 0) <= since) low = middle + 1
    else high = middle
  }
  return timed[low]?.at
}

interface JobRequest {
  readonly name?: string
  readonly description?: string
  readonly environment?: Environment
  readonly code?: readonly string[]
  readonly variables?: Readonly<Record<string, string | number | boolean>>
  readonly attributes?: { readonly resetLogLineNumbers?: boolean }
}

export function jobBirth({ call, parent, mint }: BirthContext<Call>): { id: string; data: JobData } {
  const { name, description, environment, code = [], variables = {}, attributes } = call.body as JobRequest
  const earlier = minted(call.realm, 'job', parent?.uid ?? null)
  return {
    id: jobIdOf(mint(), earlier, setting(call.realm.options.settings, 'jobIds')),
    data: {
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      code,
      variables: Object.fromEntries(Object.entries(variables).map(([key, value]) => [key, String(value)])),
      resetLineNumbers: attributes?.resetLogLineNumbers === true,
      options: environment?.options ?? [],
      autoExecLines: environment?.autoExecLines ?? [],
      resources: resolveResources(call, 'JOB'),
      started: null,
      endedAt: null,
    },
  }
}
