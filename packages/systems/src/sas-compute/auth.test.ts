import { headerOf, parseInstant } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { foreignToken } from './bad-input.fixture.ts'
import { aJob, aSession, jsonOf, type ServeOptions, send, serve } from './serve.fixture.ts'

type Standin = ReturnType<typeof serve>
type Form = Readonly<Record<string, string>>

const basic = `Basic ${btoa('sas.cli:')}`
const password = { grant_type: 'password', username: 'tester', password: 'secret' }

const nobody = ''

function ask(standin: Standin, form: Form | string, credentials = basic, type = 'x-www-form-urlencoded') {
  const headers = { authorization: credentials || undefined, 'content-type': `application/${type}` }
  return send(standin, 'POST /SASLogon/oauth/token', { headers, body: String(new URLSearchParams(form)) })
}

const tokenFor = async (standin: Standin, form: Form = password) =>
  jsonOf(await ask(standin, form)).access_token
const claimsOf = (token: string) => JSON.parse(atob(token.split('.')[1] ?? ''))
const meAs = (standin: Standin, authorization: string) =>
  send(standin, 'GET /identities/users/@currentUser', { headers: { authorization } })

describe('a password', () => {
  it('gives a token whose parts clients can read', async () => {
    const standin = serve()
    const reply = await ask(standin, password)
    const token = jsonOf(reply)
    expect(Object.keys(token).sort()).toEqual([
      'access_token',
      'expires_in',
      'jti',
      'refresh_token',
      'scope',
      'token_type',
    ])
    expect(token).toMatchObject({ token_type: 'bearer', expires_in: 43_199 })
    const { iat, exp, sub, user_name, client_id } = claimsOf(token.access_token)
    expect({ sub, user_name, client_id, life: exp - iat }).toEqual({
      sub: 'tester',
      user_name: 'tester',
      client_id: 'sas.cli',
      life: 43_199,
    })
    expect(iat).toBe(Math.floor(standin.world.clock.startAt / 1000))
  })

  it.each<[string, Form, ServeOptions, number]>([
    ['a seeded user', password, {}, 200],
    ['a seeded user, strictly', password, { auth: 'strict' }, 200],
    ['a seeded user with a wrong one', { ...password, password: 'wrong' }, {}, 401],
    ['anybody', { ...password, username: 'jane.doe@example.com' }, {}, 200],
    ['anybody, strictly', { ...password, username: 'jane' }, { auth: 'strict' }, 401],
    ['somebody whose name every object has', { ...password, username: 'constructor' }, {}, 200],
    ['the same, strictly', { ...password, username: 'constructor' }, { auth: 'strict' }, 401],
    ['nobody', { ...password, username: '' }, {}, 401],
    ['nothing', { ...password, password: '' }, {}, 401],
    [
      'a user of the setting',
      password,
      { settings: { users: { tester: { password: 'other', name: 'T' } } } },
      401,
    ],
  ])('of %s', async (_, form, options, status) => {
    const reply = await ask(serve(options), form)
    expect(reply.status).toBe(status)
    if (status === 401)
      expect(jsonOf(reply)).toEqual({ error: 'unauthorized', error_description: 'Bad credentials' })
  })
})

describe('what SASLogon refuses, in its own shape, and nothing changes', () => {
  const refresh = { grant_type: 'refresh_token', refresh_token: 'x-r' }

  it.each<[string, Form, string, number, string]>([
    ['a grant of no such type', { grant_type: 'magic' }, basic, 401, 'invalid_client'],
    ['a grant that every object has', { grant_type: 'constructor' }, basic, 401, 'invalid_client'],
    ['no grant', { username: 'tester' }, basic, 401, 'invalid_client'],
    ['no client', password, nobody, 401, 'unauthorized'],
    ['a client that is no base64', password, 'Basic %%%', 401, 'unauthorized'],
    ['a client without a name', password, `Basic ${btoa(':secret')}`, 401, 'unauthorized'],
    ['a refresh token that never was', refresh, basic, 400, 'invalid_grant'],
    ['no refresh token', { grant_type: 'refresh_token' }, basic, 400, 'invalid_grant'],
    ['a wrong password', { ...password, password: 'no' }, basic, 401, 'unauthorized'],
  ])('%s', async (_, form, credentials, status, error) => {
    const standin = serve()
    await tokenFor(standin)
    const stored = () => standin.world.snapshot().realms['sas-compute']?.store
    const before = stored()
    const reply = await ask(standin, form, credentials)
    expect([reply.status, jsonOf(reply).error]).toEqual([status, error])
    expect(headerOf(reply, 'content-type')).toBe('application/json;charset=UTF-8')
    expect(stored()).toEqual(before)
  })

  it.each([
    ['no body', '', 'x-www-form-urlencoded'],
    ['a body of another type', password, 'json'],
  ])('%s', async (_, form, type) => {
    const reply = await ask(serve(), form, basic, type)
    expect([reply.status, jsonOf(reply).error]).toEqual([400, 'invalid_request'])
  })

  it('a refresh token that was used', async () => {
    const standin = serve()
    const first = jsonOf(await ask(standin, password))
    const form = { grant_type: 'refresh_token', refresh_token: first.refresh_token }
    const second = jsonOf(await ask(standin, form))
    const again = await ask(standin, form)
    expect(claimsOf(second.access_token).user_name).toBe('tester')
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect([again.status, jsonOf(again).error]).toEqual([400, 'invalid_grant'])
    expect((await meAs(standin, `Bearer ${first.refresh_token}`)).status).toBe(401)
  })
})

