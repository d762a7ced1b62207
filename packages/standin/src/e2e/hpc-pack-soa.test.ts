import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hpcPack } from '@standin/systems/hpc-pack'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startProgram } from '../cli/run-cli.fixture.ts'
import { type FakeSystem, inShort, startFakeSystem } from '../debian/fake-system.fixture.ts'

const example = new URL('../../../../examples/hpc-pack-soa/', import.meta.url)
const main = fileURLToPath(new URL('main.mjs', example))
const readme = await readFile(new URL('README.md', example), 'utf8')

/** What the README says that each flow prints. */
const shown = [
  ...readme.matchAll(/^\$ node main\.mjs https:\/\/127\.0\.0\.1:4010 (xml|json)\n([\s\S]*?)```$/gm),
].map(([, flow = '', output = '']) => ({ flow, output }))

let fake: FakeSystem
let ca = ''
beforeAll(async () => {
  ca = join(await mkdtemp(join(tmpdir(), 'soa-')), 'ca.pem')
  fake = await startFakeSystem('hpc-pack', [], ca)
}, 60_000)
afterAll(() => fake.stop())

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
    expect(await run([fake.url, flow])).toEqual({ code: 0, out: output, err: '' })
  })

  it("says the service's own fault, and fails", async () => {
    const { code, err } = await run([fake.url, 'json'], { HPC_PASSWORD: 'wrong' })
    expect([code, err]).toEqual([1, expect.stringMatching(/Create\?durable=false: 401 \{"Code":50331701,/)])
  })

  it('believes no certificate that it was not told to', async () => {
    expect(await run([fake.url, 'xml'], { NODE_EXTRA_CA_CERTS: '' })).toMatchObject({ code: 1, out: '' })
  })
})

describe('the SOA client of examples in a world of its own', { timeout: 60_000 }, () => {
  /** Each world counts its sessions from 1. */
  const outputOf = (output: string) => output.replaceAll(/session \d+/g, 'session 1')
  const countIn = async (world: string) => (await fake.journal(world)).length
  const fitOf = (by: 'port' | 'prefix') => hpcPack.worldChoices?.[by].for

  it.each(shown)('by port follows BrokerNode and stays there, in $flow', async ({ flow, output }) => {
    const before = await countIn('main')
    const base = await fake.makeWorld(`port-${flow}`, {}, 'port')
    expect(await run([base, flow])).toEqual({ code: 0, out: outputOf(output), err: '' })
    expect(await countIn(`port-${flow}`)).toBeGreaterThanOrEqual(10)
    expect([await countIn('main'), fitOf('port')]).toEqual([before, 'all'])
  })

  it.each(shown)('by prefix follows BrokerNode into the main world, in $flow', async ({ flow }) => {
    const before = await countIn('main')
    const base = await fake.makeWorld(`lost-${flow}`)
    const batch = `POST ${fake.url}/WindowsHPC/HPCCluster/session/1/batch/`
    expect(await run([base, flow])).toMatchObject({ code: 1, err: expect.stringContaining(batch) })
    const strays = (await fake.journal('main')).slice(before).map(inShort)
    expect(strays).toEqual([expect.stringMatching(/^sendRequests 4\d\d$/)])
    expect(fitOf('prefix')).toBe('own')
  })

  it.each(shown)('by prefix stays there when brokerNode says it, in $flow', async ({ flow, output }) => {
    const before = await countIn('main')
    const name = `prefix-${flow}`
    const brokerNode = `${new URL(fake.url).host}/_w/${name}`
    const base = await fake.makeWorld(name, { 'hpc-pack': { settings: { brokerNode } } })
    expect(await run([base, flow])).toEqual({ code: 0, out: outputOf(output), err: '' })
    expect(await countIn(name)).toBeGreaterThanOrEqual(10)
    expect(await countIn('main')).toBe(before)
  })
})
