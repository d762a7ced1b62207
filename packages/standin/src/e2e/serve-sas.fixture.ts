import { type ListeningStandin, type ListenOptions, startStandin } from '@standin/server/node'
import { sasCompute } from '@standin/systems/sas-compute'

type RealmOptions = NonNullable<ListenOptions['options']>[string]

/** A listening server with this system alone, whose every reply is held against its own document. */
export function serveSas(
  options: Omit<ListenOptions, 'systems'> = {},
  sas: RealmOptions = {},
): Promise<ListeningStandin> {
  return startStandin({
    systems: [sasCompute],
    verifyReplies: true,
    ...options,
    options: { 'sas-compute': sas },
  })
}

/** What the world was asked since an earlier number of requests. */
export function journalOf({ world }: ListeningStandin, since = 0): readonly string[] {
  return world.journal
    .entries()
    .filter(({ number }) => number >= since)
    .map(({ method, operation, status }) => `${method} ${operation} ${status}`)
}

/** The virtual time that the world's replies have come to, epoch ms. */
export function latestOf({ world }: ListeningStandin): number {
  return Math.max(world.clock.startAt, ...world.journal.entries().map(({ at }) => at))
}
