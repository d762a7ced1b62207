import { StandinError } from '../errors/standin-error.ts'
import type { JournalEntry } from './exchange.ts'
import type { JournalQuery } from './query.ts'

/** A query, or the name of an operation. */
export type Called = string | JournalQuery

export interface JournalAssertions {
  /** Throws a StandinError that shows the journal unless such a request came, or came just so often. */
  assertCalled(called: Called, options?: { readonly times?: number }): void
  assertNotCalled(called: Called): void
  /** Unless these came one after the other; others may lie between. */
  assertInOrder(called: readonly Called[]): void
}

/** Assertions over a journal, for tests of any framework. `find` answers with the entries that a query means. */
export function journalAssertions(find: (query: JournalQuery) => readonly JournalEntry[]): JournalAssertions {
  const found = (called: Called) => find(queryOf(called))

  function assertCalled(called: Called, { times }: { readonly times?: number } = {}): void {
    const { length } = found(called)
    if (times === undefined ? length > 0 : length === times) return
    const wanted = times === undefined ? 'was not called' : `was called ${say(length)}, not ${say(times)}`
    throw differs(`${sayCalled(called)} ${wanted}`, find({}))
  }

  return {
    assertCalled,
    assertNotCalled: (called) => assertCalled(called, { times: 0 }),
    assertInOrder(all) {
      let since = 0
      for (const [at, called] of all.entries()) {
        const next = found(called).find(({ number }) => number >= since)
        if (!next) {
          const before = all[at - 1]
          const where = before === undefined ? '' : ` after ${sayCalled(before)}`
          throw differs(`${sayCalled(called)} was not called${where}`, find({}))
        }
        since = next.number + 1
      }
    },
  }
}

const queryOf = (called: Called): JournalQuery =>
  typeof called === 'string' ? { operation: called } : called

const say = (times: number) => (times === 1 ? 'once' : `${times} times`)

function sayCalled(called: Called): string {
  const { operation = 'a request', ...rest } = queryOf(called)
  const said = Object.entries(rest).map(([name, value]) => `${name} ${String(value)}`)
  return said.length === 0 ? operation : `${operation} (${said.join(', ')})`
}

/** So many lines show where a test went wrong. */
const mostLines = 30

function differs(what: string, entries: readonly JournalEntry[]): StandinError {
  const shown = entries.slice(-mostLines).map(sayEntry)
  const left = entries.length - shown.length
  const lines = [...(left > 0 ? [`  … ${left} before`] : []), ...shown]
  const journal = entries.length === 0 ? 'The journal is empty.' : `The journal has:\n${lines.join('\n')}`
  return new StandinError('journal-differs', `${what}. ${journal}`, 'Look at what your client sent.')
}

/** `  3  404 GET /compute/sessions/x (getSession)`. */
export function sayEntry({ number, status, method, target, operation, faults = [] }: JournalEntry): string {
  const struck = faults.length === 0 ? '' : `, struck by ${faults.map(({ name }) => name).join(', ')}`
  return `  ${number}  ${status} ${method} ${target}${operation === undefined ? '' : ` (${operation})`}${struck}`
}
