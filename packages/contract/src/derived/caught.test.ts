import type { System, WireReply, WireRequest } from '@standin/engine'
import { loadSystem } from '@standin/systems'
import { kettle } from '@standin/toy-system'
import { expect, it } from 'vitest'
import { fakeTarget } from '../fake-target.fixture.ts'
import { readReply } from '../read-reply.ts'
import { runPromises } from '../run-promises.ts'
import type { Target } from '../target.ts'
import { derivePromises } from './derive-promises.ts'

const sasCompute = await loadSystem('sas-compute')
const freezer = await loadSystem('freezer')

type Send = Target['send']
type Change = (send: Send) => Send

/** The fake with something in between, in every world of its own. */
function altered(target: Target, change: Change): Target {
  return {
    ...target,
    send: change(target.send),
    fresh: async (settings) => {
      const own = await target.fresh?.(settings)
      return own && altered(own, change)
    },
  }
}

/** Changes some replies. */
const reply =
  (
    is: (request: WireRequest, reply: WireReply) => boolean,
    change: (reply: WireReply) => Partial<WireReply>,
  ): Change =>
  (send) =>
  async (request) => {
    const answered = await send(request)
    return is(request, answered) ? { ...answered, ...change(answered) } : answered
  }

/** Changes some requests on their way. */
const request =
  (is: (request: WireRequest) => boolean, change: (request: WireRequest) => Partial<WireRequest>): Change =>
  (send) =>
  (asked) =>
    send(is(asked) ? { ...asked, ...change(asked) } : asked)

const without = (name: string) => (answered: WireReply) => ({
  headers: answered.headers.filter(([each]) => each.toLowerCase() !== name),
})
const replaced = (from: RegExp, to: string) => (answered: WireReply) => ({
  body: readReply(answered, undefined).text.replaceAll(from, to),
})
const answers = (status: number) => (_: WireRequest, answered: WireReply) => answered.status === status
const isMethod = (method: string) => (asked: WireRequest) => asked.method === method
const isList = ({ method, path }: WireRequest) => method === 'GET' && /\/(kettles|sessions)$/.test(path)
const untagged = ({ headers }: WireRequest) => ({
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'if-none-match')),
})

/** Another project's list is the one that was asked for before it. */
const leaking: Change = (send) => {
  let own: WireRequest | undefined
  return (asked) => {
    const { path, headers } = asked
    if (!isList(asked)) return send(asked)
    if (own && own.path !== path && own.headers['x-auth-token'] !== headers['x-auth-token']) return send(own)
    own = asked
    return send(asked)
  }
}

/** Says that it was done, and does nothing. */
const idle =
  (method: string, answer: WireReply): Change =>
  (send) =>
  (asked) =>
    asked.method === method && asked.headers['x-auth-token'] !== undefined
      ? Promise.resolve(answer)
      : send(asked)

const swapped = (one: string, other: string): System => ({
  ...kettle,
  checks: kettle.checks.map(
    (check) => (check === one ? other : check === other ? one : check) as typeof check,
  ),
})

const cases: readonly (readonly [what: string, system: System, suite: string, change: Change])[] = [
  ['a wrong status of a move', kettle, 'rows', reply(answers(409), () => ({ status: 412 }))],
  ['a status that is not declared', kettle, 'representations', reply(answers(201), () => ({ status: 200 }))],
  ['a lost ETag', kettle, 'conditional', reply(answers(200), without('etag'))],
  ['a lost Location', sasCompute, 'representations', reply(answers(201), without('location'))],
  ['a renamed member', kettle, 'paging', reply(isList, replaced(/"litres"/g, '"liters"'))],
  ['a wrong value in a list', kettle, 'paging', reply(isList, replaced(/"litres":1.5/g, '"litres":1.2'))],
  [
    'a page that is off by one',
    kettle,
    'paging',
    request(isList, ({ query }) => ({
      query: query.replace(/start=(\d+)/, (_, n) => `start=${Number(n) + 1}`),
    })),
  ],
  ['a count of the page', kettle, 'paging', reply(isList, replaced(/"count":\d+/g, '"count":1'))],
  [
    'a tag that never changes',
    kettle,
    'rows',
    reply(isMethod('GET'), ({ headers }) => ({
      headers: headers.map(([name, value]) => [name, name === 'etag' ? '"same"' : value] as const),
    })),
  ],
  ['an If-None-Match that is not looked at', kettle, 'conditional', request(isMethod('GET'), untagged)],
  [
    'an illegal event that is accepted',
    sasCompute,
    'rows',
    reply(answers(409), () => ({
      status: 200,
      headers: [
        ['content-type', 'text/plain'],
        ['etag', '"a"'],
      ],
      body: 'canceled',
    })),
  ],
  [
    'an effect that is not applied',
    freezer,
    'rows',
    idle('PATCH', {
      status: 200,
      headers: [['content-type', 'application/json']],
      body: '{"session_id":"a","version":0}',
    }),
  ],
  [
    'a deletion that is not made',
    freezer,
    'after-delete',
    idle('DELETE', { status: 204, headers: [['content-type', 'application/json']], body: '' }),
  ],
  ['what is of another project', freezer, 'strangers', leaking],
  ['a policy that is not looked at', freezer, 'strangers', reply(answers(403), () => ({ status: 401 }))],
  [
    'a token that is not looked at',
    kettle,
    'auth',
    request(
      () => true,
      ({ headers }) => ({ headers: { ...headers, authorization: 'Bearer anybody' } }),
    ),
  ],
  ['a 405 without Allow', sasCompute, 'methods', reply(answers(405), without('allow'))],
  ['an unknown path that is there', freezer, 'methods', reply(answers(404), () => ({ status: 200 }))],
  ['a header that HEAD does not have', kettle, 'head', reply(isMethod('HEAD'), without('x-kettle'))],
  ['a body that comes with HEAD', kettle, 'head', reply(isMethod('HEAD'), () => ({ body: 'x' }))],
  ['a wrong number of an error', sasCompute, 'errors', reply(answers(404), replaced(/5837/g, '5838'))],
  ['another wording of an error', kettle, 'errors', reply(answers(415), replaced(/Not from/g, 'No'))],
  [
    'a body that is not looked at',
    freezer,
    'inputs',
    reply(answers(400), () => ({ status: 201, body: '{"session_id":"a"}' })),
  ],
  ['a wrong status of bad input', kettle, 'inputs', reply(answers(400), () => ({ status: 415 }))],
]

async function brokenOn(system: System, target: Target, name: string) {
  const promises = derivePromises(system).filter(({ suite }) => suite === name)
  const { results } = await runPromises(system, target, promises, { now: () => 0 })
  return results.filter(({ outcome }) => outcome === 'failed')
}

it.each(cases)('%s is caught', async (_, system, suite, change) => {
  expect((await brokenOn(system, altered(fakeTarget(system), change), suite)).length).toBeGreaterThan(0)
})

it.each([
  ['method', 'authenticated'],
  ['authenticated', 'accept'],
  ['accept', 'contentType'],
] as const)('checks in another order are caught: %s and %s', async (one, other) => {
  const { contract } = kettle
  const broken = await brokenOn(kettle, fakeTarget({ ...swapped(one, other), contract }), 'order')
  expect(broken.length).toBeGreaterThan(0)
})
