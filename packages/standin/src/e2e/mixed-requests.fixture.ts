import { createFakeTarget, walk } from '@standin/contract'
import type { System, WireRequest, World } from '@standin/engine'
import { createStandin, type Standin } from '@standin/server'

/** What a client does: it asks, or lets time pass. */
export type MixedStep = { readonly request: WireRequest } | { readonly ms: number }

/** Legal and illegal requests of random walks over all systems, mixed; the same for the same seed. */
export async function mixedRequests(
  systems: readonly System[],
  count: number,
  seed: number,
): Promise<readonly MixedStep[]> {
  const each = Math.ceil(count / systems.length)
  const walks = await Promise.all(systems.map((system) => walkedSteps(system, each, seed)))
  return shuffledTogether(walks, seed)
}

/** The steps of walks in one world: ids come from the seed and the parent, so that they fit any world of this seed. */
async function walkedSteps(system: System, count: number, seed: number): Promise<readonly MixedStep[]> {
  const steps: MixedStep[] = []
  const enough = new AbortController()
  let asked = 0
  const target = oneWorld(system, seed, (step) => {
    steps.push(step)
    if ('request' in step && ++asked >= count) enough.abort()
  })
  const reference = oneWorld(system, seed, () => undefined)
  await walk(system, target, reference, { runs: 500, seed, signal: enough.signal, now: () => 0 })
  let left = count
  return steps.filter((step) => !('request' in step) || left-- > 0)
}

function oneWorld(system: System, seed: number, told: (step: MixedStep) => void) {
  const { request, world } = createStandin({ systems: [system], seed: String(seed) })
  const serve = async () => ({
    request: (wire: WireRequest) => {
      told({ request: wire })
      return request(wire)
    },
    advance: async (ms: number) => {
      told({ ms })
      world.advance(ms)
    },
  })
  const { fresh: _, ...shared } = createFakeTarget(system, { serve })
  return shared
}

/** One list that keeps the order of each. */
export function shuffledTogether<T>(lists: readonly (readonly T[])[], seed: number): readonly T[] {
  const left = lists.map((list) => [...list])
  const next = lottery(seed)
  const mixed: T[] = []
  for (let open = left; open.length > 0; open = open.filter((list) => list.length > 0)) {
    const taken = open[next(open.length)]?.shift()
    if (taken !== undefined) mixed.push(taken)
  }
  return mixed
}

/** Numbers below a limit, the same for the same seed. */
export function lottery(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * below)
  }
}

/** Takes the steps in a world, one after the other. */
export async function take(
  { request }: Pick<Standin, 'request'>,
  world: World,
  steps: readonly MixedStep[],
): Promise<void> {
  for (const step of steps) {
    if ('ms' in step) world.advance(step.ms)
    // A fault may lose the connection.
    else await request(step.request).catch(() => undefined)
  }
}
