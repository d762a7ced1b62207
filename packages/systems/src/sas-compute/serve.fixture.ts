import { headerOf, type WireReply } from '@standin/engine'
import { createStandin, type Standin, textOf, type WireRequestInit, wireRequest } from '../server.fixture.ts'
import { sasCompute } from './index.ts'

export interface ServeOptions {
  readonly settings?: Readonly<Record<string, unknown>>
  readonly auth?: 'open' | 'strict'
  readonly seed?: string
}

/** A server of this system alone, which throws when a reply breaks the system's own document. */
export function serve({ settings = {}, auth = 'open', seed = '1' }: ServeOptions = {}): Standin {
  const options = { [sasCompute.id]: { settings, auth } }
  return createStandin({ systems: [sasCompute], verifyReplies: true, seed, options })
}

/** What is sent: a method and target as on the wire, with JSON for a body that is no text. */
export interface Sent {
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}

const login = { authorization: 'Bearer standin-token' }

/** Sends as a client that is logged in; a header that is undefined is left out. */
export function send(standin: Standin, line: string, { headers = {}, body }: Sent = {}): Promise<WireReply> {
  const [method = '', target = ''] = line.split(/ (.*)/)
  const typed = body === undefined ? {} : { 'content-type': 'application/json' }
  const kept = Object.entries({ ...login, ...typed, ...headers }).filter((each) => each[1] !== undefined)
  const init: WireRequestInit = { headers: Object.fromEntries(kept) as Record<string, string> }
  if (body === undefined) return standin.request(wireRequest(method, target, init))
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return standin.request(wireRequest(method, target, { ...init, body: text }))
}

// biome-ignore lint/suspicious/noExplicitAny: what a reply holds is what the test is about
export function jsonOf(reply: WireReply): any {
  return JSON.parse(textOf(reply))
}

/** Something that was made: where it is, and its entity tag at that time. */
export interface Made {
  readonly id: string
  readonly path: string
  readonly etag: string
}

const madeOf = (reply: WireReply): Made => ({
  id: jsonOf(reply).id,
  path: headerOf(reply, 'location') ?? '',
  etag: headerOf(reply, 'etag') ?? '',
})

export async function aContextPath(standin: Standin): Promise<string> {
  const filter = encodeURIComponent("eq(name,'SAS Studio compute context')")
  return `/compute/contexts/${jsonOf(await send(standin, `GET /compute/contexts?filter=${filter}`)).items[0].id}`
}

export async function aSession(standin: Standin, request: object = {}, sent: Sent = {}): Promise<Made> {
  const target = `${await aContextPath(standin)}/sessions`
  return madeOf(await send(standin, `POST ${target}`, { ...sent, body: request }))
}

/** A job in a session, as it is right after its creation. */
export async function aJob(standin: Standin, session: Made, code: string): Promise<Made> {
  return madeOf(await send(standin, `POST ${session.path}/jobs`, { body: { code: [code] } }))
}

/** Lets time pass until nothing goes on any more, and gives the tag that the resource has then. */
export async function settled(standin: Standin, made: Made): Promise<Made> {
  standin.world.advance(20_000)
  const reply = await send(standin, `GET ${made.path}`)
  return { ...made, etag: headerOf(reply, 'etag') ?? '' }
}
