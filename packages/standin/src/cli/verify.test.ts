import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo, createServer as createTcpServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStandin } from '@standin/server/node'
import { sasCompute } from '@standin/systems/sas-compute'
import { afterEach, describe, expect, it } from 'vitest'
import { runCli, startCli } from './run-cli.fixture.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function listening(server: ReturnType<typeof createTcpServer>): Promise<string> {
  open.push(server)
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const provider = (answer: RequestListener) => listening(createServer(answer))
const folder = () => mkdtemp(join(tmpdir(), 'verify-'))
/** Which has the fewest promises: nobody waits for all of a provider that hangs. */
const smallest = 'hpc-pack'
const quick = ['--timeout', '300ms', '--header', 'Authorization: Bearer x', '--tier', 'core'] as const

describe('standin verify', { timeout: 60_000 }, () => {
  it('holds on the fakes at strict, with nothing skipped, in one command', { timeout: 240_000 }, async () => {
    const { code, out } = await runCli('verify', 'sas-compute', 'hpc-pack', 'freezer', '--tier', 'strict')
    const perfect = out.match(/^100 % held: .* 0 deviated, 0 failed, 0 skipped, 0 guessed$/gm)
    expect(perfect).toHaveLength(3)
    expect(out).toMatch(/coverage: \d+ of \d+/)
    expect(code).toBe(0)
  })

  it('holds on a fake that listens, which keeps nothing of it', async () => {
    const standin = await startStandin({ systems: [sasCompute], port: 0 })
    open.push(standin)
    const { code, out } = await runCli('verify', 'sas-compute', '--url', standin.url, '--tier', 'core')
    expect(out).toMatch(/100 % held/)
    expect(code).toBe(0)
    expect(standin.worlds.list()).toHaveLength(1)
    expect(standin.world.journal.entries().filter(({ operation }) => operation === 'createSession')).toEqual(
      [],
    )
  })

  it('lists what it would call, and calls nothing, in a dry run', async () => {
    const { code, out } = await runCli('verify', 'freezer', '--url', 'http://127.0.0.1:9', '--dry-run')
    expect(out).toMatch(/^scenarios\/.*: .*createSession/m)
    expect(out).toMatch(/nothing was called\n$/)
    expect(code).toBe(0)
  })

  it('writes reports to a folder', async () => {
    const out = await folder()
    const forms = ['--reporter', 'junit', 'json', 'html', 'markdown', '--out', out]
    const { code, err } = await runCli('verify', 'freezer', ...forms)
    expect([code, err.match(/^wrote /gm)?.length]).toEqual([0, 4])
    expect(JSON.parse(await readFile(join(out, 'report.json'), 'utf8'))).toMatchObject({
      system: 'freezer',
    })
    expect(await readFile(join(out, 'junit.xml'), 'utf8')).toMatch(/^<\?xml/)
    expect(await readFile(join(out, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i)
  })
})

describe('a wrong provider', { timeout: 60_000 }, () => {
  const verdictOf = async (url: string) => {
    const { code, out, err } = await runCli('verify', smallest, '--url', url, ...quick)
    expect(`${out}${err}`).not.toMatch(/^\s+at .*:\d+:\d+/m)
    return { code, out }
  }

  it.each([
    ['answers 200 to everything', (_, outgoing) => outgoing.end('{}')],
    ['answers 500 to everything', (_, outgoing) => outgoing.writeHead(500).end()],
    [
      'answers HTML',
      (_, outgoing) => outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<h1>hi</h1>'),
    ],
    ['hangs', () => undefined],
    ['closes the connection', (incoming) => incoming.socket.destroy()],
  ] satisfies [string, RequestListener][])(
    'that %s fails, and keeps no promise of the system',
    async (_, answer) => {
      const url = await provider(answer)
      const { code, out } = await verdictOf(url)
      expect(code).toBe(1)
      const { out: report } = await runCli('verify', smallest, '--url', url, ...quick, '--reporter', 'json')
      const { results } = JSON.parse(report) as { results: { id: string; suite: string; outcome: string }[] }
      const held = results.filter(({ outcome, suite }) => outcome === 'held' && suite !== 'laws')
      expect(results.length).toBeGreaterThan(20)
      // Laws are left out: that Date does not go back is kept by whoever says little.
      expect(held).toEqual([])
      expect(out).toMatch(/FAIL/)
    },
  )

  it('that is none at all is exit 3, in one line', async () => {
    const url = await provider(() => undefined)
    open.splice(0)[0]?.close()
    const { code, err } = await runCli('verify', 'sas-compute', '--url', url)
    expect([code, err.trim().split('\n').length]).toEqual([3, 1])
  })

  it('that refuses the login fails in one line', async () => {
    const url = await provider((_, outgoing) => outgoing.writeHead(401).end())
    const { code, err } = await runCli('verify', 'sas-compute', '--url', url, '--user', 'nobody')
    expect([code, err]).toEqual([1, expect.stringMatching(/^standin: .*'nobody'.*--user.*\n$/)])
  })
})

describe('what is known to differ', { timeout: 60_000 }, () => {
  const html: RequestListener = (_, outgoing) => outgoing.writeHead(404).end()

  it('is drafted, wants reasons, and then does not fail', async () => {
    const url = await provider(html)
    const file = join(await folder(), 'deviations.json')
    const run = (...more: string[]) => runCli('verify', smallest, '--url', url, ...quick, ...more)
    await run('--write-deviations', file)
    const drafted = await readFile(file, 'utf8')
    expect(await run('--deviations', file)).toMatchObject({ code: 2, err: expect.stringMatching(/reason/) })
    await writeFile(file, drafted.replaceAll('"reason": ""', '"reason": "nothing is here yet"'))
    const { out } = await run('--deviations', file)
    expect(out).toMatch(/ 0 failed/)
    expect(out).not.toMatch(/100 %/)
  })

  it('is no news to a baseline', async () => {
    const [url, out] = [await provider(html), await folder()]
    const run = (...more: string[]) => runCli('verify', smallest, '--url', url, ...quick, ...more)
    expect((await run('--reporter', 'json', '--out', out)).code).toBe(1)
    expect((await run('--baseline', join(out, 'report.json'))).code).toBe(0)
  })
})

describe('an interrupted run', { timeout: 60_000 }, () => {
  it('tells what it has, and undoes what it made', async () => {
    const standin = await startStandin({ systems: [sasCompute], port: 0, clock: 'real', speed: 20 })
    open.push(standin)
    const header = 'Authorization: Bearer standin-token'
    const { child, finished } = startCli('verify', 'sas-compute', '--url', standin.url, '--header', header)
    await until(() => standin.world.journal.entries().some(({ operation }) => operation === 'createSession'))
    child.kill('SIGINT')
    const { code, out } = await finished
    expect(code).toBe(1)
    expect(out).toMatch(/interrupted/)
    expect(standin.world.realm('sas-compute').store.count(null, 'session')).toBe(0)
  })
})

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setImmediate(resolve))
}
