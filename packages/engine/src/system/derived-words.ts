import type { Evidence } from '../scenario/evidence.ts'
import type { Given } from '../scenario/scenario.ts'
import type { KeepSource, Step, StepExpectation, StepInput } from '../scenario/step.ts'

/**
 * What the contract kit has to know of a system to derive promises from its tables. Texts may hold `{unique}`
 * as those of scenarios do.
 */
export interface DerivedWords {
  /**
   * What a client sees of each wire error, by the name that tables have for it. `operation:name` and `operation:*`
   * are for operations that say it in another way.
   */
  readonly errors: Readonly<Record<string, ErrorWords>>
  /** The error of a request without a token. */
  readonly noToken: string
  /** Headers in the place of a good token, with the error that they get. */
  readonly badTokens: readonly {
    readonly headers: Readonly<Record<string, string>>
    readonly error: string
  }[]
  /** An Accept that no operation can satisfy. */
  readonly unacceptable: string
  /** A valid call of each operation. */
  readonly examples: Readonly<Record<string, ExampleWords>>
  /** Values of path parameters that lead nowhere, for the check `found`; `header <name>` is one of a header. */
  readonly outside: Readonly<Record<string, OutsideWords>>
  /** What the machines rule, by their kinds. */
  readonly things: Readonly<Record<string, ThingWords>>
  /** Lists that page, by their operations. */
  readonly lists: Readonly<Record<string, ListWords>>
  /** The errors of a missing If-Match and of one that is not current. */
  readonly preconditions?: { readonly missing: string; readonly stale: string }
  readonly strangers?: readonly StrangerWords[]
}

export interface ErrorWords {
  readonly status: number
  /** Members that programs read. */
  readonly body?: unknown
  /** Members that people read: compared at strict alone. */
  readonly text?: unknown
  readonly headers?: StepExpectation['headers']
  /** Releases of the system that answer otherwise. */
  readonly in?: Readonly<Record<string, ErrorWords>>
}

export interface ExampleWords {
  readonly given: Given
  readonly input: StepInput
  /** The error of an open operation that looks at tokens itself. */
  readonly noToken?: string
  /** The one release in which it is so. Default: all of them. */
  readonly release?: string
}

export interface OutsideWords {
  readonly value: unknown
  readonly error: string
  /** The one release in which it is so. Default: all of them. */
  readonly release?: string
}

export interface ThingWords {
  /** The path parameter that names one, and where a reply that makes one has it. */
  readonly id: string
  readonly newId: KeepSource
  /** An id that none has. */
  readonly nowhere: string
  /** The operation that shows one, which givens do not call, and what it answers when there is none. */
  readonly read: string
  readonly gone: string
  /** Where its state is shown; things of one state need none. */
  readonly state?: KeepSource
  /** How a state is shown, where not by its name. */
  readonly shown?: Readonly<Record<string, unknown>>
  /** Its entity tag follows whatever changes; by default it follows the state that is shown. */
  readonly tags?: 'content'
  /** Members, at any depth, that change by themselves. */
  readonly volatile?: readonly string[]
  /** The operation that deletes one, and what it needs besides the path; what is never deleted has none. */
  readonly deletes?: string
  readonly deletion?: StepInput
  /** How its states are reached; `absent` is where one could be and is not. */
  readonly givens: Readonly<Record<string, Given>>
  /** What replies of the table are on the wire, where the operation's one success does not say it. */
  readonly replies?: Readonly<Record<string, StepExpectation | string>>
  /** Cases of each event, by name; one is `usual`. */
  readonly events: Readonly<Record<string, Readonly<Record<string, CaseWords>>>>
  /** The operation that makes one, and members that are shown as they were sent. */
  readonly makes?: { readonly operation: string; readonly shows: readonly string[] }
}

export interface CaseWords {
  /** Default: the operation's example. */
  readonly input?: StepInput
  /** The guards that hold then; no other does. */
  readonly holds?: readonly string[]
  /** States that it is tried in. Default: every given, and after a deletion. */
  readonly in?: readonly string[]
  /** What comes before it. */
  readonly before?: readonly Step[]
  /** The state that is shown afterwards, where more may have followed by itself. */
  readonly shows?: unknown
  /** What the thing shows afterwards, besides its state. */
  readonly after?: unknown
  /** In the place of the state's own. */
  readonly given?: Given
  /** The one release in which it is so. Default: all of them. */
  readonly release?: string
}

export interface ListWords {
  /** Makes things that `input` finds, three at least. */
  readonly given: Given
  readonly input: StepInput
  /** Pointers to the items, and in an item to what tells it from others. */
  readonly items: string
  readonly id: string
  /** Query parameters of the window. */
  readonly start: string
  readonly limit: string
  /** Members that say how many there are, and repeat the window. */
  readonly count?: string
  readonly echoes?: { readonly start: string; readonly limit: string }
  /** Where links to neighbouring pages are, by `rel` and `href`. */
  readonly links?: string
  /** The kind of its things, and members that they have here as when they are read. */
  readonly of?: { readonly kind: string; readonly shows: readonly string[] }
}

/** Somebody who is kept out. */
export interface StrangerWords {
  readonly name: string
  readonly evidence: Evidence
  /** How they come in. */
  readonly steps: readonly Step[]
  /** Merged into a call, it is theirs. */
  readonly input: StepInput
  /** What they are told, by operation, in the run's own place. */
  readonly refused: Readonly<Record<string, string>>
  /** Kinds of things that they have in a place of their own, where nobody else's are. */
  readonly apart: readonly string[]
  /** Merged into a call instead, it is theirs in the place of their own. */
  readonly home?: StepInput
  /** The one release in which it is so. Default: all of them. */
  readonly release?: string
}
