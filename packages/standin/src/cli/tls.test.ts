import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHttpSend } from '@standin/contract/node'
import { chooseCertificate } from '@standin/server/node'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runCli, startCli, startProgram } from './run-cli.fixture.ts'

const ends: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

let folder: string
const inFolder = (name: string) => join(folder, name)
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tls-'))
  for (const name of ['server', 'other']) {
    const { cert, key, ca = '' } = await chooseCertificate(true, 'localhost')
    await writeFile(inFolder(`${name}.pem`), cert)
    await writeFile(inFolder(`${name}.key`), key)
    await writeFile(inFolder(`${name}-ca.pem`), ca)
  }
})

async function started(...args: readonly string[]) {
  const { child, says, finished } = startCli('start', '--port', '0', '--log', 'silent', ...args)
  ends.push(() => child.kill() && finished)
  const said = await says(/curl .*\n\n$/)
  return { said, url: /listening on (\S+)/.exec(said)?.[1] ?? '' }
}

/** What a line for curl asks, asked by node. */
async function pasted(line: string, ca: string) {
  const url = line.split(' ').at(-1) ?? ''
  const headers = Object.fromEntries([...line.matchAll(/-H '(\S+): ([^']+)'/g)].map(([, ...each]) => each))
  const [, user] = /-u '([^']+)'/.exec(line) ?? []
  const basic = user === undefined ? {} : { Authorization: `Basic ${btoa(user)}` }
  const { origin, pathname } = new URL(url)
  const send = createHttpSend({ url: origin, timeout: 5000, tls: { ca: await readFile(ca, 'utf8') } })
  return send({
    method: 'GET',
    path: pathname,
    query: '',
    headers: { ...headers, ...basic },
    body: new Uint8Array(),
  })
}

const tries = (said: string) => said.match(/(?<=try: +)curl .*$/gm) ?? []

