import { headerOf } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { aJob, aSession, jsonOf, send, serve, settled } from './serve.fixture.ts'

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'

describe('a session', () => {
  it('is named for its server', async () => {
    const standin = serve()
    const { id, path } = await aSession(standin)
    const { serverId } = jsonOf(await send(standin, `GET ${path}`))
    expect(serverId).toMatch(new RegExp(`^${uuid}$`))
    expect(id).toBe(`${serverId}-ses0000`)
  })

  it('has the name in its world that it has in any other of the seed', async () => {
    const idsOf = async (seed: string) => {
      const standin = serve({ seed })
      return [(await aSession(standin)).id, (await aSession(standin)).id]
    }
    const [one, again, other] = [await idsOf('1'), await idsOf('1'), await idsOf('2')]
    expect(one).toEqual(again)
    expect(new Set([...one, ...other])).toHaveProperty('size', 4)
  })
})

describe('a job', () => {
  it('has a UUID in upper case (F46)', async () => {
    const standin = serve()
    const { id } = await aJob(standin, await aSession(standin), '%put a;')
    expect(id).toMatch(new RegExp(`^${uuid.replaceAll('a-f', 'A-F').replace('89ab', '89AB')}$`))
  })

  it('is counted in its session where the setting says so, and no number comes again', async () => {
    const standin = serve({ settings: { jobIds: 'sequence' } })
    const [one, other] = [await aSession(standin), await aSession(standin)]
    const [first, second] = [await aJob(standin, one, 'a'), await aJob(standin, one, 'b')]
    await send(standin, `DELETE ${second.path}`)
    const third = await aJob(standin, one, 'c')
    const elsewhere = await aJob(standin, other, 'a')
    expect([first, second, third, elsewhere].map(({ id }) => id)).toEqual(['0', '1', '2', '0'])
  })

  it('has a name that does not hang on what happens in other sessions', async () => {
    const idWith = async (noise: boolean) => {
      const standin = serve()
      const [one, other] = [await aSession(standin), await aSession(standin)]
      if (noise) await aJob(standin, other, '%put noise;')
      return (await aJob(standin, one, '%put a;')).id
    }
    expect(await idWith(true)).toBe(await idWith(false))
  })
})

describe('an entity tag', () => {
  it('is ten characters in quotes, the same from creation, resource and state (F21)', async () => {
    const standin = serve()
    const { path, etag } = await aSession(standin)
    const [whole, state] = [await send(standin, `GET ${path}`), await send(standin, `GET ${path}/state`)]
    expect(etag).toMatch(/^"[0-9a-z]{10}"$/)
    expect([headerOf(whole, 'etag'), headerOf(state, 'etag')]).toEqual([etag, etag])
  })

  it('changes with the state that is shown, and with nothing else', async () => {
    const standin = serve()
    const session = await settled(standin, await aSession(standin))
    const later = await settled(standin, session)
    const job = await aJob(standin, session, '%put a;')
    const done = await settled(standin, job)
    expect(later.etag).toBe(session.etag)
    expect(done.etag).not.toBe(job.etag)
    expect(new Set([session.etag, job.etag, done.etag])).toHaveProperty('size', 3)
  })
})
