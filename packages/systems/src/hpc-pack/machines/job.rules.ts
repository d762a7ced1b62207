import { type Call, type EffectContext, fire, type Resource, type RuleContext } from '@standin/engine'
import { accountOf, isAdministrator, passwordFits } from '../accounts.ts'
import { namedValues, withoutPassword } from '../renderings/named-values.ts'
import { stateName } from '../renderings/state-name.ts'
import { chooseVersion } from '../service/choose-version.ts'
import { entryOf, setting } from '../settings.ts'
import type { JobData, SessionData, WebSessionStartInfo } from '../types.ts'
import { versionText } from '../version.ts'
import { runtimeOf } from './job-birth.ts'

type Rule = RuleContext<JobData, Call>
type Act = EffectContext<JobData, Call>

const info = ({ call }: Rule) => call.body as WebSessionStartInfo
const serviceOf = (rule: Rule) => entryOf(setting(rule.settings, 'services'), info(rule).ServiceName)
const tasksOf = ({ self, children }: Rule) => children(self.uid, 'task')
const ended = ['finished', 'failed', 'canceled']

/** What stands in the way of a session, in the order in which the launcher looks. */
export const createGuards = {
  identityDiffers: (rule: Rule) =>
    accountOf(rule.call.realm, info(rule).Username).key !== rule.call.principal.id &&
    !isAdministrator(rule.call.principal),
  credentialsGood: (rule: Rule) =>
    passwordFits(rule.call.realm, accountOf(rule.call.realm, info(rule).Username), info(rule).Password),
  durableOnAzure: (rule: Rule) =>
    rule.call.query.durable === true && setting(rule.settings, 'profile') === 'azure',
  noBroker: (rule: Rule) => setting(rule.settings, 'brokerNodes') < 1,
  serviceKnown: (rule: Rule) => serviceOf(rule) !== undefined,
  serviceBroken: (rule: Rule) => serviceOf(rule)?.broken === true,
  versionKnown(rule: Rule) {
    const { ServiceVersion: asked } = info(rule)
    return chooseVersion(serviceOf(rule)?.versions, asked ? versionText(asked) : null) !== undefined
  },
}

export const jobGuards = {
  notYours: ({ self, call }: Rule) =>
    self.data.owner !== call.principal.name && !isAdministrator(call.principal),
  forced: ({ call }: Rule) => call.query.Forced === true,
}

export const sessionGuards = {
  /** Its session was closed, and did not end by itself. */
  toBeCanceled: ({ self, children, settings }: Rule) =>
    setting(settings, 'closedJob') === 'canceled' &&
    children(self.uid, 'session').some(({ data }) => (data as SessionData).terminated),
  /** A session's job ends when its session does, however many tasks it has. */
  tasksEnded: (rule: Rule) =>
    !rule.self.data.serves && tasksOf(rule).every(({ state }) => ended.includes(state)),
  taskFailed: (rule: Rule) => tasksOf(rule).some(({ state }) => state === 'failed'),
}

/** Notes the state that the job now has, the one before it, and when it changed. */
function changed({ self, at, set }: Act, patch: Partial<JobData> = {}): void {
  set({ previousState: self.data.noted, noted: stateName(self.state), changedAt: at, ...patch })
}

/** The message of a cancel or of an end lands where errors do. */
const sentMessage = ({ call }: Act) => (typeof call?.body === 'string' ? call.body : '')

export const jobEffects = {
  openSession({ self, call }: Act): void {
    fire(call.realm, { kind: 'session', event: '.open', parent: self.uid, id: self.id, call })
  },
  setProperties({ self, call, set }: Act): void {
    const properties = { ...self.data.properties, ...withoutPassword(namedValues(call.body)) }
    set({ properties, runtime: runtimeOf(properties) })
  },
  note: (act: Act) => changed(act),
  submit: (act: Act) => changed(act, { submittedAt: act.at }),
  start: (act: Act) => changed(act, { startedAt: act.at }),
  end: (act: Act) => changed(act, { endedAt: act.at }),
  cancel: (act: Act) => act.set({ message: sentMessage(act) || 'Canceled by user.' }),
  terminate: (act: Act) => act.set({ message: 'The client tries to terminate the session.' }),
  overrun: (act: Act) => act.set({ message: 'The job ran longer than it may.' }),
  blame: (act: Act) => act.set({ message: 'At least one task of the job has failed.' }),
  requeue(act: Act): void {
    changed(act, { endedAt: null, startedAt: null, message: '', requeues: act.self.data.requeues + 1 })
    for (const task of tasksOf(act) as readonly Resource[]) act.send(task, '.requeue')
  },
}
