import { StandinError } from '../errors/standin-error.ts'
import { createJournal, type Journal, type JournalEntry } from '../journal/create-journal.ts'
import type { System } from '../system/system.ts'
import {
  type Clock,
  type ClockMode,
  type ClockSnapshot,
  createClock,
  defaultStart,
  type Wall,
} from './clock.ts'
import { createHolds, type Holds } from './holds.ts'
import type { Outside } from './outside.ts'
import { createRealm, type Realm, type RealmOptions, type RealmSnapshot } from './realm.ts'
import { settle } from './settle.ts'
import { forgetPast, rescheduleAll } from './write.ts'

export interface WorldOptions {
  readonly name?: string
  /** Any text; the same seed and the same requests give the same bytes. Default `1`. */
  readonly seed?: string
  readonly clock?: ClockMode
  /** Epoch ms; by default a date that lies in no client's past. */
  readonly startAt?: number
  /** Virtual ms per wall ms when the clock is `real`. Default 1. */
  readonly speed?: number
  readonly wall?: Wall
  /** What handlers may ask. Without it they can ask nothing. */
  readonly outside?: Outside
  /** Per system id. */
  readonly options?: Readonly<Record<string, Partial<RealmOptions>>>
  readonly journalSize?: number
  /** Told of every exchange. */
  readonly onExchange?: (entry: JournalEntry) => void
}

/** The only owner of state: everything that happens, happens in one world and is seen by no other. */
export interface World {
  readonly name: string
  readonly seed: string
  readonly clock: Clock
  readonly journal: Journal
  readonly holds: Holds
  readonly systems: readonly System[]
  /** A system's part of the world, seeded when first asked for. */
  realm(system: string): Realm
  /** Moves all time forward, ms, and answers the waits that this ends. */
  advance(ms: number): void
  snapshot(): WorldSnapshot
  restore(snapshot: WorldSnapshot): void
}

/** A world as plain data. */
export interface WorldSnapshot {
  readonly seed: string
  readonly clock: ClockSnapshot
  readonly realms: Readonly<Record<string, RealmSnapshot>>
}

export function createWorld(systems: readonly System[], options: WorldOptions = {}): World {
  let seed = options.seed ?? '1'
  const { clock: mode = 'auto', startAt = defaultStart, speed = 1, outside } = options
  const clock = createClock({ mode, startAt, speed }, options.wall)
  const realms = new Map<string, Realm>()
  const holds = createHolds(options.wall)

  function realm(id: string): Realm {
    const found = realms.get(id)
    if (found) return found
    const system = systemOf(systems, id)
    const made = createRealm({
      system: id,
      seed,
      machines: system.machines,
      clock,
      outside,
      ...optionsFor(options, id),
    })
    realms.set(id, made)
    system.seed(made)
    made.fired = []
    return made
  }

  return {
    name: options.name ?? 'main',
    get seed() {
      return seed
    },
    clock,
    journal: createJournal(options.journalSize, options.onExchange),
    holds,
    systems,
    realm,
    advance(ms) {
      clock.advance(ms)
      holds.retry()
    },
    snapshot: () => ({
      seed,
      clock: clock.snapshot(),
      realms: Object.fromEntries([...realms].map(([id, each]) => [id, snapshotRealm(each)])),
    }),
    restore(snapshot) {
      for (const id of Object.keys(snapshot.realms)) systemOf(systems, id)
      // What is waited for is gone with the world as it was.
      holds.release()
      clock.restore(snapshot.clock)
      seed = snapshot.seed
      realms.clear()
      for (const [id, plain] of Object.entries(snapshot.realms)) {
        const machines = systemOf(systems, id).machines
        realms.set(id, restoreRealm(createRealm({ system: id, seed, machines, clock, outside }), plain))
      }
      holds.retry()
    },
  }
}

function optionsFor(options: WorldOptions, id: string): { readonly options?: Partial<RealmOptions> } {
  const own = options.options?.[id]
  return own ? { options: own } : {}
}

/** Settled first, so that what is due by now has happened, and not twice. */
function snapshotRealm(realm: Realm): RealmSnapshot {
  for (const key of realm.roots.keys()) settle(realm, key)
  return {
    store: realm.store.snapshot(),
    roots: realm.roots.snapshot(),
    polls: realm.polls.snapshot(),
    counters: [...realm.counters],
    nextSeq: realm.nextSeq,
    options: realm.options,
    fired: [...realm.fired],
  }
}

function restoreRealm(realm: Realm, plain: RealmSnapshot): Realm {
  realm.options = plain.options
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

function systemOf(systems: readonly System[], id: string): System {
  const found = systems.find((system) => system.id === id)
  if (found) return found
  throw new StandinError(
    'unknown-system',
    `There is no system '${id}' in this world.`,
    `It has ${systems.map((system) => system.id).join(', ') || 'none'}.`,
  )
}
