import {
  StandinError,
  type System,
  type WireReply,
  type WireRequest,
  type World,
  type WorldOptions,
} from '@standin/engine'
import { Hono } from 'hono'
import { chooseWorld } from './choose-world.ts'
import { control, controlPrefix, unknownWorld } from './control/control.ts'
import type { ControlServices } from './control/control-call.ts'
import type { ControlAccess } from './control/refuse-foreign.ts'
import { createCors } from './cors.ts'
import { type HandleOptions, handle, mostBytes } from './handle.ts'
import { createInteractions } from './interactions.ts'
import type { Ports } from './ports.ts'
import { problemReply } from './problem.ts'
import { compose } from './reply/compose.ts'
import { type Break, brokenOff, collect, type Pieces, type Reply } from './reply/pieces.ts'
import type { RunGiven } from './run-given.ts'
import { createWorlds, type Worlds } from './worlds.ts'

export interface StandinOptions extends WorldOptions, HandleOptions {
  readonly systems: readonly System[]
  /** Gives worlds ports of their own; a listener brings it. */
  readonly ports?: Ports
  /** Reaches named states; the package `standin` brings it. */
  readonly runGiven?: RunGiven
  /** Origins whose pages may read replies and drive worlds; `*` lets all pages read, without credentials. */
  readonly cors?: readonly string[]
  /** Who may use Standin's own API besides this machine. Default: nobody. */
  readonly control?: Omit<ControlAccess, 'origins'>
}

/** A fake server without a socket. */
export interface Standin {
  readonly worlds: Worlds
  /** The main world. */
  readonly world: World
  /**
   * Answers a request as it is on the wire, with all of its body. `origin` is the scheme and host that the client used.
   * Rejects with a StandinError for what is no matter of the system's.
   */
  request(request: WireRequest, origin?: string): Promise<WireReply>
  /** The same for code that speaks fetch, rejections too. What fetch can't say needs `request`. */
  readonly fetch: (request: Request) => Promise<Response>
  /** The Hono app, for a listener; `answer` says how a reply leaves. */
  app(answer?: AnswerOn, at?: AppPlace): Hono
  /** Ends all held waits and open streams as at their deadlines. */
  release(): void
  /** The end: of a server in process `release`, so that nobody waits for it. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface AppPlace {
  /** The name of the world whose port it is. Default: the main one. */
  readonly world?: string
}

/** A request, and where it came in. */
export interface Arrived {
  readonly request: WireRequest
  /** The scheme and host that the client used. */
  readonly origin: string
  /** The address of this machine that the connection was made to; undefined in the same process. */
  readonly arrivedAt?: string | undefined
}

/** Lets a runtime send a reply its own way; undefined leaves it to fetch. */
export interface AnswerOn {
  /** Reads a request; a body that has more bytes than `most` says of its head may be cut. */
  read(request: Request, env: unknown, most: BodyLimit): Promise<Arrived>
  write(reply: Reply, env: unknown): Response
}

/** How many bytes of its body a request may have, by its head, whose body is empty; undefined is no limit. */
export type BodyLimit = (head: WireRequest, origin: string) => number | undefined

const defaultOrigin = 'http://standin.local'

export function createStandin(options: StandinOptions): Standin {
  const worlds = createWorlds(options.systems, options)

  const cors = options.cors?.length ? createCors(options.cors) : undefined
  const { ports, runGiven } = options
  const services: ControlServices = {
    worlds,
    ports,
    runGiven,
    interactions: createInteractions(),
    access: accessOf(options),
    ask: async (...asked) => collect(await handle(...asked, options)),
  }

  async function answered(arrived: Arrived, at: AppPlace = {}): Promise<Reply> {
    if (!cors) return routed(arrived, at)
    const wire = arrived.request
    const preflight = cors.preflight(wire)
    if (preflight) return ownReply(preflight, false, worlds.main)
    const reply = await routed(arrived, at)
    return { ...reply, headers: [...reply.headers, ...cors.headers(wire, reply)] }
  }

  async function routed({ request: wire, origin, arrivedAt }: Arrived, { world }: AppPlace): Promise<Reply> {
    const head = wire.method === 'HEAD'
    if (isControl(wire.path))
      return ownReply(await control(services, wire, origin, arrivedAt), head, worlds.main)
    const chosen = chooseWorld(worlds, wire, origin, world)
    if ('unknown' in chosen) return ownReply(unknownWorld(chosen.unknown), head, worlds.main)
    return handle(chosen.world, chosen.request, chosen.address, options)
  }

  function mostOf(head: WireRequest, origin: string, { world }: AppPlace = {}): number | undefined {
    if (isControl(head.path)) return undefined
    const chosen = chooseWorld(worlds, head, origin, world)
    return 'unknown' in chosen ? undefined : mostBytes(chosen.world, chosen.request, chosen.address)
  }

  function release(): void {
    for (const world of worlds.list()) world.holds.release()
  }

  const throughFetch: AnswerOn = {
    read: async (incoming) => ({
      request: await fromFetch(incoming),
      origin: new URL(incoming.url).origin,
    }),
    write: toFetch,
  }

  function app(answer: AnswerOn = throughFetch, at: AppPlace = {}): Hono {
    const hono = new Hono()
    const most: BodyLimit = (head, origin) => mostOf(head, origin, at)
    async function respond(incoming: Request, env: unknown): Promise<Response> {
      return answer.write(await answered(await answer.read(incoming, env, most), at), env)
    }
    hono.all('*', ({ req, env }) =>
      respond(req.raw, env).catch((cause: unknown) =>
        answer.write(misuse(cause, req.method === 'HEAD', worlds.main), env),
      ),
    )
    return hono
  }

  return {
    worlds,
    world: worlds.main,
    request: async (request, origin = defaultOrigin) => collect(await answered({ request, origin })),
    fetch: async (incoming) => toFetch(await answered(await throughFetch.read(incoming, undefined, mostOf))),
    app,
    release,
    close: async () => release(),
    [Symbol.asyncDispose]: async () => release(),
  }
}

