import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { startBroker } from '../pact/broker.fixture.ts'
import { folderWith, pactOf, showsJob } from '../pact/pact-files.fixture.ts'
import { startStandin } from '../start-standin.ts'
import { runCli, startProgram } from './run-cli.fixture.ts'

const verify = (...args: readonly string[]) => runCli('pact', 'verify', '--system', 'freezer', ...args)
const good = pactOf('4.0', [showsJob['4.0']])
const timeout = 60_000
const bin = fileURLToPath(new URL('../../bin/standin.mjs', import.meta.url))

/** What a CI sets is nothing that these tests may find. */
const withoutCi = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(PACT|GIT|GITHUB|CI|BUILD|CIRCLE)_/.test(name)),
)

describe('standin pact verify', { timeout }, () => {
  it('ends with 0 where the pacts hold, and says so', async () => {
    const { code, out, err } = await verify(await folderWith({ 'a.json': good }))
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^1 interaction: 1 held, on the fake, in [\d.]+ s\nThe pacts hold\.\n$/)
  })

  it('ends with 1 where one does not, and names the interaction, what it expects and the difference', async () => {
    const broken = pactOf('3.0.0', [
      { ...showsJob['4.0'], description: 'a status', response: { status: 404 } },
      { ...showsJob['3.0.0'], description: 'a field', response: { status: 200, body: { job_list: [] } } },
      { ...showsJob['2.0.0'], description: 'a state', providerState: 'an empty projct' },
    ])
    const { code, out } = await verify(await folderWith({ 'a.json': broken }))
    expect(code).toBe(1)
    expect(out).toContain(
      "failed portal of OpenStack Freezer: a status, given 'a job'\n    status: expected 404, got 200",
    )
    expect(out).toMatch(/: a field, given 'a job'\n {4}body \$: .*job_list/)
    expect(out).toMatch(/: a state, given 'an empty projct'\n {4}.*Did you mean 'an empty project'\?/)
    expect(out).toContain('3 interactions: 3 failed')
  })

  it('ends with 3 where a state can not be set up, and says why', async () => {
    const faults = [{ operation: 'createJob', do: { kind: 'reply', status: 503 } }] as const
    await using standin = await startStandin({ systems: ['freezer'], faults })
    const { code, out } = await verify(await folderWith({ 'a.json': good }), '--url', standin.url)
    expect([code, out]).toEqual([3, expect.stringMatching(/The state 'a job' was not reached: .*503/)])
    expect(out).toContain('1 interaction: 1 could not be asked')
  })

  it('ends with 3 where nobody answers', async () => {
    const { code, out, err } = await verify(
      await folderWith({ 'a.json': good }),
      '--url',
      'http://127.0.0.1:9',
    )
    expect([code, out]).toEqual([3, ''])
    expect(err).toMatch(/^standin: http:\/\/127\.0\.0\.1:9: .*Start it, or correct the address\.\n$/)
  })

  it('takes names of one’s own for states', async () => {
    const own = pactOf('4.0', [{ ...showsJob['4.0'], providerStates: [{ name: 'a backup is planned' }] }])
    const pacts = await folderWith({ 'a.json': own })
    const states = join(
      await folderWith({ 's.json': { 'a backup is planned': { name: 'a job' } } }),
      's.json',
    )
    expect(await verify(pacts)).toMatchObject({ code: 1, out: expect.stringContaining('has no state') })
    expect(await verify(pacts, '--states', states)).toMatchObject({ code: 0 })
    const wrong = await verify(pacts, '--states', join(pacts, 'a.json'))
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/has no names for states/)])
  })

  it.each([
    [['nowhere.json'], /There is no nowhere\.json/],
    [[], /No pacts are named/],
    [['a.json', '--publish'], /There is no broker to publish to/],
    [['http://127.0.0.1:9', '--publish'], /which version/],
    [['http://127.0.0.1:9', 'http://127.0.0.1:9'], /more than one broker/],
    [['http://127.0.0.1:9', '--selector', 'main'], /no selector/],
  ])('ends with 2 for %j', async (args, message) => {
    const command = ['pact', 'verify', '--system', 'freezer', ...args]
    const { code, out, err } = await startProgram(process.execPath, [bin, ...command], withoutCi).finished
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(message)])
  })

  it('writes JUnit and JSON', async () => {
    const bad = pactOf('4.0', [
      showsJob['4.0'],
      { ...showsJob['4.0'], description: 'not so', response: { status: 404 } },
    ])
    const pacts = await folderWith({ 'a.json': bad })
    const out = join(pacts, 'reports')
    const { code, err } = await verify(pacts, '--reporter', 'junit', 'json', '--out', out)
    expect([code, err]).toEqual([
      1,
      `wrote ${join(out, 'pact-junit.xml')}\nwrote ${join(out, 'pact-report.json')}\n`,
    ])
    const junit = await readFile(join(out, 'pact-junit.xml'), 'utf8')
    expect(junit).toMatch(/<testsuite name="portal" tests="2" failures="1" errors="0" skipped="0"/)
    expect(junit).toContain('<failure type="broken pact" message="status: expected 404, got 200">')
    expect(JSON.parse(await readFile(join(out, 'pact-report.json'), 'utf8'))).toMatchObject({
      system: 'freezer',
      verdict: 'fails',
      results: [{ outcome: 'held' }, { interaction: 'not so', outcome: 'failed' }],
    })
  })

  it('takes pacts from a broker and tells it the results, as of the CI’s version and branch', async () => {
    await using broker = await startBroker(good)
    const ci = {
      ...withoutCi,
      PACT_BROKER_BASE_URL: broker.url,
      PACT_BROKER_TOKEN: 'let me in',
      GITHUB_SHA: 'c0ffee',
      GITHUB_REF_NAME: 'main',
    }
    const { code, out } = await startProgram(
      process.execPath,
      [bin, 'pact', 'verify', '--system', 'freezer', '--publish', '--build-url', 'https://ci.test/7'],
      ci,
    ).finished
    expect([code, out]).toEqual([0, expect.stringContaining('1 interaction: 1 held')])
    expect(broker.asked.every(({ authorization }) => authorization === 'Bearer let me in')).toBe(true)
    expect(broker.asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
      consumerVersionSelectors: [{ mainBranch: true }, { deployedOrReleased: true }],
    })
    expect(broker.asked.at(-1)).toMatchObject({
      path: '/results/1',
      body: { success: true, providerApplicationVersion: 'c0ffee', buildUrl: 'https://ci.test/7' },
    })
    expect(broker.asked.map(({ method, path }) => `${method} ${path}`)).toContain(
      'PUT /branches/main/versions/c0ffee',
    )
  })

  it('ends with 1 for a state that a broker’s pact has and the system has not', async () => {
    await using broker = await startBroker(
      pactOf('4.0', [{ ...showsJob['4.0'], providerStates: [{ name: 'a jobb', params: {} }] }]),
    )
    const { code, out } = await verify(broker.url)
    expect([code, out]).toEqual([1, expect.stringContaining("has no state 'a jobb'. Did you mean 'a job'?")])
  })

  it('ends with 3 where the broker does not take the results', async () => {
    await using broker = await startBroker(good, { takesResults: false })
    const { code, out } = await verify(broker.url, '--publish', '--provider-version', 'c0ffee')
    expect([code, out]).toEqual([3, expect.stringContaining('The results were not published: ')])
  })

  it('ends with 3 where the broker does not answer, never with 0', async () => {
    const { code, out } = await verify('http://127.0.0.1:9')
    expect([code, out]).toEqual([3, expect.stringContaining("Failed to access pact broker path ''")])
    expect(out).toContain('nothing is said of the pacts')
  })
})

