import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJournal, defaultJournalSize } from './create-journal.ts'
import type { JournalEntry } from './exchange.ts'

const entry = (rows: readonly string[] = []): Omit<JournalEntry, 'number'> => ({
  at: 0,
  system: 'kitchen',
  method: 'GET',
  target: '/',
  operation: undefined,
  status: 200,
  rows,
})

describe('the journal', () => {
  it('keeps the last entries in their order, says how many fell out, and counts all rows', () => {
    const lives = fc.array(fc.subarray(['a', 'b', 'c']), { maxLength: 60 })
    fc.assert(
      fc.property(fc.nat(20), lives, (size, all) => {
        const journal = createJournal({ size })
        const counts = new Map<string, number>()
        for (const rows of all) {
          journal.add(entry(rows))
          for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1)
          expect(journal.entries().length).toBeLessThanOrEqual(size)
        }
        const kept = Math.min(size, all.length)
        const expected = all.map((rows, number) => ({ ...entry(rows), number })).slice(all.length - kept)
        expect(journal.entries()).toEqual(expected)
        expect(journal.dropped).toBe(all.length - kept)
        expect(new Map(journal.rowCounts())).toEqual(counts)
      }),
    )
  })

  it('holds a thousand unless told otherwise', () => {
    const journal = createJournal()
    for (let i = 0; i < defaultJournalSize + 5; i++) journal.add(entry())
    expect([journal.entries().length, journal.dropped, journal.entries()[0]?.number]).toEqual([1000, 5, 5])
  })
})
