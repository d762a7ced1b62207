import { exportWorld, importWorld } from '@standin/engine'
import {
  createStageIn,
  createStandin,
  createWorldStage,
  exportReplay,
  parseReplay,
  replay,
} from '@standin/server'
import { loadSystem, systemIds } from '@standin/systems'
import { beforeAll, describe, expect, it } from 'vitest'
import { type MixedStep, mixedRequests, take } from './mixed-requests.fixture.ts'

const count = 1000
const seed = 7
/** A password that walks try, and no setting names. */
const secrets = ['wrong']
const systems = await Promise.all(systemIds.map(loadSystem))
let steps: readonly MixedStep[]

beforeAll(async () => {
  steps = await mixedRequests(systems, count, seed)
}, 120_000)

async function recorded(faults: Parameters<typeof createStandin>[0]['faults'] = []) {
  const standin = createStandin({
    systems,
    seed: String(seed),
    faults,
    journal: { size: 5000, bytes: 64 * 1024 * 1024 },
  })
  await take(standin, standin.world, steps)
  return parseReplay(JSON.parse(JSON.stringify(exportReplay(standin.world))))
}

describe('1,000 mixed requests over all systems', () => {
  it('are the same for the same seed, and many things happen in them', async () => {
    expect(await mixedRequests(systems, count, seed)).toEqual(steps)
    const file = await recorded()
    const requests = file.items.flatMap((item) => (item.kind === 'request' ? [item] : []))
    expect(requests.length).toBeGreaterThanOrEqual(count)
    const seen = (of: (item: (typeof requests)[number]) => unknown) => new Set(requests.map(of)).size
    expect(seen(({ operation }) => operation)).toBeGreaterThan(50)
    expect(seen(({ reply }) => reply.status)).toBeGreaterThan(10)
    expect(file.items.some(({ kind }) => kind === 'advance')).toBe(true)
  }, 120_000)

  it('are replayed byte for byte from a file without secrets', async () => {
    const file = await recorded()
    expect(JSON.stringify(file)).not.toMatch(/"password\\?":\\?"secret/)
    expect(await replay(systems, file, { secrets })).toMatchObject({ lengthsOnly: 0 })
    expect(await replay(systems, file, { secrets })).not.toHaveProperty('difference')
  }, 120_000)

  it('and with faults by chance', async () => {
    const file = await recorded([
      { system: 'sas-compute', probability: 0.1, do: { kind: 'error', error: 'ifMatchStale' } },
      { system: 'freezer', probability: 0.1, do: { kind: 'latency', delay: '3s' } },
      { system: 'hpc-pack', probability: 0.1, do: { kind: 'truncate' } },
      { system: 'sas-compute', probability: 0.05, do: { kind: 'expire', what: 'session' } },
    ])
    expect(JSON.stringify(file)).toContain('"how":"end"')
    expect(await replay(systems, file, { secrets })).not.toHaveProperty('difference')
  }, 120_000)

  it('and through an export and an import in their midst', async () => {
    const file = await recorded()
    let stage = createWorldStage(systems, file)
    let done = 0
    const moving = () => {
      if (++done % 250 === 0) {
        const saved = JSON.parse(JSON.stringify(exportWorld(stage.world)))
        const { world } = createWorldStage(systems, file)
        importWorld(world, saved)
        stage = { world, ...createStageIn(world) }
      }
      return stage
    }
    const result = await replay(systems, file, {
      secrets,
      stage: { ask: (request, item) => moving().ask(request, item), redo: (item) => moving().redo(item) },
    })
    expect(result).not.toHaveProperty('difference')
  }, 120_000)
})
