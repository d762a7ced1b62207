import type { Resource } from '../store/resource.ts'
import type { Planted } from '../world/place.ts'

/** What a rule may look at: the resource, its neighbours, the request and the time of the row. */
export interface RuleContext<Data, Call> {
  readonly self: Resource<Data>
  /** The row's own time, in epoch ms of the root. */
  readonly at: number
  /** The request that is the event; rows of time have none. */
  readonly call: Call
  /** The system's settings in this world. */
  readonly settings: Readonly<Record<string, unknown>>
  find(uid: string): Resource | undefined
  children(parent: string | null, kind: string): readonly Resource[]
  /** The eldest member of the resource's root of the kind in one of the states. */
  eldest(kind: string, states: readonly string[]): Resource | undefined
  /** The name of the state that the wire shows for a resource. */
  shown(resource: Resource): string
}

export interface EffectContext<Data, Call> extends RuleContext<Data, Call> {
  /** Replaces members of the resource's own data. */
  set(patch: Partial<Data>): void
  /** Replaces members of a neighbour's data. */
  change<Other>(neighbour: Resource<Other>, patch: Partial<Other>): void
  /** Fires an event on a neighbour, at the same time. */
  send(neighbour: Resource, event: string): void
  /** Puts in a resource at the same time, without an event: what comes with another. Its id must be free. */
  plant(planted: Planted): Resource
  /** Counts as a use of the resource: idle time starts again. For what was busy by itself and now rests. */
  touch(): void
  /** A new id text, seeded, from the resource's own counter of `kind`. */
  mint(kind: string): string
}
