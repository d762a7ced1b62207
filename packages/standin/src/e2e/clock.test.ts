import { type ListeningStandin, startStandin } from '@standin/server/node'
import { sasCompute } from '@standin/systems/sas-compute'
import { afterEach, describe, expect, it } from 'vitest'
import {
  linesOf,
  logIn,
  openSession,
  type PlainReply,
  plainClient,
  pollWhile,
  submit,
} from './plain-client.fixture.ts'
import { latestOf, serveSas } from './serve-sas.fixture.ts'

let standin: ListeningStandin

afterEach(() => standin.close())

const hours = 3_600_000
const anHour = 'data _null_; rc = sleep(3600, 1); run;'
const fourteenHours = 'data _null_; rc = sleep(50400, 1); run;'

const setClock = (change: object) =>
  plainClient(standin.url, {})('POST', '/_standin/worlds/main/clock', { body: change })

/** Lets what was sent come in: until so many waits are held. */
async function untilHeld(count: number): Promise<void> {
  const control = plainClient(standin.url, {})
  while ((await control('GET', '/_standin/worlds/main/clock')).body.waiting < count);
}

async function timed(
  call: Promise<PlainReply>,
): Promise<{ readonly reply: PlainReply; readonly took: number }> {
  const began = performance.now()
  const reply = await call
  return { reply, took: performance.now() - began }
}

describe('in auto', () => {
  it('two clients in one world come to their ends, and neither expires the other', async () => {
    standin = await serveSas()
    const [one, two] = [plainClient(standin.url), plainClient(standin.url)]
    const brief = { attributes: { sessionInactiveTimeout: 60 } }
    const [mine, yours] = await Promise.all([openSession(one, brief), openSession(two, brief)])
    const run = async (client: typeof one, session: typeof mine, times: number) => {
      const ends: string[] = []
      for (let each = 0; each < times; each++) {
        const job = await submit(client, session, anHour)
        ends.push(await pollWhile(client, job, 'pending', 'running'))
      }
      return ends
    }
    expect(await Promise.all([run(one, mine, 3), run(two, yours, 2)])).toEqual([
      ['completed', 'completed', 'completed'],
      ['completed', 'completed'],
    ])
    expect(latestOf(standin) - standin.world.clock.startAt).toBeGreaterThan(3 * hours)
    expect(await one('GET', mine.path)).toMatchObject({ status: 200 })
    expect(await two('GET', yours.path)).toMatchObject({ status: 200 })
  })

  it('what one session’s client does changes no byte of another’s', async () => {
    const told = async (withNeighbour: boolean) => {
      await using own = await serveSas()
      const client = plainClient(own.url)
      const session = await openSession(client)
      const other = await openSession(client)
      if (withNeighbour) await pollWhile(client, await submit(client, other, anHour), 'pending', 'running')
      const job = await submit(client, session, '%put here;')
      await pollWhile(client, job, 'pending', 'running')
      const replies = [await client('GET', session.path), await client('GET', job.path)]
      return replies.map(({ headers, text }) => [[...headers], text])
    }
    standin = await serveSas()
    expect(await told(true)).toEqual(await told(false))
  })

  it('a cancel between the polls of another client finds the job running', async () => {
    standin = await serveSas()
    const [poller, canceler] = [plainClient(standin.url), plainClient(standin.url)]
    const session = await openSession(poller)
    const job = await submit(poller, session, anHour, '%put never said;')
    const poll = async () => (await poller('GET', `${job.path}/state`)).text
    expect([await poll(), await poll()]).toEqual(['running', 'running'])
    const { etag, body } = await canceler('GET', job.path)
    expect(body.state).toBe('running')
    const headers = { 'if-match': etag }
    expect(await canceler('PUT', `${job.path}/state?value=canceled`, { headers })).toMatchObject({
      status: 200,
    })
    expect(await pollWhile(poller, job, 'running')).toBe('canceled')
    expect(await linesOf(poller, `${job.path}/log`)).not.toContain('never said')
    expect(await pollWhile(poller, session, 'running')).toBe('idle')
  })

  it('an idle session that was polled two hundred times is still there', async () => {
    standin = await serveSas()
    const client = plainClient(standin.url)
    const session = await openSession(client, { attributes: { sessionInactiveTimeout: 60 } })
    const { etag } = await client('GET', `${session.path}/state?wait=30`, {
      headers: { 'if-none-match': session.etag },
    })
    for (let each = 0; each < 100; each++) {
      expect((await client('GET', `${session.path}/state`)).text).toBe('idle')
      const headers = { 'if-none-match': etag }
      expect((await client('GET', `${session.path}/state?wait=30`, { headers })).status).toBe(304)
    }
  })

  it('a token outlives a job of fourteen hours, and ends when the clock is advanced by twelve', async () => {
    standin = await serveSas()
    const bearer = async () => ({ authorization: `Bearer ${(await logIn(standin.url)).access_token}` })
    const client = plainClient(standin.url, await bearer())
    const session = await openSession(client)
    const job = await submit(client, session, fourteenHours)
    expect(await pollWhile(client, job, 'pending', 'running')).toBe('completed')
    expect(latestOf(standin) - standin.world.clock.startAt).toBeGreaterThan(14 * hours)
    expect((await client('GET', session.path)).status).toBe(200)
    expect((await client('GET', '/identities/users/@currentUser')).status).toBe(200)

    expect((await setClock({ advance: 'PT43200S' })).status).toBe(200)
    const refused = await client('GET', session.path)
    expect(refused.status).toBe(401)
    expect(refused.headers.get('www-authenticate')).toContain('The token has expired')
    expect((await client('GET', '/identities/users/@currentUser')).status).toBe(401)
    expect((await plainClient(standin.url, await bearer())('GET', '/compute/contexts')).status).toBe(200)
  })

  it('a log’s reader waits for the next line in virtual time, and gets an empty page when none comes', async () => {
    standin = await serveSas()
    const client = plainClient(standin.url)
    const session = await openSession(client)
    const job = await submit(client, session, '%put one;', 'data _null_; rc = sleep(20, 1); put "two"; run;')
    const lines: string[] = []
    const next = async () => {
      const { body } = await client('GET', `${job.path}/log?start=${lines.length}&timeout=15`)
      lines.push(...body.items.map(({ line }) => line))
      return body.items.length
    }
    while ((await next()) > 0);
    expect(lines).toContain('one')
    expect(lines).not.toContain('two')
    expect(await next()).toBeGreaterThan(0)
    expect(lines).toContain('two')
  })

  it('a reader that waits in vain three times is taken to the change', async () => {
    standin = await serveSas()
    const client = plainClient(standin.url)
    const job = await submit(client, await openSession(client), anHour)
    const { etag } = await client('GET', `${job.path}/state`)
    const wait = () => client('GET', `${job.path}/state?wait=5`, { headers: { 'if-none-match': etag } })
    expect([await wait(), await wait()].map(({ status }) => status)).toEqual([304, 304])
    expect(latestOf(standin) - standin.world.clock.startAt).toBeLessThan(hours)
    expect(await wait()).toMatchObject({ status: 200, text: 'completed' })
  })
})

