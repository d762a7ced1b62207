import { initStore, type Logon, type RafObject, type Store } from '@sassoftware/restaf'
import { computeResults, computeRun, computeSetup, type Line } from '@sassoftware/restaflib'
import type { ListeningStandin } from '@standin/server/node'
import { afterEach, describe, expect, it } from 'vitest'
import { journalOf, latestOf, serveSas } from './serve-sas.fixture.ts'

const most = 60

let standin: ListeningStandin
let store: Store

afterEach(async () => {
  store.endStore()
  await standin.close()
})

async function begin(
  sas: Parameters<typeof serveSas>[1] = {},
  logon: Partial<Logon> = {},
): Promise<RafObject> {
  standin = await serveSas({}, sas)
  store = initStore()
  const { url: host } = standin
  const byPassword = { clientID: 'sas.ec', clientSecret: '', user: 'tester', password: 'secret' }
  await store.logon({ authType: 'password', host, ...byPassword, ...logon })
  return computeSetup(store, 'SAS Studio compute context', null)
}

/** Deletes the session, and gives all that was asked from the login on. */
async function end(session: RafObject): Promise<readonly string[]> {
  expect((await store.apiCall(session.links('delete'))).status).toBe(204)
  const asked = journalOf(standin)
  expect(asked.at(-1)).toBe('DELETE deleteSession 204')
  expect(asked.length).toBeLessThanOrEqual(most)
  return asked
}

const texts = (lines: readonly Line[]) => lines.map(({ line }) => line)
const ofType = (lines: readonly Line[], type: string) => texts(lines.filter((line) => line.type === type))

/** The status that a call was refused with; restaf rejects with an immutable map. */
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    (info: { toJS(): { readonly status: number } }) => info.toJS().status,
  )

