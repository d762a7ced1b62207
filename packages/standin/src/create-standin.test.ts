import { textOf } from '@standin/server/testing'
import { freezer } from '@standin/systems/freezer'
import { describe, expect, it } from 'vitest'
import { createStandin } from './create-standin.ts'
import { startStandin } from './start-standin.ts'

const sas = { headers: { authorization: 'Bearer standin-token' } }

describe('a fake in process', () => {
  it('takes systems by id and as values, and answers fetch by a path alone', async () => {
    await using standin = await createStandin({ systems: ['sas-compute', freezer], seed: 7 })
    expect(await (await standin.fetch('/compute/contexts', sas)).json()).toMatchObject({ start: 0 })
    expect((await standin.fetch('/v3/auth/tokens', { method: 'POST' })).status).toBe(400)
    expect(standin.url).toBeUndefined()
    expect(standin.world.seed).toBe('7')
  })

  it('says which systems there are when one is unknown', async () => {
    await expect(createStandin({ systems: ['frezer' as 'freezer'] })).rejects.toMatchObject({
      code: 'unknown-system',
    })
  })

  it('begins when it is told to', async () => {
    await using standin = await createStandin({ systems: ['freezer'], startAt: '2040-02-03T04:05:06Z' })
    const { headers } = await standin.fetch('/')
    expect(headers.get('date')).toBe('Fri, 03 Feb 2040 04:05:06 GMT')
    await expect(createStandin({ systems: [], startAt: 'tomorrow' })).rejects.toMatchObject({
      code: 'bad-instant',
    })
  })

  it('says what fetch cannot by request', async () => {
    await using standin = await createStandin({ systems: ['sas-compute'] })
    const reply = await standin.request('GET', '/compute/contexts', { ...sas, body: 'a GET with a body' })
    expect(reply.status).toBe(200)
    expect(textOf(reply)).toContain('"SAS Job Execution compute context"')
  })

  it('runs the programs that a test scripts, and keeps other options of the system', async () => {
    await using standin = await createStandin({
      systems: ['sas-compute'],
      programs: [{ match: { contains: 'proc x' }, log: ['scripted'] }],
      options: { 'sas-compute': { settings: { jobIds: 'sequence' }, profile: 'immediate' } },
    })
    const { options } = standin.world.realm('sas-compute')
    expect(options).toMatchObject({ profile: 'immediate', settings: { jobIds: 'sequence' } })
    expect(options.settings.programs).toHaveLength(1)
  })

  it('begins in a named state', async () => {
    await using standin = await createStandin({ systems: ['freezer'] })
    const { ids, headers } = await standin.given('a job')
    expect((await standin.fetch(`/v2/${ids.project_id}/jobs/${ids.job_id}`, { headers })).status).toBe(200)
    await expect(standin.given('a jop')).rejects.toMatchObject({ code: 'unknown-given' })
  })

  it('has worlds that see nothing of each other', async () => {
    await using standin = await createStandin({ systems: ['sas-compute'] })
    const other = standin.within(standin.worlds.create({ name: 'other' }))
    await other.fetch('/compute/contexts', sas)
    expect(other.world.journal.entries()).toHaveLength(1)
    expect(standin.world.journal.entries()).toHaveLength(0)
  })
})

describe('a fake that listens', () => {
  it('takes a free port, and answers a world at its own address', async () => {
    await using standin = await startStandin({ systems: ['sas-compute'] })
    const mine = standin.within(standin.worlds.create({ name: 'mine' }))
    expect(mine.url).toBe(`${standin.url}/_w/mine`)
    expect((await fetch(`${mine.url}/compute/contexts`, sas)).status).toBe(200)
    expect(
      (await fetch(`${standin.url}/compute/contexts`, { headers: { ...sas.headers, ...mine.headers } }))
        .status,
    ).toBe(200)
    expect(mine.world.journal.entries()).toHaveLength(2)
  })
})
