import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { runCli, startCli } from './run-cli.fixture.ts'

const urlIn = (text: string) => /listening on (http:\S+)/.exec(text)?.[1] ?? ''

async function started(...args: readonly string[]) {
  const cli = startCli('start', '--port', '0', ...args)
  const said = await cli.says(/curl .*\n/)
  return { ...cli, said, url: urlIn(said) }
}

describe('standin start', () => {
  it('says where it listens, how to log in, and a line that works', async () => {
    const { child, said, url, finished } = await started('--log', 'silent')
    expect(said).toContain('tester / secret')
    const [, token = '', address = ''] = /curl -H 'Authorization: Bearer (\S+)' (\S+)/.exec(said) ?? []
    const reply = await fetch(address, { headers: { authorization: `Bearer ${token}` } })
    expect(address).toContain(url)
    expect(reply.status).toBe(200)
    child.kill('SIGTERM')
    expect(await finished).toMatchObject({ code: 0, err: '' })
  })

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends at %s, and answers the waits that it holds',
    async (signal) => {
      const { child, url, finished, says } = await started('--clock', 'manual', '--log', 'json')
      const headers = { authorization: 'Bearer standin-token', 'content-type': 'application/json' }
      const contexts = await (await fetch(`${url}/compute/contexts`, { headers })).json()
      const id = (contexts as { items: { id: string }[] }).items[0]?.id
      const made = await fetch(`${url}/compute/contexts/${id}/sessions`, {
        method: 'POST',
        headers,
        body: '{}',
      })
      const held = fetch(`${url}${made.headers.get('location')}/state?wait=60`, {
        headers: { ...headers, 'if-none-match': made.headers.get('etag') ?? '' },
      })
      await untilWaiting(url)
      child.kill(signal)
      expect((await held).status).toBe(304)
      await says(/"status":304/)
      expect((await finished).code).toBe(0)
    },
  )

  it('logs each request as a line, without colours where there is no terminal', async () => {
    const { child, url, says, finished } = await started()
    await fetch(`${url}/compute/contexts?limit=1`)
    expect(await says(/401/)).toContain('401 GET /compute/contexts?limit=1 (getContexts)')
    child.kill()
    expect((await finished).out).not.toContain('\u001b')
  })

  it('begins when and with the seed that it is told', async () => {
    const { child, url } = await started('--start-at', '2040-05-06T07:08:09Z', '--seed', 'x')
    const reply = await fetch(`${url}/compute/contexts`)
    expect(reply.headers.get('date')).toBe('Sun, 06 May 2040 07:08:09 GMT')
    child.kill()
  })

  it('says in one line that a port is in use, and exits with 1', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as AddressInfo
    const { code, err } = await runCli('start', '--port', String(port))
    taken.close()
    expect(code).toBe(1)
    expect(err).toMatch(/^standin: .*in use.*--port.*\n$/)
  })
})

describe('standin list', () => {
  it('shows each system with its paths and what is built', async () => {
    const { code, out } = await runCli('list')
    expect(code).toBe(0)
    expect(out).toMatch(
      /sas-compute +SAS Viya Compute\n +paths: \/compute, \/SASLogon, \/identities, \/files\n +\d+ of \d+/,
    )
  })

  it('gives the same to programs', async () => {
    const { out } = await runCli('list', '--json')
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ id: 'sas-compute', operations: 152 }))
  })
})

describe('a wrong command line', () => {
  it.each([
    [['start', 'sas'], /There is no system 'sas'.*sas-compute/],
    [['start', '--port', 'x'], /port/],
    [['start', '--clock', 'fast'], /auto, manual, real/],
    [['start', '--start-at', 'tomorrow'], /2036-01-01T00:00:00Z/],
    [['strat'], /start/],
    [['start', '--nope'], /--nope/],
  ])('%j exits with 2 and says what would do', async (args, message) => {
    const { code, err } = await runCli(...args)
    expect(code).toBe(2)
    expect(err).toMatch(message)
    expect(err).not.toContain('    at ')
  })

  it('--help shows examples and exits with 0', async () => {
    const { code, out } = await runCli('start', '--help')
    expect(code).toBe(0)
    expect(out).toContain('Examples:')
  })
})

async function untilWaiting(url: string): Promise<void> {
  for (;;) {
    const clock = await (await fetch(`${url}/_standin/worlds/main/clock`)).json()
    if ((clock as { waiting: number }).waiting > 0) return
  }
}
