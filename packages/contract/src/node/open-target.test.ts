import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createVocabulary, member, scenario, standinOnly } from '@standin/engine'
import { type ListeningStandin, startStandin } from '@standin/server/node'
import { type KettleOperations, kettle } from '@standin/toy-system'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runPromises } from '../run-promises.ts'
import { scenarioPromise } from '../scenario-promises.ts'
import { type OpenTargetOptions, openTarget, openTargetFile } from './open-target.ts'
import type { TargetFile } from './target-file.ts'

const { call } = createVocabulary<KettleOperations>()
const makes = scenario('makes a kettle', {
  evidence: standinOnly('a toy'),
  tier: 'core',
  steps: [
    call('createKettle', { body: { name: 'K' } })
      .replies(201)
      .keeps({ kettleId: member('/id') }),
    call('getKettle').replies(200),
  ],
})
const options: OpenTargetOptions = {
  user: 'tester',
  password: 'secret',
  headers: {},
  variables: {},
  timeout: 2000,
  patience: 1000,
}

let standin: ListeningStandin
beforeAll(async () => {
  standin = await startStandin({ systems: [kettle] })
})
afterAll(() => standin.close())

async function outcome(file: Partial<TargetFile>, over: Partial<OpenTargetOptions> = {}) {
  const target = await openTarget(kettle, { url: standin.url, ...file }, '.', { ...options, ...over })
  const { results, leftBehind } = await runPromises(kettle, target, [scenarioPromise(makes)], {
    now: () => 0,
  })
  expect(leftBehind).toEqual([])
  return results[0]
}

describe('a target file', () => {
  it('needs no more than a URL: the run logs in, and undoes what it made', async () => {
    expect(await outcome({})).toMatchObject({ outcome: 'held' })
    const listed = await (await fetch(`${standin.url}/kettles`)).json()
    expect(listed).toMatchObject({ count: 0 })
  })

  it('gives an identity by headers, or by a command that prints a token', async () => {
    const refused = { headers: { authorization: 'Bearer wrong' } }
    const printed = { headers: { authorization: 'Bearer {token}' }, command: 'echo me' }
    expect(await outcome({ identity: refused })).toMatchObject({
      outcome: 'failed',
      failure: { where: 'step 0' },
    })
    expect(await outcome({ identity: printed })).toMatchObject({ outcome: 'held' })
    expect(await outcome({ identity: refused }, { headers: { authorization: 'Bearer me' } })).toMatchObject({
      outcome: 'held',
    })
    await expect(outcome({ identity: { ...printed, command: 'exit 3' } })).rejects.toMatchObject({
      code: 'no-token',
    })
  })

  it('leaves out what the target can not do, and what may not be called', async () => {
    expect(await outcome({ cannot: { getKettle: 'no lid' } })).toMatchObject({ reason: 'getKettle: no lid' })
    expect(await outcome({ operations: ['createKettle', 'deleteKettle'] })).toMatchObject({
      reason: expect.stringMatching(/^getKettle: not among/),
    })
  })

  it('says how many promises may run at a time', async () => {
    const most = async (concurrency: number) => {
      const target = await openTarget(kettle, { url: standin.url, concurrency }, '.', options)
      let [now, peak] = [0, 0]
      const send: typeof target.send = async (request) => {
        now++
        peak = Math.max(peak, now)
        return target.send(request).finally(() => now--)
      }
      await runPromises(kettle, { ...target, send }, Array(4).fill(scenarioPromise(makes)), { now: () => 0 })
      return peak
    }
    expect(await most(1)).toBe(1)
    expect(await most(3)).toBe(3)
  })

  it('says where paths lie', async () => {
    expect(await outcome({ paths: { '/kettles': '/_w/main/kettles' } })).toMatchObject({ outcome: 'held' })
  })

  it('is read from a file, and says so when there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'target-'))
    const file = join(folder, 'target.json')
    await writeFile(file, JSON.stringify({ url: standin.url, requestsPerSecond: 1000 }))
    expect((await openTargetFile(kettle, file, options)).name).toBe(standin.url)
    await expect(openTargetFile(kettle, join(folder, 'none.json'), options)).rejects.toMatchObject({
      code: 'no-target-file',
    })
  })
})
