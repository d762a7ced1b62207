import { createFaults, type FaultSnapshot, type Faults } from '../faults/create-faults.ts'
import type { Fault, FaultPlan } from '../faults/fault.ts'
import type { Journal, JournalOptions } from '../journal/create-journal.ts'
import type { JournalEntry } from '../journal/exchange.ts'
import type { WorldNote } from '../journal/world-note.ts'
import type { System } from '../system/system.ts'
import {
  type Clock,
  type ClockChange,
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
import { createWorldJournal } from './world-journal.ts'

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
  readonly journal?: JournalOptions
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
  /**
   * Begins a system's part anew with other settings: what is there from the beginning may hang on them. Waits in the
   * world end.
   */
  renew(system: string, settings: Readonly<Record<string, unknown>>): void
  /** The parts that were asked for so far. */
  live(): readonly Realm[]
  /** What the world was when it began, for those who make it anew. */
  readonly beginning: WorldBeginning
  /** A request begins in a realm; answers with its moment among all that happens in the world. */
  begin(realm: Realm): number
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

/** All that the bytes of a world hang on besides its requests. */
export interface WorldBeginning {
  readonly seed: string
  readonly clock: ClockMode
  readonly startAt: number
  readonly speed: number
  readonly options: Readonly<Record<string, Partial<RealmOptions>>>
  readonly faults: readonly FaultSnapshot[]
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

const defaultSeed = '1'

export function createWorld(systems: readonly System[], options: WorldOptions = {}): World {
  return worldFrom(systems, options, undefined)
}

function worldFrom(
  systems: readonly System[],
  options: WorldOptions,
  origin: FrozenWorld | undefined,
): World {
  const { clock: mode = 'auto', startAt = defaultStart, speed = 1, outside } = options
  let seed = options.seed ?? defaultSeed
  const journal = createWorldJournal(systems, options, () => realms.live())
  const clock = createClock({ mode, startAt, speed }, options.wall, (change) => journal.note(noteOf(change)))
  const holds = createHolds(options.wall)
  const realms = createRealms({ systems, seed: () => seed, clock, outside, options: options.options })
  const faults = createFaults({
    systems,
    seed: () => seed,
    startAt: () => clock.startAt,
    changed: (set) => journal.note({ kind: 'faults', faults: set }),
  })
  if (options.faults) faults.add(options.faults)
  const beginning = beginningOf(options, faults.snapshot())
  if (options.faults) journal.renew()

  const noteState = (state: WorldSnapshot | FrozenWorld) => journal.note(restored(systems, options, state))

  function restore(from: WorldSnapshot | FrozenWorld): void {
    for (const id of systemsIn(from)) systemOf(systems, id)
    // What is waited for is gone with the world as it was.
    holds.release()
    clock.restore(from.clock)
    seed = from.seed
    faults.restore(from.faults)
    if ('frozen' in from) realms.take(from.frozen)
    else realms.restore(from.realms)
    noteState(from)
    holds.retry()
  }

  const world: World = {
    name: options.name ?? 'main',
    get seed() {
      return seed
    },
    clock,
    get journal() {
      return journal.current
    },
    holds,
    faults,
    systems,
    realm: realms.get,
    renew(id, settings) {
      holds.release()
      realms.renew(id, settings)
      noteState(world.freeze())
    },
    live: realms.live,
    beginning,
    begin: journal.begin,
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
      restore(origin ?? firstOf(beginning))
      journal.renew()
      if (origin) noteState(origin)
    },
  }
  if (origin) restore(origin)
  return world
}

function beginningOf(
  { seed = defaultSeed, clock = 'auto', startAt = defaultStart, speed = 1, options = {} }: WorldOptions,
  faults: readonly FaultSnapshot[],
): WorldBeginning {
  return { seed, clock, startAt, speed, options, faults }
}

/** The ids of those systems that something was asked of. */
const systemsIn = (from: WorldSnapshot | FrozenWorld): readonly string[] =>
  'frozen' in from ? from.frozen.map(({ system }) => system) : Object.keys(from.realms)

/** A world that has just begun, before anything in it was asked for. */
function firstOf({ seed, clock: mode, startAt, speed, faults }: WorldBeginning): WorldSnapshot {
  return { seed, clock: { mode, startAt, speed, drift: 0 }, realms: {}, faults }
}

function noteOf(change: ClockChange): WorldNote {
  return 'advance' in change ? { kind: 'advance', ms: change.advance } : { kind: 'clock', ...change }
}

/** That a world was restored, with what it was restored to as data: a world elsewhere takes it and tells. */
function restored(
  systems: readonly System[],
  options: WorldOptions,
  from: WorldSnapshot | FrozenWorld,
): WorldNote {
  const { onExchange: _, ...rest } = options
  const snapshot = () => {
    const elsewhere = createWorld(systems, rest)
    elsewhere.restore(from)
    return elsewhere.snapshot()
  }
  return { kind: 'restore', snapshot }
}
