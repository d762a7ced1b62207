// The words with which a system says that its server differs from most: each alone, on the kettle.
import type { OperationEntry, System, WireReply } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { xmlKettle } from '@standin/toy-system/xml-kettle'
import { describe, expect, it } from 'vitest'
import { createStandin } from './app.ts'
import { createKettle, jsonOf, reading, tea } from './kettle.fixture.ts'
import { textOf, wireRequest } from './wire-request.ts'

const ask = (
  system: System,
  method: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
) =>
  createStandin({ systems: [system] }).request(
    wireRequest(method, target, { headers: { ...tea, ...headers } }),
  )

it('a system may have no HEAD', async () => {
  expect((await ask(kettle, 'HEAD', '/kettles')).status).toBe(200)
  const reply = await ask({ ...kettle, head: 'refused' }, 'HEAD', '/kettles')
  expect([reply.status, textOf(reply)]).toEqual([405, ''])
})

describe('a system may take paths and names in the query in any case', () => {
  const caseless: System = { ...kettle, mounts: ['/Kettles'], caseless: true }

  it.each([
    ['GET', '/KETTLES?LIMIT=1&Start=0', 200],
    ['HEAD', '/kettleS?limit=1', 200],
    ['GET', '/Kettles?Limit=x', 400],
    ['GET', '/Kettles/A', 404],
    ['PATCH', '/Kettles', 405],
  ])('%s %s is %i', async (method, target, status) => {
    expect((await ask(caseless, method, target)).status).toBe(status)
  })

  it.each([
    ['?Filter=Blue&filter=red', ['Blue']],
    ['?FILTER=blue', ['blue']],
  ])('%s keeps the case of its value, and the first counts', async (query, names) => {
    const standin = createStandin({ systems: [caseless] })
    for (const name of ['Blue', 'blue', 'red']) await createKettle(standin.request, name)
    const { items } = jsonOf(await standin.request(reading(`/KETTLES${query}`))) as {
      readonly items: readonly { readonly name: string }[]
    }
    expect(items.map(({ name }) => name)).toEqual(names)
  })

  it('and others do not', async () => {
    expect((await ask(kettle, 'GET', '/Kettles')).status).toBe(404)
    expect((await ask(kettle, 'GET', '/kettles?Limit=x')).status).toBe(200)
  })
})

describe('an operation may have several URLs', () => {
  const { getKettle } = kettle.operations
  const paths: unknown[] = []
  const housed: System = {
    ...kettle,
    mounts: ['/'],
    operations: { getKettle: { ...getKettle, alsoAt: ['/{house}/kettles/{kettleId}'] } as OperationEntry },
    handlers: {
      getKettle({ path }) {
        paths.push(path)
        return { status: 304, headers: [['etag', 'x']], body: '' }
      },
    },
  }

  it.each([
    ['GET', '/kettles/a', 304, [{ kettleId: 'a' }]],
    ['GET', '/red%20house/kettles/a', 304, [{ kettleId: 'a', house: 'red house' }]],
    ['HEAD', '/red/kettles/a', 304, [{ kettleId: 'a', house: 'red' }]],
    ['PUT', '/red/kettles/a', 405, []],
    ['GET', '/red/kettles', 404, []],
  ])('%s %s is %i', async (method, target, status, seen) => {
    paths.length = 0
    expect((await ask(housed, method, target)).status).toBe(status)
    expect(paths).toEqual(seen)
  })
})

describe('a parameter without a value', () => {
  it.each([
    [kettle, 'limit=', 400],
    [{ ...kettle, blankParameters: 'missing' }, 'limit=', 200],
    [{ ...kettle, blankParameters: 'missing' }, 'limit=x', 400],
  ] satisfies readonly (readonly [System, string, number])[])('%#', async (system, query, status) => {
    expect((await ask(system, 'GET', `/kettles?${query}`)).status).toBe(status)
  })
})

describe('one media type that Accept has to allow, before there is a route', () => {
  const strict: System = {
    ...kettle,
    checks: ['accept', 'route', 'method', 'authenticated', 'parameters', 'body', 'schema', 'rules'],
    media: { ...kettle.media, always: 'application/json' },
  }

  it.each([
    ['/kettles', undefined, 200],
    ['/kettles', 'application/json', 200],
    ['/kettles', 'text/html, application/*;q=0.1', 200],
    ['/kettles', 'text/html', 406],
    ['/kettles', 'application/json;q=0, */*', 406],
    ['/kettles/none/there', 'application/json', 404],
    ['/kettles/none/there', 'text/html', 406],
  ])('%s with %s is %i', async (target, accept, status) => {
    expect((await ask(strict, 'GET', target, accept === undefined ? {} : { accept })).status).toBe(status)
  })
})

