import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createVocabulary, member, scenario, standinOnly, text } from '@standin/engine'
import { startStandin } from '@standin/server/node'
import type { KettleOperations } from '@standin/toy-system'
import { kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { createFakeTarget } from '../fake-target.ts'
import { runPromises } from '../run-promises.ts'
import { scenarioPromise } from '../scenario-promises.ts'
import { findStandin } from './standin-fake.ts'

const { call } = createVocabulary<KettleOperations>()

it('a Standin that runs somewhere gives each promise a world, and moves its time', async () => {
  await using standin = await startStandin({ systems: [kettle], clock: 'manual' })
  const serve = await findStandin({ url: standin.url, timeout: 2000 }, 'kettle')
  if (!serve) throw new Error('it was not found')
  const boils = scenario('a kettle boils', {
    evidence: standinOnly('a toy'),
    tier: 'core',
    steps: [
      call('createKettle', { body: { name: 'K' } })
        .replies(201)
        .keeps({ kettleId: member('/id'), tag: { from: 'header', name: 'etag' } }),
      call('switchKettle', {
        query: { value: 'on' },
        headers: { 'If-Match': { $match: 'kept', name: 'tag' } },
      }).replies(200),
      { kind: 'pass', ms: 65_000 },
      call('getKettleAsText').replies(200, text('a hot kettle')),
    ],
  })
  const target = createFakeTarget(kettle, { serve, name: standin.url })
  const { results } = await runPromises(kettle, target, [scenarioPromise(boils)], { now: () => 0 })
  expect(results[0]).toMatchObject({ outcome: 'held' })
  expect(standin.world.journal.entries()).toEqual([])
  expect(standin.worlds.list().map(({ name }) => name)).toEqual(['main'])
})

it('a Standin that speaks HTTPS is found by whoever trusts its CA', async () => {
  await using standin = await startStandin({ systems: [kettle], tls: true })
  const { url, ca } = standin
  const serve = await findStandin({ url, timeout: 2000, tls: ca === undefined ? {} : { ca } }, 'kettle')
  const { request } = (await serve?.({})) ?? {}
  const asked = { method: 'GET', path: '/kettles', query: '', headers: {}, body: new Uint8Array() }
  expect(await request?.(asked)).toMatchObject({ status: 200 })
  expect(await findStandin({ url, timeout: 2000 }, 'kettle')).toBeUndefined()
})

it('anything else at an address is none', async () => {
  const other = createServer((_, outgoing) => outgoing.end('{}')).listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const url = `http://127.0.0.1:${(other.address() as AddressInfo).port}`
  expect(await findStandin({ url, timeout: 2000 }, 'kettle')).toBeUndefined()
  other.close()
})