describe('a client of its own', () => {
  it('gets a token in its own name, and no refresh token', async () => {
    const standin = serve()
    const token = jsonOf(await ask(standin, { grant_type: 'client_credentials' }, `Basic ${btoa('batch:x')}`))
    expect(token.refresh_token).toBe(undefined)
    expect(jsonOf(await meAs(standin, `Bearer ${token.access_token}`)).id).toBe('batch')
  })

  it('may name itself in the body', async () => {
    const token = jsonOf(await ask(serve(), { ...password, client_id: 'vscode' }, nobody))
    expect(claimsOf(token.access_token).client_id).toBe('vscode')
  })
})

describe('a bearer token', () => {
  it.each(['Bearer', 'bearer', 'BEARER'])('is taken after %s', async (scheme) => {
    const standin = serve()
    expect((await meAs(standin, `${scheme} ${await tokenFor(standin)}`)).status).toBe(200)
  })

  it('names the user, whose display name is seeded', async () => {
    const standin = serve()
    const seeded = jsonOf(await meAs(standin, `Bearer ${await tokenFor(standin)}`))
    const other = jsonOf(
      await meAs(standin, `Bearer ${await tokenFor(standin, { ...password, username: 'jané' })}`),
    )
    expect([seeded.id, seeded.name, other.id, other.name]).toEqual(['tester', 'Test User', 'jané', 'jané'])
  })

  it('owns what is made with it, for the application that asked', async () => {
    const standin = serve()
    const headers = { authorization: `Bearer ${await tokenFor(standin, { ...password, username: 'jane' })}` }
    const { path } = await aSession(standin, {}, { headers })
    expect(jsonOf(await send(standin, `GET ${path}`))).toMatchObject({
      owner: 'jane',
      applicationName: 'sas.cli',
    })
  })

  it.each<[string, string, ServeOptions, number]>([
    ['preset', 'standin-token', {}, 200],
    ['preset, strictly', 'standin-token', { auth: 'strict' }, 200],
    ['preset by the setting', 'mine', { settings: { tokens: { mine: 'tester' } } }, 200],
    ['no longer preset', 'standin-token', { settings: { tokens: { mine: 'tester' } } }, 401],
    ['from elsewhere', foreignToken({ sub: 'jane', exp: 9e9 }), {}, 200],
    ['from elsewhere, without an end', foreignToken({ user_name: 'jane' }), {}, 200],
    ['from elsewhere, strictly', foreignToken({ sub: 'jane', exp: 9e9 }), { auth: 'strict' }, 401],
    ['from elsewhere, expired', foreignToken({ sub: 'jane', exp: 1e9 }), {}, 401],
    ['from elsewhere, with an end in words', foreignToken({ sub: 'jane', exp: 'never' }), {}, 401],
  ])('that is %s', async (_, token, options, status) => {
    expect((await meAs(serve(options), `Bearer ${token}`)).status).toBe(status)
  })

  it('that was issued is good under auth strict, and not when it was changed', async () => {
    const standin = serve({ auth: 'strict' })
    const token: string = await tokenFor(standin)
    const [, payload = ''] = foreignToken({ ...claimsOf(token), user_name: 'admin' }).split('.')
    const forged = token.replace(/\..*\./, `.${payload}.`)
    expect((await meAs(standin, `Bearer ${token}`)).status).toBe(200)
    expect((await meAs(standin, `Bearer ${forged}`)).status).toBe(401)
  })

  it('that another seed issued is a stranger’s', async () => {
    const token = await tokenFor(serve())
    const other = serve({ auth: 'strict', seed: '2' })
    expect((await meAs(other, `Bearer ${token}`)).status).toBe(401)
  })
})

describe('a token ages', () => {
  const life = 43_199_000

  it('by the clock, to the second', async () => {
    const standin = serve()
    const bearer = `Bearer ${await tokenFor(standin)}`
    standin.world.advance(life - 1000)
    expect((await meAs(standin, bearer)).status).toBe(200)
    standin.world.advance(1000)
    const reply = await meAs(standin, bearer)
    expect(reply.status).toBe(401)
    expect(headerOf(reply, 'www-authenticate')).toContain('error_description="The token has expired"')
  })

  it('and not by a jump: a job of fourteen hours is seen to its end', async () => {
    const standin = serve()
    const headers = { authorization: `Bearer ${await tokenFor(standin)}` }
    const began = standin.world.clock.startAt
    const session = await aSession(standin, { attributes: { sessionInactiveTimeout: 0 } }, { headers })
    const job = await aJob(standin, session, '%let rc = %sysfunc(sleep(50400, 1));')
    const states: string[] = []
    while (states.at(-1) !== 'completed') {
      const reply = await send(standin, `GET ${job.path}/state`, { headers })
      states.push(new TextDecoder().decode(reply.body as Uint8Array))
      if (states.length > 20) break
    }
    const reply = await send(standin, `GET ${job.path}`, { headers })
    expect([states.at(-1), reply.status]).toEqual(['completed', 200])
    expect((parseInstant(jsonOf(reply).completedTimeStamp) ?? 0) - began).toBeGreaterThan(life)
    expect((await meAs(standin, headers.authorization)).status).toBe(200)
  })

  it('a new one follows from the refresh token after its end', async () => {
    const standin = serve()
    const { refresh_token } = jsonOf(await ask(standin, password))
    standin.world.advance(life + 1)
    const next = await tokenFor(standin, { grant_type: 'refresh_token', refresh_token })
    expect((await meAs(standin, `Bearer ${next}`)).status).toBe(200)
  })

  it('and so does the refresh token, for thirty days', async () => {
    const standin = serve()
    const { refresh_token } = jsonOf(await ask(standin, password))
    standin.world.advance(30 * 24 * 3_600_000)
    expect((await ask(standin, { grant_type: 'refresh_token', refresh_token })).status).toBe(400)
  })
})