describe('in real', () => {
  it('a wait holds about as long as asked when nothing changes, and answers 304', async () => {
    standin = await serveSas({ clock: 'real' }, { durations: { 'session.start': 0 } })
    const client = plainClient(standin.url)
    const { path } = await openSession(client)
    const { etag, text } = await client('GET', `${path}/state`)
    expect(text).toBe('idle')
    const headers = { 'if-none-match': etag }
    const { reply, took } = await timed(client('GET', `${path}/state?wait=2`, { headers }))
    expect(reply).toMatchObject({ status: 304, text: '', etag: '' })
    expect(took).toBeGreaterThanOrEqual(1900)
    expect(took).toBeLessThan(4000)
  })

  it('a wait answers at the change', async () => {
    standin = await serveSas({ clock: 'real' }, { durations: { 'session.start': 300 } })
    const client = plainClient(standin.url)
    const { path, etag } = await openSession(client)
    const headers = { 'if-none-match': etag }
    const { reply, took } = await timed(client('GET', `${path}/state?wait=30`, { headers }))
    expect(reply).toMatchObject({ status: 200, text: 'idle' })
    expect(reply.etag).not.toBe(etag)
    expect(took).toBeGreaterThan(150)
    expect(took).toBeLessThan(2000)
  })

  it('the wall’s time passes as fast as the world was told', async () => {
    standin = await serveSas({ clock: 'real', speed: 10_000 })
    const client = plainClient(standin.url)
    const session = await openSession(client)
    const job = await submit(client, session, anHour)
    const { etag } = await client('GET', `${job.path}/state`)
    const headers = { 'if-none-match': etag }
    const replies: PlainReply[] = []
    while (replies.at(-1)?.status !== 200) {
      replies.push(await client('GET', `${job.path}/state?wait=60`, { headers }))
    }
    expect(replies.at(-1)?.text).toBe('completed')
    // An hour is 360 ms here, and each wait of a minute 6 ms.
    expect(replies.length).toBeGreaterThan(10)
  })
})

