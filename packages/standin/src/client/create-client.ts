import { type ClientWorld, createClientWorld, type NewWorld, newWorldBody } from './client-world.ts'
import {
  type ClientOptions,
  type ControlCall,
  type ControlSchemas,
  createControlCall,
} from './control-call.ts'

/** A running server, by its control API. Every call rejects with a ControlError for what the server refuses. */
export interface StandinClient {
  readonly url: string
  health(): Promise<ControlSchemas['Health']>
  worlds(): Promise<readonly ControlSchemas['World'][]>
  /** Makes a world. With `await using` it is deleted at the end of the block. */
  createWorld(options?: NewWorld): Promise<ClientWorld>
  /** A world that is there, the main one unless it is named; nothing is asked yet. */
  world(name?: string): ClientWorld
  /** Any operation of the API by its name in the document at `/_standin/openapi.json`. */
  readonly call: ControlCall
}

/** A client for the server at an address, such as `http://127.0.0.1:4010`. */
export function createClient(address: string | URL, options: ClientOptions = {}): StandinClient {
  const url = String(address).replace(/\/+$/, '')
  const call = createControlCall(url, options)
  return {
    url,
    call,
    health: () => call('getHealth'),
    worlds: async () => (await call('listWorlds')).items,
    createWorld: async (wanted = {}) => {
      const { name, baseUrl } = await call('createWorld', { body: newWorldBody(wanted) })
      return createClientWorld(call, name, baseUrl)
    },
    world: (name = 'main') => createClientWorld(call, name, name === 'main' ? url : `${url}/_w/${name}`),
  }
}
