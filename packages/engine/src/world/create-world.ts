import { createFaults, type FaultSnapshot, type Faults } from '../faults/create-faults.ts'
import type { Fault, FaultPlan } from '../faults/fault.ts'
import { createJournal, type Journal, type JournalEntry } from '../journal/create-journal.ts'
import type { System } from '../system/system.ts'
import {
  type Clock,
  type ClockMode,
  type ClockSnapshot,
  createClock,
  defaultStart,
  stoppedClock,
  type Wall,
} from './clock.ts'
import { createHolds, type Holds } from './holds.ts'
import type { Outside } from './outside.ts'
import { forkRealm, type Realm, type RealmOptions, type RealmSnapshot } from './realm.ts'
import { createRealms, systemOf } from './realms.ts'

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
  /** Set from the beginning. */
  readonly faults?: FaultPlan | readonly Fault[]
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
  readonly faults: Faults
  readonly systems: readonly System[]
  /** A system's part of the world, seeded when first asked for. */
  realm(system: string): Realm
  /** The parts that were asked for so far. */
  live(): readonly Realm[]
  /** Moves all time forward, ms, and answers the waits that this ends. */
  advance(ms: number): void
  snapshot(): WorldSnapshot
  /** The world as it is, for restores in it and in others: as a snapshot, but it costs next to nothing. */
  freeze(): FrozenWorld
  /** Puts what a snapshot holds in the place of what is here; the journal stays. */
  restore(from: WorldSnapshot | FrozenWorld): void
  /** Another world that goes on from here, with an empty journal. What neither writes is shared. */
  fork(name?: string): World
  /** Brings the world back to its beginning, the journal included; a fork's is where it was forked. */
  reset(): void
}

/** A world as plain data. */
export interface WorldSnapshot {
  readonly seed: string
  readonly clock: ClockSnapshot
  readonly realms: Readonly<Record<string, RealmSnapshot>>
  readonly faults: readonly FaultSnapshot[]
}

/** A world that stands still. Its parts share what nobody wrote since. */
export interface FrozenWorld {
  readonly seed: string
  readonly clock: ClockSnapshot
  readonly frozen: readonly Realm[]
  readonly faults: readonly FaultSnapshot[]
}

export function createWorld(systems: readonly System[], options: WorldOptions = {}): World {
  return worldFrom(systems, options, undefined)
}

function worldFrom(
  systems: readonly System[],
  options: WorldOptions,
  origin: FrozenWorld | undefined,
): World {
  const { seed: first = '1', clock: mode = 'auto', startAt = defaultStart, speed = 1, outside } = options
  let seed = first
  const clock = createClock({ mode, startAt, speed }, options.wall)
  const holds = createHolds(options.wall)
  const realms = createRealms({ systems, seed: () => seed, clock, outside, options: options.options })
  const faults = createFaults({
    systems,
    seed: () => seed,
    startAt: () => clock.startAt,
    changed: () => undefined,
  })
  if (options.faults) faults.add(options.faults)
  const firstFaults = faults.snapshot()
  let journal = createJournal(options.journalSize, options.onExchange)

  function restore(from: WorldSnapshot | FrozenWorld): void {
    const ids = 'frozen' in from ? from.frozen.map(({ system }) => system) : Object.keys(from.realms)
    for (const id of ids) systemOf(systems, id)
    // What is waited for is gone with the world as it was.
    holds.release()
    clock.restore(from.clock)
    seed = from.seed
    faults.restore(from.faults)
    if ('frozen' in from) realms.take(from.frozen)
    else realms.restore(from.realms)
    holds.retry()
  }

  const world: World = {
    name: options.name ?? 'main',
    get seed() {
      return seed
    },
    clock,
    get journal() {
      return journal
    },
    holds,
    faults,
    systems,
    realm: realms.get,
    live: realms.live,
    advance(ms) {
      clock.advance(ms)
      holds.retry()
    },
    snapshot: () => ({ seed, clock: clock.snapshot(), realms: realms.snapshot(), faults: faults.snapshot() }),
    freeze() {
      const now = clock.snapshot()
      const frozen = realms.live().map((each) => forkRealm(each, stoppedClock(now)))
      return { seed, clock: now, frozen, faults: faults.snapshot() }
    },
    restore,
    fork: (name = `${options.name ?? 'main'}-fork`) =>
      worldFrom(systems, { ...options, name }, world.freeze()),
    reset() {
      const beginning = { mode, startAt, speed, drift: 0 }
      restore(origin ?? { seed: first, clock: beginning, realms: {}, faults: firstFaults })
      journal = createJournal(options.journalSize, options.onExchange)
    },
  }
  if (origin) restore(origin)
  return world
}
