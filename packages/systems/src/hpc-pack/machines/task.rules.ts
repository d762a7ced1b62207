import { type BirthContext, type Call, type EffectContext, minted, type RuleContext } from '@standin/engine'
import { isAdministrator } from '../accounts.ts'
import { namedValues } from '../renderings/named-values.ts'
import { stateName } from '../renderings/state-name.ts'
import { taskDefaults } from '../renderings/task-properties.ts'
import { setting } from '../settings.ts'
import type { TaskData } from '../types.ts'
import { jobIs, jobOf } from './job-of.ts'
import { outcomeOf } from './scripted-command.ts'

type Rule = RuleContext<TaskData, Call>
type Act = EffectContext<TaskData, Call>

export const taskGuards = {
  jobThere: (rule: Rule) => jobOf(rule) !== undefined,
  notYours: (rule: Rule) =>
    jobOf(rule)?.data.owner !== rule.call.principal.name && !isAdministrator(rule.call.principal),
  jobUnsubmitted: jobIs('configuring'),
  jobRuns: jobIs('running'),
  jobStopped: jobIs('canceling', 'canceled'),
  jobEnded: jobIs('finishing', 'finished', 'failed', 'canceling', 'canceled'),
  succeeds: ({ self }: Rule) => self.data.outcome.exitCode === 0,
}

function changed({ self, set }: Act, patch: Partial<TaskData> = {}): void {
  set({ previousState: self.data.noted, noted: stateName(self.state), ...patch })
}

export const taskEffects = {
  note: (act: Act) => changed(act),
  start: (act: Act) => changed(act, { startedAt: act.at }),
  end: (act: Act) => changed(act, { endedAt: act.at }),
  finish: (act: Act) => changed(act, { endedAt: act.at, exitCode: act.self.data.outcome.exitCode }),
  /** The message of a cancel lands where errors do (rest). */
  cancel(act: Act): void {
    const message =
      typeof act.call.body === 'string' && act.call.body !== '' ? act.call.body : 'Canceled by user.'
    changed(act, { endedAt: act.at, message })
  },
  reset: (act: Act) => changed(act, { startedAt: null, endedAt: null, exitCode: 0, message: '' }),
}

/** A task of a job, which counts its own. What its command comes to is settled now. */
export function taskBirth({ call, parent, mint }: BirthContext<Call>): {
  readonly id: string
  readonly data: TaskData
} {
  mint()
  const properties = { ...taskDefaults, ...namedValues(call.body) }
  const commands = setting(call.realm.options.settings, 'commands')
  return {
    id: String(minted(call.realm, 'task', parent?.uid ?? null)),
    data: {
      owner: call.principal.name,
      properties,
      noted: 'Configuring',
      previousState: 'NA',
      startedAt: null,
      endedAt: null,
      exitCode: 0,
      message: '',
      outcome: outcomeOf(properties.CommandLine ?? '', commands),
    },
  }
}
