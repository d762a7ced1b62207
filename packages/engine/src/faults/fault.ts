/** Something that goes wrong, as data: which requests it strikes, and what it does to them. */
export interface Fault {
  /** Unique in its world; the journal shows it. Default: `fault-1` and so on. */
  readonly name?: string
  /** The id of a system. Default: the only one of the world, or the one that its plan is of. */
  readonly system?: string
  /** Operations by their names. Default: all. */
  readonly operation?: string | readonly string[]
  /** An id in the path, or the beginning of a path; `*` stands for any letters of a part. Default: all. */
  readonly resource?: string
  /** Which of the requests that fit so far, counted from 1. Default: each. */
  readonly calls?: number | readonly number[] | CallRange
  /** Virtual time, from and until before: an instant, or a duration since the world's beginning. */
  readonly from?: string
  readonly until?: string
  /** From 0 to 1, drawn from the world's seed and this fault's own count. Default 1. */
  readonly probability?: number
  /** How often it strikes at most. Default: without end. */
  readonly times?: number
  readonly do: FaultEffect
}

export interface CallRange {
  readonly from?: number
  readonly to?: number
  /** Each so-manieth, from the first on. */
  readonly every?: number
}

/** `before`: nothing of the request happens. `after`: its change is made, and the client does not learn of it. */
export type FaultMoment = 'before' | 'after'

export type FaultEffect =
  /** The system answers with an error of its own catalogue. */
  | {
      readonly kind: 'error'
      readonly error: string
      readonly details?: Readonly<Record<string, unknown>>
      readonly headers?: Readonly<Record<string, string>>
      readonly moment?: FaultMoment
    }
  /** Something in front of the system answers: a proxy, a gateway. */
  | {
      readonly kind: 'reply'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: unknown
      readonly moment?: FaultMoment
    }
  /** The answer takes longer, in virtual time: a jump in `auto`, a wait in `manual` and `real`. */
  | { readonly kind: 'latency'; readonly delay: string; readonly moment?: FaultMoment }
  /** The connection is reset: before or after the change, or behind the head of the reply. */
  | { readonly kind: 'cut'; readonly moment?: FaultMoment | 'head' }
  /** The head says the length of the whole body, and so many bytes of it come; by default half of it. */
  | { readonly kind: 'truncate'; readonly bytes?: number }
  /** A session, a token or whatever else the system names is gone from now on, in the system's own way. */
  | { readonly kind: 'expire'; readonly what: string }

/** A file that is kept with a test. */
export interface FaultPlan {
  readonly $schema?: string
  readonly version?: 1
  readonly about?: string
  readonly faults: readonly Fault[]
}

/** A fault that struck, as the journal has it. */
export interface FiredFault {
  readonly name: string
  readonly kind: FaultEffect['kind']
}
