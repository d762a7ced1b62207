import { exportWorld, importWorld, type WireRequest } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createStandin, type Standin, type StandinOptions } from '../app.ts'
import { createKettle, creating, heatKettle, reading, switching } from '../kettle.fixture.ts'
import { exportReplay } from './export-replay.ts'
import { replay } from './replay.ts'
import { parseReplay, type ReplayFile } from './replay-file.ts'
import { createStageIn, createWorldStage } from './replay-stage.ts'

const opened = (options: Partial<StandinOptions> = {}) =>
  createStandin({ systems: [kettle], seed: 'tea', clock: 'manual', ...options })

/** The file as it comes from a disk. */
const fileOf = ({ world }: Standin): ReplayFile =>
  parseReplay(JSON.parse(JSON.stringify(exportReplay(world))))

const run = (file: ReplayFile, secrets = ['tea']) => replay([kettle], file, { secrets })

/** All that a world can be told besides requests, among requests. */
async function tell(standin: Standin): Promise<void> {
  const { world, request } = standin
  const ask = (wire: WireRequest) => request(wire).catch(() => undefined)
  const { path, etag } = await heatKettle(request)
  world.advance(30_000)
  await ask(reading(path))
  world.faults.add({ operation: 'getKettle', calls: 2, do: { kind: 'truncate', bytes: 4 } })
  await ask(reading(path))
  await ask(reading(path))
  world.faults.clear()
  world.realm('kettle').options = { ...world.realm('kettle').options, durations: { 'kettle.boil': 1 } }
  world.advance(31_000)
  await ask(reading(path))
  const waiting = ask(reading(`${path}?wait=300`, { 'if-none-match': etag }))
  await ask(switching({ id: '', path, etag }))
  await ask(creating('red', ''))
  world.advance(40_000)
  await waiting
  world.clock.set({ mode: 'auto' })
  await createKettle(request)
  for (let count = 0; count < 4; count++) await ask(reading('/kettles?limit=1&token=my-own'))
  await ask({ ...reading(path), method: 'HEAD' })
  await ask({ ...creating('x'), body: new Uint8Array([0xff, 0x00]) })
}

