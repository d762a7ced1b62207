import { headerOf } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { type BadRequest, inSession, prepare, provoke, unknownSession } from './bad-input.fixture.ts'
import { jsonOf, send } from './serve.fixture.ts'

describe('an unknown path', () => {
  it.each(['/compute/nowhere', '/compute/sessions/a/b/c/d', '/identities/nobody', '/SASLogon/nowhere'])(
    '%s has a sentence as its message, and nothing more (F42)',
    async (path) => {
      const { reply, before, after } = await provoke(() => [`GET ${path}`])
      const message = `There is no handler defined for the path "${path}".`
      expect(jsonOf(reply)).toEqual({ version: 2, httpStatusCode: 404, message })
      expect(after).toEqual(before)
    },
  )
})

describe('a session that was deleted is not told from one that never was (F29)', () => {
  const gone = [
    '',
    '/state',
    '/jobs',
    '/jobs/A',
    '/jobs/A/state',
    '/jobs/A/log',
    '/jobs/A/listing',
    '/jobs/A/results',
  ]
  const also = ['/log', '/listing', '/results', '/variables', '/variables/SYSCC']
  const reads = [...gone, ...also].map((path) => `GET ${path}`)
  const writes = [
    'DELETE ',
    'DELETE /jobs/A',
    'PUT /state?value=canceled',
    'PUT /jobs/A/state?value=canceled',
  ]

  it.each([...reads, ...writes, 'POST /jobs'])('%s', async (line) => {
    const [method, rest = ''] = line.split(' ')
    const body = method === 'POST' ? { code: [] } : undefined
    const { reply, before, after } = await provoke(({ gone }) => [`${method} ${gone.path}${rest}`, { body }])
    expect(jsonOf(reply)).toMatchObject({ httpStatusCode: 404, errorCode: 5837, message: 'Not Found' })
    expect(after).toEqual(before)
  })
})

describe('HEAD answers as GET does, without a body', () => {
  it.each<[string, BadRequest, number]>([
    ['no token', () => ['HEAD /compute/', { headers: { authorization: undefined } }], 401],
    ['an unknown session', () => [`HEAD ${unknownSession}`], 404],
    ['an unknown job', inSession('HEAD /jobs/NONE'), 404],
    ['a bad filter', () => ['HEAD /compute/contexts?filter=eq('], 400],
    ['a bad limit', inSession('HEAD /jobs?limit=ten'), 400],
    [
      'an Accept that cannot be',
      ({ session }) => [`HEAD ${session.path}`, { headers: { accept: 'a/b' } }],
      406,
    ],
    ['an unknown path', () => ['HEAD /compute/nowhere'], 404],
  ])('%s', async (_, request, status) => {
    const { reply } = await provoke(request)
    const { reply: whole } = await provoke((world) => {
      const [line, sent] = request(world)
      return [line.replace('HEAD', 'GET'), sent ?? {}]
    })
    expect([reply.status, reply.body.length]).toEqual([status, 0])
    expect(reply.headers).toEqual(whole.headers)
    expect(whole.body.length).toBeGreaterThan(0)
  })
})

describe('the identities service', () => {
  it.each([
    [undefined, 'Bearer'],
    ['Bearer nonsense', 'Bearer error="invalid_token", error_description="The token is malformed"'],
  ])('answers %s with headers alone (F9)', async (authorization, challenge) => {
    const { reply } = await provoke(() => [
      'GET /identities/users/@currentUser',
      { headers: { authorization } },
    ])
    expect([reply.status, reply.body.length, headerOf(reply, 'content-type')]).toEqual([401, 0, undefined])
    expect(headerOf(reply, 'www-authenticate')).toBe(challenge)
  })
})

describe('a session that could not start', () => {
  it('takes no code', async () => {
    const { standin, world, resources } = await prepare({ settings: { startFails: true } })
    const before = resources()
    const reply = await send(standin, `POST ${world.session.path}/jobs`, { body: { code: ['run;'] } })
    expect(jsonOf(reply)).toMatchObject({ httpStatusCode: 400, errorCode: 5001, message: 'Bad Request' })
    expect(resources()).toEqual(before)
  })
})
