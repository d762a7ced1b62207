import type { World } from '@standin/engine'
import type { Ports } from '../ports.ts'
import type { Listener } from './open-listener.ts'

export interface OpenPorts extends Ports {
  closeAll(): Promise<void>
}

/** Ports of worlds, each with a listener of its own. */
export function createPorts(listen: (world: World, port: number) => Promise<Listener>): OpenPorts {
  const listeners = new Map<string, Listener>()
  return {
    async open(world, port) {
      const listener = await listen(world, port)
      listeners.set(world.name, listener)
      return listener.port
    },
    of: (name) => listeners.get(name)?.port,
    close(name) {
      void listeners.get(name)?.close()
      listeners.delete(name)
    },
    async closeAll() {
      const all = [...listeners.values()]
      listeners.clear()
      await Promise.all(all.map((each) => each.close()))
    },
  }
}
