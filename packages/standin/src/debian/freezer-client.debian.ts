import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changedFiles, installedVersion } from './debian-software.fixture.ts'
import { type FakeSystem, inShort, startFakeSystem } from './fake-system.fixture.ts'
import { createFreezerCommand, type FreezerCommand, idIn } from './freezer-command.fixture.ts'

const node = { client_id: 'node-1', hostname: 'node-1', description: 'a node' }
const job = {
  description: 'home',
  job_schedule: { schedule_interval: '1 days' },
  job_actions: [{ freezer_action: { action: 'backup', mode: 'fs', path_to_backup: '/home' } }],
}
const action = { freezer_action: { action: 'backup', backup_name: 'home', path_to_backup: '/home' } }
const session = { description: 'nightly', hold_off: 5, schedule: { schedule_interval: '1 days' } }

it("is Debian's own python3-freezerclient, as Debian made it", () => {
  expect(installedVersion('python3-freezerclient')).toMatch(/^5\.0\.0-/)
  expect(changedFiles('python3-freezerclient')).toEqual([])
})

describe.each([
  { where: 'the main world', world: 'main' },
  { where: 'a world of its own', world: 'mine' },
])('the freezer command line in $where', ({ world }) => {
  let fake: FakeSystem
  let base: string
  let freezer: FreezerCommand
  let seen = 0

  beforeAll(async () => {
    fake = await startFakeSystem('freezer')
    base = world === 'main' ? fake.url : await fake.makeWorld(world)
    freezer = createFreezerCommand(base)
    await freezer.says('client-register', '--file', freezer.file(node))
  })
  beforeEach(async () => {
    await asked()
  })
  afterAll(async () => {
    freezer?.dispose()
    await fake?.stop()
  })

  /** What was asked since the last look, and answered. */
  async function asked(): Promise<readonly string[]> {
    const entries = await fake.journal(world)
    const fresh = entries.slice(seen)
    seen = entries.length
    return fresh.map(inShort)
  }

  const isLogin = (exchange: string) => /^(showIdentity|issueToken) 20\d$/.test(exchange)
  const askedBesidesLogin = async () => (await asked()).filter((exchange) => !isLogin(exchange))

  const createJob = async (document: object = job) =>
    idIn(await freezer.says('job-create', '--client', 'node-1', '--file', freezer.file(document)))
  const createSession = async (document: object = session) =>
    idIn(await freezer.says('session-create', '--file', freezer.file(document)))

  it('logs in with Keystone at the same port, and is led back to where it came from', async () => {
    expect(await freezer.list('client-list')).toMatchObject([{ 'Client ID': 'node-1' }])
    // It takes a token to look into the catalog, and another one to ask with.
    expect(await asked()).toEqual(['showIdentity 200', 'issueToken 201', 'issueToken 201', 'listClients 200'])
    expect(await catalogUrls(base)).toEqual(new Set([base, `${base}/identity`]))
  })

  it('finds v3 from above, and takes a token for a password', async () => {
    const above = await freezer.run(['client-list'], { OS_AUTH_URL: `${base}/identity` })
    expect(above).toMatchObject({ code: 0, out: expect.stringContaining('node-1') })
    expect(await asked()).toContain('listIdentityVersions 300')
    const token = { OS_USERNAME: '', OS_PASSWORD: '', OS_TOKEN: 'me:proj:member', OS_PROJECT_NAME: 'proj' }
    expect(await freezer.run(['client-list'], token)).toMatchObject({ code: 0 })
    expect(await askedBesidesLogin()).toEqual(['listClients 200'])
  })

  it('is refused in the words of the service', async () => {
    const wrong = await freezer.run(['client-list'], { OS_PASSWORD: 'wrong' })
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('(HTTP 401)') })
    const reader = await freezer.run(['session-create', '--file', freezer.file(session)], {
      OS_USERNAME: 'reader',
    })
    expect(reader).toMatchObject({ code: 1 })
    expect(reader.err).toContain('[*] Error 403: You are not allowed to access this resource')
    expect(await askedBesidesLogin()).toEqual(['issueToken 401', 'createSession 403'])
  })

  it('registers, lists, shows and deletes clients', async () => {
    const registered = await freezer.says('client-register', '--file', freezer.file({ client_id: 'node-2' }))
    expect(registered).toContain('Client node-2 registered')
    expect(await freezer.list('client-list', '--limit', '1', '--offset', '1')).toMatchObject([
      { 'Client ID': 'node-2' },
    ])
    expect(await freezer.show('client-show', 'node-1')).toMatchObject({
      'Client ID': 'node-1',
      'Client UUID': expect.stringMatching(/^[0-9a-f]{32}$/),
      hostname: 'node-1',
      description: 'a node',
    })
    expect(await freezer.says('client-delete', 'node-2')).toContain('Client node-2 deleted')
    const gone = await freezer.run(['client-show', 'node-2'])
    expect(gone).toMatchObject({ code: 1, err: expect.stringContaining('Client not found') })
    expect(await askedBesidesLogin()).toEqual([
      'registerClient 201',
      'listClients 200',
      'showClient 200',
      'deleteClient 204',
      'showClient 404',
    ])
  })

  it('creates, lists, shows, updates and deletes actions', async () => {
    const id = idIn(await freezer.says('action-create', '--file', freezer.file(action)))
    expect(await freezer.list('action-list', '--search', JSON.stringify([{ action_id: id }]))).toMatchObject([
      { 'Action ID': id, Name: 'home', Action: 'backup', 'Path to Backup or Restore': '/home' },
    ])
    const renamed = { freezer_action: { action: 'backup', backup_name: 'renamed' }, max_retries: 2 }
    expect(await freezer.says('action-update', id, freezer.file(renamed))).toContain(`Action ${id} updated`)
    expect(await freezer.show('action-show', id)).toMatchObject({ Name: 'renamed', Max_retries: 2 })
    expect(await freezer.says('action-delete', id)).toContain(`Action ${id} deleted`)
    const gone = await freezer.run(['action-show', id])
    expect(gone).toMatchObject({ code: 1, err: expect.stringContaining('Action not found') })
    expect(await askedBesidesLogin()).toEqual([
      'createAction 201',
      'listActions 200',
      'updateAction 200',
      'showAction 200',
      'deleteAction 204',
      'showAction 404',
    ])
  })

  it('creates, lists, shows, gets, updates, starts, stops, aborts and deletes jobs', async () => {
    const id = await createJob()
    expect(await freezer.list('job-list', '--client', 'node-1')).toMatchObject([
      { 'Job ID': id, Description: 'home', '# Actions': 1, 'Session ID': '' },
    ])
    // A list of nothing is a row of nothing.
    expect(await freezer.list('job-list', '--client', 'other')).toMatchObject([{ 'Job ID': '' }])
    expect(await freezer.show('job-show', id)).toMatchObject({ 'Client ID': 'node-1', Interval: '1 days' })
    expect(await freezer.says('job-get', id)).toContain(`'job_id': '${id}'`)
    const update = freezer.file({ description: 'weekly', job_schedule: { schedule_interval: '1 weeks' } })
    expect(await freezer.says('job-update', id, update)).toContain(`Job ${id} updated`)
    expect(await freezer.show('job-show', id)).toMatchObject({ Description: 'weekly', Interval: '1 weeks' })
    for (const event of ['start', 'stop', 'abort']) {
      expect(await freezer.says(`job-${event}`, id)).toMatch(
        new RegExp(`${event} request sent for job ${id}`, 'i'),
      )
      expect(await freezer.show('job-show', id)).toMatchObject({ Event: event })
    }
    expect(await freezer.says('job-delete', id)).toContain(`Job ${id} deleted`)
    const gone = await freezer.run(['job-show', id])
    expect(gone).toMatchObject({ code: 1, err: expect.stringContaining('Job not found') })
    expect(await askedBesidesLogin()).toEqual([
      'createJob 201',
      ...['listJobs 200', 'listJobs 200', 'showJob 200', 'showJob 200', 'updateJob 200', 'showJob 200'],
      ...['start', 'stop', 'abort'].flatMap(() => ['sendJobEvent 202', 'showJob 200']),
      'deleteJob 204',
      'showJob 404',
    ])
  })

  it('takes a session through a cycle, the end by its library', async () => {
    const jobId = await createJob()
    const id = await createSession()
    expect(await freezer.list('session-list')).toMatchObject([
      { 'Session ID': id, Description: 'nightly', Status: 'active', Result: null, '# Jobs': 0 },
    ])
    const update = freezer.file({ description: 'weekly' })
    expect(await freezer.says('session-update', id, update)).toContain(`Session ${id} updated`)
    const both = ['--session-id', id, '--job-id', jobId]
    expect(await freezer.says('session-add-job', ...both)).toContain('added correctly')
    expect(await freezer.show('job-show', jobId)).toMatchObject({ 'Session ID': id, Interval: '1 days' })
    expect(await freezer.says('session-start', ...both, '--job-tag', '0')).toContain('start requested')
    expect(await freezer.show('session-show', id)).toMatchObject({
      Description: 'weekly',
      'Hold off': 5,
      'Session tag': 1,
      Status: 'running',
      Result: '',
      Jobs: expect.stringContaining("'status': 'running'"),
    })
    expect(await freezer.endSession(id, jobId, 1, 'success')).toEqual({ result: 'success', session_tag: 1 })
    expect(await freezer.show('session-show', id)).toMatchObject({
      Status: 'completed',
      Result: 'success',
      Jobs: expect.stringContaining("'result': 'success'"),
    })
    expect(await freezer.says('session-remove-job', ...both)).toContain('removed correctly')
    expect(await freezer.show('job-show', jobId)).toMatchObject({ 'Session ID': '', Event: 'stop' })
    expect(await freezer.says('session-delete', id)).toContain(`Session ${id} deleted`)
    const gone = await freezer.run(['session-show', id])
    expect(gone).toMatchObject({ code: 1, err: expect.stringContaining('Session not found') })
    expect(await askedBesidesLogin()).toEqual([
      'createJob 201',
      'createSession 201',
      'listSessions 200',
      'updateSession 200',
      'addSessionJob 204',
      'showJob 200',
      // It looks whether the session is there before it starts or deletes it.
      ...['showSession 200', 'actOnSession 202', 'showSession 200', 'actOnSession 202', 'showSession 200'],
      'removeSessionJob 204',
      'showJob 200',
      'showSession 200',
      'deleteSession 204',
      'showSession 404',
    ])
  })

  it('creates a job and a session under ids of its own, by replacing what is not there', async () => {
    expect(await createJob({ ...job, job_id: 'my-job' })).toBe('my-job')
    expect(await createSession({ ...session, session_id: 'my-session', session_tag: 3 })).toBe('my-session')
    expect(await freezer.show('session-show', 'my-session')).toMatchObject({ 'Session tag': 3 })
    expect(await askedBesidesLogin()).toEqual(['replaceJob 201', 'replaceSession 201', 'showSession 200'])
  })

  it('says what was wrong with a start, and stumbles over what was wrong with a removal', async () => {
    const both = ['--session-id', await createSession(), '--job-id', await createJob()]
    const early = await freezer.run(['session-start', ...both, '--job-tag', '7'])
    expect(early).toMatchObject({ code: 1 })
    expect(early.err).toContain('[*] Error 400: requested tag value too high. Session Tag: 0 Job Tag: 7')
    // The client tries five times; then its own error handling fails.
    const removal = await freezer.run(['session-remove-job', ...both])
    expect(removal).toMatchObject({ code: 1 })
    expect(removal.err).toContain("'ApiClientException' object has no attribute 'message'")
    expect((await askedBesidesLogin()).slice(2)).toEqual([
      ...['showSession 200', 'actOnSession 400'],
      ...Array.from({ length: 5 }, () => 'removeSessionJob 500'),
    ])
  })

  it('has asked nothing in another world', async () => {
    expect((await fake.journal('main')).length > 0).toBe(world === 'main')
    expect((await fake.journal(world)).every(({ operation }) => operation !== undefined)).toBe(true)
  })
})

/** The addresses of all services in the catalog of a login. */
async function catalogUrls(base: string): Promise<ReadonlySet<string>> {
  const domain = { name: 'Default' }
  const user = { name: 'tester', domain, password: 'secret' }
  const auth = {
    identity: { methods: ['password'], password: { user } },
    scope: { project: { name: 'proj', domain } },
  }
  const reply = await fetch(`${base}/v3/auth/tokens`, { method: 'POST', body: JSON.stringify({ auth }) })
  const { token } = (await reply.json()) as { token: { catalog: { endpoints: { url: string }[] }[] } }
  return new Set(token.catalog.flatMap(({ endpoints }) => endpoints.map(({ url }) => url)))
}
