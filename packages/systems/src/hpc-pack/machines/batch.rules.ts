import type { BirthContext, Call, EffectContext, RuleContext } from '@standin/engine'
import { isAdministrator } from '../accounts.ts'
import type { PreparedRequests } from '../payload/prepare-requests.ts'
import type { Taken } from '../payload/response-cursor.ts'
import { countOf } from '../payload/sent-requests.ts'
import { scheduleRequests } from '../service/schedule-requests.ts'
import { setting } from '../settings.ts'
import type { BatchData, Session } from '../types.ts'

/** A call that sends has read its requests by then; one that takes says how far it came. */
export interface BatchCall extends Call {
  readonly prepared?: PreparedRequests
  readonly taken?: Taken
}

type Rule = RuleContext<BatchData, BatchCall>
type Act = EffectContext<BatchData, BatchCall>

const sessionOf = ({ self, find }: Rule): Session | undefined =>
  self.parent === null ? undefined : (find(self.parent) as Session | undefined)

export const batchGuards = {
  notYours: ({ self, call }: Rule) =>
    self.data.owner !== call.principal.name && !isAdministrator(call.principal),
  lateRefused: ({ settings }: Rule) => setting(settings, 'lateRequests') === 'refused',
  hasNone: ({ self }: Rule) => self.data.sends.every(({ records }) => countOf(records) === 0),
  sendsNone: ({ call }: Rule) => call.prepared === undefined || countOf(call.prepared.records) === 0,
  reset: ({ call }: Rule) => call.query.reset === true,
  durable: (rule: Rule) => sessionOf(rule)?.data.durable === true,
  wasEnded: ({ self }: Rule) => self.data.ended,
}

export const batchEffects = {
  rest: (act: Act) => act.touch(),
  end: (act: Act) => act.set({ ended: true }),
  /** The session's units take the requests up at once, in their order. */
  store({ self, call, at, set }: Act): void {
    const { prepared } = call
    if (!prepared) return
    const { durationAt, ...asked } = prepared
    const { doneAt, freeAt } = scheduleRequests(countOf(asked.records), at, self.data.freeAt, durationAt)
    const before = self.data.sends.reduce((sum, { records }) => sum + countOf(records), 0)
    set({
      sends: [...self.data.sends, { ...asked, before, doneAt }],
      freeAt,
      doneAt: Math.max(self.data.doneAt, ...freeAt),
    })
  },
  rewind: ({ self, set }: Act) => set({ cursor: self.data.kept, ahead: self.data.gone }),
  forget: ({ self, set }: Act) => set({ kept: self.data.cursor, gone: self.data.ahead }),
  take({ call, set, touch }: Act): void {
    if (call.taken) set(call.taken)
    touch()
  },
}

/** A batch of the name in the path, of who used it first. */
export function batchBirth({ call, at, parent }: BirthContext<BatchCall>): {
  readonly id: string
  readonly data: BatchData
} {
  const { clientIdleTimeout = 0, units = 1 } = (parent as Session | undefined)?.data ?? {}
  return {
    id: String(call.path.batchId),
    data: {
      owner: call.principal.name,
      clientIdleTimeout,
      sends: [],
      freeAt: Array.from({ length: units }, () => at),
      doneAt: at,
      ended: false,
      cursor: 0,
      ahead: [],
      kept: 0,
      gone: [],
    },
  }
}
