import { headerOf } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createStandin } from './app.ts'
import { creating, reading } from './kettle.fixture.ts'
import { wireRequest } from './wire-request.ts'

const page = 'http://app.example:3000'

function opened(...cors: readonly string[]) {
  return createStandin({ systems: [kettle], cors })
}

const asking = (origin: string, more: Readonly<Record<string, string>> = {}) =>
  wireRequest('OPTIONS', '/kettles', {
    headers: { origin, 'access-control-request-method': 'POST', ...more },
  })

function corsOf(reply: Awaited<ReturnType<ReturnType<typeof opened>['request']>>) {
  return Object.fromEntries(
    reply.headers.filter(([name]) => name.startsWith('access-control-') || name === 'vary'),
  )
}

describe('a page of a named origin', () => {
  it('is told before its request that it may, with its headers and credentials', async () => {
    const headers = 'authorization, content-type'
    const reply = await opened(page).request(asking(page, { 'access-control-request-headers': headers }))
    expect([reply.status, corsOf(reply)]).toEqual([
      204,
      {
        'access-control-allow-origin': page,
        'access-control-allow-credentials': 'true',
        vary: 'Origin',
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': headers,
        'access-control-max-age': '600',
      },
    ])
  })

  it('may read replies, their headers too', async () => {
    const { headers, ...request } = creating('blue')
    const reply = await opened(page).request({ ...request, headers: { ...headers, origin: page } })
    expect([reply.status, corsOf(reply)]).toEqual([
      201,
      {
        'access-control-allow-origin': page,
        'access-control-allow-credentials': 'true',
        vary: 'Origin',
        'access-control-expose-headers': expect.stringMatching(/\betag\b.*\blocation\b/),
      },
    ])
  })

  it('may drive the worlds', async () => {
    const reply = await opened(page).request(
      wireRequest('GET', '/_standin/health', { headers: { host: 'localhost:1', origin: page } }),
    )
    expect([reply.status, headerOf(reply, 'access-control-allow-origin')]).toEqual([200, page])
  })
})

describe('with *', () => {
  it('every page may read, without credentials', async () => {
    const reply = await opened('*').request(reading('/kettles', { origin: 'http://any.example' }))
    expect(corsOf(reply)).toMatchObject({ 'access-control-allow-origin': '*' })
    expect(corsOf(reply)).not.toHaveProperty('access-control-allow-credentials')
  })

  it('none may drive the worlds', async () => {
    const reply = await opened('*').request(
      wireRequest('GET', '/_standin/worlds', { headers: { origin: 'http://any.example' } }),
    )
    expect(reply.status).toBe(403)
  })
})

it.each([
  ['another origin', [page], asking('http://evil.example')],
  ['another port', [page], asking('http://app.example:3001')],
  ['no such option', [], asking(page)],
  ['no question', [page], wireRequest('OPTIONS', '/kettles', { headers: { origin: 'null' } })],
])('%s: the system answers as ever', async (_, cors, request) => {
  const reply = await opened(...cors).request(request)
  expect([reply.status, corsOf(reply)]).toEqual([405, {}])
})

it('what comes from no page has no word of it', async () => {
  expect(corsOf(await opened(page, '*').request(reading('/kettles')))).toEqual({})
})
