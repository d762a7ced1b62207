import { StandinError, type WireReply, type World } from '@standin/engine'
import type { Standin as Server } from '@standin/server'
import { textOf, wireRequest } from '@standin/server/testing'
import type { SystemId } from '@standin/systems'

export interface RequestInWorld {
  /** Names in any case. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string
  /** The scheme and host that the client is to have used; what replies link to. Default `http://standin.local`. */
  readonly origin?: string
}

/** One world of a server, as a client sees it. */
export interface InWorld {
  readonly world: World
  /** Where it listens, for clients that append to a base address; undefined without a socket. */
  readonly url?: string
  /** What chooses this world from the server's, for clients that can send a header. */
  readonly headers: Readonly<Record<string, string>>
  /** As the global one, answered without a socket; a path alone will do: `fetch('/v2/sessions')`. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** For what fetch can't say: a GET with a body, a status outside of 200–599, a reason phrase. */
  request(method: string, target: string, request?: RequestInWorld): Promise<WireReply>
  /**
   * Brings the world into a named state of a system, such as `a running job`; the README of each system lists its
   * states. Rejects with a StandinError for what there isn't.
   */
  given(name: string, options?: GivenOptions): Promise<ReachedState>
}

export interface GivenOptions {
  /** Not needed where the world has only one. */
  readonly system?: SystemId
  readonly params?: Readonly<Record<string, unknown>>
}

export interface ReachedState {
  /** Ids and entity tags by name. */
  readonly ids: Readonly<Record<string, unknown>>
  /** What a request has to carry to be of the user that was logged in. */
  readonly headers: Readonly<Record<string, string>>
}

const header = 'x-standin-world'

const localOrigin = 'http://standin.local'

/** A world of a server; `url` is the server's own. */
export function inWorld(server: Server, world: World, url?: string): InWorld {
  const isMain = world === server.world
  const headers = isMain ? {} : { [header]: world.name }
  return {
    world,
    headers,
    ...(url === undefined ? {} : { url: isMain ? url : `${url}/_w/${world.name}` }),
    fetch: async (input, init) => {
      const request = new Request(typeof input === 'string' ? new URL(input, localOrigin) : input, init)
      for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
      return server.fetch(request)
    },
    request: async (method, target, { headers: own = {}, body, origin } = {}) =>
      server.request(
        wireRequest(method, target, {
          headers: { ...own, ...headers },
          ...(body === undefined ? {} : { body }),
        }),
        origin,
      ),
    given: (name, given = {}) => reachState(server, world.name, { name, ...given }),
  }
}

async function reachState(server: Server, world: string, given: object): Promise<ReachedState> {
  const body = JSON.stringify(given)
  const reply = await server.request(wireRequest('POST', `/_standin/worlds/${world}/givens`, { body }))
  const said = JSON.parse(textOf(reply))
  if (reply.status !== 201) throw new StandinError(said.code, said.detail, said.nextStep)
  return { ids: said.ids, headers: said.headers }
}
