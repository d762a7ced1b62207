import { describe, expect, it } from 'vitest'
import { aJob, aSession, jsonOf, type Made, send, serve, settled } from './serve.fixture.ts'

type Standin = ReturnType<typeof serve>

async function listed(standin: Standin, path: string, query: Readonly<Record<string, string>>) {
  return jsonOf(await send(standin, `GET ${path}?${new URLSearchParams(query)}`))
}

const names = (page: { readonly items: readonly { readonly name: string }[] }) =>
  page.items.map(({ name }) => name)

describe('contexts', () => {
  it.each([
    ["eq(name,'SAS Studio compute context')", ['SAS Studio compute context']],
    ['eq(name, "SAS Studio compute context")', ['SAS Studio compute context']],
    ['eq("name","SAS Studio compute context")', ['SAS Studio compute context']],
    ['eq($primary,name,"sas studio COMPUTE context")', ['SAS Studio compute context']],
    ["eq(name,'sas studio COMPUTE context')", []],
    ["eq(name,'O''Brien')", []],
    ["eq(name,'SAS Studio'' compute context')", []],
    ["contains(name,'Studio')", ['SAS Studio compute context']],
    ["or(eq(name,'a),b('),eq(name,'SAS Studio compute context'))", ['SAS Studio compute context']],
    [
      "and(startsWith(name,'SAS '),not(contains(name,'Model')),ne(name,'SAS Studio compute context'))",
      ['SAS Job Execution compute context', 'SAS Visual Forecasting compute context'],
    ],
    ["eq(nosuch,'a')", []],
    ["eq(constructor,'a')", []],
  ])('%s', async (filter, found) => {
    const page = await listed(serve(), '/compute/contexts', { filter })
    expect([names(page), page.count]).toEqual([found, found.length])
  })

  it('are sorted by the criteria, and kept in their order without', async () => {
    const standin = serve()
    const all = names(await listed(standin, '/compute/contexts', {}))
    const up = names(await listed(standin, '/compute/contexts', { sortBy: 'name:ascending' }))
    const down = names(await listed(standin, '/compute/contexts', { sortBy: 'createdBy,name:descending' }))
    expect(up).toEqual([...all].sort())
    expect(down).toEqual([...all].sort().reverse())
  })

  it('are not filtered by a parameter that nobody declares', async () => {
    expect(
      names(await listed(serve(), '/compute/contexts', { name: 'SAS Studio compute context' })),
    ).toHaveLength(7)
  })
})

describe('sessions', () => {
  it('are filtered by what their summaries do not show (F24, F25)', async () => {
    const standin = serve()
    const idle = await settled(standin, await aSession(standin, { name: 'a' }))
    const pending = await aSession(standin, { name: 'b' })
    const found = async (filter: string) => {
      const page = await listed(standin, '/compute/sessions', { filter })
      return page.items.map(({ id }: Made) => id)
    }
    expect(await found("eq(state,'idle')")).toEqual([idle.id])
    expect(await found("and(eq(owner,'tester'),eq(applicationName,'sas.cli'))")).toEqual([
      idle.id,
      pending.id,
    ])
    expect(await found("and(eq(name,'a'),eq(state,'running'))")).toEqual([])
    expect(await found(`eq(id,'${pending.id}')`)).toEqual([pending.id])
    const [item] = (await listed(standin, '/compute/sessions', { limit: '1' })).items
    expect(Object.keys(item).sort()).toEqual(['id', 'links', 'name', 'owner', 'version'])
  })

  it('are given whole when Accept-Item asks for that', async () => {
    const standin = serve()
    const session = await aSession(standin, { name: 'a' })
    const headers = { 'accept-item': 'application/vnd.sas.compute.session+json' }
    const page = jsonOf(await send(standin, 'GET /compute/sessions', { headers }))
    const own = jsonOf(await send(standin, `GET ${session.path}`))
    expect(page.accept).toBe('application/vnd.sas.compute.session')
    expect(page.items).toEqual([own])
  })
})

describe('jobs', () => {
  async function threeJobs() {
    const standin = serve({ settings: { jobIds: 'sequence' } })
    const session = await aSession(standin)
    for (const code of ['%put a;', 'data _null_; set work.nosuch; run;', '%put c;'])
      await aJob(standin, session, code)
    standin.world.advance(20_000)
    const ids = async (query: Readonly<Record<string, string>>) => {
      const page = await listed(standin, `${session.path}/jobs`, query)
      return page.items.map(({ id }: Made) => id).join('')
    }
    return ids
  }

  it.each([
    [{}, '012'],
    [{ jobId: '1' }, '1'],
    [{ jobId: '9' }, ''],
    [{ filter: 'eq(state,error)' }, '1'],
    [{ filter: 'gt(jobConditionCode,0)' }, '1'],
    [{ filter: 'eq(jobConditionCode,0)' }, '02'],
    [{ sortBy: 'id:descending' }, '210'],
    [{ sortBy: 'state:descending,id:descending' }, '120'],
    [{ sortBy: 'jobConditionCode' }, '021'],
    [{ filter: 'ne(state,error)', sortBy: 'id:descending', limit: '1' }, '2'],
  ])('%j: %s', async (query, found) => {
    expect(await (await threeJobs())(query)).toBe(found)
  })
})

describe('what a job leaves', () => {
  const programs = [
    {
      match: { contains: 'report' },
      log: ['NOTE: fine', 'WARNING: odd', 'ERROR: bad', 'plain'],
      results: [
        { name: 'page', type: 'ODS' },
        { name: 'WORK.A', type: 'TABLE' },
      ],
    },
  ]

  async function aReport() {
    const standin = serve({ settings: { programs } })
    const session = await aSession(standin)
    const job = await settled(standin, await aJob(standin, session, 'report'))
    return { standin, session, job }
  }

  it('has results that are filtered and sorted; other parameters are ignored', async () => {
    const { standin, job } = await aReport()
    const found = async (query: Readonly<Record<string, string>>) =>
      names(await listed(standin, `${job.path}/results`, query))
    expect(await found({ filter: 'eq(type,ODS)' })).toEqual(['page'])
    expect(await found({ includeTypes: 'ODS' })).toEqual(['page', 'WORK.A'])
    expect(await found({ sortBy: 'name:ascending' })).toEqual(['WORK.A', 'page'])
    expect(await found({ filter: 'eq(key,a)' })).toEqual([])
  })

  it.each([
    ['error', ['ERROR: bad']],
    ['error|warning', ['WARNING: odd', 'ERROR: bad']],
    ['title', []],
  ])('has lines of the type %s', async (type, lines) => {
    const { standin, job } = await aReport()
    const page = await listed(standin, `${job.path}/log`, { type })
    expect(page.items.map(({ line }: { readonly line: string }) => line)).toEqual(lines)
    expect(page.count).toBe(lines.length)
  })

  it('has variables that eq, or and and find', async () => {
    const { standin, session } = await aReport()
    const filter = 'or(eq(name,SYSCC),and(eq(name,SYSUSERID),eq(value,tester)),eq(name,AFDSID))'
    const page = await listed(standin, `${session.path}/variables`, { filter })
    expect(names(page)).toEqual(['SYSCC', 'SYSUSERID'])
  })
})
