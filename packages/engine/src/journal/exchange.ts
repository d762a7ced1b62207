import type { FiredFault } from '../faults/fault.ts'
import type { JsonBody } from '../wire/json-body.ts'
import type { HeaderList } from '../wire/wire.ts'

/** One exchange as the journal keeps it. */
export interface JournalEntry {
  /** Counts all exchanges of the world, also those that were dropped. */
  readonly number: number
  /** Virtual epoch ms of the reply. */
  readonly at: number
  readonly system: string
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  readonly operation: string | undefined
  readonly status: number
  /** Names of the machine rows that fired, those of passing time first. */
  readonly rows: readonly string[]
  /** Which faults struck it, in their order. */
  readonly faults?: readonly FiredFault[]
  /** What the system has to say to the author of a request that it refused. */
  readonly hint?: string
}

/**
 * Where a reply breaks off: before its head, or after so many bytes of its body. `reset` is how a peer dies, `end` how
 * one ends too early.
 */
export interface BrokenOff {
  readonly after: 'nothing' | number
  readonly how: 'reset' | 'end'
}

/** An entry with what was sent and answered; passwords and tokens are masked unless the world keeps them. */
export interface JournalExchange extends JournalEntry {
  /** The scheme and host that the client used, and the world's path prefix. */
  readonly origin: string
  readonly prefix: string
  /** When it began and ended, among all that happened in the world. */
  readonly began: number
  readonly ended: number
  readonly request: {
    readonly headers: Readonly<Record<string, string>>
    /** Undefined where the journal had no room for it. */
    readonly body: JsonBody | undefined
    readonly length: number
    /** It was longer than the system takes, and was not read. */
    readonly cut?: true
  }
  readonly reply: {
    readonly reason?: string
    readonly headers: HeaderList
    readonly body: JsonBody | undefined
    readonly length: number
    readonly broken?: BrokenOff
  }
}
