import type { BirthContext, Call, EffectContext, RuleContext } from '@standin/engine'
import { isAdministrator } from '../accounts.ts'
import { chooseVersion } from '../service/choose-version.ts'
import { entryOf, setting } from '../settings.ts'
import type { SessionData, WebSessionStartInfo } from '../types.ts'
import { versionText } from '../version.ts'
import { jobIs, jobOf } from './job-of.ts'

type Rule = RuleContext<SessionData, Call>
type Act = EffectContext<SessionData, Call>

export const sessionGuards = {
  notPermitted: ({ self, call }: Rule) =>
    !self.data.shared && self.data.owner !== call.principal.name && !isAdministrator(call.principal),
  durable: ({ self }: Rule) => self.data.durable,
  askedDurable: ({ call }: Rule) => call.query.durable === true,
  jobCanceled: jobIs('canceling', 'canceled'),
  jobEnded: jobIs('finished', 'failed', 'canceled', 'canceling', 'finishing'),
  /** It went down with its job, which nobody asked of the session. */
  jobLost: ({ self }: Rule) => self.data.lost,
  isJob: (rule: Rule) => jobOf(rule) !== undefined,
  isServiceJob: (rule: Rule) => (jobOf(rule)?.data.properties.ServiceName ?? '') !== '',
  nobodyIsConnected: ({ self, children }: Rule) =>
    children(self.uid, 'batch').every(({ state }) => state === 'disconnected'),
}

export const sessionEffects = {
  rest: (act: Act) => act.touch(),
  terminate: (act: Act) => act.set({ terminated: true }),
  endJob(act: Act): void {
    const job = jobOf(act)
    if (job) act.send(job, '.end')
  },
  lose: (act: Act) => act.set({ lost: true }),
  dropBatches(act: Act): void {
    for (const batch of act.children(act.self.uid, 'batch')) act.send(batch, '.drop')
  },
  /**
   * Its batches outlive the broker; what was done can only be got from now on. One whose end was said and that has work
   * left goes on with it: only a fault takes the broker away from such a one.
   */
  raise(act: Act): void {
    act.touch()
    for (const batch of act.children(act.self.uid, 'batch'))
      if (batch.state !== 'ended') act.send(batch, '.raise')
  },
}

/** What the broker's configuration says where a session does not, ms and bytes (broker). */
const defaults = { clientConnection: 300_000, clientIdle: 300_000, operation: 86_400_000 }

/** A session as it was asked for; its password is looked at and not kept. */
export function sessionBirth({ call, parent }: BirthContext<Call>): {
  readonly id: string
  readonly data: SessionData
} {
  const info = call.body as WebSessionStartInfo
  const given = call.realm.options.settings
  const versions = entryOf(setting(given, 'services'), info.ServiceName)?.versions
  const asked = info.ServiceVersion ? versionText(info.ServiceVersion) : null
  const units = setting(given, 'units')
  return {
    id: parent?.id ?? '',
    data: {
      owner: call.principal.name,
      durable: call.query.durable === true,
      shared: info.ShareSession ?? false,
      service: info.ServiceName,
      version: chooseVersion(versions, asked) ?? null,
      maxMessageSize: info.MaxMessageSize,
      operationTimeout: info.ServiceOperationTimeout ?? defaults.operation,
      clientConnectionTimeout: info.ClientConnectionTimeout ?? defaults.clientConnection,
      clientIdleTimeout: info.ClientIdleTimeout ?? defaults.clientIdle,
      sessionIdleTimeout: info.SessionIdleTimeout ?? setting(given, 'sessionIdleTimeout'),
      units: Math.max(1, Math.min(info.MaxUnits ?? units, units)),
      startsIn: setting(given, 'brokerStart'),
      lost: false,
      terminated: false,
    },
  }
}
