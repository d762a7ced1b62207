import type { WireReply, WireRequest } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { type Break, findPairwiseConflicts, type Standin, wireRequest } from '../server.fixture.ts'
import { unknownSession } from './bad-input.fixture.ts'
import { sasCompute } from './index.ts'
import { aJob, aSession, jsonOf, serve, settled } from './serve.fixture.ts'

const login = { authorization: 'Bearer standin-token' }

/** Without paths and correlators: an error may name a path that another violation has replaced. */
function tell(reply: WireReply): string {
  if (reply.status < 400) return String(reply.status)
  const { errorCode, message, details = [] } = jsonOf(reply)
  const said = details.filter((detail: string) => !/^(path|correlator): /.test(detail))
  return [reply.status, errorCode, message, ...said].join(' ')
}

const everywhere: Readonly<Record<string, Break>> = {
  authenticated: { headers: { authorization: undefined } },
  route: { path: '/compute/nowhere' },
  method: { method: 'PATCH' },
  accept: { headers: { accept: 'image/png' } },
}

const creation: Readonly<Record<string, Break>> = {
  ...everywhere,
  found: { path: `${unknownSession}/jobs` },
  contentType: { headers: { 'content-type': 'text/plain' } },
  body: { body: '{' },
  schema: { body: '{"code":1}' },
  rules: { body: '{}' },
}

async function creating(standin: Standin): Promise<WireRequest> {
  const { path } = await aSession(standin)
  const headers = { ...login, accept: 'application/json', 'content-type': 'application/json' }
  return wireRequest('POST', `${path}/jobs`, { headers, body: '{"code":["run;"]}' })
}

/** A job that runs, and one that has ended: the same two on every server of a seed. */
async function twoJobs(standin: Standin) {
  const session = await aSession(standin)
  const ended = await settled(standin, await aJob(standin, session, '%put a;'))
  const running = await settled(standin, await aJob(standin, session, '%let rc = %sysfunc(sleep(600, 1));'))
  return { session, ended, running }
}

async function canceling(standin: Standin): Promise<WireRequest> {
  const { running } = await twoJobs(standin)
  return wireRequest('PUT', `${running.path}/state?value=canceled`, {
    headers: { ...login, 'if-match': '*' },
  })
}

const { session, ended } = await twoJobs(serve())
const cancellation = (found: string): Readonly<Record<string, Break>> => ({
  ...everywhere,
  found: { path: found },
  parameters: { query: 'value=running' },
  ifMatchRequired: { headers: { 'if-match': undefined } },
  ifMatchStale: { headers: { 'if-match': '"0123456789"' } },
  jobConflict: { path: `${ended.path}/state` },
})

describe('which error wins when a request is wrong in two ways', () => {
  it.each([
    [
      'createJob',
      creating,
      creation,
      32,
      ['body before schema', 'schema before rules', 'body before rules', 'route before found'],
    ],
    [
      'updateJobState of an unknown session',
      canceling,
      cancellation(`${unknownSession}/jobs/A/state`),
      32,
      [
        'route before found',
        'found before jobConflict',
        'route before jobConflict',
        'ifMatchRequired before ifMatchStale',
      ],
    ],
    [
      'updateJobState of an unknown job',
      canceling,
      cancellation(`${session.path}/jobs/NONE/state`),
      32,
      [
        'route before found',
        'found before jobConflict',
        'route before jobConflict',
        'ifMatchRequired before ifMatchStale',
      ],
    ],
  ])('%s', async (_, valid, breaks, told, alike) => {
    const { broken, held, untold } = await findPairwiseConflicts({ system: sasCompute, valid, breaks, tell })
    expect(broken).toEqual([])
    // They replace the same part of the request, so that no request is wrong in both ways.
    expect(untold.map((pair) => pair.join(' before ')).sort()).toEqual([...alike].sort())
    expect(held).toHaveLength(told)
  })

  it('is the token first, then what the path names, then the rest', () => {
    expect(sasCompute.checks).toEqual([
      'authenticated',
      'route',
      'method',
      'found',
      'accept',
      'contentType',
      'parameters',
      'body',
      'schema',
      'rules',
    ])
  })
})
