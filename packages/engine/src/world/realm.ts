import { StandinError } from '../errors/standin-error.ts'
import type { Machine } from '../machine/machine.ts'
import { createStore, type Store, type StoreSnapshot } from '../store/create-store.ts'
import { createLayeredMap, type LayeredMap } from '../store/layered-map.ts'
import type { Resource } from '../store/resource.ts'
import type { Clock } from './clock.ts'
import { noOutside, type Outside } from './outside.ts'
import { createPolls, type PollSnapshot, type Polls } from './polls.ts'
import { createRoots, type RootSnapshot, type Roots } from './roots.ts'

/** How long things take and what the system was told to be: plain data, chosen by the test's author. */
export interface RealmOptions {
  /** Picks a column of the tables of durations. */
  readonly profile: string
  /** Durations in ms by `kind.name`, over the tables; null is never. */
  readonly durations: Readonly<Record<string, number | null>>
  /** The same for single resources: by uid and then by name. */
  readonly resources: Readonly<Record<string, Readonly<Record<string, number | null>>>>
  /** `open` lets in any user name, `strict` seeded ones alone. */
  readonly auth: 'open' | 'strict'
  /** Settings of the system itself, by its own names. */
  readonly settings: Readonly<Record<string, unknown>>
}

const defaultRealmOptions: RealmOptions = {
  profile: 'realistic',
  durations: {},
  resources: {},
  auth: 'open',
  settings: {},
}

/** One system's part of a world: its resources, their times and counters. */
export interface Realm {
  readonly system: string
  readonly seed: string
  readonly machines: Readonly<Record<string, Machine>>
  readonly clock: Clock
  /** For handlers that have to ask somebody else: they answer with a promise. */
  readonly outside: Outside
  readonly store: Store
  readonly roots: Roots
  readonly polls: Polls
  options: RealmOptions
  /** The options as the journal knows them. */
  notedOptions: RealmOptions
  /** Names of the rows that fired since the list was last taken. */
  fired: string[]
  readonly counters: LayeredMap<string, number>
  nextSeq: number
}

export interface RealmSnapshot {
  readonly store: StoreSnapshot
  readonly roots: readonly RootSnapshot[]
  readonly polls: PollSnapshot
  readonly counters: readonly (readonly [string, number])[]
  readonly nextSeq: number
  readonly options: RealmOptions
  /** Rows that fired and are in no journal yet. */
  readonly fired: readonly string[]
}

export interface RealmInit {
  readonly system: string
  readonly seed: string
  readonly machines: Readonly<Record<string, Machine>>
  readonly clock: Clock
  readonly outside?: Outside | undefined
  readonly options?: Partial<RealmOptions>
}

export function createRealm(init: RealmInit): Realm {
  const options = { ...defaultRealmOptions, ...init.options }
  return {
    system: init.system,
    seed: init.seed,
    machines: init.machines,
    clock: init.clock,
    outside: init.outside ?? noOutside,
    store: createStore(),
    roots: createRoots(init.clock),
    polls: createPolls(),
    options,
    notedOptions: options,
    fired: [],
    counters: createLayeredMap(),
    nextSeq: 1,
  }
}

/** The same realm under the clock of another world: what neither writes is shared, so that it costs next to nothing. */
export function forkRealm(realm: Realm, clock: Clock): Realm {
  return {
    ...realm,
    clock,
    store: realm.store.fork(),
    roots: realm.roots.fork(clock),
    polls: realm.polls.copy(),
    fired: [...realm.fired],
    counters: realm.counters.fork(),
  }
}

/** A text that no other (seed, system, kind, parent, count) has; the id schemes make ids of it. */
export function mint(realm: Realm, kind: string, parent: string | null): string {
  const counter = `${parent ?? ''} ${kind}`
  const count = realm.counters.get(counter) ?? 0
  realm.counters.set(counter, count + 1)
  return `${realm.seed}|${realm.system}|${kind}|${parent ?? ''}|${count}`
}

/** How many texts were minted for a kind and a parent. */
export function minted(realm: Realm, kind: string, parent: string | null): number {
  return realm.counters.get(`${parent ?? ''} ${kind}`) ?? 0
}

export function shownState(realm: Realm, resource: Resource): string {
  return realm.machines[resource.kind]?.states[resource.state]?.shows ?? resource.state
}

export function takeFired(realm: Realm): readonly string[] {
  const fired = realm.fired
  realm.fired = []
  return fired
}

/** The machine of a kind. Throws a StandinError when the system has none. */
export function machineOf(realm: Realm, kind: string): Machine {
  const machine = realm.machines[kind]
  if (machine) return machine
  throw new StandinError(
    'unknown-kind',
    `The system '${realm.system}' has no machine for '${kind}'.`,
    `Its machines are ${Object.keys(realm.machines).join(', ')}.`,
  )
}
