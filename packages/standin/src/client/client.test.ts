import { afterAll, describe, expect, it } from 'vitest'
import { startStandin } from '../start-standin.ts'
import { createClient } from './create-client.ts'

const standin = await startStandin({ systems: ['sas-compute', 'freezer'] })
afterAll(standin.close)
const client = createClient(standin.url)
const headers = { authorization: 'Bearer standin-token' }

describe('the client of a running server', () => {
  it('makes worlds and deletes them at the end of the block', async () => {
    {
      await using world = await client.createWorld({ name: 'a', seed: 7, clock: 'manual' })
      expect((await client.worlds()).map(({ name }) => name)).toContain('a')
      expect((await fetch(`${world.url}/compute/contexts`, { headers })).status).toBe(200)
      const { items, dropped } = await world.journal()
      expect(items.map(({ operation, status }) => [operation, status])).toEqual([['getContexts', 200]])
      expect(dropped).toBe(0)
    }
    expect((await client.worlds()).map(({ name }) => name)).not.toContain('a')
    expect((await client.health()).systems).toEqual(['sas-compute', 'freezer'])
  })

  it('moves the clock', async () => {
    await using world = await client.createWorld({ clock: 'manual' })
    expect((await world.advance('PT5S')).now).toBe('2036-01-01T00:00:05.000Z')
    expect((await world.advance(250)).now).toBe('2036-01-01T00:00:05.250Z')
    expect((await world.setClock({ mode: 'auto' })).mode).toBe('auto')
    expect((await world.clock()).waiting).toBe(0)
  })

  it('sets faults, shows them and takes them away', async () => {
    await using world = await client.createWorld()
    const [plan] = (await world.faults()).plans ?? []
    await world.addFaults({ plan: plan?.plan ?? '' })
    await world.addFaults({
      faults: [
        {
          name: 'slow',
          system: 'sas-compute',
          operation: 'getContexts',
          do: { kind: 'latency', delay: '5s' },
        },
      ],
    })
    expect((await world.faults()).items.length).toBeGreaterThan(1)
    await world.removeFault('slow')
    await world.clearFaults()
    expect((await world.faults()).items).toEqual([])
  })

  it('changes settings and how long things take', async () => {
    await using world = await client.createWorld({
      options: { 'sas-compute': { settings: { startFails: true } } },
    })
    const settingOf = async (name: string) =>
      (await world.settings('sas-compute')).items.find((each) => each.name === name)?.value
    expect(await settingOf('startFails')).toBe(true)
    await world.changeSettings('sas-compute', { startFails: null, programs: [{ match: { contains: 'x' } }] })
    expect(await settingOf('startFails')).toBe(false)
    expect((await world.changeProfile('sas-compute', { profile: 'immediate' })).profile).toBe('immediate')
    expect((await world.profile('sas-compute')).profiles).toContain('realistic')
  })

  it('goes back, and goes on elsewhere', async () => {
    await using world = await client.createWorld({ clock: 'manual' })
    const before = await world.snapshot()
    await world.advance('1h')
    await using fork = await world.fork()
    await world.restore(before)
    expect((await world.clock()).now).toBe('2036-01-01T00:00:00.000Z')
    expect((await fork.clock()).now).toBe('2036-01-01T01:00:00.000Z')
    await world.import(await fork.export())
    expect((await world.clock()).now).toBe('2036-01-01T01:00:00.000Z')
    await world.reset()
    expect((await world.clock()).now).toBe('2036-01-01T00:00:00.000Z')
  })

  it('begins in a named state, and asks the journal', async () => {
    await using world = await client.createWorld()
    expect((await world.givens('freezer')).items.map(({ name }) => name)).toContain('a job')
    const { ids, headers: own } = await world.given('a job', { system: 'freezer' })
    expect(
      (await fetch(`${world.url}/v2/${ids.project_id}/jobs/${ids.job_id}`, { headers: own })).status,
    ).toBe(200)
    const { items } = await world.journal({ operation: 'showJob', status: '2xx', bodies: true })
    expect(items).toHaveLength(1)
    expect(await world.har()).toMatchObject({ log: { version: '1.2' } })
    expect(await world.replay()).toMatchObject({ standin: 'replay' })
  })

  it('rejects with the cause and what to do', async () => {
    await expect(client.world('nowhere').clock()).rejects.toMatchObject({
      name: 'ControlError',
      status: 404,
      code: 'unknown-world',
      nextStep: expect.stringContaining('POST'),
    })
    const body = { now: 5 as unknown as string }
    await expect(client.world().setClock(body)).rejects.toMatchObject({
      code: 'bad-body',
      errors: [{ pointer: '/now' }],
    })
    await expect(createClient(`${standin.url}/compute`).health()).rejects.toMatchObject({
      code: 'no-problem',
    })
  })
})
