import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Agenda, createAgenda, type DueEntry } from './agenda.ts'

const entry = fc
  .record({ due: fc.nat(4), seq: fc.nat(4), row: fc.nat(2) })
  .map(({ due, seq, row }): DueEntry => ({ due, seq, uid: `order:${seq}`, row: `order:time[${row}]` }))
const operation = fc.oneof(
  fc.record({ does: fc.constantFrom('put' as const, 'drop' as const), entry }),
  fc.constant({ does: 'take' as const }),
)

type Operation = typeof operation extends fc.Arbitrary<infer T> ? T : never

const keyOf = ({ uid, row }: DueEntry) => `${uid} ${row}`
const inOrder = (a: DueEntry, b: DueEntry) => a.due - b.due || a.seq - b.seq || (a.row < b.row ? -1 : 1)

function apply(agenda: Agenda, model: Map<string, DueEntry>, each: Operation): void {
  const entry = each.does === 'take' ? agenda.peek() : each.entry
  if (!entry) return
  if (each.does === 'put') {
    agenda.put(entry)
    model.set(keyOf(entry), entry)
  } else {
    agenda.drop(entry.uid, entry.row)
    model.delete(keyOf(entry))
  }
}

describe('the agenda', () => {
  it('gives the earliest entry, then the eldest resource, then the first row, as a sorted list would', () => {
    fc.assert(
      fc.property(fc.array(operation, { maxLength: 120 }), (operations) => {
        const agenda = createAgenda()
        const model = new Map<string, DueEntry>()
        for (const each of operations) {
          apply(agenda, model, each)
          expect(agenda.peek()).toEqual([...model.values()].sort(inOrder)[0])
        }
      }),
    )
  })

  it('takes the rows of one resource that are due together in the order of the table, beyond ten too', () => {
    const agenda = createAgenda()
    for (const row of [10, 2, 11]) agenda.put({ due: 5, seq: 1, uid: 'order:1', row: `order:time[${row}]` })
    const taken: string[] = []
    for (let top = agenda.peek(); top; top = agenda.peek()) {
      taken.push(top.row)
      agenda.drop(top.uid, top.row)
    }
    expect(taken).toEqual(['order:time[2]', 'order:time[10]', 'order:time[11]'])
  })
})
