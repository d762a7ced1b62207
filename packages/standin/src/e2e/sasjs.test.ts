import SASjs, {
  type AuthConfig,
  type Executed,
  SASViyaApiClient,
  SasjsRequestClient,
} from '@sasjs/adapter/node/index.js'
import type { ListeningStandin } from '@standin/server/node'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { logIn, type PlainClient, type PlainReply, plainClient } from './plain-client.fixture.ts'
import { journalOf, latestOf, serveSas } from './serve-sas.fixture.ts'

const most = 60
const contextName = 'SAS Studio compute context'

let standin: ListeningStandin

beforeEach(async () => {
  // With `debug`, which makes it read the log, the adapter tells the console what it does.
  vi.spyOn(console, 'info').mockImplementation(() => {})
  standin = await serveSas()
})

afterEach(async () => {
  vi.restoreAllMocks()
  await standin.close()
})

/** The adapter gets its tokens from elsewhere: it has no login by password for Viya. */
async function authorize(): Promise<AuthConfig> {
  const { access_token, refresh_token } = await logIn(standin.url)
  return { client: 'sas.ec', secret: '', access_token, refresh_token }
}

const createAdapter = () =>
  new SASjs({
    serverUrl: standin.url,
    serverType: 'SASVIYA',
    contextName,
    useComputeApi: true,
    debug: true,
    verbose: false,
  })

async function execute(linesOfCode: readonly string[], authConfig?: AuthConfig): Promise<Executed> {
  const script = { fileName: 'tests/hello', linesOfCode, authConfig: authConfig ?? (await authorize()) }
  return createAdapter().executeScript(script)
}

const timesAsked = (what: string) => journalOf(standin).filter((asked) => asked === what).length

/** Deletes the two sessions that the adapter leaves, and gives all that was asked from the login on. */
async function end(): Promise<readonly string[]> {
  // It makes the second one beside the first, for the next call, and nobody is told when it is there.
  await vi.waitFor(() => expect(timesAsked('GET getSessionState 200')).toBe(2), { interval: 5 })
  const client = plainClient(standin.url)
  const { body } = await client('GET', '/compute/sessions')
  for (const { id } of body.items) {
    expect(await client('DELETE', `/compute/sessions/${id}`)).toMatchObject({ status: 204 })
  }
  const asked = journalOf(standin)
  expect(asked.length).toBeLessThanOrEqual(most)
  return asked
}

describe('the SASjs adapter', () => {
  it('runs code to its end and reads the log, in a session of its own', async () => {
    const { job, log } = await execute(['%put Hello;', '%put &=sysuserid;'])
    expect(job).toMatchObject({ state: 'completed', jobConditionCode: 0 })
    expect(log.split('\n')).toEqual([
      '1    %put Hello;',
      'Hello',
      '2    %put &=sysuserid;',
      'SYSUSERID=tester',
    ])
    expect((await end()).toSorted()).toMatchInlineSnapshot(`
      [
        "DELETE deleteSession 204",
        "DELETE deleteSession 204",
        "GET getContexts 200",
        "GET getJob 200",
        "GET getJobLogContent 200",
        "GET getJobState 200",
        "GET getJobState 200",
        "GET getJobState 200",
        "GET getSessionState 200",
        "GET getSessionState 200",
        "GET getSessions 200",
        "POST createJob 201",
        "POST createSession 201",
        "POST createSession 201",
        "POST issueToken 200",
      ]
    `)
  })

  it('throws the job and its log when a step reads a table which does not exist', async () => {
    const thrown = await execute(['data a;', '  set work.nosuch;', 'run;']).catch((error: unknown) => error)
    expect(thrown).toMatchObject({
      name: 'ComputeJobExecutionError',
      job: { state: 'error', jobConditionCode: 1012 },
      log: expect.stringContaining('ERROR: File WORK.NOSUCH.DATA does not exist.'),
    })
    await end()
  })

  it('ends its poll when another client cancels the job', async () => {
    const executing = execute(['%put before;', 'data _null_; do while(1); end; run;', '%put after;'])
    await vi.waitFor(() => expect(timesAsked('GET getJobState 200')).toBeGreaterThan(1), { interval: 5 })
    const other = plainClient(standin.url)
    const running = await findJob(other)
    expect(running.body.state).toBe('running')
    const path = `${running.path}/state?value=canceled`
    expect((await other('PUT', path)).body.errorCode).toBe(5033)
    const headers = { 'if-match': running.etag }
    expect(await other('PUT', path, { headers })).toMatchObject({ status: 200, text: 'canceled' })

    const { job, log } = await executing
    expect(job.state).toBe('canceled')
    expect(log).toContain('before')
    expect(log).not.toContain('after')
    await end()
  })

  it('does not wait for an hour of sleep', async () => {
    const before = latestOf(standin)
    const { job } = await execute(['data _null_; rc = sleep(3600, 1); run;'])
    expect(job.state).toBe('completed')
    expect(latestOf(standin) - before).toBeGreaterThan(3_600_000)
    await end()
  }, 5000)

  it('takes other poll options, variables, and the process number from SYSJOBID', async () => {
    const adapter = new SASViyaApiClient(standin.url, '', contextName, new SasjsRequestClient(standin.url))
    const poll = { maxPollCount: 20, pollInterval: 1 }
    const code = ['%put &=region &=year;', 'data _null_; rc = sleep(60, 1); run;']
    const variables = { region: 'North & South', year: 2036 }
    const { job, log } = await adapter.executeScript(
      'tests/hello',
      code,
      contextName,
      await authorize(),
      null,
      true,
      false,
      true,
      poll,
      true,
      variables,
    )
    expect(job.state).toBe('completed')
    expect(log).toContain('REGION=North & South YEAR=2036')
    expect(console.info).toHaveBeenCalledWith(
      expect.stringMatching(/^Triggering 'tests\/hello' with PID \d+ at /),
    )
    expect(await end()).toContain('GET getVariable 200')
  })

  it('refreshes its tokens by a multipart form, once', async () => {
    const { refresh_token } = await authorize()
    const refresh = () => createAdapter().refreshTokens('sas.ec', '', refresh_token)
    const tokens = await refresh()
    const { job } = await execute(['%put Hello;'], { client: 'sas.ec', secret: '', ...tokens })
    expect(job.state).toBe('completed')
    await expect(refresh()).rejects.toMatchObject({ name: 'LoginRequiredError' })
    await end()
  })
})

/** The one job, as somebody sees it who did not submit it. */
async function findJob(client: PlainClient): Promise<PlainReply & { readonly path: string }> {
  const { body: sessions } = await client('GET', '/compute/sessions')
  for (const { id } of sessions.items) {
    const { body: jobs } = await client('GET', `/compute/sessions/${id}/jobs`)
    const path = `/compute/sessions/${id}/jobs/${jobs.items[0]?.id}`
    if (jobs.count > 0) return { path, ...(await client('GET', path)) }
  }
  throw new Error('there is no job')
}