it('headers of every reply may depend on the reply', async () => {
  const counting: System = {
    ...kettle,
    headers: (_request, _realm, reply) => [['x-status', String(reply.status)]],
  }
  expect((await ask(counting, 'GET', '/kettles')).headers).toContainEqual(['x-status', '200'])
  expect((await ask(counting, 'GET', '/kettles/none')).headers).toContainEqual(['x-status', '404'])
})

it('an error knows the request and the address that it answers', async () => {
  const telling: System = {
    ...kettle,
    renderError: (_refusal, { request, origin, prefix }): WireReply => ({
      status: 400,
      headers: [],
      body: `${request.method} ${origin}${prefix}`,
    }),
  }
  const standin = createStandin({ systems: [telling] })
  standin.worlds.create({ name: 'w' })
  const reply = await standin.request(
    wireRequest('GET', '/_w/w/kettles/none', { headers: tea }),
    'http://a.example',
  )
  expect(textOf(reply)).toBe('GET http://a.example/_w/w')
})

it('a refused request leaves a hint in the journal, and one that is answered none', async () => {
  const helpful: System = { ...kettle, hint: ({ path }) => `look elsewhere than ${path}` }
  const standin = createStandin({ systems: [helpful] })
  await standin.request(wireRequest('GET', '/kettles/none', { headers: tea }))
  await standin.request(wireRequest('GET', '/kettles', { headers: tea }))
  expect(standin.world.journal.entries().map(({ hint }) => hint)).toEqual([
    'look elsewhere than /kettles/none',
    undefined,
  ])
})

it('a system with the root leaves the others what is theirs', async () => {
  const everything: System = { ...kettle, id: 'everything', mounts: ['/'] }
  const standin = createStandin({ systems: [everything, kettle] })
  await standin.request(wireRequest('GET', '/kettles', { headers: tea }))
  await standin.request(wireRequest('GET', '/nowhere', { headers: tea }))
  expect(standin.world.journal.entries().map(({ system }) => system)).toEqual(['kettle', 'everything'])
})

describe('bodies in a form that the system has a codec for', () => {
  const make = (body: string, settings = {}, headers = {}) =>
    createStandin({
      systems: [xmlKettle],
      verifyReplies: true,
      options: { [xmlKettle.id]: { settings } },
    }).request(
      wireRequest('POST', '/kettles', {
        headers: { ...tea, 'content-type': 'application/xml; charset=utf-8', ...headers },
        body,
      }),
    )
  const good = '<Kettle><name>blue</name><litres>1.5</litres></Kettle>'

  it('are read as the values that JSON has, and answered in the form that is asked for', async () => {
    const reply = await make(good)
    expect(reply.status).toBe(201)
    expect(JSON.parse(textOf(reply))).toMatchObject({ name: 'blue', litres: 1.5 })
    const answered = await make(good, {}, { accept: 'application/xml' })
    expect(answered.headers).toContainEqual(['content-type', 'application/xml'])
    expect(textOf(answered)).toMatch(/^<Kettle><id>[^<]+<\/id><name>blue<\/name><litres>1.5</)
  })

  it.each([
    ['malformed', '<Kettle>', 'The body is no XML kettle.'],
    ['JSON by another name', '{"name":"blue"}', 'The body is no XML kettle.'],
    ['refused by the schema', '<Kettle><name></name></Kettle>', 'The body is not valid.'],
  ])('are refused when they are %s', async (_, body, detail) => {
    const reply = await make(body)
    expect(reply.status).toBe(400)
    expect(JSON.parse(textOf(reply))).toMatchObject({ detail })
  })

  it('are read with the settings of the world', async () => {
    const spaced = '<Kettle><name>light blue</name></Kettle>'
    expect((await make(spaced)).status).toBe(201)
    expect((await make(spaced, { strict: true })).status).toBe(400)
  })

  it('are held against their schemas in replies', async () => {
    const wrong = {
      status: 200,
      headers: [['content-type', 'application/xml'] as const, ['etag', '"a"'] as const],
    }
    const answering = (body: string) =>
      createStandin({
        systems: [{ ...xmlKettle, handlers: { getKettle: () => ({ ...wrong, body }) } }],
        verifyReplies: true,
      }).request(wireRequest('GET', '/kettles/a', { headers: { ...tea, accept: 'application/xml' } }))
    await expect(answering('<Kettle')).rejects.toThrow('The body is no XML kettle')
    await expect(answering('<Kettle><id>a</id></Kettle>')).rejects.toThrow('/name')
  })
})
