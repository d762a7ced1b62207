import { sayNearest } from '../errors/nearest-name.ts'
import { StandinError } from '../errors/standin-error.ts'
import { type JournalAssertions, journalAssertions } from './assert-calls.ts'
import type { JournalEntry, JournalExchange } from './exchange.ts'
import { maskText } from './mask.ts'
import { fitsQuery, type JournalQuery } from './query.ts'
import { createRecords, type Exchanged, type More } from './records.ts'
import type { WorldNote } from './world-note.ts'

export interface JournalOptions {
  /** How many entries are kept. Default 1000. */
  readonly size?: number
  /** How many bytes of bodies are kept in all; a single body has at most an eighth of it. Default 8 MiB. */
  readonly bytes?: number
  /** `masked` keeps no password and no token; `kept` keeps them as sent. Default `masked`. */
  readonly secrets?: 'masked' | 'kept'
}

export interface JournalInit extends JournalOptions {
  readonly listen?: ((entry: JournalEntry) => void) | undefined
  /** All operations that may be asked for. */
  readonly operations?: () => readonly string[]
}

/** Something that happened to a world besides requests, and when among all that happened. */
export interface Noted {
  readonly moment: number
  readonly note: WorldNote
}

/** What was asked and answered, a bounded ring; and for the whole life of the world, which rows fired how often. */
export interface Journal extends JournalAssertions {
  /** Takes a moment: a request begins. */
  begin(): number
  /** The one that is taken next: the same again says that nothing happened in between. */
  readonly moment: number
  /** Adds an entry; the result takes what comes of the reply's body later. */
  add(entry: Omit<JournalEntry, 'number'>, exchanged?: Exchanged): More
  /** Notes what happened besides requests. */
  note(note: WorldNote): void
  /** Throws a StandinError for an operation that no system has. */
  entries(query?: JournalQuery): readonly JournalEntry[]
  /** The same with what was sent and answered. */
  exchanges(query?: JournalQuery): readonly JournalExchange[]
  notes(): readonly Noted[]
  /** How many entries fell out of the ring. */
  readonly dropped: number
  readonly secrets: 'masked' | 'kept'
  rowCounts(): ReadonlyMap<string, number>
}

export const defaultJournalSize = 1000

export function createJournal(init: JournalInit = {}): Journal {
  const { size = defaultJournalSize, bytes = 8 * 1024 * 1024, secrets = 'masked', listen, operations } = init
  const records = createRecords({ size, bytes, isMasking: secrets === 'masked' })
  const counts = new Map<string, number>()
  const notes: Noted[] = []
  let added = 0
  let moment = 0

  function find(query: JournalQuery) {
    if (query.operation !== undefined) assertKnown(query.operation, operations?.() ?? [query.operation])
    return records.list().filter((record) => fitsQuery(record, query))
  }
  const entries = (query: JournalQuery = {}) => find(query).map(({ entry }) => entry)

  return {
    ...journalAssertions(entries),
    begin: () => moment++,
    get moment() {
      return moment
    },
    add(entry, exchanged) {
      const { target } = entry
      const isMasked = secrets === 'masked' && target.includes('?')
      const numbered = { ...entry, number: added, target: isMasked ? maskText(target, []) : target }
      const more = records.add(numbered, exchanged, moment++)
      added++
      listen?.(numbered)
      for (const row of entry.rows) counts.set(row, (counts.get(row) ?? 0) + 1)
      return more
    },
    note: (note) => void notes.push({ moment: moment++, note }),
    entries,
    exchanges: (query = {}) => find(query).flatMap((record) => records.read(record) ?? []),
    notes: () => notes,
    get dropped() {
      return added - records.list().length
    },
    secrets,
    rowCounts: () => counts,
  }
}

function assertKnown(operation: string, known: readonly string[]): void {
  if (known.includes(operation)) return
  throw new StandinError(
    'unknown-operation',
    `No system of this world has an operation '${operation}'.`,
    sayNearest(operation, known),
  )
}
