import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { type ListeningStandin, startStandin } from '@standin/server/node'
import { hpcPack } from '@standin/systems/hpc-pack'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RawClient, rawClient } from './raw-client.fixture.ts'

let standin: ListeningStandin
let client: RawClient
const sockets: Socket[] = []
beforeEach(async () => {
  standin = await startStandin({ systems: [hpcPack], verifyReplies: true })
  client = rawClient(standin.url)
})
afterEach(async () => {
  client.close()
  for (const socket of sockets.splice(0)) socket.destroy()
  await standin.close()
})

const headers = { Authorization: `Basic ${btoa('tester:secret')}`, 'api-version': '2012-11-01.4.0' }
const xml = { ...headers, 'Content-Type': 'application/xml' }
const create = '/WindowsHPC/Sessions/Create?durable=false'

const startInfo = (name = 'CcpEchoSvc') =>
  `<WebSessionStartInfo xmlns="http://hpc.microsoft.com/"><MaxMessageSize>65536</MaxMessageSize><Password>secret</Password><Runtime>-1</Runtime><ServiceName>${name}</ServiceName><Username>tester</Username></WebSessionStartInfo>`

/** Ids of all jobs, as a client lists them; every session is one. */
async function jobs(): Promise<readonly string[]> {
  const { body } = await client.send({ path: '/WindowsHPC/Jobs?Properties=Id', headers })
  return [...String(body).matchAll(/<Name>Id<\/Name><Value>(\d+)</g)].map(([, id = '']) => id)
}

async function works(): Promise<void> {
  const { status } = await client.send({ method: 'POST', path: create, headers: xml, body: startInfo() })
  expect(status).toBe(201)
}

function open(): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(standin.port, '127.0.0.1', () => resolve(socket))
    sockets.push(socket)
    socket.once('error', reject)
  })
}

const head = (path: string, ...lines: readonly string[]) =>
  [
    `POST ${path} HTTP/1.1`,
    'Host: a',
    ...Object.entries(xml).map(([name, value]) => `${name}: ${value}`),
    ...lines,
    '',
    '',
  ].join('\r\n')

/** What the server says first, and how many bytes the client had sent by then. */
function firstReply(socket: Socket): Promise<{ readonly text: string; readonly sent: number }> {
  return new Promise((resolve) =>
    socket.once('data', (data) => resolve({ text: String(data), sent: socket.bytesWritten })),
  )
}

const size = 64 * 2 ** 20
const refusal =
  /^HTTP\/1\.1 413 .*\r\n\r\n<HpcWebServiceFault .*<Message>The body is too large: \{0\}<\/Message>.*<a:value>4194304</s

describe('64 MB to Create', () => {
  it('are refused before any of them is sent, where their number is', async () => {
    const socket = await open()
    const asked = head(create, `Content-Length: ${size}`)
    socket.write(asked)
    const { text, sent } = await firstReply(socket)
    expect([text, sent]).toEqual([expect.stringMatching(refusal), asked.length])
    expect(await jobs()).toEqual([])
    await works()
  })

  it('in chunks are refused after as many as are taken, and the connection ends', async () => {
    const socket = await open()
    socket.on('error', () => undefined)
    const piece = `10000\r\n${'<a>'.padEnd(65_536)}\r\n`
    socket.write(head(create, 'Transfer-Encoding: chunked'))
    const pump = () => {
      while (socket.writable && socket.bytesWritten < size && socket.write(piece));
    }
    socket.on('drain', pump)
    pump()
    const closed = new Promise((resolve) => socket.once('close', resolve))
    const { text, sent } = await firstReply(socket)
    expect(text).toMatch(refusal)
    // The most that is taken, and what fits into buffers between the two.
    expect(sent).toBeLessThan(size / 2)
    await closed
    expect(await jobs()).toEqual([])
    await works()
  })
})

it.each([
  ['entities that grow', '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>', '&b;'],
  ['a million levels', '', '<a>'.repeat(500_000)],
])('%s are refused, and the connection goes on', async (_, before, inside) => {
  const body = `${before}${startInfo(inside)}`
  const refused = await client.send({ method: 'POST', path: create, headers: xml, body })
  expect(refused.status).toBe(400)
  expect(String(refused.body)).toMatch(/^<HpcWebServiceFault /)
  expect(refused.headers.join()).not.toMatch(/connection,close/i)
  expect(await jobs()).toEqual([])
  await works()
})

it('nothing that a body names is fetched', async () => {
  let asked = 0
  const other = createServer((_, reply) => {
    asked += 1
    reply.end('<!ENTITY a "a">')
  })
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', () => resolve()))
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}/r`
  const bodies = [
    `<!DOCTYPE r SYSTEM "${url}">${startInfo()}`,
    `<!DOCTYPE r PUBLIC "r" "${url}">${startInfo()}`,
    `<!DOCTYPE r [<!ENTITY a SYSTEM "${url}">]>${startInfo('&a;')}`,
    `<!DOCTYPE r [<!ENTITY % a SYSTEM "${url}"> %a;]>${startInfo()}`,
    `<?xml-stylesheet href="${url}"?>${startInfo()}`,
    startInfo(`<i:include xmlns:i="http://www.w3.org/2001/XInclude" href="${url}"/>`),
    startInfo().replace(
      '>',
      ` xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="r ${url}">`,
    ),
  ]
  await works()
  for (const path of [create, '/WindowsHPC/Jobs', '/WindowsHPC/Session/1/batch/b']) {
    const type = path.includes('batch') ? { 'Content-Type': 'application/octet-stream' } : {}
    for (const body of bodies) await client.send({ method: 'POST', path, headers: { ...xml, ...type }, body })
  }
  expect(asked).toBe(0)
  await new Promise((resolve) => other.close(resolve))
})

describe('a body of which half has come', () => {
  it.each([
    ['with its length', `Content-Length: ${startInfo().length}`, startInfo().slice(0, -20)],
    ['in chunks', 'Transfer-Encoding: chunked', `10\r\n${startInfo().slice(0, 16)}\r\n`],
  ])('%s holds nobody up, and is nothing when its client goes', async (_, line, half) => {
    const stalled = await open()
    stalled.write(`${head(create, line)}${half}`)
    expect(await jobs()).toEqual([])
    await works()
    const gone = new Promise((resolve) => stalled.once('close', resolve))
    stalled.destroy()
    await gone
    expect(await jobs()).toEqual(['1'])
    await works()
    expect(standin.world.journal.entries().every(({ status }) => status < 300)).toBe(true)
  })

  it('may come to its end later', async () => {
    const slow = await open()
    slow.write(`${head(create, `Content-Length: ${startInfo().length}`)}${startInfo().slice(0, 100)}`)
    await works()
    slow.write(startInfo().slice(100))
    expect((await firstReply(slow)).text).toMatch(/^HTTP\/1\.1 201 /)
    expect(await jobs()).toEqual(['1', '2'])
  })
})
