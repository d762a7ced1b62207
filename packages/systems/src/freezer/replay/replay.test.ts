import { expect, it } from 'vitest'
import { createStandin, type Standin, wireRequest } from '../../server.fixture.ts'
import { freezer } from '../index.ts'
import { compare } from './compare.fixture.ts'
import { type Exchange, nameOf, readRecordings } from './recording.fixture.ts'
import { createReferences, type References } from './references.fixture.ts'

/** Where Standin answers otherwise than was recorded, each with the reason. */
const deviations: Readonly<Record<string, string>> = {}

async function send({ request }: Exchange, standin: Standin, references: References) {
  const { method, path, headers, body } = request
  return standin.request(
    wireRequest(method, references.translate(path), { headers, body: references.translate(body ?? '') }),
  )
}

/** All that a client can see of the store. */
function contentOf({ world }: Standin): string {
  const { resources } = world.realm('freezer').store.snapshot()
  return JSON.stringify(resources.map(({ uid, state, data }) => [uid, state, data]))
}

async function replay() {
  const recordings = readRecordings()
  const start = recordings[0]?.at ?? 0
  const tokens = recordings.flatMap(
    ({ request }) => (request.headers['X-Auth-Token'] ?? '').match(/[0-9a-f]{32}/g) ?? [],
  )
  const references = createReferences([...new Set(tokens)])
  const standin = createStandin({
    systems: [freezer],
    clock: 'manual',
    startAt: start * 1000,
    verifyReplies: true,
  })
  const disagreements: Record<string, readonly string[]> = {}
  const marks: string[] = []
  let now = start
  for (const exchange of recordings) {
    standin.world.advance((exchange.at - now) * 1000)
    now = exchange.at
    const before = contentOf(standin)
    const differences = compare(exchange, await send(exchange, standin, references), references)
    if (exchange.response.status >= 400 && contentOf(standin) !== before) marks.push(nameOf(exchange))
    if (differences.length > 0) disagreements[nameOf(exchange)] = differences
  }
  return { total: recordings.length, disagreements, marks }
}

const replayed = await replay()

it('answers all recorded exchanges as the real server did, but for those with a reason', () => {
  const { total, disagreements } = replayed
  expect(total).toBe(332)
  const unexplained = Object.entries(disagreements).filter(([name]) => deviations[name] === undefined)
  expect(Object.fromEntries(unexplained)).toEqual({})
  expect(Object.keys(deviations).length / total).toBeLessThanOrEqual(0.01)
})

it('changes nothing where the real server refused', () => {
  expect(replayed.marks).toEqual([])
})
