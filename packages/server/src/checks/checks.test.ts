import { headerOf, type System, type Violation } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createStandin } from '../app.ts'
import { createKettle, creating, jsonOf, reading, tea } from '../kettle.fixture.ts'
import { wireRequest } from '../wire-request.ts'

const ask = (request: Parameters<ReturnType<typeof createStandin>['request']>[0]) =>
  createStandin({ systems: [kettle] }).request(request)

/** The kettle, and what its checks found wrong. */
function watched(parts: Partial<System> = {}) {
  const found: Violation[] = []
  const refuse: System['refuse'] = (violation) => {
    found.push(violation)
    return kettle.refuse(violation)
  }
  return { found, standin: createStandin({ systems: [{ ...kettle, ...parts, refuse }] }) }
}

describe('Accept', () => {
  it.each([
    [undefined, 200, 'application/json'],
    ['*/*', 200, 'application/json'],
    ['application/json', 200, 'application/json'],
    ['text/plain', 200, 'text/plain'],
    ['text/*', 200, 'text/plain'],
    ['application/json;q=0.1, text/plain', 200, 'text/plain'],
    ['image/png, text/plain;q=0.1', 200, 'text/plain'],
    ['image/png', 406, 'application/problem+json'],
    ['text/plain;q=0', 406, 'application/problem+json'],
  ])('%s of a kettle: %d %s', async (accept, status, type) => {
    const { request } = createStandin({ systems: [kettle] })
    const { path } = await createKettle(request)
    const reply = await request(reading(path, accept === undefined ? {} : { accept }))
    expect([reply.status, headerOf(reply, 'content-type')]).toEqual([status, type])
  })

  it('is told what there is', async () => {
    const { found, standin } = watched()
    await standin.request(reading('/kettles/a', { accept: 'image/png' }))
    expect(found).toMatchObject([{ check: 'accept', allowed: ['application/json', 'text/plain'] }])
  })
})

describe('the content type of a body', () => {
  it.each([
    [undefined, 201],
    ['application/json', 201],
    ['application/json; charset=utf-8', 201],
    ['APPLICATION/JSON', 201],
    ['text/json', 415],
    ['application/xml', 415],
    ['application/x-www-form-urlencoded', 415],
    ['nonsense', 415],
    ['', 415],
  ])('%j: %d', async (contentType, status) => {
    const { 'content-type': _, ...headers } = creating('a').headers
    const sent = contentType === undefined ? headers : { ...headers, 'content-type': contentType }
    expect(await ask({ ...creating('a'), headers: sent })).toMatchObject({ status })
  })

  it('is told what is taken', async () => {
    const { found, standin } = watched()
    await standin.request({ ...creating('a'), headers: { ...tea, 'content-type': 'text/xml' } })
    expect(found).toMatchObject([{ check: 'contentType', allowed: ['application/json'] }])
  })

  it('matters not without a body', async () => {
    expect(await ask(reading('/kettles', { 'content-type': 'text/xml' }))).toMatchObject({ status: 200 })
  })

  it('matters not where the body is missing, which is another error', async () => {
    const headers = { ...tea, 'content-type': 'text/xml' }
    expect(await ask(wireRequest('POST', '/kettles', { headers }))).toMatchObject({ status: 400 })
  })

  it('matters not where the operation takes none', async () => {
    const request = { ...reading('/kettles', { 'content-type': 'text/xml' }), body: new Uint8Array([1]) }
    expect(await ask(request)).toMatchObject({ status: 200 })
  })

  it('leaves the operation that Accept chose, where that takes the body', async () => {
    const { createKettle: json } = kettle.operations
    if (!json) throw new Error('the kettle has no createKettle')
    const created = { 201: { headers: [], content: { 'text/plain': 'GetKettleAsText200' } } }
    const operations = {
      ...kettle.operations,
      createAsText: { ...json, variant: 'asText', responses: created },
    }
    const createAsText = () => ({ status: 201, headers: [], body: 'a kettle' })
    const { standin } = watched({ operations, handlers: { ...kettle.handlers, createAsText } })
    const { headers, ...rest } = creating('a')
    await standin.request({ ...rest, headers: { ...headers, accept: 'text/plain' } })
    expect(standin.world.journal.entries()).toMatchObject([{ operation: 'createAsText', status: 201 }])
  })
})

