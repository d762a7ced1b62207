import { describe, expect, it } from 'vitest'
import { aJob, aSession, jsonOf, type Made, send, serve, settled } from './serve.fixture.ts'

interface Page {
  readonly start: number
  readonly limit: number
  readonly count: number | null
  readonly items: readonly { readonly line: string; readonly id: string }[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
}
type Standin = ReturnType<typeof serve>

const read = async (standin: Standin, target: string): Promise<Page> =>
  jsonOf(await send(standin, `GET ${target}`))
const relations = ({ links }: Page) => links.map(({ rel }) => rel).sort()
const hrefOf = ({ links }: Page, wanted: string) => links.find(({ rel }) => rel === wanted)?.href
const queryOf = (page: Page, rel: string) => hrefOf(page, rel)?.split('?')[1]

/** A finished job whose log has so many lines. */
async function aLog(lines: number): Promise<{ readonly standin: Standin; readonly log: string }> {
  const log = Array.from({ length: lines }, (_, line) => `line ${line}`)
  const standin = serve({ settings: { programs: [{ match: { contains: 'write' }, log }] } })
  const job = await settled(standin, await aJob(standin, await aSession(standin), 'write'))
  return { standin, log: `${job.path}/log` }
}

describe('the relations of a page, by its place (F51)', () => {
  const beyondFirst = ['collection', 'first', 'prev', 'self', 'up']

  it.each([
    [0, ['collection', 'first', 'last', 'next', 'self', 'up']],
    [3, ['collection', 'first', 'last', 'next', 'prev', 'self', 'up']],
    [15, ['collection', 'first', 'last', 'next', 'prev', 'self', 'up']],
    [18, beyondFirst],
    [20, beyondFirst],
    [71, beyondFirst],
  ])('from line %i of 21 by 3', async (start, rels) => {
    const { standin, log } = await aLog(21)
    expect(relations(await read(standin, `${log}?start=${start}&limit=3`))).toEqual(rels)
  })

  it('a page that is alone has the fewest, as on the vendor’s pages', async () => {
    const { standin, log } = await aLog(21)
    expect(relations(await read(standin, log))).toEqual(['collection', 'self', 'up'])
  })

  it('lead to where they say', async () => {
    const { standin, log } = await aLog(689)
    const page = await read(standin, `${log}?start=250&limit=100`)
    const queries = ['self', 'first', 'prev', 'next', 'last'].map((rel) => queryOf(page, rel))
    const starts = ['250', '0', '150', '350', '589']
    expect(queries).toEqual(starts.map((start) => `start=${start}&limit=100`))
    expect([hrefOf(page, 'collection'), hrefOf(page, 'up')]).toEqual([log, log.replace('/log', '')])
  })

  it('lead back to the beginning from a page that begins within the first', async () => {
    const { standin, log } = await aLog(21)
    expect(queryOf(await read(standin, `${log}?start=2&limit=3`), 'prev')).toBe('start=0&limit=3')
  })

  it.each([1, 3, 7, 20, 21, 22])('next, followed by %i to its end, gives everything once', async (limit) => {
    const { standin, log } = await aLog(21)
    const lines: string[] = []
    for (let target: string | undefined = `${log}?limit=${limit}`; target !== undefined; ) {
      const page: Page = await read(standin, target)
      lines.push(...page.items.map(({ line }) => line))
      target = hrefOf(page, 'next')
    }
    expect(lines).toEqual(Array.from({ length: 21 }, (_, line) => `line ${line}`))
  })
})

describe('a window', () => {
  it('beyond the end is an empty page that says where it is (F51)', async () => {
    const { standin, log } = await aLog(21)
    const page = await read(standin, `${log}?start=71&limit=10`)
    expect(page).toMatchObject({ start: 71, limit: 10, count: 21, items: [] })
  })

  it('of nothing is empty, and has no next', async () => {
    const { standin, log } = await aLog(21)
    const page = await read(standin, `${log}?limit=0`)
    expect([page.items, relations(page).includes('next')]).toEqual([[], false])
  })

  it.each([
    ['/compute/contexts', 10],
    ['/compute/sessions', 10],
    ['{session}/jobs', 10],
    ['{session}/variables', 50],
    ['{session}/log', 100],
    ['{session}/listing', 100],
  ])('of %s holds %i by itself', async (path, limit) => {
    const standin = serve()
    const session = await settled(standin, await aSession(standin))
    const page = await read(standin, path.replace('{session}', session.path))
    expect(page).toMatchObject({ start: 0, limit })
  })
})

describe('the count of contexts is null unless the page holds them all (F16)', () => {
  it.each([
    ['limit=2', null, 2, ['collection', 'first', 'last', 'next', 'self']],
    ['limit=6', null, 6, ['collection', 'first', 'last', 'next', 'self']],
    ['limit=7', 7, 7, ['collection', 'self']],
    ['limit=8', 7, 7, ['collection', 'self']],
    ['start=5&limit=10', null, 2, ['collection', 'first', 'prev', 'self']],
    ['filter=contains(name,Studio)', 1, 1, ['collection', 'self']],
  ])('%s', async (query, count, items, rels) => {
    const page = await read(serve(), `/compute/contexts?${query}`)
    expect([page.count, page.items.length, relations(page)]).toEqual([count, items, rels])
  })
})

describe('links of a page', () => {
  it('keep the filter and the order, encoded as a form is (F15)', async () => {
    const filter = "eq(name,'SAS Job Execution compute context')"
    const page = await read(
      serve(),
      `/compute/contexts?${new URLSearchParams({ filter, sortBy: 'name:ascending' })}`,
    )
    expect(queryOf(page, 'self')).toBe(
      'start=0&limit=10&filter=eq%28name%2C%27SAS+Job+Execution+compute+context%27%29&sortBy=name%3Aascending',
    )
  })

  it('can be followed with what they keep', async () => {
    const standin = serve()
    const filter = "or(startsWith(name,'SAS '),eq(name,'O''Brien & Söhne'))"
    const first = await read(standin, `/compute/contexts?${new URLSearchParams({ filter, limit: '2' })}`)
    const second = await read(standin, hrefOf(first, 'next') ?? '')
    const ids = (page: Page) => page.items.map(({ id }) => id)
    const all = await read(standin, `/compute/contexts?${new URLSearchParams({ filter })}`)
    expect([...ids(first), ...ids(second)]).toEqual(ids(all))
  })

  it('a session’s jobs can be added to from their list', async () => {
    const standin = serve()
    const session: Made = await aSession(standin)
    const { links } = jsonOf(await send(standin, `GET ${session.path}/jobs`))
    const href = `${session.path}/jobs`
    const create = { method: 'POST', rel: 'create', href, uri: href, type: 'application/vnd.sas.compute.job' }
    expect(links).toContainEqual(create)
  })
})
