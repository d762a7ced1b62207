import { plant } from '@standin/engine'
import { it } from 'vitest'
import { type Measured, measure, renderMeasured } from './measure.ts'
import { sasSession } from './sas-session.fixture.ts'

const columns = [
  { name: 'n', type: 'FLOAT', length: 8 },
  { name: 'text', type: 'CHAR', length: 12 },
]

/** A session with a table of so many rows, and a way to read a page of it. */
async function table(count: number) {
  const { session, realm, page } = await sasSession()
  const rows = Array.from({ length: count }, (_, n) => [n, `row ${n}`])
  const path = `${session.attributes.homeDirectory}/WORK`.replaceAll('/', '%2F')
  plant(realm, {
    kind: 'table',
    parent: `session:${session.id}/folder:${path}`,
    id: 'LONG',
    state: 'there',
    data: { content: { columns, rows }, createdAt: 0, modifiedAt: 0 },
  })
  return page('data/WORK/LONG/rows')
}

it('a page of rows costs the same, however long the table is', async () => {
  const [short, long] = [await table(100), await table(100_000)]
  const all: readonly Measured[] = [
    { name: 'rows: first page of 100', run: short(0) },
    { name: 'rows: last page of 100', run: short(90) },
    { name: 'rows: first page of 100,000', run: long(0) },
    { name: 'rows: last page of 100,000', run: long(99_990) },
  ]
  // Printed for people: a time that a test would insist on is a flaky test.
  console.log(`\n${renderMeasured(await measure(all))}\n`)
})
