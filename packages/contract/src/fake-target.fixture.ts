import type { System } from '@standin/engine'
import { createStandin } from '@standin/server'
import { createFakeTarget } from './fake-target.ts'
import type { Target } from './target.ts'

/** The fake in process, every reply held against the document. `watch` is told of the rows that fired. */
export function fakeTarget(
  system: System,
  watch: (rows: readonly string[]) => void = () => undefined,
  release?: string,
): Target {
  return createFakeTarget(system, {
    ...(release === undefined ? {} : { release }),
    async serve(settings) {
      const options = { [system.id]: { settings } }
      const onExchange = ({ rows }: { readonly rows: readonly string[] }) => watch(rows)
      const standin = createStandin({ systems: [system], verifyReplies: true, options, onExchange })
      return { request: standin.request, advance: async (ms) => standin.world.advance(ms) }
    },
  })
}
