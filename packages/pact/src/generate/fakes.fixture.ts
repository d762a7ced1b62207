import { createFakeTarget, type Target } from '@standin/contract'
import type { System } from '@standin/engine'
import { createStandin } from '@standin/server'

/** The fake of a system in process, as a pact is made on it. */
export function fakeOf(system: System): Target {
  return createFakeTarget(system, {
    async serve(settings) {
      const standin = createStandin({ systems: [system], options: { [system.id]: { settings } } })
      return { request: standin.request, advance: async (ms) => standin.world.advance(ms) }
    },
  })
}
