import { StandinError } from '../errors/standin-error.ts'
import { isAbout } from '../wire/is-about.ts'
import type { JournalEntry } from './exchange.ts'

/** Which entries are meant; what is left out does not matter. */
export interface JournalQuery {
  readonly system?: string
  readonly operation?: string
  readonly method?: string
  /** A number, or a class as `4xx`. */
  readonly status?: number | string
  /** An id in the path or of what was made, or the beginning of a path; `*` stands for any letters of a part. */
  readonly resource?: string
  /** The name of a fault that struck. */
  readonly fault?: string
  /** The number of the first entry that is meant. */
  readonly since?: number
}

export interface Queried {
  readonly entry: JournalEntry
  /** Where a reply says that something was made. */
  readonly location: string | undefined
}

export function fitsQuery({ entry, location }: Queried, query: JournalQuery): boolean {
  const { system, operation, method, status, resource, fault, since } = query
  return (
    (system === undefined || entry.system === system) &&
    (operation === undefined || entry.operation === operation) &&
    (method === undefined || entry.method === method.toUpperCase()) &&
    (status === undefined || fitsStatus(entry.status, status)) &&
    (resource === undefined ||
      [pathOf(entry.target), pathOf(location)].some((path) => isAbout(path, resource))) &&
    (fault === undefined || (entry.faults ?? []).some(({ name }) => name === fault)) &&
    (since === undefined || entry.number >= since)
  )
}

const pathOf = (target = '') => (target.split('?')[0] ?? '').replace(/^https?:\/\/[^/]*/, '')

/** Throws a StandinError for a status that is none. */
function fitsStatus(actual: number, wanted: number | string): boolean {
  const text = String(wanted).toLowerCase()
  if (/^\d{3}$/.test(text)) return actual === Number(text)
  if (/^[1-9]xx$/.test(text)) return Math.floor(actual / 100) === Number(text[0])
  throw new StandinError(
    'bad-status',
    `'${String(wanted)}' is no status to ask the journal for.`,
    "Give a number as 404, or a class as '4xx'.",
  )
}
