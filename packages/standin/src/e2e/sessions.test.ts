import type { ListeningStandin } from '@standin/server/node'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  linesOf,
  type Made,
  openSession,
  type PlainClient,
  plainClient,
  submit,
} from './plain-client.fixture.ts'
import { serveSas } from './serve-sas.fixture.ts'

let standin: ListeningStandin
let client: PlainClient

async function serve(...[sas]: [Parameters<typeof serveSas>[1]?]): Promise<void> {
  standin = await serveSas({ clock: 'manual' }, sas)
  client = plainClient(standin.url)
}

afterEach(() => standin.close())

const stateOf = async ({ path }: Made) => (await client('GET', `${path}/state`)).text
const sleep = (seconds: number) => `data _null_; rc = sleep(${seconds}, 1); run;`
const start = 6400
const lag = 3000

describe('a session', () => {
  beforeEach(() => serve())

  it('is pending for as long as a start takes, then idle', async () => {
    const session = await openSession(client)
    expect(session.body.state).toBe('pending')
    standin.world.advance(start - 1)
    expect(await stateOf(session)).toBe('pending')
    standin.world.advance(1)
    expect(await stateOf(session)).toBe('idle')
  })

  it('runs its start-up code, and lives with a bad line of it', async () => {
    const autoExecLines = ['%let region = North;', 'nonsense;']
    const session = await openSession(client, { environment: { autoExecLines } })
    standin.world.advance(start)
    const { body } = await client('GET', session.path)
    expect(body).toMatchObject({ state: 'idle', sessionConditionCode: 3000 })
    const log = await linesOf(client, `${session.path}/log`)
    expect(log).toContain('1    %let region = North;')
    expect(log).toContain('ERROR 180-322: Statement is not valid or it is used out of proper order.')
    const job = await submit(client, session, '%put &=region;')
    standin.world.advance(1000)
    expect(await stateOf(job)).toBe('completed')
    expect(await linesOf(client, `${job.path}/log`)).toEqual(['3    %put &=region;', 'REGION=North'])
  })

  it('goes away exactly when nobody used it for its timeout', async () => {
    const brief = { attributes: { sessionInactiveTimeout: 60 } }
    const used = await openSession(client, brief)
    const unused = await openSession(client, brief)
    standin.world.advance(start)
    await stateOf(used)
    await stateOf(unused)
    standin.world.advance(59_999)
    expect(await stateOf(used)).toBe('idle')
    standin.world.advance(1)
    expect(await client('GET', unused.path)).toMatchObject({ status: 404, body: { errorCode: 5837 } })
    expect(await stateOf(used)).toBe('idle')
  })

  it('does not go away while it works', async () => {
    const session = await openSession(client, { attributes: { sessionInactiveTimeout: 60 } })
    const job = await submit(client, session, sleep(600))
    standin.world.advance(600_000)
    expect([await stateOf(session), await stateOf(job)]).toEqual(['running', 'running'])
  })

  it('is still running for a while after its job has ended', async () => {
    const session = await openSession(client)
    standin.world.advance(start)
    const job = await submit(client, session, sleep(10))
    standin.world.advance(10_003)
    expect([await stateOf(session), await stateOf(job)]).toEqual(['running', 'completed'])
    standin.world.advance(lag - 1)
    expect(await stateOf(session)).toBe('running')
    standin.world.advance(1)
    expect(await stateOf(session)).toBe('idle')
  })

  it('runs its jobs one after the other', async () => {
    const session = await openSession(client)
    const [first, second, third] = [
      await submit(client, session, sleep(10), '%let who = first;'),
      await submit(client, session, '%put after &who;', sleep(10)),
      await submit(client, session, '%put last;'),
    ] as const
    const states = async () => [await stateOf(first), await stateOf(second), await stateOf(third)]
    expect(await states()).toEqual(['running', 'pending', 'pending'])
    standin.world.advance(10_500)
    expect(await states()).toEqual(['completed', 'running', 'pending'])
    standin.world.advance(10_500)
    expect(await states()).toEqual(['completed', 'completed', 'completed'])
    expect(await linesOf(client, `${second.path}/log`)).toContain('after first')
  })

  it('keeps the lines of a deleted job in its own log', async () => {
    const session = await openSession(client)
    const job = await submit(client, session, '%put kept;')
    await submit(client, session, '%put later;')
    standin.world.advance(start)
    expect((await client('DELETE', job.path)).status).toBe(204)
    expect((await client('GET', `${job.path}/log`)).status).toBe(404)
    expect(await linesOf(client, `${session.path}/log`)).toEqual([
      '1    %put kept;',
      'kept',
      '2    %put later;',
      'later',
    ])
  })

  it('shows a variable from the moment that its job sets it', async () => {
    const session = await openSession(client)
    await submit(client, session, '%let early = 1;', sleep(10), '%let late = 1;', sleep(10))
    const names = async () => {
      const { body } = await client(
        'GET',
        `${session.path}/variables?filter=or(eq(name,EARLY),eq(name,LATE))`,
      )
      return body.items.map(({ name }) => name)
    }
    standin.world.advance(5000)
    expect(await names()).toEqual(['EARLY'])
    expect((await client('GET', `${session.path}/variables/LATE`)).status).toBe(404)
    standin.world.advance(10_000)
    expect(await names()).toEqual(['EARLY', 'LATE'])
    const headers = { accept: 'text/plain' }
    expect((await client('GET', `${session.path}/variables/LATE`, { headers })).text).toBe('1')
  })
})

describe('a log', () => {
  beforeEach(() => serve())

  it('is text with CRLF for who asks for text, whole whatever the query says', async () => {
    const session = await openSession(client)
    const job = await submit(client, session, '%put one;', '%put two;')
    standin.world.advance(start)
    const headers = { accept: 'text/plain' }
    const whole = '1    %put one;\r\none\r\n2    %put two;\r\ntwo\r\n'
    expect((await client('GET', `${job.path}/log?start=2&limit=1`, { headers })).text).toBe(whole)
    expect((await client('GET', `${session.path}/log`, { headers })).text).toBe(whole)
  })
})

describe('a session that fails to start', () => {
  beforeEach(() => serve({ settings: { startFails: true } }))

  it('ends as failed, and takes no code', async () => {
    const session = await openSession(client)
    expect(session.body.state).toBe('pending')
    standin.world.advance(start)
    expect(await stateOf(session)).toBe('failed')
    const refused = await client('POST', `${session.path}/jobs`, { body: { code: ['%put hello;'] } })
    expect(refused).toMatchObject({ status: 400, body: { errorCode: 5001 } })
    expect((await client('DELETE', session.path)).status).toBe(204)
  })

  it('ends the jobs that came before as errors', async () => {
    const session = await openSession(client)
    const job = await submit(client, session, '%put hello;')
    standin.world.advance(start)
    expect([await stateOf(session), await stateOf(job)]).toEqual(['failed', 'error'])
  })
})