describe('in manual', () => {
  it('a wait is held until the clock is moved, and then answers at once with the new state', async () => {
    standin = await serveSas({ clock: 'manual' })
    const client = plainClient(standin.url)
    const { path, etag } = await openSession(client)
    const waiting = client('GET', `${path}/state?wait=60`, { headers: { 'if-none-match': etag } })
    await untilHeld(1)
    expect((await setClock({ advance: '6399ms' })).body.waiting).toBe(1)
    expect((await client('GET', `${path}/state`)).text).toBe('pending')
    expect((await setClock({ advance: '1ms' })).body.waiting).toBe(0)
    expect(await waiting).toMatchObject({ status: 200, text: 'idle' })
  })

  it('a wait ends at its own deadline, with 304', async () => {
    standin = await serveSas({ clock: 'manual' }, { profile: 'immediate' })
    const client = plainClient(standin.url)
    const session = await openSession(client)
    const { etag } = await client('GET', `${session.path}/state`)
    const waiting = client('GET', `${session.path}/state?wait=5`, { headers: { 'if-none-match': etag } })
    await untilHeld(1)
    expect((await setClock({ advance: '4999ms' })).body.waiting).toBe(1)
    expect((await setClock({ advance: '1ms' })).body.waiting).toBe(0)
    expect((await waiting).status).toBe(304)
  })

  it('a log’s reader is held until there is a line', async () => {
    standin = await serveSas({ clock: 'manual' }, { profile: 'immediate' })
    const client = plainClient(standin.url)
    const session = await openSession(client)
    const job = await submit(client, session, 'data _null_; rc = sleep(20, 1); put "at last"; run;')
    await setClock({ advance: '5s' })
    const { length } = await linesOf(client, `${job.path}/log`)
    const waiting = client('GET', `${job.path}/log?start=${length}&timeout=60`)
    await untilHeld(1)
    expect((await setClock({ advance: '5s' })).body.waiting).toBe(1)
    expect((await setClock({ advance: '15s' })).body.waiting).toBe(0)
    expect((await waiting).body.items.map(({ line }) => line)).toContain('at last')
  })

  it('a cancel answers who waits for the job’s end', async () => {
    standin = await serveSas({ clock: 'manual' }, { profile: 'immediate' })
    const client = plainClient(standin.url)
    const job = await submit(client, await openSession(client), 'data _null_; do while(1); end; run;')
    await setClock({ advance: '1s' })
    const { etag } = await client('GET', job.path)
    const waiting = client('GET', `${job.path}/state?wait=60`, { headers: { 'if-none-match': etag } })
    await untilHeld(1)
    await client('PUT', `${job.path}/state?value=canceled`, { headers: { 'if-match': etag } })
    expect(await waiting).toMatchObject({ status: 200, text: 'canceled' })
  })

  it('a token ends exactly when it says', async () => {
    standin = await serveSas({ clock: 'manual' })
    const { access_token } = await logIn(standin.url)
    const client = plainClient(standin.url, { authorization: `Bearer ${access_token}` })
    await setClock({ advance: '43198s' })
    expect((await client('GET', '/compute/contexts')).status).toBe(200)
    await setClock({ advance: '1s' })
    expect((await client('GET', '/compute/contexts')).status).toBe(401)
  })

  it('a server that closes lets go of all who wait', async () => {
    const closing = await startStandin({ systems: [sasCompute], clock: 'manual' })
    standin = await serveSas()
    const client = plainClient(closing.url)
    const sessions = await Promise.all([openSession(client), openSession(client)])
    const waiting = sessions.map(({ path, etag }) =>
      client('GET', `${path}/state?wait=60`, { headers: { 'if-none-match': etag } }),
    )
    const control = plainClient(closing.url, {})
    while ((await control('GET', '/_standin/worlds/main/clock')).body.waiting < 2);
    await closing.close()
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([304, 304])
    await expect(client('GET', '/compute/contexts')).rejects.toThrow()
  })
})
