import { expect, it } from 'vitest'
import { ask, type Passed } from './counting-client.fixture.ts'
import { startMeasured } from './measured-server.fixture.ts'

const count = 100_000

/** How a batch is written: what is around all requests, and each of them, of about 1 kB. */
interface Form {
  readonly open: string
  readonly request: (place: number) => string
  readonly close: string
  readonly query: string
}

const generic: Form = {
  open: '',
  request: (place) => `${'x'.repeat(1000)}\uffff${place}\0`,
  close: '',
  query: '?genericservice=true',
}

const soap: Form = {
  open: '<r>',
  request: (place) =>
    `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://www.w3.org/2005/08/addressing"><s:Header><a:Action s:mustUnderstand="1">http://tempuri.org/IEchoSvc/Echo</a:Action></s:Header><s:Body><Echo xmlns="http://tempuri.org/"><input>${'x'.repeat(650)}${place}</input></Echo></s:Body></s:Envelope>`,
  close: '</r>',
  query: '?genericservice=false',
}

/** All requests, in pieces of about 64 kB. */
function* batchOf({ open, request, close }: Form, requests: number): Iterable<Buffer> {
  yield Buffer.from(open)
  for (let from = 0; from < requests; from += 64) {
    const places = Array.from({ length: Math.min(64, requests - from) }, (_, at) => from + at)
    yield Buffer.from(places.map(request).join(''))
  }
  yield Buffer.from(close)
}

function sizeOf(form: Form): number {
  let size = 0
  for (const { length } of batchOf(form, count)) size += length
  return size
}

interface Went {
  readonly got: Passed
  /** How long it took to send and to read, ms. */
  readonly sent: number
  readonly read: number
}

/** How a server is sent a batch, and gives back what comes of it. */
type Flow = (url: string, form: Form, requests: number) => Promise<Went>

async function timed<Result>(work: Promise<Result>): Promise<readonly [Result, number]> {
  const start = performance.now()
  return [await work, performance.now() - start]
}

const bytesFlow: Flow = async (url, form, requests) => {
  const [, sent] = await timed(ask(url, { method: 'POST', body: batchOf(form, requests) }))
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

const hpcFlow: Flow = async (url, form, requests) => {
  const base = `${url}/WindowsHPC`
  const body = [Buffer.from(JSON.stringify(info))]
  const made = await ask(`${base}/Sessions/Create?durable=false`, { method: 'POST', headers: json, body })
  const batch = `${base}/Session/${JSON.parse(made.end).Id}/batch/all`
  const sending = { method: 'POST', headers: octets, body: batchOf(form, requests) }
  const [, sent] = await timed(ask(`${batch}${form.query}`, sending))
  await ask(`${batch}/Commit`, { method: 'POST', headers })
  const [got, read] = await timed(ask(`${batch}/Response${form.query}`, { method: 'POST', headers }))
  return { sent, got, read }
}

/** What a server holds at most beyond what it does when idle, by the bytes that it is sent. */
async function measured(script: URL, flow: Flow, form: Form) {
  await using server = await startMeasured(script)
  // Some before, so that what every batch needs is there: code, and a heap that has room for what is soon garbage.
  await flow(server.url, form, 2000)
  const idle = (await server.memory()).now
  const went = await flow(server.url, form, count)
  const { peak } = await server.memory()
  return { ...went, idle, peak, ratio: (peak - idle) / sizeOf(form) }
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

it.each([
  ['requests to a generic service', generic, /EndOfGetResponse\uffff100000\uffffSuccess\0$/],
  [
    'envelopes',
    soap,
    /<Count>100000<\/Count><Reason>Success<\/Reason>.*<\/HPCPack2008_WebAPI_MessageArray>$/,
  ],
])('100,000 %s are sent and read back, and never held twice', async (name, form, end) => {
  const bare = await measured(new URL('./fixtures/serve-bytes.ts', import.meta.url), bytesFlow, form)
  const hpc = await measured(new URL('./fixtures/serve-hpc-pack.ts', import.meta.url), hpcFlow, form)
  // Printed for people. What is held is no matter of the machine's pace, and fails when it is too much.
  console.log(`
100,000 ${name}, ${mebi(sizeOf(form)).trim()}:
                       idle       peak      held  sending  reading
${lineOf('bytes kept', bare)}
${lineOf('hpc-pack', hpc)}
`)
  expect(hpc.got.end).toMatch(end)
  expect(hpc.got.records - bare.got.records).toBe(form === generic ? 1 : 0)
  expect(hpc.ratio).toBeLessThan(2)
})