describe('standin pact generate', { timeout }, () => {
  it('writes the same bytes each time, and says what became of the steps', async () => {
    const folder = await folderWith({})
    const generate = (out: string) =>
      runCli('pact', 'generate', '--system', 'freezer', '--consumer', 'a portal', '--out', join(folder, out))
    const [one, other] = await Promise.all([generate('1'), generate('2')])
    expect([one.code, other.code, one.err]).toEqual([0, 0, ''])
    expect(one.out).toMatch(
      /a-portal-freezer\.json: \d+ interactions of the \d+ steps of \d+ scenarios\n {2}left out +\d+: /,
    )
    const read = (out: string) => readFile(join(folder, out, 'a-portal-freezer.json'), 'utf8')
    expect(await read('1')).toBe(await read('2'))
  })
})

describe('standin pact states', () => {
  it('lists the catalogue', async () => {
    const { code, out } = await runCli('pact', 'states', '--system', 'sas-compute')
    expect([code, out]).toEqual([0, expect.stringMatching(/^the system as it stands\n/)])
    expect(out).toContain('\na running job\n')
    const { out: json } = await runCli('pact', 'states', '--system', 'sas-compute', '--json')
    expect(JSON.parse(json)).toContainEqual(
      expect.objectContaining({ name: 'a running job', params: expect.objectContaining({ type: 'object' }) }),
    )
  })
})
