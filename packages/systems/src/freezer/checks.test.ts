import { describe, expect, it } from 'vitest'
import { createStandin, textOf, wireRequest } from '../server.fixture.ts'
import { freezer } from './index.ts'

const member = { 'X-Auth-Token': 'me:proj:member' }
const reader = { 'X-Auth-Token': 'me:proj:reader' }
const xml = { Accept: 'application/xml' }

async function ask(method: string, target: string, headers: Readonly<Record<string, string>>, body = '') {
  const standin = createStandin({ systems: [freezer], verifyReplies: true })
  const reply = await standin.request(wireRequest(method, target, { headers, body }))
  return {
    status: reply.status,
    reason: reply.reason,
    headers: Object.fromEntries(reply.headers),
    text: textOf(reply),
  }
}

describe('of two things that are wrong, one wins', () => {
  it.each([
    ['the token before the route', 'GET', '/nope', {}, '', 401],
    ['the token before Accept', 'GET', '/v2/proj/sessions', xml, '', 401],
    ['Accept before the route', 'GET', '/nope', { ...member, ...xml }, '', 406],
    ['Accept before the method', 'PUT', '/v2/proj/sessions', { ...member, ...xml }, '', 406],
    ['the route before the method', 'PUT', '/v2/proj/nope', member, '', 404],
    ['the method before the policy', 'PUT', '/v2/proj/sessions', { 'X-Auth-Token': 'me:other:x' }, '', 405],
    ['the policy before the body', 'POST', '/v2/proj/sessions', reader, '{bad', 403],
    [
      'the policy before the parameters',
      'GET',
      '/v2/proj/sessions?limit=x',
      { 'X-Auth-Token': 'me:proj:x' },
      '',
      403,
    ],
    ['the parameters before the body', 'GET', '/v2/proj/sessions?limit=x', member, '{bad', 400],
    ['the body before its members', 'POST', '/v2/proj/sessions', member, '{"schedule": 1', 753],
    [
      'what a body is before what is in it',
      'POST',
      '/v2/proj/jobs',
      member,
      '{"foo": 1, "job_actions": "x"}',
      500,
    ],
    [
      'the members before what is there',
      'PATCH',
      '/v2/proj/sessions/nope',
      member,
      '{"session_tag": "x"}',
      400,
    ],
  ] as const)('%s', async (_, method, target, headers, body, status) => {
    expect((await ask(method, target, headers, body)).status).toBe(status)
  })
})

describe('an error comes in the form that Accept prefers', () => {
  it.each([
    ['application/json', 'application/json', /^\{"title": "404 Not Found"\}$/],
    [
      'application/xml;q=0.9, application/json;q=0.1',
      'application/xml',
      /^<\?xml.*<title>404 Not Found<\/title>/,
    ],
    ['text/xml, */*;q=0.1', 'text/xml', /<error>/],
    ['*/*', 'application/json', /title/],
  ])('%s', async (accept, media, text) => {
    const reply = await ask('GET', '/nope', { ...member, Accept: accept })
    expect(reply).toMatchObject({ status: 404, headers: { 'content-type': media, vary: 'Accept' } })
    expect(reply.text).toMatch(text)
  })

  it('and without a body when it allows neither', async () => {
    expect(await ask('GET', '/nope', { ...member, Accept: 'text/html' })).toMatchObject({
      status: 406,
      text: '',
    })
  })
})

it('answers OPTIONS with the methods, and HEAD as a method that nothing has', async () => {
  expect(await ask('OPTIONS', '/v2/proj/sessions', member)).toMatchObject({
    status: 200,
    headers: { allow: 'GET, POST' },
    text: '',
  })
  expect(await ask('HEAD', '/v2/proj/sessions/x', member)).toMatchObject({
    status: 405,
    headers: { allow: 'DELETE, GET, PATCH, POST, OPTIONS' },
    text: '',
  })
})

it('says 753 with its own reason', async () => {
  expect(await ask('POST', '/v2/proj/sessions', member, '{bad')).toMatchObject({
    status: 753,
    reason: 'Syntax Error',
  })
})

describe('the request id', () => {
  it.each([
    ['abc', 'req-abc'],
    ['req-abc', 'req-abc'],
  ])('%s is echoed as %s', async (sent, echoed) => {
    const reply = await ask('GET', '/v2/proj/sessions', { ...member, 'X-Openstack-Request-ID': sent })
    expect(reply.headers['x-openstack-request-id']).toBe(echoed)
  })

  it('is made when none was sent, and left out where nobody is known', async () => {
    const made = await ask('GET', '/v2/proj/sessions', member)
    expect(made.headers['x-openstack-request-id']).toMatch(/^req-[0-9a-f-]{36}$/)
    for (const reply of [await ask('GET', '/v2/proj/sessions', {}), await ask('GET', '/', {})]) {
      expect(reply.headers).not.toHaveProperty('x-openstack-request-id')
    }
  })
})