describe('a replay', () => {
  it('gives the same bytes, with the clock, faults and options in their places', async () => {
    const standin = opened()
    await tell(standin)
    const file = fileOf(standin)
    expect(file.items.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['request', 'advance', 'clock', 'faults', 'options']),
    )
    expect(await run(file, ['tea', 'my-own'])).toEqual({ requests: 16, lengthsOnly: 0 })
  })

  it('keeps no secret, and takes those that are told', async () => {
    const standin = opened()
    await createKettle(standin.request)
    const file = fileOf(standin)
    expect(file.secrets).toBe('masked')
    expect(JSON.stringify(file)).not.toContain('Bearer tea')
    await expect(run(file, [])).rejects.toMatchObject({
      code: 'unknown-secret',
      message: expect.stringContaining('request 0 (createKettle)'),
      nextStep: expect.stringContaining('--secret'),
    })
  })

  it('needs to be told none where the world kept them', async () => {
    const standin = opened({ journal: { secrets: 'kept' } })
    await tell(standin)
    expect(await run(fileOf(standin), [])).not.toHaveProperty('difference')
  })

  it('goes through an export and an import in its midst', async () => {
    const standin = opened()
    await tell(standin)
    const file = fileOf(standin)
    for (let at = 0; at <= file.items.length; at++) {
      let { world } = createWorldStage([kettle], file)
      let done = 0
      const through = () => {
        if (done++ !== at) return createStageIn(world)
        const next = createWorldStage([kettle], file).world
        if (world.holds.size > 0) return createStageIn(world)
        importWorld(next, JSON.parse(JSON.stringify(exportWorld(world))))
        world = next
        return createStageIn(world)
      }
      const stage = {
        ask: (...asked: Parameters<ReturnType<typeof through>['ask']>) => through().ask(...asked),
        redo: (...asked: Parameters<ReturnType<typeof through>['redo']>) => through().redo(...asked),
      }
      const result = await replay([kettle], file, { secrets: ['tea', 'my-own'], stage })
      expect(result, `through an import at ${at}`).not.toHaveProperty('difference')
    }
  })

  it('begins where a fork did, where secrets are kept', async () => {
    const standin = opened({ journal: { secrets: 'kept' } })
    const { path } = await heatKettle(standin.request)
    const fork = standin.worlds.fork?.(standin.world, 'copy') ?? standin.world.fork('copy')
    expect(fork.journal.entries()).toEqual([])
    fork.advance(61_000)
    const stage = createStageIn(fork)
    await stage.ask(reading(path), { origin: 'http://h', prefix: '/_w/copy' } as never)
    const file = parseReplay(JSON.parse(JSON.stringify(exportReplay(fork))))
    expect(file.items[0]?.kind).toBe('restore')
    expect(await run(file)).toEqual({ requests: 1, lengthsOnly: 0 })
  })

  it('shows the first reply that differs, and where', async () => {
    const standin = opened()
    const { path } = await createKettle(standin.request)
    await standin.request(reading(path))
    const file = JSON.parse(
      JSON.stringify(fileOf(standin)).replaceAll('\\"temperature\\":20', '\\"temperature\\":21'),
    )
    expect(await run(file)).toMatchObject({
      difference: {
        number: 0,
        operation: 'createKettle',
        where: 'body /temperature',
        expected: '21',
        actual: '20',
      },
    })
  })

  it('of another seed differs', async () => {
    const standin = opened()
    await createKettle(standin.request)
    const file = fileOf(standin)
    const other = { ...file, world: { ...file.world, seed: 'coffee' } }
    expect(await run(other)).toMatchObject({ difference: { where: expect.stringMatching(/^header/) } })
  })

  it('says that a request is held which was answered', async () => {
    const standin = opened()
    const { path, etag } = await createKettle(standin.request)
    const waiting = standin.request(reading(`${path}?wait=5`, { 'if-none-match': etag }))
    standin.world.advance(5000)
    await waiting
    const file = fileOf(standin)
    const without = { ...file, items: file.items.filter(({ kind }) => kind !== 'advance') }
    expect(await run(without)).toMatchObject({
      difference: { number: 1, actual: 'the request is still held' },
    })
  })
})

describe('no file is made', () => {
  it('of a journal that lost entries', async () => {
    const standin = opened({ journal: { size: 1 } })
    await tell(standin)
    expect(() => exportReplay(standin.world)).toThrow(expect.objectContaining({ code: 'journal-incomplete' }))
  })

  it('of a journal that lost bodies', async () => {
    const standin = opened({ journal: { bytes: 100 } })
    await tell(standin)
    expect(() => exportReplay(standin.world)).toThrow(expect.objectContaining({ code: 'journal-incomplete' }))
  })

  it('of a world that was restored, unless it keeps secrets', () => {
    const { world } = opened()
    world.restore(world.snapshot())
    expect(() => exportReplay(world)).toThrow(expect.objectContaining({ code: 'replay-needs-secrets' }))
  })

  it('of a world on the wall', () => {
    const { world } = opened({ clock: 'real', wall: { now: () => 0, timer: () => () => undefined } })
    expect(() => exportReplay(world)).toThrow(expect.objectContaining({ code: 'not-repeatable' }))
  })
})

describe('a file is refused', () => {
  const file = () => fileOf(opened())

  it.each<[string, () => unknown, string]>([
    ['that is none', () => ({ log: {} }), 'foreign-file'],
    ['that is null', () => null, 'foreign-file'],
    ['without items', () => ({ ...file(), items: undefined }), 'foreign-file'],
    ['with an item that is none', () => ({ ...file(), items: [{ kind: 'sing', began: 1 }] }), 'foreign-file'],
    ['of another version', () => ({ ...file(), version: 2 }), 'other-version'],
  ])('%s', (_, value, code) => {
    expect(() => parseReplay(value())).toThrow(
      expect.objectContaining({ code, nextStep: expect.any(String) }),
    )
  })

  it('of other systems', async () => {
    await expect(replay([], fileOf(opened()))).rejects.toMatchObject({ code: 'other-systems' })
  })
})
