import type { Evidence } from '../scenario/evidence.ts'
import type { Resource } from '../store/resource.ts'
import type { WireReply } from '../wire/wire.ts'
import type { EffectContext, RuleContext } from './rule-context.ts'

/** A condition over a resource, its neighbours and the request; it changes nothing. */
export type Guard<Data, Call> = (context: RuleContext<Data, Call>) => boolean
/** A change of a resource and its neighbours. */
export type Effect<Data, Call> = (context: EffectContext<Data, Call>) => void
/** Renders what an event answers, after its changes. */
export type Reply<Data, Call> = (context: RuleContext<Data, Call>) => WireReply
/** How long a state lasts, in ms; a table names it per profile, a function asks the resource; null is for ever. */
export type Duration<Data> =
  | number
  | Readonly<Record<string, number>>
  | ((resource: Resource<Data>) => number | null)

export interface StateSpec<State extends string> {
  /** The state that the wire shows in its place; entity tags follow what is shown. */
  readonly shows?: State
  /** Nothing leaves it by itself or by an event that moves. */
  readonly final?: true
}

export type Negatable<Name extends string> = Name | `!${Name}`

/** What a row does: it moves, answers without a move, or refuses. */
export type Outcome<State extends string, EffectName, ReplyName, ErrorName> =
  | {
      readonly to: State | 'deleted'
      readonly do?: readonly EffectName[]
      readonly then?: string
      readonly reply?: ReplyName
      readonly refuse?: never
    }
  | {
      readonly reply: ReplyName
      readonly do?: readonly EffectName[]
      readonly then?: string
      readonly to?: never
      readonly refuse?: never
    }
  | {
      /** Acts and says nothing: for events that other machines send. */
      readonly do: readonly EffectName[]
      readonly then?: string
      readonly to?: never
      readonly reply?: never
      readonly refuse?: never
    }
  | { readonly refuse: ErrorName; readonly to?: never; readonly do?: never; readonly reply?: never }

/** One row of an event's ordered list; the first that matches wins. Without `from` it stands for every living state. */
export type EventRow<State extends string, GuardName extends string, EffectName, ReplyName, ErrorName> = {
  readonly from?: State | 'absent' | 'deleted' | readonly (State | 'absent' | 'deleted')[]
  readonly if?: readonly Negatable<GuardName>[]
  readonly evidence: Evidence
} & Outcome<State, EffectName, ReplyName, ErrorName>

/** What happens by itself: when a condition has become true, or some time after a state was entered. */
export type TimeRow<State extends string, GuardName extends string, EffectName, DurationName> = {
  readonly from: State | readonly State[]
  readonly if?: readonly Negatable<GuardName>[]
  readonly to: State | 'deleted'
  readonly do?: readonly EffectName[]
  readonly evidence: Evidence
} & (
  | {
      readonly when: Negatable<GuardName>
      /** Only the eldest member in the state is asked: what holds for a queue's head alone. */
      readonly only?: 'eldest'
      readonly after?: never
    }
  | {
      readonly after: DurationName
      /** Counted since the last use instead of since the state was entered. */
      readonly counts?: 'unused'
      readonly when?: never
    }
)

/**
 * The behaviour of one kind of resource as a table.
 *
 * `Event` is the union of the system's operations, each alone or with a `#variant`.
 */
export interface MachineSpec<
  Data,
  Call,
  Event extends string,
  State extends string,
  GuardName extends string,
  EffectName extends string,
  ReplyName extends string,
  ErrorName extends string,
  DurationName extends string,
> {
  /** The kind of the resources it rules. */
  readonly kind: string
  /** `own`: each resource has a time of its own, which all below it share; otherwise it lives in its parent's. */
  readonly root?: 'own'
  readonly states: Readonly<Record<State, StateSpec<NoInfer<State>>>>
  readonly guards: Readonly<Record<GuardName, Guard<Data, Call>>>
  readonly effects: Readonly<Record<EffectName, Effect<Data, Call>>>
  readonly replies: Readonly<Record<ReplyName, Reply<Data, Call>>>
  readonly durations: Readonly<Record<DurationName, Duration<Data>>>
  /** What a new resource holds, before the effects of the row that makes it. */
  readonly birth: (context: BirthContext<Call>) => { readonly id: string; readonly data: Data }
  /** Moments when what is visible of a resource changes without a row. */
  readonly moments?: {
    readonly in: readonly NoInfer<State>[]
    /** The next one after `at`, in the root's time, or null. */
    readonly next: (resource: Resource<Data>, at: number) => number | null
  }
  readonly on: Readonly<
    Partial<
      Record<
        Event | `.${string}`,
        readonly EventRow<
          NoInfer<State>,
          NoInfer<GuardName>,
          NoInfer<EffectName>,
          NoInfer<ReplyName>,
          ErrorName
        >[]
      >
    >
  >
  readonly time: readonly TimeRow<
    NoInfer<State>,
    NoInfer<GuardName>,
    NoInfer<EffectName>,
    NoInfer<DurationName>
  >[]
}

export interface BirthContext<Call> {
  readonly call: Call
  readonly at: number
  readonly parent: Resource | undefined
  /** A new id text for the kind, seeded, from the parent's own counter; render it with one of the id schemes. */
  readonly mint: () => string
}

/** A machine as the engine runs it: names resolved, rows numbered. */
export interface Machine {
  readonly kind: string
  readonly root?: 'own'
  readonly states: Readonly<Record<string, StateSpec<string>>>
  readonly guards: Readonly<Record<string, Guard<never, never>>>
  readonly effects: Readonly<Record<string, Effect<never, never>>>
  readonly replies: Readonly<Record<string, Reply<never, never>>>
  readonly durations: Readonly<Record<string, Duration<never>>>
  readonly birth: (context: BirthContext<never>) => { readonly id: string; readonly data: unknown }
  readonly moments?: {
    readonly in: readonly string[]
    readonly next: (resource: Resource<never>, at: number) => number | null
  }
  readonly on: Readonly<Record<string, readonly RunRow[]>>
  readonly time: readonly RunTimeRow[]
}

/** An event's row with its name in reports: `job:updateJobState#canceled[0]`. */
export interface RunRow {
  readonly name: string
  readonly from?: readonly string[]
  readonly if: readonly string[]
  readonly to?: string
  readonly do: readonly string[]
  readonly then?: string
  readonly reply?: string
  readonly refuse?: string
  readonly evidence: Evidence
}

export interface RunTimeRow {
  readonly name: string
  readonly from: readonly string[]
  readonly if: readonly string[]
  readonly when?: string
  readonly only?: 'eldest'
  readonly after?: string
  readonly counts?: 'unused'
  readonly to: string
  readonly do: readonly string[]
  readonly evidence: Evidence
}
