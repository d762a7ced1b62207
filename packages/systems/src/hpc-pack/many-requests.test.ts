import { expect, it } from 'vitest'
import { createStandin, textOf, wireRequest } from '../server.fixture.ts'
import { hpcPack } from './index.ts'
import { echoes, records, startInfo } from './scenarios/words.ts'

const count = 100_000
const pairs = Array.from({ length: count }, (_, place) => [`in ${place}`, String(place)] as const)

const standin = createStandin({ systems: [hpcPack], verifyReplies: true })
const headers = {
  authorization: `Basic ${btoa('tester:secret')}`,
  'api-version': '2012-11-01.4.0',
  accept: 'application/json',
}

async function ask(path: string, media = 'application/json', body = '') {
  const init = { headers: { ...headers, 'content-type': media }, body }
  const reply = await standin.request(wireRequest('POST', `/WindowsHPC${path}`, init))
  return { status: reply.status, text: textOf(reply) }
}

async function sendAll(): Promise<string> {
  const made = await ask('/Sessions/Create?durable=false', 'application/json', JSON.stringify(startInfo))
  const batch = `/Session/${JSON.parse(made.text).Id}/batch/all`
  const all = records(...pairs)
  expect((await ask(`${batch}?genericservice=true`, 'application/octet-stream', all)).status).toBe(200)
  expect((await ask(`${batch}/Commit`)).status).toBe(201)
  return batch
}

const get = async (batch: string, query = '') =>
  (await ask(`${batch}/Response?genericservice=true${query}`)).text

it('100,000 requests of one batch are all answered once, as they were sent', {
  timeout: 60_000,
}, async () => {
  const batch = await sendAll()
  // Not compared by vitest, which would make a difference of millions of letters when there is one.
  expect((await get(batch)) === echoes(pairs)).toBe(true)
  expect(await get(batch)).toBe(echoes([]))
})

it('and they can be got in parts', { timeout: 60_000 }, async () => {
  const batch = await sendAll()
  for (const [from, to] of [
    [0, 1],
    [1, 50_000],
    [50_000, 99_999],
    [99_999, 100_000],
  ] as const) {
    expect((await get(batch, `&count=${to - from}`)) === echoes(pairs.slice(from, to))).toBe(true)
  }
  expect(await get(batch)).toBe(echoes([]))
})