describe('a method that a path has not', () => {
  it.each([
    ['PUT', '/kettles', 'GET, HEAD, POST'],
    ['POST', '/kettles/a', 'DELETE, GET, HEAD, PATCH'],
    ['GET', '/kettles/a/switch', 'PUT'],
    ['HEAD', '/kettles/a/switch', 'PUT'],
    ['OPTIONS', '/kettles', 'GET, HEAD, POST'],
    ['BREW', '/kettles', 'GET, HEAD, POST'],
    ['get', '/kettles', 'GET, HEAD, POST'],
  ])('%s %s: 405, Allow: %s', async (method, path, allow) => {
    const reply = await ask(wireRequest(method, path, { headers: tea }))
    expect([reply.status, headerOf(reply, 'allow')]).toEqual([405, allow])
  })
})

describe('a body', () => {
  const create = (body: Uint8Array | string) => ask(wireRequest('POST', '/kettles', { headers: tea, body }))

  it.each([
    ['', 400, 'The body is missing.'],
    ['{', 400, 'The body is not well-formed JSON.'],
    [new Uint8Array([0x22, 0xe9, 0x22]), 400, 'The body is not well-formed JSON.'],
    ['{}', 400, 'The body is not valid.'],
    ['[]', 400, 'The body is not valid.'],
    ['null', 400, 'The body is not valid.'],
    ['{"name":5}', 400, 'The body is not valid.'],
    ['{"name":"a","lid":true}', 400, 'The body is not valid.'],
    ['{"name":"a","litres":2}', 201, undefined],
  ])('%j: %d', async (body, status, detail) => {
    const reply = await create(body)
    expect([reply.status, (jsonOf(reply) as { detail?: string }).detail]).toEqual([status, detail])
  })

  it('is told where it is wrong', async () => {
    const { found, standin } = watched()
    await standin.request(wireRequest('POST', '/kettles', { headers: tea, body: '{"name":"a","litres":9}' }))
    expect(found).toMatchObject([{ check: 'schema', issues: [{ at: '/litres' }] }])
  })
})

describe('parameters', () => {
  it.each([
    ['/kettles?limit=1&start=0', 200],
    ['/kettles?limit=', 400],
    ['/kettles?limit=-1', 400],
    ['/kettles?limit=1&limit=x', 200],
    ['/kettles?page=x', 200],
    ['/kettles?&&=', 200],
    ['/kettles?%', 200],
  ])('%s: %d', async (target, status) => {
    expect(await ask(reading(target))).toMatchObject({ status })
  })

  it("take '+' as a space", async () => {
    const { request } = createStandin({ systems: [kettle] })
    await createKettle(request, 'big blue')
    expect(jsonOf(await request(reading('/kettles?filter=big+b')))).toMatchObject({ count: 1 })
    expect(jsonOf(await request(reading('/kettles?filter=big%2Bb')))).toMatchObject({ count: 0 })
  })

  it.each(['%', '%E9', '%zz'])('a malformed %s in a path is simply not found', async (raw) => {
    expect(await ask(reading(`/kettles/${raw}`))).toMatchObject({ status: 404 })
  })
})

describe('logging in', () => {
  it.each([
    ['GET', '/kettles', 200],
    ['GET', '/kettles/a', 401],
    ['HEAD', '/kettles/a', 401],
    ['PUT', '/kettles', 405],
    ['GET', '/kettles/a/b', 404],
  ])('%s %s without a login: %d', async (method, path, status) => {
    expect(await ask(wireRequest(method, path))).toMatchObject({ status })
  })

  it('shows the handler who asks', async () => {
    const seen: string[] = []
    const getKettle: System['handlers'][string] = ({ principal }) => {
      seen.push(principal.name)
      return { refuse: { error: 'noKettle' } }
    }
    const { standin } = watched({ handlers: { ...kettle.handlers, getKettle } })
    await standin.request(reading('/kettles/a'))
    expect(seen).toEqual(['tea'])
  })
})

it('the rules of an operation refuse with an error of their own', async () => {
  const rules: System['rules'] = {
    listKettles: ({ query }) => (query.limit === 3 ? { error: 'stale' } : undefined),
  }
  const { standin } = watched({ rules })
  expect(await standin.request(reading('/kettles?limit=3'))).toMatchObject({ status: 412 })
  expect(await standin.request(reading('/kettles?limit=4'))).toMatchObject({ status: 200 })
})

it("a check that the system doesn't list is not made", async () => {
  const { standin } = watched({ checks: kettle.checks.filter((check) => check !== 'authenticated') })
  expect(await standin.request(wireRequest('GET', '/kettles/a'))).toMatchObject({ status: 404 })
})
