import type { System, WireReply } from '@standin/engine'
import { createStandin } from '@standin/server'
import { createFakeTarget } from '../fake-target.ts'
import type { Target } from '../target.ts'
import { withBudget } from './budget.ts'
import type { Exchanged, Provider } from './mutant.ts'

/** What is told of each exchange: what went over the wire, and which rows fired for it. */
export type Watch = (exchanged: Exchanged, rows: readonly string[]) => void

/** The mutated provider as a target: the kit reads `system`, the provider runs what was made of it. */
export function providerTarget(system: System, provider: Provider, watch: Watch = () => undefined): Target {
  const budget = withBudget(provider.system)
  return createFakeTarget(system, {
    async serve(settings) {
      const notes: Noted[] = []
      const standin = createStandin({
        systems: [budget.system],
        options: { [system.id]: { settings } },
        onExchange: (entry) => {
          notes.push(entry)
        },
      })
      const alter = provider.alter?.() ?? (({ reply }: Exchanged) => reply)
      return {
        async request(request) {
          notes.splice(0)
          budget.refill()
          const reply = await standin.request(request).catch(brokenDown)
          const noted = notes.at(-1)
          const exchanged = { operation: noted?.operation ?? '-', request, reply }
          const changed = { ...exchanged, reply: alter(exchanged) }
          watch(changed, noted?.rows ?? [])
          return changed.reply
        },
        async advance(ms) {
          budget.refill()
          try {
            standin.world.advance(ms)
          } catch {
            // It shows with the next request, which breaks down too.
          }
        },
      }
    },
  })
}

interface Noted {
  readonly operation: string | undefined
  readonly rows: readonly string[]
}

/** A mutant may break down altogether; a server would say so with 500. */
function brokenDown(cause: unknown): WireReply {
  const body = cause instanceof Error ? cause.message : 'broken'
  return { status: 500, headers: [['content-type', 'text/plain']], body }
}
