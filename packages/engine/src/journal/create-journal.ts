import type { FiredFault } from '../faults/fault.ts'

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

/** What was asked and answered, a bounded ring; and for the whole life of the world, which rows fired how often. */
export interface Journal {
  add(entry: Omit<JournalEntry, 'number'>): void
  entries(): readonly JournalEntry[]
  /** How many entries fell out of the ring. */
  readonly dropped: number
  rowCounts(): ReadonlyMap<string, number>
}

export const defaultJournalSize = 1000

export function createJournal(
  size: number = defaultJournalSize,
  listen: (entry: JournalEntry) => void = () => undefined,
): Journal {
  const ring: JournalEntry[] = []
  const counts = new Map<string, number>()
  let added = 0
  return {
    add(entry) {
      const numbered = { ...entry, number: added }
      if (size > 0) ring[added % size] = numbered
      added++
      listen(numbered)
      for (const row of entry.rows) counts.set(row, (counts.get(row) ?? 0) + 1)
    },
    entries() {
      const start = ring.length < size ? 0 : added % size
      return [...ring.slice(start), ...ring.slice(0, start)]
    },
    get dropped() {
      return added - ring.length
    },
    rowCounts: () => counts,
  }
}
