import { describe, expect, it } from 'vitest'
import { createStandin, type StandinOptions, textOf, wireRequest } from '../server.fixture.ts'
import { freezer } from './index.ts'

type Options = Omit<StandinOptions, 'systems'>
const create = (options: Options = {}) =>
  createStandin({ systems: [freezer], verifyReplies: true, ...options })
const strict: Options = { options: { freezer: { auth: 'strict' } } }

function login(name: string, password: string, project?: object): string {
  const user = { name, domain: { name: 'Default' }, password }
  const scope = project && { project }
  return JSON.stringify({ auth: { identity: { methods: ['password'], password: { user } }, scope } })
}

const inProj = { name: 'proj', domain: { name: 'Default' } }

async function logIn(options: Options, body: string, target = '/v3/auth/tokens') {
  const standin = create(options)
  const reply = await standin.request(wireRequest('POST', target, { body }))
  const headers = Object.fromEntries(reply.headers)
  return {
    standin,
    status: reply.status,
    token: headers['x-subject-token'] ?? '',
    body: JSON.parse(textOf(reply)),
  }
}

describe('who may log in', () => {
  it.each([
    ['a seeded user', {}, login('tester', 'secret', inProj), 201],
    ['a seeded user with a wrong password', {}, login('tester', 'wrong', inProj), 401],
    ['a seeded user in another project', {}, login('tester', 'secret', { name: 'other' }), 401],
    ['an administrator in another project', {}, login('admin', 'secret', { name: 'other' }), 201],
    ['anybody else when auth is open', {}, login('somebody', 'x', { id: 'p1' }), 201],
    ['nobody else when it is strict', strict, login('somebody', 'x', inProj), 401],
    ['a seeded user when it is strict', strict, login('tester', 'secret', inProj), 201],
  ])('%s', async (_, options, body, status) => {
    expect((await logIn(options, body)).status).toBe(status)
  })

  it('a self-describing token is as good, but not when auth is strict', async () => {
    const ask = wireRequest('GET', '/v2/p/sessions', { headers: { 'X-Auth-Token': 'me:p:reader' } })
    expect((await create().request(ask)).status).toBe(200)
    expect((await create(strict).request(ask)).status).toBe(401)
  })
})

it('sends clients back to the address that they used, its world included', async () => {
  const standin = create()
  standin.worlds.create({ name: 'w1' })
  const request = wireRequest('POST', '/_w/w1/v3/auth/tokens', { body: login('tester', 'secret', inProj) })
  const reply = await standin.request(request, 'http://example.test:9090')
  const { token } = JSON.parse(textOf(reply)) as {
    token: { catalog: { type: string; endpoints: { url: string }[] }[] }
  }
  const urls = token.catalog.flatMap(({ endpoints }) => endpoints.map(({ url }) => url))
  expect([...new Set(urls)]).toEqual([
    'http://example.test:9090/_w/w1',
    'http://example.test:9090/_w/w1/identity',
  ])
})

it('a token is of no use in another world', async () => {
  const { standin, token } = await logIn({}, login('tester', 'secret', inProj))
  standin.worlds.create({ name: 'w1' })
  const headers = { 'X-Auth-Token': token }
  expect((await standin.request(wireRequest('GET', '/v2', { headers }))).status).toBe(200)
  expect((await standin.request(wireRequest('GET', '/_w/w1/v2', { headers }))).status).toBe(401)
})

it('a token expires by the clock and not by a client that polls', async () => {
  const { standin, token, body } = await logIn({}, login('tester', 'secret', inProj))
  const path = `/v2/${(body as { token: { project: { id: string } } }).token.project.id}/sessions`
  const poll = () => standin.request(wireRequest('GET', path, { headers: { 'X-Auth-Token': token } }))
  for (let i = 0; i < 5; i++) expect((await poll()).status).toBe(200)
  standin.world.advance(3_600_000)
  expect((await poll()).status).toBe(401)
})
