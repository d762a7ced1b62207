import { headerOf } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { type BadRequest, foreignToken, inSession, provoke, unknownSession } from './bad-input.fixture.ts'
import { jsonOf } from './serve.fixture.ts'

/** What is wrong, how to send it, and what comes back: status, errorCode and a part of the sentence. */
type Row = readonly [
  wrong: string,
  request: BadRequest,
  status: number,
  code: number | undefined,
  says: string,
]

const newJob = (body: unknown): BadRequest => inSession('POST /jobs', body)
const newSession =
  (body: unknown): BadRequest =>
  ({ context }) => [`POST ${context}/sessions`, { body }]
const typed =
  (type: string): BadRequest =>
  ({ session }) => [`POST ${session.path}/jobs`, { headers: { 'content-type': type }, body: '{"code":[]}' }]
const accepting =
  (path: string, accept: string): BadRequest =>
  ({ session }) => [`GET ${session.path}${path}`, { headers: { accept } }]
const cancel =
  (which: 'running' | 'completed' | 'session', tag: 'none' | 'stale' | 'current'): BadRequest =>
  (world) => {
    const tags = { none: undefined, stale: world.stale, current: world[which].etag }
    return [`PUT ${world[which].path}/state?value=canceled`, { headers: { 'if-match': tags[tag] } }]
  }
const list =
  (path: string, query: Readonly<Record<string, string>>): BadRequest =>
  ({ session }) => [`GET ${path.replace('{session}', session.path)}?${new URLSearchParams(query)}`]
const withToken =
  (authorization: string | undefined): BadRequest =>
  () => ['GET /compute/contexts', { headers: { authorization } }]

const bodies: readonly Row[] = [
  ['a job that is no JSON', newJob('{"code": ['), 400, 5010, 'not well-formed JSON'],
  ['a session that is no JSON', newSession('{'), 400, 5010, 'not well-formed JSON'],
  ['a job without a payload', newJob(undefined), 400, 5009, 'no payload'],
  ['a job that is a list', newJob([]), 400, 5010, 'expected object'],
  ['a job that is null', newJob('null'), 400, 5010, 'expected object'],
  ['code as a string', newJob({ code: 'run;' }), 400, 5010, '/code'],
  ['code as a list of numbers', newJob({ code: [1] }), 400, 5010, '/code/0'],
  ['a number as a job’s name', newJob({ name: 1, code: [] }), 400, 5010, '/name'],
  ['a list as variables', newJob({ code: [], variables: ['a'] }), 400, 5010, '/variables'],
  ['an object as a variable', newJob({ code: [], variables: { a: {} } }), 400, 5010, '/variables/a'],
  ['attributes as a string', newJob({ code: [], attributes: 'a' }), 400, 5010, '/attributes'],
  ['neither code nor codeUri', newJob({ name: 'nothing' }), 400, 5202, 'neither code nor codeUri'],
  ['a number as a session’s name', newSession({ name: 1 }), 400, 5010, '/name'],
  ['a name of 101 characters', newSession({ name: 'n'.repeat(101) }), 400, 5010, '/name'],
  ['a description of 1001', newSession({ description: 'd'.repeat(1001) }), 400, 5010, '/description'],
  ['options as a string', newSession({ environment: { options: 'a' } }), 400, 5010, '/environment/options'],
  ['a session that is a string', newSession('"a"'), 400, 5010, 'expected object'],
]

const mediaTypes: readonly Row[] = [
  ['a vendor type without +json', typed('application/vnd.sas.compute.job.request'), 415, undefined, '+json'],
  ['a payload of text', typed('text/plain'), 415, undefined, 'not supported'],
  [
    'a payload that is none of its types',
    typed('application/vnd.sas.compute.session.request+json'),
    415,
    undefined,
    '+json',
  ],
  ['a session as XML', accepting('', 'application/xml'), 406, 1005, 'Accept'],
  [
    'a session as a type without +json',
    accepting('', 'application/vnd.sas.compute.session'),
    406,
    1005,
    'Accept',
  ],
  ['a state as JSON', accepting('/state', 'application/json'), 406, 1005, 'Accept'],
  [
    'a variable as a type with +json',
    accepting('/variables/SYSCC', 'application/vnd.sas.compute.session.variable+json'),
    406,
    1005,
    'Accept',
  ],
]

