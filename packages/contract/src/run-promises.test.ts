import { assumed, createVocabulary, kept, member, type Step, scenario } from '@standin/engine'
import { type KettleOperations, kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { fakeTarget } from './fake-target.fixture.ts'
import { runPromises } from './run-promises.ts'
import { scenarioPromise } from './scenario-promises.ts'
import { type Target, TargetSilence } from './target.ts'

const { call } = createVocabulary<KettleOperations>()
const story = (title: string, ...steps: readonly Step[]) =>
  scenarioPromise(scenario(title, { evidence: assumed('a kettle'), tier: 'core', steps }))

const made = call('createKettle', { body: { name: 'K' } })
  .replies(201)
  .keeps({ kettleId: member('/id') })
const none = call('listKettles').replies(200, { count: 0 })

/** As a target elsewhere is: one world for all, no settings, the wall's patience. */
function elsewhere(): Target {
  const { fresh: _, ...shared } = fakeTarget(kettle)
  return { ...shared, patience: 1000 }
}

const run = (target: Target, promises: Parameters<typeof runPromises>[2], signal?: AbortSignal) =>
  runPromises(kettle, target, promises, { now: () => 0, concurrency: 1, ...(signal ? { signal } : {}) })

describe('what a promise made', () => {
  it('is undone afterwards, also when the promise fails', async () => {
    const failing = story('fails', made, call('getKettle').replies(200, { state: 'hot' }))
    const { results, leftBehind } = await run(elsewhere(), [
      story('makes', made, made),
      failing,
      story('sees', none),
    ])
    expect(results.map(({ outcome }) => outcome)).toEqual(['held', 'failed', 'held'])
    expect(leftBehind).toEqual([])
  })

  it('is named when it can not be undone', async () => {
    const target = elsewhere()
    const send: Target['send'] = async (request) =>
      request.method === 'DELETE' ? { status: 503, headers: [], body: '' } : target.send(request)
    const { leftBehind } = await run({ ...target, send }, [story('makes', made)])
    expect(leftBehind).toEqual([expect.stringMatching(/^deleteKettle \{"kettleId":"[\w-]+"\}$/)])
  })
})

describe('a promise is skipped, with the reason, when', () => {
  const outcomeOn = async (target: Target, promised: ReturnType<typeof story>) =>
    (await run(target, [promised])).results[0]

  it('the target says that it lacks an operation', async () => {
    const target = { ...elsewhere(), cannot: { listKettles: 'no shelf' } }
    expect(await outcomeOn(target, story('lists', none))).toMatchObject({
      outcome: 'skipped',
      reason: 'listKettles: no shelf',
    })
  })

  it('it would wait too long for the wall', async () => {
    const long = story('waits', made, { kind: 'pass', ms: 60_000 }, call('getKettle').replies(200))
    expect(await outcomeOn(elsewhere(), long)).toMatchObject({
      outcome: 'skipped',
      reason: expect.stringMatching(/60 s/),
    })
    expect(await outcomeOn(fakeTarget(kettle), long)).toMatchObject({ outcome: 'held' })
  })

  it('only a setting of the fake reaches its given', async () => {
    const set = { ...story('needs', none), setting: { settings: {}, reason: 'it is a setting' } }
    expect(await outcomeOn(elsewhere(), set)).toMatchObject({ outcome: 'skipped', reason: 'it is a setting' })
    expect(await outcomeOn(fakeTarget(kettle), set)).toMatchObject({ outcome: 'held' })
  })
})

describe('a run', () => {
  it('gives each promise a world of its own on the fake', async () => {
    const { results } = await run(fakeTarget(kettle), [story('makes', made), story('sees', none)])
    expect(results.map(({ outcome }) => outcome)).toEqual(['held', 'held'])
  })

  it('calls a target that does not answer a failure, in the target’s own words', async () => {
    const send = () => Promise.reject(new TargetSilence('hung', 'no answer within 10 s'))
    const { results } = await run({ ...elsewhere(), send }, [story('asks', none)])
    expect(results[0]).toMatchObject({
      outcome: 'failed',
      failure: { mismatch: { actual: 'no answer within 10 s' } },
    })
  })

  it('finds a reply that breaks the document, whatever the scenario says of it', async () => {
    const target = elsewhere()
    const send: Target['send'] = async (request) => {
      const reply = await target.send(request)
      return { ...reply, headers: reply.headers.filter(([name]) => name !== 'etag') }
    }
    const { results } = await run({ ...target, send }, [story('makes', made)])
    expect(results[0]).toMatchObject({
      failure: { mismatch: { pointer: 'document', actual: "the header 'etag' is missing" } },
    })
  })

  it('counts what it saw, and what is done', async () => {
    const told: string[] = []
    const { results } = await runPromises(kettle, fakeTarget(kettle), [story('a', made), story('b', none)], {
      now: () => 0,
      onResult: ({ title }, done, of) => told.push(`${title} ${done}/${of}`),
    })
    expect(told.toSorted()).toEqual(['a 1/2', 'b 2/2'].toSorted())
    expect(results[0]?.seen).toContainEqual({
      operation: 'createKettle',
      status: 201,
      media: 'application/json',
    })
  })

  it('ends when it is told to, and cleans up what runs', async () => {
    const stop = new AbortController()
    const target = elsewhere()
    const send: Target['send'] = (request) => {
      stop.abort()
      return target.send(request)
    }
    const { results } = await run(
      { ...target, send },
      [story('makes', made), story('never', none)],
      stop.signal,
    )
    expect(results.map(({ title }) => title)).toEqual(['makes'])
    expect((await run(target, [story('sees', none)])).results[0]).toMatchObject({ outcome: 'held' })
  })

  it('keeps values from one step for the next', async () => {
    const again = call('getKettle').replies(200, { id: kept('kettleId') })
    expect((await run(elsewhere(), [story('reads', made, again)])).results[0]).toMatchObject({
      outcome: 'held',
    })
  })
})
