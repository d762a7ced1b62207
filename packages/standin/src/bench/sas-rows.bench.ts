import { plant } from '@standin/engine'
import { createStandin, type Standin } from '@standin/server'
import { sasCompute } from '@standin/systems/sas-compute'
import { it } from 'vitest'
import { type Measured, measure, renderMeasured } from './measure.ts'

const headers = { authorization: 'Bearer standin-token', 'content-type': 'application/json' }

/** A session with a table of so many rows, and a way to read a page of it. */
async function table(count: number) {
  const standin = createStandin({ systems: [sasCompute] })
  const ask = (method: string, path: string, query = '') =>
    standin.request({ method, path, query, headers, body: new Uint8Array() })
  const contexts = JSON.parse(textOf(await ask('GET', '/compute/contexts', 'limit=1')))
  const session = JSON.parse(textOf(await ask('POST', `/compute/contexts/${contexts.items[0].id}/sessions`)))
  plantTable(standin, session, count)
  return (start: number) => () =>
    ask('GET', `/compute/sessions/${session.id}/data/WORK/LONG/rows`, `start=${start}&limit=10`)
}

interface Session {
  readonly id: string
  readonly attributes: { readonly homeDirectory: string }
}

function plantTable(standin: Standin, { id, attributes }: Session, count: number): void {
  const realm = standin.world.realm(sasCompute.id)
  const columns = [
    { name: 'n', type: 'FLOAT', length: 8 },
    { name: 'text', type: 'CHAR', length: 12 },
  ]
  const rows = Array.from({ length: count }, (_, n) => [n, `row ${n}`])
  const path = `${attributes.homeDirectory}/WORK`.replaceAll('/', '%2F')
  plant(realm, {
    kind: 'table',
    parent: `session:${id}/folder:${path}`,
    id: 'LONG',
    state: 'there',
    data: { content: { columns, rows }, createdAt: 0, modifiedAt: 0 },
  })
}

const textOf = ({ body }: { readonly body: string | Uint8Array }) =>
  typeof body === 'string' ? body : new TextDecoder().decode(body)

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
