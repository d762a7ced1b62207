import { loadSystem } from '@standin/systems'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ListeningStandin, startStandin } from '../index.ts'

let standin: ListeningStandin

beforeAll(async () => {
  standin = await startStandin({ systems: ['freezer'] })
})
afterAll(() => standin.close())

type Values = Readonly<Record<string, unknown>> & { readonly headers: Readonly<Record<string, string>> }

async function change(body: object, path = '/pact/provider-states', at = standin.url) {
  const reply = await fetch(`${at}/_standin${path}`, { method: 'POST', body: JSON.stringify(body) })
  return { status: reply.status, value: (await reply.json()) as Values & { readonly nextStep?: string } }
}

async function jobsOf({ project_id, headers }: Values, base = standin.url): Promise<number> {
  const reply = await fetch(`${base}/v2/${project_id}/jobs`, { headers })
  return ((await reply.json()) as { readonly jobs: readonly unknown[] }).jobs.length
}

describe('a provider state', () => {
  it('is a given of the catalogue: it answers with what generators need', async () => {
    const { status, value } = await change({ action: 'setup', state: 'a job', params: {} })
    expect([status, value]).toMatchObject([
      200,
      {
        job_id: expect.any(String),
        'x-auth-token': value.headers['x-auth-token'],
        unique: expect.any(String),
      },
    ])
    expect(await jobsOf(value)).toBe(1)
    expect(await change({ action: 'teardown', state: 'a job' })).toEqual({ status: 200, value: {} })
  })

  it('is undone by its tear-down', async () => {
    await change({ state: 'a job' })
    await change({ action: 'teardown', state: 'a job' })
    expect(await jobsOf((await change({ state: 'an empty project' })).value)).toBe(0)
    await change({ action: 'teardown' })
  })

  it('is undone by the next set-up too, since not all verifiers tear down', async () => {
    const { value: before } = await change({ state: 'a job' })
    expect(await jobsOf(before)).toBe(1)
    const { value } = await change({ state: 'a job' })
    expect([await jobsOf(value), value.job_id]).toEqual([1, before.job_id])
    await change({ action: 'teardown' })
  })

  it('comes on top of the other states of its interaction', async () => {
    const { value: one } = await change({ state: 'a job' })
    const { value: other } = await change({ state: 'a job' })
    expect([await jobsOf(other), one.unique === other.unique]).toEqual([2, false])
    await change({ action: 'teardown' })
  })

  it('can be the moment before a step of a scenario', async () => {
    const { scenarios } = await loadSystem('freezer')
    const scenario = scenarios.find(({ name }) => name === 'projects see nothing of each other')
    const params = { scenario: scenario?.name, step: 1 }
    expect(await change({ state: scenario?.given?.name, params })).toMatchObject({ status: 200 })
    await change({ action: 'teardown' })
  })

  it('says who asks', async () => {
    const { value: nobody } = await change({ state: 'a job', params: { as: 'none' } })
    expect([nobody.headers, nobody['x-auth-token']]).toEqual([{}, undefined])
    const { value: reader } = await change({ state: '', params: { as: 'reader' } })
    expect(reader.headers['x-auth-token']).toEqual(expect.any(String))
    await change({ action: 'teardown' })
  })

  it('can be of a world of its own', async () => {
    const made = await fetch(`${standin.url}/_standin/worlds`, { method: 'POST', body: '{"name":"ours"}' })
    const { baseUrl } = (await made.json()) as { readonly baseUrl: string }
    const { value } = await change({ state: 'a job' }, '/worlds/ours/pact/provider-states')
    expect(await jobsOf(value, baseUrl)).toBe(1)
    const elsewhere = await change({ state: 'an empty project' })
    expect(await jobsOf(elsewhere.value)).toBe(0)
    await change({ action: 'teardown' })
  })

  it.each([
    ['unknown-given', 404, { state: 'a jobb' }, /'a jobb'/, /'a job'/],
    [
      'unknown-given',
      404,
      { state: '', params: { scenario: 'project see nothing', step: 0 } },
      /project see/,
      /projects see/,
    ],
    [
      'bad-given',
      400,
      { state: '', params: { scenario: 'projects see nothing of each other', step: 99 } },
      /99/,
      /0 to/,
    ],
    ['bad-given', 400, { state: 'a job', params: { scheduler: 1 } }, /scheduler/, /boolean/],
    ['unknown-identity', 404, { state: 'a job', params: { as: 'root' } }, /'root'/, /reader/],
    ['bad-body', 400, { action: 'set up', state: 'a job' }, /action/, /changeProviderState/],
  ])('%s is told with %i and what to do', async (code, status, body, detail, nextStep) => {
    const reply = await change(body)
    expect(reply).toMatchObject({
      status,
      value: { code, detail: expect.stringMatching(detail), nextStep: expect.stringMatching(nextStep) },
    })
  })

  it('that could not be set up leaves nothing behind', async () => {
    const faults = `${standin.url}/_standin/worlds/main/faults`
    const fault = { name: 'down', operation: 'createJob', do: { kind: 'reply', status: 503 } }
    const set = await fetch(faults, { method: 'POST', body: JSON.stringify({ faults: [fault] }) })
    expect(set.status).toBe(201)
    expect(await change({ state: 'a job' })).toMatchObject({
      status: 409,
      value: { code: 'given-not-reached' },
    })
    await fetch(`${faults}/down`, { method: 'DELETE' })
    expect(await jobsOf((await change({ state: 'an empty project' })).value)).toBe(0)
    await change({ action: 'teardown' })
  })
})

describe('where a world has several systems', () => {
  it('the one that has the state is meant, and else it has to be named', async () => {
    await using all = await startStandin({ systems: ['freezer', 'sas-compute', 'hpc-pack'] })
    const ask = (body: object, query = '') => change(body, `/pact/provider-states${query}`, all.url)
    expect(await ask({ state: 'an empty project' })).toMatchObject({
      status: 200,
      value: { project_id: expect.any(String) },
    })
    expect(await ask({ state: 'a running job' })).toMatchObject({
      status: 400,
      value: { code: 'ambiguous-given', nextStep: expect.stringMatching(/sas-compute\|hpc-pack/) },
    })
    expect(await ask({ state: '' })).toEqual({ status: 200, value: {} })
    expect(await ask({ state: 'nothing like it' })).toMatchObject({
      status: 404,
      value: { code: 'unknown-given' },
    })
    expect(await ask({ state: '' }, '?system=freezer')).toMatchObject({
      value: { headers: expect.anything() },
    })
    expect(await ask({ state: '' }, '?system=freeze')).toMatchObject({ value: { code: 'unknown-system' } })
  })
})
