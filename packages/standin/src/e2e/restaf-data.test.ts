import { initStore, type Store } from '@sassoftware/restaf'
import {
  computeFetchData,
  computeResults,
  computeRun,
  computeSetup,
  computeSetupTables,
  type Fetched,
} from '@sassoftware/restaflib'
import type { ListeningStandin } from '@standin/server/node'
import { afterEach, describe, expect, it } from 'vitest'
import { journalOf, serveSas } from './serve-sas.fixture.ts'

let standin: ListeningStandin
let store: Store

afterEach(async () => {
  store.endStore()
  await standin.close()
})

async function begin() {
  standin = await serveSas()
  store = initStore()
  const preset = { authType: 'server', token: 'standin-token', tokenType: 'bearer' } as const
  await store.logon({ ...preset, host: standin.url })
  return computeSetup(store, 'SAS Studio compute context', null)
}

const firstCells = (fetched: Fetched | null) => (fetched?.rows ?? []).map(([cell]) => String(cell).trim())

describe('restaf browses tables', () => {
  it('of a library that is there, from page to page', async () => {
    const session = await begin()
    const summary = await computeSetupTables(store, session, { libref: 'SASHELP', name: 'CLASS' }, null)
    const first = await computeFetchData(store, summary, 'sashelp.class', 'first', { qs: { limit: 5 } })
    expect(first?.schema.map(({ name }) => name)).toEqual(['name', 'sex', 'age', 'height', 'weight'])
    expect(first?.rows).toHaveLength(5)
    expect(firstCells(first)).toEqual(['Alfred', 'Alice', 'Barbara', 'Carol', 'Henry'])
    expect(first?.scrollOptions).toContain('next')
    let page = first
    const names = [...firstCells(first)]
    while (page?.scrollOptions.includes('next')) {
      page = await computeFetchData(store, summary, 'sashelp.class', 'next')
      names.push(...firstCells(page))
    }
    expect([names.length, names[5], names.at(-1)]).toEqual([19, 'James', 'William'])
    expect((await store.apiCall(session.links('delete'))).status).toBe(204)
  })

  it('that its own code has made', async () => {
    const session = await begin()
    const code = 'data work.scores; do id = 1 to 3; score = id * id; output; end; run;'
    const summary = await computeSetupTables(store, session, { libref: 'WORK', name: 'SCORES' }, code)
    const found = await computeFetchData(store, summary, 'work.scores')
    expect(found?.rows.map((row) => row.map(Number))).toEqual([
      [1, 1],
      [2, 4],
      [3, 9],
    ])
  })
})

describe('restaf in a workbench', () => {
  it('takes the server for the root of the service, and needs no login', async () => {
    standin = await serveSas({}, { settings: { deployment: 'workbench' } })
    const options = { computeServerId: '0001' }
    store = initStore({ options })
    await store.logon({ authType: 'server', host: standin.url, options })
    const session = await computeSetup(store, null, null)
    const summary = await computeRun(store, session, '%put &=sysuserid;')
    const log = await computeResults(store, summary, 'log')
    expect(log.map(({ line }) => line)).toContain('SYSUSERID=tester')
    expect((await store.apiCall(session.links('delete'))).status).toBe(204)
    expect(journalOf(standin).slice(0, 2)).toEqual(['GET getServer 200', 'POST createServerSession 201'])
  })
})

it('restaf logs off', async () => {
  await begin()
  await store.logoff()
  expect(journalOf(standin).at(-1)).toBe('GET logout 200')
})
