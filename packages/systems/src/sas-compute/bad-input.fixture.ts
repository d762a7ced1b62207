import type { WireReply } from '@standin/engine'
import {
  aContextPath,
  aJob,
  aSession,
  type Made,
  type Sent,
  type ServeOptions,
  send,
  serve,
  settled,
} from './serve.fixture.ts'

/** What a request can be about, so that it is wrong in one way and right in all others. */
export interface World {
  readonly context: string
  readonly session: Made
  /** A session that was there. */
  readonly gone: Made
  readonly running: Made
  readonly completed: Made
  /** A tag that the running job had before it ran. */
  readonly stale: string
}

export type BadRequest = (world: World) => readonly [line: string, sent?: Sent]

/** A request below the session, as `GET /jobs`. */
export const inSession = (rest: string, body?: unknown): BadRequest => {
  const [method, path] = rest.split(' ')
  return ({ session }) => [`${method} ${session.path}${path}`, { body }]
}

export const unknownSession = '/compute/sessions/00000000-0000-4000-8000-000000000000-ses0000'

export async function prepare(options: ServeOptions = {}) {
  const standin = serve(options)
  const context = await aContextPath(standin)
  const gone = await aSession(standin)
  await send(standin, `DELETE ${gone.path}`)
  const session = await aSession(standin, { name: 'one' })
  const done = await aJob(standin, session, '%put done;')
  const completed = await settled(standin, done)
  const long = await aJob(standin, session, '%let rc = %sysfunc(sleep(600, 1));')
  const running = await settled(standin, long)
  const used = await settled(standin, session)
  const world: World = { context, session: used, gone, running, completed, stale: long.etag }
  const resources = () => {
    const store = standin.world.snapshot().realms['sas-compute']?.store
    return store?.resources.map(({ usedAt: _, ...rest }) => rest)
  }
  return { standin, world, resources }
}

/** The reply to a bad request, and all that there is in the world before and after it. */
export async function provoke(request: BadRequest, options: ServeOptions = {}) {
  const { standin, world, resources } = await prepare(options)
  const before = resources()
  const [line, sent] = request(world)
  const reply: WireReply = await send(standin, line, sent)
  return { reply, before, after: resources(), path: line.split(/[ ?]/)[1] ?? '' }
}

/** A token as a client could make one: nobody signed it. */
export function foreignToken(claims: object): string {
  const part = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '')
  return `${part({ alg: 'none' })}.${part(claims)}.`
}
