import { StandinError } from '../errors/standin-error.ts'
import type { System } from '../system/system.ts'
import type { Clock } from './clock.ts'
import type { Outside } from './outside.ts'
import { createRealm, forkRealm, type Realm, type RealmOptions, type RealmSnapshot } from './realm.ts'
import { settle } from './settle.ts'
import { forgetPast, rescheduleAll } from './write.ts'

/** The systems' parts of one world. */
export interface Realms {
  /** A system's part, seeded when first asked for. */
  get(id: string): Realm
  /** Puts a new part in the place of a system's, as it is at first with these settings. */
  renew(id: string, settings: Readonly<Record<string, unknown>>): void
  /** Those that were asked for. */
  live(): readonly Realm[]
  clear(): void
  snapshot(): Readonly<Record<string, RealmSnapshot>>
  restore(snapshot: Readonly<Record<string, RealmSnapshot>>): void
  /** Puts forks of a frozen world's parts in the place of all. */
  take(others: readonly Realm[]): void
}

export interface RealmsInit {
  readonly systems: readonly System[]
  readonly seed: () => string
  readonly clock: Clock
  readonly outside: Outside | undefined
  /** Per system id. */
  readonly options: Readonly<Record<string, Partial<RealmOptions>>> | undefined
}

export function createRealms({ systems, seed, clock, outside, options }: RealmsInit): Realms {
  const realms = new Map<string, Realm>()

  function make(id: string, own?: Partial<RealmOptions>): Realm {
    const { machines } = systemOf(systems, id)
    const init = { system: id, seed: seed(), machines, clock, outside }
    const made = createRealm(own ? { ...init, options: own } : init)
    realms.set(id, made)
    return made
  }

  function seeded(id: string, own?: Partial<RealmOptions>): Realm {
    const made = make(id, own)
    systemOf(systems, id).seed(made)
    made.fired = []
    return made
  }

  return {
    get: (id) => realms.get(id) ?? seeded(id, options?.[id]),
    renew(id, settings) {
      const own = options?.[id]
      seeded(id, { ...own, settings: { ...own?.settings, ...settings } })
    },
    live: () => [...realms.values()],
    clear: () => realms.clear(),
    snapshot: () => Object.fromEntries([...realms].map(([id, each]) => [id, snapshotRealm(each)])),
    restore(snapshot) {
      realms.clear()
      for (const [id, plain] of Object.entries(snapshot)) restoreRealm(make(id), plain)
    },
    take(others) {
      realms.clear()
      for (const other of others)
        realms.set(other.system, { ...forkRealm(other, clock), outside: outside ?? other.outside })
    },
  }
}

/** Settled first, so that what is due by now has happened, and not twice. */
function snapshotRealm(realm: Realm): RealmSnapshot {
  for (const key of realm.roots.keys()) settle(realm, key)
  return {
    store: realm.store.snapshot(),
    roots: realm.roots.snapshot(),
    polls: realm.polls.snapshot(),
    counters: realm.counters.entries(),
    nextSeq: realm.nextSeq,
    options: realm.options,
    fired: [...realm.fired],
  }
}

function restoreRealm(realm: Realm, plain: RealmSnapshot): Realm {
  realm.options = plain.options
  realm.notedOptions = plain.options
  realm.roots.restore(plain.roots)
  realm.store.restore(plain.store)
  realm.polls.restore(plain.polls)
  for (const [name, count] of plain.counters) realm.counters.set(name, count)
  realm.nextSeq = plain.nextSeq
  realm.fired = [...plain.fired]
  rescheduleAll(realm)
  forgetPast(realm)
  return realm
}

/** A system by its id. Throws a StandinError when there is none. */
export function systemOf(systems: readonly System[], id: string): System {
  const found = systems.find((system) => system.id === id)
  if (found) return found
  throw new StandinError(
    'unknown-system',
    `There is no system '${id}' in this world.`,
    `It has ${systems.map((system) => system.id).join(', ') || 'none'}.`,
  )
}
