import { expect, it } from 'vitest'
import { ask, type Passed } from './counting-client.fixture.ts'
import { startMeasured } from './measured-server.fixture.ts'

const count = 100_000
const input = 'x'.repeat(1000)

/** Requests of about 1 kB each, in pieces of about 64. */
function* batchOf(requests: number): Iterable<Buffer> {
  for (let from = 0; from < requests; from += 64) {
    const places = Array.from({ length: Math.min(64, requests - from) }, (_, at) => from + at)
    yield Buffer.from(places.map((place) => `${input}\uffff${place}\0`).join(''))
  }
}

const sizeOf = (requests: number) => [...batchOf(requests)].reduce((sum, piece) => sum + piece.length, 0)

interface Went {
  readonly got: Passed
  /** How long it took to send and to read, ms. */
  readonly sent: number
  readonly read: number
}

/** How a server is sent a batch, and gives back what comes of it. */
type Flow = (url: string, requests: number) => Promise<Went>

async function timed<Result>(work: Promise<Result>): Promise<readonly [Result, number]> {
  const start = performance.now()
  return [await work, performance.now() - start]
}

const bytesFlow: Flow = async (url, requests) => {
  const [, sent] = await timed(ask(url, { method: 'POST', body: batchOf(requests) }))
  const [got, read] = await timed(ask(url, { method: 'GET' }))
  return { sent, got, read }
}

const authorization = `Basic ${Buffer.from('tester:secret').toString('base64')}`
const headers = { authorization, 'api-version': '2012-11-01.4.0', accept: 'application/json' }
const json = { ...headers, 'content-type': 'application/json; charset=utf-8' }
const octets = { ...headers, 'content-type': 'application/octet-stream' }
const info = {
  MaxMessageSize: 65_536,
  Password: 'secret',
  Runtime: -1,
  ServiceName: 'CcpEchoSvc',
  Username: 'tester',
}

const hpcFlow: Flow = async (url, requests) => {
  const base = `${url}/WindowsHPC`
  const body = [Buffer.from(JSON.stringify(info))]
  const made = await ask(`${base}/Sessions/Create?durable=false`, { method: 'POST', headers: json, body })
  const batch = `${base}/Session/${JSON.parse(made.end).Id}/batch/all`
  const sending = { method: 'POST', headers: octets, body: batchOf(requests) }
  const [, sent] = await timed(ask(`${batch}?genericservice=true`, sending))
  await ask(`${batch}/Commit`, { method: 'POST', headers })
  const [got, read] = await timed(ask(`${batch}/Response?genericservice=true`, { method: 'POST', headers }))
  return { sent, got, read }
}

/** What a server holds at most beyond what it does when idle, by the bytes that it is sent. */
async function measured(script: URL, flow: Flow) {
  await using server = await startMeasured(script)
  // Once before, so that what every batch needs is there.
  await flow(server.url, 100)
  const idle = (await server.memory()).now
  const went = await flow(server.url, count)
  const { peak } = await server.memory()
  return { ...went, idle, peak, ratio: (peak - idle) / sizeOf(count) }
}

const mebi = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0).padStart(6)} MiB`
const second = (ms: number) => `${(ms / 1000).toFixed(1).padStart(6)} s`

function lineOf(
  name: string,
  { idle, peak, ratio, sent, read }: Awaited<ReturnType<typeof measured>>,
): string {
  const held = `${ratio.toFixed(2).padStart(6)} × sent`
  return [name.padEnd(16), mebi(idle), mebi(peak), held, second(sent), second(read)].join(' ')
}

it('100,000 requests are sent and read back, and never held twice', async () => {
  const bare = await measured(new URL('./fixtures/serve-bytes.ts', import.meta.url), bytesFlow)
  const hpc = await measured(new URL('./fixtures/serve-hpc-pack.ts', import.meta.url), hpcFlow)
  // Printed for people. What is held is no matter of the machine's pace, and fails when it is too much.
  console.log(`
100,000 requests, ${mebi(sizeOf(count)).trim()}:
                       idle       peak      held  sending  reading
${lineOf('bytes kept', bare)}
${lineOf('hpc-pack', hpc)}
`)
  expect(bare.got.records).toBe(count)
  expect(hpc.got.records).toBe(count + 1)
  expect(hpc.got.end).toMatch(/EndOfGetResponse\uffff100000\uffffSuccess\0$/)
  expect(hpc.ratio).toBeLessThan(2)
})
