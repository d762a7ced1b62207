import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type RunningProgram, startCli, startProgram } from '../cli/run-cli.fixture.ts'

const example = new URL('../../../../examples/hpc-pack-soa/', import.meta.url)
const main = fileURLToPath(new URL('main.mjs', example))
const readme = await readFile(new URL('README.md', example), 'utf8')

/** What the README says that each flow prints. */
const shown = [
  ...readme.matchAll(/^\$ node main\.mjs https:\/\/127\.0\.0\.1:4010 (xml|json)\n([\s\S]*?)```$/gm),
].map(([, flow = '', output = '']) => ({ flow, output }))

let server: RunningProgram
let url = ''
let ca = ''
beforeAll(async () => {
  ca = join(await mkdtemp(join(tmpdir(), 'soa-')), 'ca.pem')
  server = startCli('start', 'hpc-pack', '--tls', '--ca-out', ca, '--port', '0', '--log', 'silent')
  url = /listening on (\S+)/.exec(await server.says(/\n\n$/))?.[1] ?? ''
}, 60_000)
afterAll(async () => {
  server.child.kill()
  await server.finished
})

const user = { HPC_USER: 'STANDIN\\tester', HPC_PASSWORD: 'secret' }

/** The example as its README starts it. */
const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  startProgram(process.execPath, [main, ...args], {
    ...process.env,
    NODE_EXTRA_CA_CERTS: ca,
    ...user,
    ...env,
  }).finished

describe('the SOA client of examples', { timeout: 60_000 }, () => {
  it('has two flows', () => expect(shown.map(({ flow }) => flow)).toEqual(['xml', 'json']))

  it.each(shown)('does in $flow what its README shows', async ({ flow, output }) => {
    expect(await run([url, flow])).toEqual({ code: 0, out: output, err: '' })
  })

  it("says the service's own fault, and fails", async () => {
    const { code, err } = await run([url, 'json'], { HPC_PASSWORD: 'wrong' })
    expect([code, err]).toEqual([1, expect.stringMatching(/Create\?durable=false: 401 \{"Code":50331701,/)])
  })

  it('believes no certificate that it was not told to', async () => {
    expect(await run([url, 'xml'], { NODE_EXTRA_CA_CERTS: '' })).toMatchObject({ code: 1, out: '' })
  })
})
