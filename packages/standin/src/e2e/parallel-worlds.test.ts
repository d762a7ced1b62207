import type { WireRequest } from '@standin/engine'
import { type ListeningStandin, startStandin } from '@standin/server/node'
import { loadSystem, systemIds } from '@standin/systems'
import { beforeAll, expect, it } from 'vitest'
import { lottery, type MixedStep, mixedRequests, shuffledTogether } from './mixed-requests.fixture.ts'
import { type RawClient, rawClient } from './raw-client.fixture.ts'

const worlds = 50
const rounds = 10
const seed = '7'
const systems = await Promise.all(systemIds.map(loadSystem))

/** What one test file does: its requests, in their order. */
let requests: readonly WireRequest[]
beforeAll(async () => {
  const steps: readonly MixedStep[] = await mixedRequests(systems, 24, Number(seed))
  requests = steps.flatMap((step) => ('request' in step ? [step.request] : []))
}, 60_000)

/** One test file: a world of its own by header, and a connection of its own. */
interface TestFile {
  readonly name: string
  readonly client: RawClient
  readonly seen: string[]
  last: Promise<void>
}

async function ask({ name, client, seen }: TestFile, { method, path, query, headers, body }: WireRequest) {
  const { host: _, ...own } = headers
  const target = query === '' ? path : `${path}?${query}`
  const world = { host: 'localhost', 'x-standin-world': name }
  const reply = await client.send({ method, path: target, headers: { ...own, ...world }, body })
  seen.push(JSON.stringify({ ...reply, body: reply.body.toString('base64') }))
}

/** All files at once, each in its own order and all in another order of the whole; answers with what each saw. */
async function runAll(standin: ListeningStandin, round: number): Promise<readonly string[]> {
  const files = Array.from({ length: worlds }, (_, count): TestFile => {
    const { name } = standin.worlds.create({ name: `file-${round}-${count}`, seed })
    return { name, client: rawClient(standin.url), seen: [], last: Promise.resolve() }
  })
  const next = lottery(round)
  const steps = files.map((each) => requests.map((request) => ({ each, request })))
  for (const { each, request } of shuffledTogether(steps, round)) {
    each.last = each.last.then(() => ask(each, request))
    // Now and then one file runs ahead of the others.
    if (next(60) === 0) await each.last
  }
  await Promise.all(files.map(({ last }) => last))
  for (const { name, client } of files) {
    client.close()
    standin.worlds.remove(name)
  }
  return files.map(({ seen }) => seen.join('\n'))
}

it('50 test files in parallel on one server see the same bytes, in any order, ten times', async () => {
  await using standin = await startStandin({ systems, seed: 'another' })
  const all = new Set<string>()
  for (let round = 0; round < rounds; round++) for (const each of await runAll(standin, round)) all.add(each)
  const [only = ''] = all
  expect(only.split('\n')).toHaveLength(requests.length)
  expect(all.size).toBe(1)
}, 300_000)