const missing: readonly Row[] = [
  ['an unknown context', () => ['GET /compute/contexts/nowhere'], 404, undefined, 'nowhere'],
  [
    'a session in an unknown context',
    () => ['POST /compute/contexts/nowhere/sessions'],
    404,
    undefined,
    'nowhere',
  ],
  ['an unknown session', () => [`GET ${unknownSession}`], 404, 5837, '0000-ses0000'],
  ['an unknown job', inSession('GET /jobs/NONE'), 404, undefined, 'NONE'],
  ['the state of an unknown job', inSession('GET /jobs/NONE/state'), 404, undefined, 'NONE'],
  ['the log of an unknown job', inSession('GET /jobs/NONE/log'), 404, undefined, 'NONE'],
  ['an unknown job to delete', inSession('DELETE /jobs/NONE'), 404, undefined, 'NONE'],
  ['an unknown job to cancel', inSession('PUT /jobs/NONE/state?value=canceled'), 404, undefined, 'NONE'],
  ['an unknown variable', inSession('GET /variables/NOBODY'), 404, undefined, 'NOBODY'],
  [
    'a job of another session',
    ({ gone, running }) => [`GET ${gone.path}/jobs/${running.id}`],
    404,
    5837,
    'ses0000',
  ],
  ['a method that a list has not', inSession('PATCH /jobs'), 405, undefined, 'GET, HEAD, POST'],
  ['a method that a state has not', inSession('DELETE /state'), 405, undefined, 'GET, HEAD, PUT'],
]

const states: readonly Row[] = [
  ['a job without If-Match', cancel('running', 'none'), 428, 5033, 'If-Match'],
  ['a job with the tag that it had', cancel('running', 'stale'), 412, 5034, 'current ETag'],
  ['a completed job', cancel('completed', 'current'), 409, undefined, 'completed'],
  ['a completed job with an old tag', cancel('completed', 'stale'), 412, 5034, 'current ETag'],
  ['a session without If-Match', cancel('session', 'none'), 428, 5033, 'If-Match'],
  ['a session with the tag of another', cancel('session', 'stale'), 412, 5034, 'current ETag'],
  ['a job to a state of no name', ({ running }) => [`PUT ${running.path}/state`], 400, 5006, 'value'],
  ['a job to running', ({ running }) => [`PUT ${running.path}/state?value=running`], 400, 5006, 'value'],
  ['a session to a state of no name', inSession('PUT /state'), 400, 5006, 'value'],
  ['a session to idle', inSession('PUT /state?value=idle'), 400, 5006, 'value'],
]

const contexts = '/compute/contexts'
const jobs = '{session}/jobs'
const variables = '{session}/variables'
const queries: readonly Row[] = [
  [
    'a bare apostrophe',
    list(contexts, { filter: "eq(name,'O'Brien')" }),
    400,
    1104,
    "'eq(name,'O'Brien')' is not valid",
  ],
  ['a backslash', list(contexts, { filter: "eq(name,'O\\'Brien')" }), 400, 1104, 'is not valid'],
  ['an unknown function', list(contexts, { filter: "like(name,'a')" }), 400, 1104, 'is not valid'],
  ['one argument', list('/compute/sessions', { filter: 'eq(name)' }), 400, 1104, 'is not valid'],
  ['a malformed filter of jobs', list(jobs, { filter: "eq(id,'0'" }), 400, 5026, 'malformed'],
  ['an unknown function on jobs', list(jobs, { filter: "like(id,'0')" }), 400, 5024, 'like'],
  ['one argument on jobs', list(jobs, { filter: 'eq(id)' }), 400, 5025, 'eq'],
  ['three arguments on jobs', list(jobs, { filter: 'eq(id,a,b)' }), 400, 5025, 'eq'],
  [
    'a function that variables do not know',
    list(variables, { filter: "contains(name,'A')" }),
    400,
    5024,
    'contains',
  ],
  [
    'such a function inside another',
    list(variables, { filter: 'or(eq(name,A),ne(name,B))' }),
    400,
    5024,
    'ne',
  ],
  ['a sort key of no such name', list(jobs, { sortBy: 'colour:ascending' }), 400, 5030, 'colour'],
  ['a sort direction of no such name', list(jobs, { sortBy: 'id:up' }), 400, 5028, 'up'],
  ['a sort key with two directions', list(jobs, { sortBy: 'id:ascending:descending' }), 400, 5029, 'id:'],
  ['no sort key', list(jobs, { sortBy: ':ascending' }), 400, 5029, ':ascending'],
  ['a negative limit', list(jobs, { limit: '-1' }), 400, 5006, 'limit'],
  ['a negative start', list(contexts, { start: '-1' }), 400, 5006, 'start'],
  ['a limit in words', list(jobs, { limit: 'ten' }), 400, 5006, 'limit'],
  ['a start with a fraction', list('{session}/log', { start: '1.5' }), 400, 5006, 'start'],
  ['a wait in words', list('{session}/state', { wait: 'long' }), 400, 5006, 'wait'],
  ['a negative wait', list('{session}/state', { wait: '-5' }), 400, 5006, 'wait'],
  ['a timeout in words', list('{session}/log', { timeout: 'long' }), 400, 5006, 'timeout'],
]

