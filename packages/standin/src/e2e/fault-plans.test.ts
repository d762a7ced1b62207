import type { System } from '@standin/engine'
import { type ListeningStandin, startStandin } from '@standin/server/node'
import { freezer } from '@standin/systems/freezer'
import { hpcPack } from '@standin/systems/hpc-pack'
import { sasCompute } from '@standin/systems/sas-compute'
import { describe, expect, it } from 'vitest'

const systems = [sasCompute, hpcPack, freezer]

type Headers = Readonly<Record<string, string>>
type Client = (method: string, path: string, body?: unknown, headers?: Headers) => Promise<Said>
interface Said {
  readonly status: number
  readonly headers: globalThis.Headers
  readonly text: string
  readonly json: Record<string, never>
}

/** A server with all systems and one plan, and a client that logs in with some headers. */
async function served(plan: string, login: Headers) {
  const standin = await startStandin({ systems })
  const client: Client = async (method, path, body, headers = {}) => {
    const isJson = body !== undefined && typeof body !== 'string'
    const reply = await fetch(standin.url + path, {
      method,
      headers: { ...login, ...(isJson ? { 'content-type': 'application/json' } : {}), ...headers },
      ...(body === undefined ? {} : { body: isJson ? JSON.stringify(body) : (body as string) }),
    })
    const text = await reply.text()
    const { status, headers: own } = reply
    return { status, headers: own, text, json: /^[{[]/.test(text) ? JSON.parse(text) : {} }
  }
  const set = () => standin.world.faults.add({ plan })
  return { standin, client, set, [Symbol.asyncDispose]: standin.close }
}

const firedIn = ({ world }: ListeningStandin) =>
  world.journal
    .entries()
    .flatMap(({ operation, faults = [] }) => faults.map(({ kind }) => `${operation} ${kind}`))

const sas: Headers = { authorization: 'Bearer standin-token' }
const hpc: Headers = {
  authorization: `Basic ${btoa('tester:secret')}`,
  'api-version': '2012-11-01.4.0',
  accept: 'application/json',
}
const stack: Headers = { 'x-auth-token': 'tester:proj:member' }

async function sasSession(client: Client): Promise<string> {
  const contexts = await client('GET', '/compute/contexts')
  const [{ id }] = contexts.json.items as unknown as [{ id: string }]
  return `/compute/sessions/${(await client('POST', `/compute/contexts/${id}/sessions`)).json.id}`
}

async function sasJob(client: Client, session: string): Promise<string> {
  const { json } = await client('POST', `${session}/jobs`, { code: ['data _null_; call sleep(60, 1); run;'] })
  return `${session}/jobs/${json.id}`
}

describe('sas-compute', () => {
  it('session-reaped-mid-job: the second look finds nothing', async () => {
    await using made = await served('sas-compute/session-reaped-mid-job', sas)
    const { client, set, standin } = made
    const session = await sasSession(client)
    set()
    const job = await sasJob(client, session)
    expect([
      (await client('GET', `${job}/state`)).text,
      (await client('GET', `${job}/state`)).json,
    ]).toMatchObject(['running', { httpStatusCode: 404 }])
    expect((await client('GET', session)).json).toMatchObject({ httpStatusCode: 404, errorCode: 5837 })
    expect(firedIn(standin)).toEqual(['getJobState expire'])
  })

  it('session-failed-at-creation: it is there, and failed', async () => {
    await using made = await served('session-failed-at-creation', sas)
    made.standin.world.faults.add({ plan: 'sas-compute/session-failed-at-creation' })
    const session = await sasSession(made.client)
    expect((await made.client('GET', `${session}/state`)).text).toBe('failed')
    expect((await made.client('POST', `${session}/jobs`, { code: ['run;'] })).status).toBe(400)
  })

  it('stale-etag: refused once, and done with the tag of a new look', async () => {
    await using made = await served('sas-compute/stale-etag', sas)
    const { client, set } = made
    const job = await sasJob(client, await sasSession(client))
    set()
    const cancel = async () => {
      const tag = (await client('GET', job)).headers.get('etag') ?? ''
      return (await client('PUT', `${job}/state?value=canceled`, undefined, { 'if-match': tag })).status
    }
    expect([await cancel(), await cancel()]).toEqual([412, 200])
  })

  it('page-changes: one job is on neither page', async () => {
    await using made = await served('sas-compute/page-changes', sas)
    const { client, set } = made
    const session = await sasSession(client)
    const jobs = []
    for (let count = 0; count < 4; count++) jobs.push((await sasJob(client, session)).split('/').at(-1))
    set()
    const page = async (start: number) =>
      (
        (await client('GET', `${session}/jobs?start=${start}&limit=2`)).json.items as unknown as {
          id: string
        }[]
      ).map(({ id }) => id)
    expect([await page(0), await page(2)]).toEqual([jobs.slice(0, 2), jobs.slice(3)])
  })

  it('token-expired: one token is done with, and a new one is good', async () => {
    await using made = await served('sas-compute/token-expired', {})
    const { client, set } = made
    const logIn = async () => {
      const body = 'grant_type=password&username=tester&password=secret'
      const headers = {
        authorization: `Basic ${btoa('sas.cli:')}`,
        'content-type': 'application/x-www-form-urlencoded',
      }
      return `Bearer ${(await client('POST', '/SASLogon/oauth/token', body, headers)).json.access_token}`
    }
    const [old, fresh] = [await logIn(), await logIn()]
    set()
    const statuses = []
    for (const authorization of [old, old, old, old, fresh])
      statuses.push((await client('GET', '/compute/contexts', undefined, { authorization })).status)
    expect(statuses).toEqual([200, 200, 401, 401, 200])
    expect((await client('GET', '/compute/', undefined, { authorization: await logIn() })).status).toBe(200)
  })
})

async function hpcSession(client: Client, durable: boolean) {
  const info = {
    MaxMessageSize: 65_536,
    Password: 'secret',
    Runtime: -1,
    ServiceName: 'CcpEchoSvc',
    Username: 'STANDIN\\tester',
  }
  const { status, json } = await client('POST', `/WindowsHPC/Sessions/Create?durable=${durable}`, info)
  return { status, code: json.Code as unknown as number, path: `/WindowsHPC/Session/${json.Id}` }
}

async function jobsOf(client: Client): Promise<number> {
  const { text } = await client('GET', '/WindowsHPC/Jobs', undefined, { accept: 'application/xml' })
  return text.match(/<Object>/g)?.length ?? 0
}

describe('hpc-pack', () => {
  it('broker-node-gone: a durable session is attached to again, another one has ended', async () => {
    await using made = await served('hpc-pack/broker-node-gone', hpc)
    const { client, standin } = made
    const outcome = async (durable: boolean) => {
      standin.world.faults.clear()
      made.set()
      const { path } = await hpcSession(client, durable)
      const status = async () => (await client('GET', `${path}/Batch/first/Status`)).status
      return [
        await status(),
        await status(),
        (await client('GET', `${path}/Attach?durable=${durable}`)).status,
      ]
    }
    expect(await outcome(true)).toEqual([200, 409, 200])
    expect(await outcome(false)).toEqual([200, 409, 409])
  })

  it('session-failed-at-creation: no broker node, once', async () => {
    await using made = await served('hpc-pack/session-failed-at-creation', hpc)
    made.set()
    expect(await hpcSession(made.client, false)).toMatchObject({ status: 503, code: 0x02_00_00_00 })
    expect(await hpcSession(made.client, false)).toMatchObject({ status: 201 })
  })

  it('broker-starts-too-late: the session is there all the same', async () => {
    await using made = await served('hpc-pack/broker-starts-too-late', hpc)
    made.set()
    expect(await hpcSession(made.client, false)).toMatchObject({ status: 503 })
    expect(await jobsOf(made.client)).toBe(1)
  })

  it('responses-cut: the head comes, and no more', async () => {
    await using made = await served('hpc-pack/responses-cut', hpc)
    const { path } = await hpcSession(made.client, false)
    await made.client('GET', `${path}/Batch/first/Status`)
    made.set()
    await expect(made.client('POST', `${path}/Batch/first/Response?genericservice=true`)).rejects.toThrow(
      'terminated',
    )
  })

  it('page-changes: the eldest job is forgotten', async () => {
    await using made = await served('hpc-pack/page-changes', hpc)
    for (let count = 0; count < 3; count++) await hpcSession(made.client, false)
    made.set()
    expect([await jobsOf(made.client), await jobsOf(made.client)]).toEqual([3, 2])
  })
})

describe('freezer', () => {
  const jobs = '/v2/proj/jobs'
  const makeJob = (client: Client) =>
    client('POST', jobs, {
      client_id: 'node1',
      job_actions: [{ freezer_action: { action: 'backup', mode: 'fs', storage: 'local' } }],
    })
  const prepare = (client: Client) =>
    client('POST', '/v2/proj/clients', { client_id: 'node1', hostname: 'node1' })

  it('page-changes: one job is on neither page', async () => {
    await using made = await served('freezer/page-changes', stack)
    const { client, set } = made
    await prepare(client)
    for (let count = 0; count < 4; count++) expect((await makeJob(client)).status).toBe(201)
    set()
    const page = async (offset: number) =>
      ((await client('GET', `${jobs}?limit=2&offset=${offset}`)).json.jobs as unknown as unknown[]).length
    expect([await page(0), await page(2)]).toEqual([2, 1])
  })

  it('storage-fails: an error, and the job is there', async () => {
    await using made = await served('freezer/storage-fails', stack)
    await prepare(made.client)
    made.set()
    expect((await makeJob(made.client)).status).toBe(500)
    expect((await made.client('GET', jobs)).json.jobs).toHaveLength(1)
  })

  it('session-gone: a member that ends finds no session', async () => {
    await using made = await served('freezer/session-gone', stack)
    const { client, set } = made
    const { json } = await client('POST', '/v2/proj/sessions', { schedule: { schedule_interval: '1 hours' } })
    const path = `/v2/proj/sessions/${json.session_id}`
    await prepare(client)
    const { job_id } = (await makeJob(client)).json
    await client('PUT', `${path}/jobs/${job_id}`)
    set()
    const act = async (action: object) => (await client('POST', `${path}/action`, action)).status
    const [started, ended] = [
      await act({ start: { job_id, current_tag: 0 } }),
      await act({ end: { job_id, current_tag: 1, result: 'success' } }),
    ]
    expect([started, ended]).toEqual([202, 400])
    expect((await client('GET', path)).status).toBe(404)
  })

  it('token-expired: one token is done with, and a new one is good', async () => {
    await using made = await served('freezer/token-expired', {})
    const { client, set } = made
    const logIn = async () => {
      const user = { name: 'tester', password: 'secret', domain: { id: 'default' } }
      const auth = { identity: { methods: ['password'], password: { user } } }
      const { headers, json } = await client('POST', '/v3/auth/tokens', { auth })
      const { project } = json.token as unknown as { project: { id: string } }
      return { token: headers.get('x-subject-token') ?? '', project: project.id }
    }
    const [old, fresh] = [await logIn(), await logIn()]
    set()
    const statuses = []
    for (const { token, project } of [old, old, old, old, fresh])
      statuses.push((await client('GET', `/v2/${project}/jobs`, undefined, { 'x-auth-token': token })).status)
    expect(statuses).toEqual([200, 200, 401, 401, 200])
  })
})

describe.each<[string, System, Headers, string]>([
  ['sas-compute', sasCompute, sas, '/compute/sessions/x'],
  ['hpc-pack', hpcPack, hpc, '/WindowsHPC/Session/7/Batch/b/Status'],
  ['freezer', freezer, stack, '/v2/proj/sessions/x'],
])('%s', (id, system, login, path) => {
  it('overloaded: 503 with Retry-After, twice', async () => {
    await using made = await served(`${id}/overloaded`, login)
    made.set()
    const replies = []
    for (let count = 0; count < 3; count++) replies.push(await made.client('GET', path))
    expect(replies.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual([
      [503, '5'],
      [503, '5'],
      [404, null],
    ])
  })

  it('every error of the catalogue can be a fault, and mentions nothing undefined', async () => {
    await using made = await served('', login)
    const { faults } = made.standin.world
    for (const error of system.faultWords?.errors ?? []) {
      faults.clear()
      faults.add({ system: id, do: { kind: 'error', error } })
      if (error === 'malformed') continue
      const { status, text } = await made.client('GET', path)
      expect(status, error).toBeGreaterThanOrEqual(200)
      expect(text, error).not.toContain('undefined')
      expect(text, error).not.toContain('standin-defect')
    }
  })

  it('every plan can be set', async () => {
    await using made = await served('', login)
    for (const [plan, { about }] of Object.entries(system.faultPlans ?? {})) {
      expect(about, plan).toMatch(/\.$/)
      expect(made.standin.world.faults.add({ plan: `${id}/${plan}` }), plan).not.toEqual([])
      made.standin.world.faults.clear()
    }
  })
})
