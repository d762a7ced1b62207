import type { BirthContext, Call, EffectContext, Resource, RuleContext } from '@standin/engine'
import { contextUid } from '../ids.ts'
import type { Context, Server, ServerData, Session } from '../types.ts'

type Rule = RuleContext<ServerData, Call>
type Act = EffectContext<ServerData, Call>

/** What a context says of the servers that run its sessions (compute.md, attributes). */
export interface ServerPolicy {
  readonly reuses: boolean
  /** How many sessions one server may have in all. */
  readonly limit: number
  /** Servers of one account can be reused by whoever uses the context, the others by their owner alone. */
  readonly account: string | undefined
  /** How many idle servers are kept ready. */
  readonly available: number
  /** Seconds; 0 is never. */
  readonly inactive: number
}

export function policyOf(context: Resource | undefined): ServerPolicy {
  const attributes = (context as Context | undefined)?.data.members.attributes ?? {}
  const numberOf = (name: string, otherwise: number) => {
    const value = Number(attributes[name] ?? Number.NaN)
    return Number.isNaN(value) || value < 0 ? otherwise : value
  }
  const { runServerAs } = attributes
  return {
    reuses: String(attributes.reuseServerProcesses) === 'true',
    limit: numberOf('reuseServerLimit', numberOf('serverReuseLimit', Number.POSITIVE_INFINITY)),
    account: runServerAs === undefined ? undefined : String(runServerAs),
    available: numberOf('serverMinAvailable', 0),
    inactive: numberOf('serverInactiveTimeout', 600),
  }
}

const policyFor = ({ self, find }: Rule) => policyOf(find(contextUid(self.data.contextId)))

export const serverGuards = {
  isAlwaysThere: ({ self }: Rule) => self.data.lasts === 'always',
  isReusable: (rule: Rule) =>
    rule.self.data.lasts === 'reusable' && rule.self.data.made < policyFor(rule).limit,
  /** One of those that the context keeps ready. */
  isSpare(rule: Rule) {
    const idle = rule
      .children(null, 'server')
      .filter(
        ({ state, data }) => state === 'idle' && (data as ServerData).contextId === rule.self.data.contextId,
      )
    return idle.length <= policyFor(rule).available
  },
}

export const serverEffects = {
  join: ({ self, set }: Act): void => set({ made: self.data.made + 1, sessions: self.data.sessions + 1 }),
  leave: ({ self, set }: Act): void => set({ sessions: Math.max(0, self.data.sessions - 1) }),
  endSessions(act: Act): void {
    for (const session of act.children(null, 'session')) {
      if ((session as Session).data.serverId === act.self.id) act.send(session, '.end')
    }
  },
}

/**
 * Idle time does not attract a client that polls, and it counts since the server was made, since nobody uses a server
 * but its sessions: so what it lived before is added.
 */
const sinceBirth = ({ since, createdAt }: Server, lasts: number) => since - createdAt + lasts

export function idleTime(server: Server): number | null {
  return server.data.inactive === null ? null : sinceBirth(server, 1000 * server.data.inactive)
}

export const lingering = (server: Server) => sinceBirth(server, 60_000)

/** A server that is about to be, as the request for it has it in its path. */
export interface ServerWanted {
  readonly serverId: string
  readonly contextId: string
}

export function serverBirth({ call }: BirthContext<Call>): { id: string; data: ServerData } {
  const { serverId, contextId } = call.path as unknown as ServerWanted
  const { reuses, account, inactive } = policyOf(call.realm.store.get(contextUid(contextId)))
  return {
    id: serverId,
    data: {
      contextId,
      owner: account ?? call.principal.id,
      lasts: reuses ? 'reusable' : 'once',
      made: 0,
      sessions: 0,
      inactive: inactive === 0 ? null : inactive,
    },
  }
}