const tokens: readonly Row[] = [
  ['no token', withToken(undefined), 401, undefined, 'Full authentication is required'],
  [
    'another scheme',
    withToken('Basic dGVzdGVyOnNlY3JldA=='),
    401,
    undefined,
    'Full authentication is required',
  ],
  ['a scheme alone', withToken('Bearer'), 401, undefined, 'Full authentication is required'],
  ['a token of one word', withToken('Bearer nonsense'), 401, undefined, 'malformed'],
  ['a token that every object has', withToken('Bearer constructor'), 401, undefined, 'malformed'],
  ['a token whose claims are no JSON', withToken('Bearer a.b.c'), 401, undefined, 'malformed'],
  ['a token of four parts', withToken(`Bearer ${foreignToken({ sub: 'a' })}.x`), 401, undefined, 'malformed'],
  ['a token of nobody', withToken(`Bearer ${foreignToken({ exp: 9e9 })}`), 401, undefined, 'malformed'],
  ['a token of a number', withToken(`Bearer ${foreignToken({ sub: 5 })}`), 401, undefined, 'malformed'],
  [
    'a token that has expired',
    withToken(`Bearer ${foreignToken({ sub: 'a', exp: 1e9 })}`),
    401,
    undefined,
    'expired',
  ],
]

const table = { bodies, mediaTypes, missing, states, queries, tokens }

describe.each(Object.entries(table))('%s', (_, rows) => {
  it.each(rows)('%s', async (_wrong, request, status, code, says) => {
    const { reply, path, before, after } = await provoke(request)
    expect(headerOf(reply, 'content-type')).toBe('application/vnd.sas.error+json;charset=utf-8;version=2')
    const { message, details, remediation, ...numbers } = jsonOf(reply)
    expect(numbers).toEqual({ version: 2, httpStatusCode: status, ...(code ? { errorCode: code } : {}) })
    expect(reply.status).toBe(status)
    expect([message, ...details].join('\n')).toContain(says)
    expect(details).toContain(`path: ${path}`)
    expect(details.at(-1)).toMatch(/^correlator: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(typeof remediation).toBe([406, 415].includes(status) ? 'string' : 'undefined')
    expect(after).toEqual(before)
  })
})

describe('what the headers of an error say', () => {
  it.each([
    ['no token', withToken(undefined), 'www-authenticate', 'Bearer'],
    [
      'an expired token',
      withToken(`Bearer ${foreignToken({ sub: 'a', exp: 1 })}`),
      'www-authenticate',
      'Bearer error="invalid_token", error_description="The token has expired"',
    ],
    ['a method that is not there', inSession('PATCH /jobs'), 'allow', 'GET, HEAD, POST'],
  ])('%s', async (_, request, name, value) => {
    expect(headerOf((await provoke(request)).reply, name)).toBe(value)
  })

  it('a remediation names what would have done', async () => {
    const { remediation } = jsonOf((await provoke(typed('text/plain'))).reply)
    expect(remediation).toContain('application/vnd.sas.compute.job.request+json, application/json')
  })
})