describe('standin start', { timeout: 60_000 }, () => {
  it('writes its CA, and says lines for curl that trust it and work', async () => {
    const ca = inFolder('made.pem')
    const { said, url } = await started('--ca-out', ca)
    expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/)
    expect(said).toContain(`  CA: ${ca}; for node: NODE_EXTRA_CA_CERTS=${ca}\n`)
    expect(tries(said).length).toBeGreaterThan(1)
    for (const line of tries(said)) {
      expect(line).toMatch(new RegExp(`^curl --cacert ${ca} -[Hu] .* ${url}/`))
      expect(await pasted(line, ca)).toMatchObject({ status: 200 })
    }
  })

  it('is believed by an unmodified fetch that is told of the CA by the environment, and by no other', async () => {
    const ca = inFolder('environment.pem')
    const { url } = await started('--ca-out', ca)
    const code = `fetch('${url}/_standin/health').then((reply) => console.log(reply.status))`
    const run = (env: NodeJS.ProcessEnv) =>
      startProgram(process.execPath, ['-e', code], { ...process.env, ...env }).finished
    expect(await run({ NODE_EXTRA_CA_CERTS: ca })).toMatchObject({ code: 0, out: '200\n' })
    expect((await run({})).err).toMatch(/certificate/)
  })

  it('says lines for curl that trust anyone when the CA is not kept', async () => {
    const { said, url } = await started('--tls')
    expect(said).toMatch(/ {2}CA: not kept; --ca-out <file> writes it/)
    expect(tries(said).length).toBeGreaterThan(1)
    for (const line of tries(said)) expect(line).toMatch(new RegExp(`^curl -k -[Hu] .* ${url}/`))
  })

  it("serves with the author's own certificate", async () => {
    const { said } = await started('--cert', inFolder('server.pem'), '--key', inFolder('server.key'))
    expect(said).toContain(`  certificate: ${inFolder('server.pem')}\n`)
    expect(await pasted(tries(said)[0] ?? '', inFolder('server-ca.pem'))).toMatchObject({ status: 200 })
  })

  it('has the further names that it is told', async () => {
    const ca = inFolder('named.pem')
    const { url } = await started('--ca-out', ca, '--tls-name', 'head.example', '--tls-name', '192.0.2.7')
    const code = `require('node:tls').connect(${new URL(url).port}, { servername: 'head.example' }, function () {
      console.log(this.getPeerCertificate().subjectaltname); this.destroy() })`
    const { out } = await startProgram(process.execPath, ['-e', code], {
      ...process.env,
      NODE_EXTRA_CA_CERTS: ca,
    }).finished
    expect(out).toMatch(/DNS:head\.example, IP Address:192\.0\.2\.7/)
  })

  it.each<[readonly string[], RegExp]>([
    [['--cert', 'server.pem'], /--cert is given alone/],
    [['--key', 'server.key'], /--key is given alone/],
    [['--cert', 'none.pem', '--key', 'server.key'], /none\.pem can't be read/],
    [['--cert', 'server.pem', '--key', 'none.key'], /none\.key can't be read/],
    [['--cert', 'server.pem', '--key', 'other.key'], /key does not belong to the certificate/],
    [['--cert', 'server.key', '--key', 'server.key'], /certificate can not be read/],
    [['--cert', 'server.pem', '--key', 'server.key', '--ca-out', 'x.pem'], /--ca-out is for a certificate/],
    [['--cert', 'server.pem', '--key', 'server.key', '--tls-name', 'x'], /--tls-name is for a certificate/],
    [['--ca-out', 'none/ca.pem'], /can't be written to .*none\/ca\.pem/],
    [['--tls-name', 'two words'], /'two words' is no name/],
  ])('%j exits with 2 and one line', async (args, message) => {
    const placed = args.map((arg) => (/\.(pem|key)$/.test(arg) ? inFolder(arg) : arg))
    const { code, err } = await runCli('start', '--port', '0', ...placed)
    expect(err).toMatch(message)
    expect(err).toMatch(/^standin: [^\n]*\n$/)
    expect(code).toBe(2)
  })

  it('--help shows how clients come to trust it', async () => {
    const { out } = await runCli('start', '--help')
    for (const part of ['--ca-out ca.pem', 'curl --cacert ca.pem', 'NODE_EXTRA_CA_CERTS=ca.pem', '--key'])
      expect(out).toContain(part)
  })
})

describe('a target with a private CA', { timeout: 60_000 }, () => {
  it('is verified, walked and recorded by who is told of it', async () => {
    const ca = inFolder('target.pem')
    const { url } = await started('sas-compute', '--ca-out', ca)
    const there = ['sas-compute', '--url', url, '--ca', ca]
    const verified = await runCli('verify', ...there, '--tier', 'core')
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining('100 % held') })
    expect(await runCli('walk', ...there, '--runs', '5')).toMatchObject({ code: 0 })
    const file = inFolder('target.json')
    await writeFile(file, JSON.stringify({ url, tls: { ca: 'target.pem' } }))
    const recorded = await runCli(
      'record',
      'sas-compute',
      '--target',
      file,
      '--tier',
      'core',
      '--out',
      folder,
    )
    expect(recorded).toMatchObject({ code: 0, out: expect.stringMatching(/^wrote .* promises held\n$/) })
  })

  it('is not asked by who is not, nor by who trusts another', async () => {
    const { url } = await started('sas-compute', '--tls')
    for (const trust of [[], ['--ca', inFolder('other-ca.pem')]]) {
      const { code, err } = await runCli('verify', 'sas-compute', '--url', url, ...trust)
      expect(err).toMatch(/^standin: .* its certificate is not trusted: .*--ca.*\n$/)
      expect(code).toBe(3)
    }
  })

  it.each([
    ['none.pem', /none\.pem can't be read/],
    ['server.key', /server\.key holds no certificate/],
  ])('is not asked with the CA file %s', async (file, message) => {
    const { code, err } = await runCli(
      'verify',
      'freezer',
      '--url',
      'https://127.0.0.1:9',
      '--ca',
      inFolder(file),
    )
    expect(err).toMatch(message)
    expect(code).toBe(2)
  })
})
