import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFailed, vi } from 'vitest'
import { type RunningProgram, startProgram } from '../cli/run-cli.fixture.ts'
import { changedFiles, findProgram, installedVersion } from './debian-software.fixture.ts'
import { type FakeSystem, inShort, startFakeSystem } from './fake-system.fixture.ts'
import { createFreezerCommand, type FreezerCommand, idIn } from './freezer-command.fixture.ts'

it.each(['freezer-scheduler', 'python3-freezer'])("is Debian's own %s, as Debian made it", (name) => {
  expect(installedVersion(name)).toMatch(/^13\.0\.0-/)
  expect(changedFiles(name)).toEqual([])
})

describe('the scheduler', () => {
  const patience = { timeout: 60_000, interval: 200 }
  let fake: FakeSystem
  let freezer: FreezerCommand
  let scheduler: RunningProgram
  let clientId: string

  beforeAll(async () => {
    // The scheduler and its jobs live in real time, so that the fake does too.
    fake = await startFakeSystem('freezer', ['--clock', 'real', '--start-at', 'now'])
    freezer = createFreezerCommand(fake.url)
    scheduler = startScheduler(freezer)
    await vi.waitFor(async () => expect(await exchanges()).toContain('registerClient 201'), patience)
    const [client] = await freezer.list('client-list')
    clientId = String(client?.['Client ID'])
  })
  afterAll(async () => {
    const es = await fake.journal('main')
    console.log('FIG', es.length, es.filter((e) => !/auth.tokens|.v3/.test(e.target)).length)
    scheduler?.child.kill('SIGTERM')
    await scheduler?.finished
    freezer?.dispose()
    await fake?.stop()
  })

  const exchanges = async () => (await fake.journal('main')).map(inShort)
  const columns = (...args: readonly string[]) => freezer.show(...args)

  it('has registered itself as a client, by its project and host', async () => {
    const { hostname } = await columns('client-show', clientId)
    expect(clientId).toMatch(new RegExp(`^[0-9a-f]{32}_${hostname}$`))
  })

  it.each([
    { command: 'touch', ends: 'success' },
    { command: 'false', ends: 'fail' },
  ])('takes a session whose job runs `$command` through a cycle that ends with $ends', async (given) => {
    onTestFailed(async () => {
      scheduler.child.kill('SIGTERM')
      const { out, err } = await scheduler.finished
      console.error(out + err)
    })
    const touched = join(freezer.home, `touched-${given.command}`)
    const { sessionId, jobId } = await makeSession(`${given.command} ${touched}`)
    const asked = (await fake.journal('main')).length
    await freezer.says('session-add-job', '--session-id', sessionId, '--job-id', jobId)

    await expect
      .poll(() => columns('session-show', sessionId), patience)
      .toMatchObject({
        Status: 'completed',
        Result: given.ends,
        'Session tag': 1,
        Jobs: expect.stringContaining(`'result': '${given.ends}'`),
      })
    await expect
      .poll(() => columns('job-show', jobId), patience)
      .toMatchObject({
        Status: 'completed',
        Result: given.ends,
        Event: '',
        'Session ID': sessionId,
        'Current pid': expect.any(Number),
      })
    expect(existsSync(touched)).toBe(given.ends === 'success')

    const entries = (await fake.journal('main')).slice(asked)
    expect(entries.filter(({ status }) => status >= 400)).toEqual([])
    const changes = entries.filter(({ operation = '' }) => /^(update|actOn)/.test(operation))
    expect(changes.map(inShort)).toEqual([
      ...['scheduled', 'running'].map(() => 'updateJob 200'),
      'actOnSession 202',
      'updateJob 200', // the process id of the agent
      'actOnSession 202',
      'updateJob 200',
    ])
    const [start, end] = changes.filter(({ operation }) => operation === 'actOnSession')
    expect(start?.rows).toContainEqual(expect.stringMatching(/^session:actOnSession#start/))
    expect(end?.rows).toContainEqual(expect.stringMatching(/^session:actOnSession#end/))
  })

  /**
   * A session and a job for it. The job counts as completed until it is added: the scheduler takes every
   * other job at once, and then runs it without the session.
   */
  async function makeSession(command: string) {
    const freezerAction = { action: 'exec', command, storage: 'local', container: freezer.home }
    const job = {
      job_schedule: { status: 'completed' },
      job_actions: [{ freezer_action: freezerAction, max_retries: 0, max_retries_interval: 1 }],
    }
    const session = { description: 'nightly', hold_off: 1, schedule: {} }
    return {
      sessionId: idIn(await freezer.says('session-create', '--file', freezer.file(session))),
      jobId: idIn(await freezer.says('job-create', '--client', clientId, '--file', freezer.file(job))),
    }
  }
})

/** In the foreground, with a configuration and folders of its own. It finds its agent in the path. */
function startScheduler({ env, home }: FreezerCommand): RunningProgram {
  const scheduler = findProgram('freezer-scheduler', 'python3-freezer')
  const agent = findProgram('freezer-agent', 'python3-freezer')
  const [config, jobs] = [join(home, 'scheduler.conf'), join(home, 'jobs')]
  writeFileSync(config, '[DEFAULT]\n')
  mkdirSync(jobs)
  const args = ['--config-file', config, '--conf', jobs, '--interval', '1', '--no-daemon', 'start']
  return startProgram(scheduler, args, { ...env, PATH: `${dirname(agent)}:${env.PATH}` })
}
