import type { Answer, HandlerResult, System } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createStandin } from '../app.ts'
import { createKettle, creating, heatKettle, reading, switching, tea } from '../kettle.fixture.ts'
import { wireRequest } from '../wire-request.ts'

const body = JSON.stringify({ id: 'a', name: 'a', litres: 1, state: 'cold', temperature: 20 })
const good: Answer = {
  status: 200,
  headers: [
    ['content-type', 'application/json'],
    ['etag', '"a"'],
  ],
  body,
}

function answering(result: HandlerResult): System {
  return { ...kettle, handlers: { ...kettle.handlers, getKettle: () => result } }
}

async function verified(result: HandlerResult, method = 'GET') {
  const standin = createStandin({ systems: [answering(result)], verifyReplies: true })
  return standin.request({ ...reading('/kettles/a'), method })
}

describe('with verifyReplies, a reply breaks the document', () => {
  it.each([
    ['a status that is not declared', { ...good, status: 202 }, 'the status is none of 200, 304'],
    [
      'a media type that is not declared',
      {
        ...good,
        headers: [
          ['content-type', 'text/xml'],
          ['etag', ''],
        ],
      },
      'text/xml',
    ],
    ['a body without a media type', { ...good, headers: [['etag', '"a"']] }, 'no content-type'],
    ['a missing header', { ...good, headers: [['content-type', 'application/json']] }, "'etag' is missing"],
    ['a member that is missing', { ...good, body: '{"id":"a"}' }, '/name'],
    ['a member of a wrong type', { ...good, body: body.replace('20', '"hot"') }, '/temperature'],
    ['a member that is not declared', { ...good, body: body.replace('{', '{"lid":1,') }, 'lid'],
    ['malformed JSON', { ...good, body: body.slice(1) }, 'not well-formed JSON'],
    ['a body where there is none', { ...good, status: 304 }, 'application/json is none of'],
    [
      'a status from a wait',
      { wait: { deadline: 0, ready: () => ({ ...good, status: 202 }), expired: () => good } },
      '202',
    ],
  ] as readonly (readonly [string, HandlerResult, string])[])('%s', async (_, result, why) => {
    await expect(verified(result)).rejects.toMatchObject({
      code: 'reply-breaks-spec',
      message: expect.stringContaining(why),
      nextStep: expect.stringContaining('specs/kettle/openapi.yaml'),
    })
  })

  it('to HEAD too, but for the body', async () => {
    await expect(verified({ ...good, headers: [] }, 'HEAD')).rejects.toMatchObject({
      code: 'reply-breaks-spec',
    })
    expect(await verified({ ...good, body: 'x' }, 'HEAD')).toMatchObject({ status: 200 })
  })

  it('and says which operation', async () => {
    await expect(verified({ ...good, status: 202 })).rejects.toThrow('getKettle answered 202')
  })
})

describe('a reply keeps the document', () => {
  it.each([
    ['as declared', good],
    [
      'with a header in another case',
      {
        ...good,
        headers: [
          ['Content-Type', 'application/json'],
          ['ETag', ''],
        ],
      },
    ],
    [
      'with parameters of the media type',
      {
        ...good,
        headers: [
          ['content-type', 'Application/JSON; v=1'],
          ['etag', ''],
        ],
      },
    ],
    ['in bytes', { ...good, body: new TextEncoder().encode(body) }],
    ['as a refusal of the system', { refuse: { error: 'noKettle' } }],
  ] as readonly (readonly [string, HandlerResult])[])('%s', async (_, result) => {
    await expect(verified(result)).resolves.toBeDefined()
  })

  it('through all that a kettle does', async () => {
    const standin = createStandin({ systems: [kettle], verifyReplies: true })
    const hot = await heatKettle(standin.request)
    const cold = await createKettle(standin.request, 'red')
    const requests = [
      reading('/kettles?limit=1'),
      reading('/kettles?limit=x'),
      reading(hot.path, { 'if-none-match': hot.etag }),
      reading(`${hot.path}?wait=70`, { 'if-none-match': hot.etag }),
      reading(hot.path, { accept: 'text/plain' }),
      reading(hot.path, { accept: 'image/png' }),
      wireRequest('GET', hot.path),
      reading('/kettles/none'),
      switching(hot),
      switching({ ...hot, etag: '' }),
      switching(cold, 'sideways'),
      wireRequest('PUT', `${cold.path}/switch?value=on`, { headers: tea }),
      wireRequest('DELETE', cold.path, { headers: tea }),
      wireRequest('PATCH', hot.path, { headers: tea }),
      wireRequest('PATCH', '/kettles', { headers: tea }),
      { ...creating('x'), body: new Uint8Array([0x7b]) },
      { ...creating('x'), headers: { ...tea, 'content-type': 'text/xml' } },
    ]
    const statuses: number[] = []
    for (const request of requests) statuses.push((await standin.request(request)).status)
    expect(statuses).toEqual([
      200, 400, 304, 200, 200, 406, 401, 404, 412, 412, 400, 428, 204, 501, 405, 400, 415,
    ])
  })
})

it('without verifyReplies nothing is held against the document', async () => {
  const standin = createStandin({ systems: [answering({ ...good, status: 202 })] })
  expect(await standin.request(reading('/kettles/a'))).toMatchObject({ status: 202 })
})
