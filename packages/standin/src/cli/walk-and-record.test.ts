import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStandin } from '@standin/server/node'
import { sasCompute } from '@standin/systems/sas-compute'
import { afterEach, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.fixture.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.close()
})

describe('standin walk', { timeout: 60_000 }, () => {
  it('finds no difference between the fake and itself, and the same walk for a seed', async () => {
    const first = await runCli('walk', 'sas-compute', '--runs', '20', '--seed', '7')
    expect(first).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^20 sequences with \d+ steps, seed 7/),
    })
    expect((await runCli('walk', 'sas-compute', '--runs', '20', '--seed', '7')).out).toBe(first.out)
  })

  it('tells the shortest sequence that differs as curl lines and as a scenario', async () => {
    const gone = () => ({ status: 200, headers: [], body: '' })
    const wrong = { ...sasCompute, handlers: { ...sasCompute.handlers, deleteSession: gone } }
    const standin = await startStandin({ systems: [wrong], port: 0 })
    open.push(standin)
    const { code, out } = await runCli('walk', 'sas-compute', '--url', standin.url)
    expect(code).toBe(1)
    expect(out).toMatch(/^curl .*http:\/\/127\.0\.0\.1/m)
    expect(out).toMatch(/^scenario\('/m)
  })
})

describe('standin record', { timeout: 60_000 }, () => {
  it('keeps what a system answered, without secrets; what is fresh is not due again', async () => {
    const standin = await startStandin({ systems: [sasCompute], port: 0 })
    open.push(standin)
    const folder = await mkdtemp(join(tmpdir(), 'record-'))
    const at = ['--url', standin.url, '--tier', 'core'] as const
    const { code, out } = await runCli('record', 'sas-compute', ...at, '--out', folder)
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^wrote .*sas-compute-\d{4}-\d\d-\d\d\.json: \d+ of \d+/),
    ])
    const [file = ''] = await readdir(folder)
    const recording = await readFile(join(folder, file), 'utf8')
    expect(recording).not.toMatch(/Bearer ey/)
    const promises = JSON.parse(recording).promises as { outcome: string }[]
    const missing = promises.filter(({ outcome }) => outcome !== 'held').length
    const due = ['--older-than', '90d', '--recordings', folder, '--dry-run'] as const
    expect((await runCli('verify', 'sas-compute', '--tier', 'core', ...due)).out).toContain(
      `${missing} promises`,
    )
  })

  it('wants a real system', async () => {
    expect(await runCli('record', 'freezer')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--url.*\n$/),
    })
  })
})