/** Others need a token: a Host name alone is no proof of anything. Throws a StandinError without one. */
function accessOf({ control: access = {}, cors = [] }: StandinOptions): ControlAccess {
  const { hosts = [], token } = access
  if (hosts.length === 0 || token !== undefined) return { ...access, origins: cors }
  throw new StandinError(
    'control-token',
    `Standin's own API is to answer as ${hosts.join(', ')}, and has no token.`,
    'Give control: { hosts, token } a token of your own, that nobody guesses.',
  )
}

const isControl = (path: string) => path === controlPrefix || path.startsWith(`${controlPrefix}/`)

function ownReply(reply: WireReply, head: boolean, world: World): WireReply {
  return compose(reply, world.clock.startAt + world.clock.drift(), [], head)
}

/** What goes wrong inside Standin is said as such, and never dressed as the vendor's own error. */
function misuse(cause: unknown, head: boolean, world: World): WireReply {
  const known = cause instanceof StandinError
  const reply = problemReply({
    status: 500,
    code: known ? cause.code : 'standin-defect',
    title: 'Standin failed, not the system it stands in for',
    detail: cause instanceof Error ? cause.message : 'Something that is no error was thrown.',
    nextStep: known ? cause.nextStep : 'Please report it with the request that caused it.',
  })
  return ownReply(reply, head, world)
}

async function fromFetch(incoming: Request): Promise<WireRequest> {
  const url = new URL(incoming.url)
  return {
    method: incoming.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: Object.fromEntries(incoming.headers),
    body: new Uint8Array(await incoming.arrayBuffer()),
  }
}

function toFetch(reply: Reply): Response {
  if (reply.broken?.after === 'nothing') throw brokenOff(reply.broken)
  if (reply.status < 200 || reply.status > 599) throw unsayable(reply.status)
  const empty = reply.status === 204 || reply.status === 304 || reply.body.length === 0
  const body = empty ? null : (reply.body as Uint8Array<ArrayBuffer>)
  return new Response(bodyOf(reply, body), {
    status: reply.status,
    statusText: reply.reason ?? '',
    headers: reply.headers.map(([name, value]) => [name, value] as [string, string]),
  })
}

function bodyOf({ pieces, broken }: Reply, body: Uint8Array<ArrayBuffer> | null) {
  if (broken) {
    pieces?.cancel()
    return brokenStream(body, broken)
  }
  return pieces ? streamOf(body, pieces) : body
}

/** Gives as many bytes as come over, and then fails. */
function brokenStream(body: Uint8Array<ArrayBuffer> | null, broken: Break) {
  let left = body && typeof broken.after === 'number' ? body.subarray(0, broken.after) : null
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (left && left.length > 0) controller.enqueue(left)
      else controller.error(brokenOff(broken))
      left = null
    },
  })
}

function streamOf(
  body: Uint8Array<ArrayBuffer> | null,
  pieces: Pieces,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  let first = body
  return new ReadableStream(
    {
      async pull(controller) {
        const piece = first ?? (await pieces.next())
        first = null
        if (piece) controller.enqueue(piece as Uint8Array<ArrayBuffer>)
        else controller.close()
      },
      cancel: () => pieces.cancel(),
    },
    { highWaterMark: 0 },
  )
}

function unsayable(status: number): StandinError {
  return new StandinError(
    'unsayable-status',
    `The system answers ${status}, a status that fetch can't say.`,
    'Use `request` in process, or a listener and a client over node:http.',
  )
}
