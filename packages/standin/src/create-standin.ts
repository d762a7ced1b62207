import type { World } from '@standin/engine'
import { createStandin as createServer, type Standin as Server, type Worlds } from '@standin/server'
import { type InWorld, inWorld } from './in-world.ts'
import { readOptions, type StandinOptions } from './read-options.ts'

/** A fake server. What it has of a world itself is the main world's. */
export interface Standin extends InWorld {
  /** All of its worlds: `worlds.create({ name, seed })` makes another, and none sees another. */
  readonly worlds: Worlds
  /** The same server as a client of one of its worlds sees it. */
  within(world: World): InWorld
  /** Ends held waits and open streams, lets running requests finish, and stops listening. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** A fake server without a socket. Rejects with a StandinError for a system that there isn't. */
export async function createStandin(options: StandinOptions): Promise<Standin> {
  const server = createServer(await readOptions(options))
  return standinOf(server, server.close)
}

/** What users see of a server. */
export function standinOf(server: Server, close: () => Promise<void>, url?: string): Standin {
  return {
    ...inWorld(server, server.world, url),
    worlds: server.worlds,
    within: (world) => inWorld(server, world, url),
    close,
    [Symbol.asyncDispose]: close,
  }
}
