import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { System } from '@standin/engine'
import { loadSystem, systemIds } from '@standin/systems'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ListeningStandin, startStandin } from '../index.ts'

const systems: readonly System[] = await Promise.all(systemIds.map(loadSystem))
const run = promisify(execFile)
let standin: ListeningStandin

beforeAll(async () => {
  standin = await startStandin({ systems })
})
afterAll(() => standin.close())

interface Reached {
  readonly ids: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly curl: string
}

async function control(method: string, path: string, body?: object) {
  const init = body === undefined ? {} : { body: JSON.stringify(body) }
  const reply = await fetch(`${standin.url}/_standin${path}`, { method, ...init })
  return { status: reply.status, value: (await reply.json()) as Reached }
}

/** What a shell makes of the line. */
async function statusOf(curl: string): Promise<string> {
  const line = curl.replace('curl', "curl -s -o /dev/null -w '%{http_code}'")
  return (await run('sh', ['-c', line])).stdout
}

const all = systems.flatMap(({ id, givens = [] }) => givens.map(({ name }) => ({ system: id, name })))

describe('a named state', () => {
  it.each(all)('$system: $name is reached, and its curl line works', async ({ system, name }) => {
    const { value: world } = await control('POST', '/worlds')
    const at = `/worlds/${(world as unknown as { readonly name: string }).name}/givens`
    const { status, value } = await control('POST', at, { system, name })
    expect([status, value]).toMatchObject([201, { system, name, curl: expect.stringMatching(/^curl /) }])
    expect(await statusOf(value.curl)).toBe('200')
  })

  it('has ids of its own each time, and those of its world alone', async () => {
    const ask = () => control('POST', '/worlds/main/givens', { system: 'freezer', name: 'a job' })
    const [{ value: one }, { value: other }] = [await ask(), await ask()]
    expect([one.ids.job_id, other.ids.job_id]).toEqual([expect.any(String), expect.any(String)])
    expect(one.ids.job_id).not.toBe(other.ids.job_id)
  })

  it('takes the parameters that its catalogue has', async () => {
    const system = 'hpc-pack'
    const params = { settings: { units: 1 } }
    expect(await control('POST', '/worlds/main/givens', { system, name: 'a session', params })).toMatchObject(
      {
        status: 201,
        value: { settings: params.settings },
      },
    )
    const { value } = await control('GET', '/worlds/main/givens/hpc-pack')
    expect(value).toMatchObject({
      items: expect.arrayContaining([
        { name: 'a session', about: expect.any(String), params: expect.objectContaining({ type: 'object' }) },
      ]),
    })
  })

  it.each([
    ['unknown-given', { system: 'sas-compute', name: 'a runing job' }, /'a runing job'/, /'a running job'/],
    ['unknown-system', { system: 'sas', name: 'a running job' }, /'sas'/, /sas-compute/],
    [
      'bad-given',
      { system: 'sas-compute', name: 'a new session', params: { nam: 'x' } },
      /'\/nam'/,
      /"name"/,
    ],
    [
      'bad-given',
      { system: 'sas-compute', name: 'a running job', params: { name: 'x' } },
      /'a running job' are wrong at '\/name'/,
      /"additionalProperties":false/,
    ],
    ['bad-given', { system: 'freezer', name: 'a job', params: { scheduler: 1 } }, /'\/scheduler'/, /boolean/],
    ['bad-body', { system: 'freezer' }, /'\/name'/, /listGivens/],
  ])('%s: %j is refused', async (code, body, detail, nextStep) => {
    expect((await control('POST', '/worlds/main/givens', body)).value).toMatchObject({
      code,
      detail: expect.stringMatching(detail),
      nextStep: expect.stringMatching(nextStep),
    })
  })

  it('is reached in manual time too', async () => {
    await control('POST', '/worlds', { name: 'manual', clock: 'manual' })
    const body = { system: 'sas-compute', name: 'a completed job' }
    expect(await control('POST', '/worlds/manual/givens', body)).toMatchObject({ status: 201 })
  })
})
