import { describe, expect, it } from 'vitest'
import { bytesOf, type Exchange, sendAll, transcriptOf } from './golden-requests.fixture.ts'
import { plainClient } from './plain-client.fixture.ts'
import { rawClient } from './raw-client.fixture.ts'
import { startServerProcess } from './server-process.fixture.ts'

async function exchangesOf(base: string): Promise<readonly Exchange[]> {
  const client = rawClient(base)
  try {
    return await sendAll(client)
  } finally {
    client.close()
  }
}

describe('same seed, same requests, same bytes', { timeout: 30_000 }, () => {
  it('in two processes, headers included, and not in one of another seed', async () => {
    await using one = await startServerProcess('1')
    await using two = await startServerProcess('1')
    await using other = await startServerProcess('2')
    const first = await exchangesOf(one.url)
    expect(bytesOf(await exchangesOf(two.url))).toBe(bytesOf(first))

    const others = await exchangesOf(other.url)
    const statuses = (exchanges: readonly Exchange[]) => exchanges.map(({ reply }) => reply.status)
    expect(statuses(others)).toEqual(statuses(first))
    expect(bytesOf(others)).not.toBe(bytesOf(first))
    const idOf = (exchanges: readonly Exchange[]) => exchanges.at(-1)?.request.path
    expect(idOf(others)).not.toBe(idOf(first))

    await expect(transcriptOf(first)).toMatchFileSnapshot('./golden.transcript.txt')
  })

  it('while a hundred requests at once go to another world', async () => {
    await using quiet = await startServerProcess('1')
    await using busy = await startServerProcess('1')
    const control = plainClient(busy.url, {})
    expect((await control('POST', '/_standin/worlds', { body: { name: 'noise', seed: '1' } })).status).toBe(
      201,
    )
    const [noise, exchanges] = await Promise.all([makeNoise(busy.url), exchangesOf(busy.url)])
    expect(noise).toEqual(Array.from({ length: 100 }, () => 201))
    expect(bytesOf(exchanges)).toBe(bytesOf(await exchangesOf(quiet.url)))
    const { body } = await control('GET', '/_standin/worlds/noise/journal')
    expect(body.items.length).toBeGreaterThan(100)
  })
})

/** A hundred clients at once, each with a session and a job in the other world. */
async function makeNoise(base: string): Promise<readonly number[]> {
  const client = plainClient(base, { authorization: 'Bearer standin-token', 'x-standin-world': 'noise' })
  const { body } = await client('GET', '/compute/contexts')
  const sessions = `/compute/contexts/${body.items[0]?.id}/sessions`
  return Promise.all(
    Array.from({ length: 100 }, async () => {
      const { headers } = await client('POST', sessions, { body: {} })
      const jobs = `${headers.get('location')}/jobs`
      return (await client('POST', jobs, { body: { code: ['%put noise;'] } })).status
    }),
  )
}