describe('restaf, from login to delete', () => {
  it('runs code to its end, and reads log and listing', async () => {
    const session = await begin()
    const summary = await computeRun(
      store,
      session,
      '%put Hello &who;\nproc print data=sashelp.class;\nrun;\n',
      { who: 'world', year: 2036 },
    )
    expect(summary.SASJobStatus).toBe('completed')
    const log = await computeResults(store, summary, 'log')
    expect(texts(log).slice(0, 4)).toEqual([
      '1    %let who = world;',
      '2    %let year = 2036;',
      '3    %put Hello &who;',
      'Hello world',
    ])
    const listing = await computeResults(store, summary, 'listing')
    expect(ofType(listing, 'title')).toContain('The SAS System')
    expect(ofType(listing, 'normal')).toHaveLength(19)
    expect(await end(session)).toMatchInlineSnapshot(`
      [
        "POST issueToken 200",
        "GET root 200",
        "GET getContexts 200",
        "POST createSession 201",
        "POST createJob 201",
        "GET getJobState 200",
        "GET getJobState 200",
        "GET getJob 200",
        "GET getJobResults 200",
        "GET getJobLog 200",
        "GET getJobListing 200",
        "DELETE deleteSession 204",
      ]
    `)
  })

  it('sees an error: the step that reads a table which does not exist', async () => {
    const session = await begin()
    const summary = await computeRun(store, session, 'data a;\n  set work.nosuch;\nrun;')
    expect(summary.SASJobStatus).toBe('error')
    expect(summary.jobStateStatus.job.items('jobConditionCode')).toBe(1012)
    const log = await computeResults(store, summary, 'log')
    expect(ofType(log, 'error')).toEqual(['ERROR: File WORK.NOSUCH.DATA does not exist.'])
    expect(await end(session)).toHaveLength(11)
  })

  it('stops waiting for a long job and cancels it by its link, with the tag it last saw', async () => {
    const session = await begin()
    const code = 'data _null_;\n  rc = sleep(3600, 1);\nrun;\n%put never said;'
    const summary = await computeRun(store, session, code, {}, 5, (state) =>
      state === 'running' ? 'exit' : state,
    )
    expect(summary.SASJobStatus).toBe('exit')
    const { job } = summary.jobStateStatus
    expect(job.items('state')).toBe('running')
    const etag = job.headers('etag')
    const canceled = await store.apiCall(job.links('cancel'), { headers: { 'If-Match': etag } })
    expect([canceled.status, canceled.items()]).toEqual([200, 'canceled'])
    const wait = { qs: { wait: 5 }, headers: { 'If-None-Match': etag } }
    expect(await store.jobState(job, wait, 'longpoll', 0)).toMatchObject({ data: 'canceled' })
    const log = await computeResults(store, summary, 'log')
    expect(texts(log)).not.toContain('never said')
    expect(await end(session)).toHaveLength(15)
  })

  it('cannot cancel without a tag, or with the one from the job’s creation', async () => {
    const session = await begin()
    const job = await store.apiCall(session.links('execute'), {
      data: { code: ['data a; do while(1); end; run;'] },
    })
    const cancel = (headers: Readonly<Record<string, string>>) =>
      store.apiCall(job.links('cancel'), { headers })
    expect(await refusal(cancel({}))).toBe(428)
    expect(await refusal(cancel({ 'If-Match': job.headers('etag') }))).toBe(412)
    expect((await cancel({ 'If-Match': '*' })).status).toBe(200)
    await end(session)
  })

  it('keeps a session’s macro variables from one run to the next', async () => {
    const session = await begin()
    await computeRun(store, session, '%let total = 42;', { greeting: 'Good morning' })
    const summary = await computeRun(store, session, '%put &=greeting &=total;\n%put by &sysuserid;')
    const log = await computeResults(store, summary, 'log')
    expect(ofType(log, 'normal')).toEqual(['GREETING=Good morning TOTAL=42', 'by tester'])
    await end(session)
  })

  it('gets the outcome that the test’s author scripted', async () => {
    const session = await begin({
      settings: {
        programs: [
          {
            match: { contains: '%score' },
            log: ['NOTE: Scoring.', 'WARNING: 3 rows had missing values.'],
            listing: ['The Scores', 'A 0.91'],
            results: [{ name: 'WORK.SCORES', type: 'TABLE' }],
            state: 'warning',
            duration: 90_000,
          },
        ],
      },
    })
    const summary = await computeRun(store, session, '%score(model=champion);')
    expect(summary.SASJobStatus).toBe('warning')
    expect(summary.jobStateStatus.job.items('jobConditionCode')).toBe(4)
    expect(texts(await computeResults(store, summary, 'log'))).toEqual([
      'NOTE: Scoring.',
      'WARNING: 3 rows had missing values.',
    ])
    expect(texts(await computeResults(store, summary, 'listing'))).toEqual(['The Scores', 'A 0.91'])
    expect(await computeResults(store, summary, 'tables')).toEqual(['WORK.SCORES'])
    await end(session)
  })

  it('needs no login with a preset token', async () => {
    const session = await begin({}, { authType: 'server', token: 'standin-token', tokenType: 'bearer' })
    const summary = await computeRun(store, session, '%put &=sysuserid;')
    expect(ofType(await computeResults(store, summary, 'log'), 'normal')).toEqual(['SYSUSERID=tester'])
    expect(await end(session)).not.toContain('POST issueToken 200')
  })

  it('is refused with a wrong password', async () => {
    standin = await serveSas()
    store = initStore()
    const logon = { authType: 'password', clientID: 'sas.ec', clientSecret: '', user: 'tester' } as const
    await expect(store.logon({ ...logon, host: standin.url, password: 'wrong' })).rejects.toMatchObject({
      status: 401,
    })
  })

  it('does not wait for an hour of sleep, nor ask for it sixty times', async () => {
    const session = await begin()
    const before = latestOf(standin)
    const summary = await computeRun(store, session, 'data _null_; rc = sleep(3600, 1); run;')
    expect(summary.SASJobStatus).toBe('completed')
    expect(latestOf(standin) - before).toBeGreaterThan(3_600_000)
    await end(session)
  }, 5000)
})

describe('restaf, in a world of its own', () => {
  it('follows links there, with the prefix in the host that it was given', async () => {
    standin = await serveSas()
    await fetch(`${standin.url}/_standin/worlds`, { method: 'POST', body: '{"name": "mine"}' })
    store = initStore()
    const host = `${standin.url}/_w/mine`
    await store.logon({
      authType: 'password',
      host,
      clientID: 'sas.ec',
      clientSecret: '',
      user: 'tester',
      password: 'secret',
    })
    const session = await computeSetup(store, 'SAS Studio compute context', null)
    const summary = await computeRun(store, session, '%put hello;')
    expect(summary.SASJobStatus).toBe('completed')
    expect((await store.apiCall(session.links('delete'))).status).toBe(204)
    expect(standin.world.journal.entries()).toEqual([])
    expect(standin.worlds.find('mine')?.journal.entries().at(-1)).toMatchObject({
      operation: 'deleteSession',
    })
  })
})
