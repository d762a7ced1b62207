import type { FrozenWorld, World } from '@standin/engine'

/** Keeps the interactions of Pact apart: each begins in the world that the first of them found. */
export interface Interactions {
  /** A state is to be set up: what was asked since the last set-up is undone. */
  begin(world: World): void
  /** A state was set up: what the interaction's other states ask for comes on top. */
  ready(world: World): void
  /** The interaction is over. */
  end(world: World): void
}

interface Interaction {
  readonly base: FrozenWorld
  /** The moment when its latest state was set up. */
  readonly ready: number | undefined
}

export function createInteractions(): Interactions {
  const open = new WeakMap<World, Interaction>()
  return {
    begin(world) {
      const { base, ready } = open.get(world) ?? { base: world.freeze(), ready: undefined }
      // Anything in between is the verifier's request: not all of them tell when an interaction is over.
      if (ready !== undefined && world.journal.moment !== ready) world.restore(base)
      open.set(world, { base, ready: undefined })
    },
    ready(world) {
      const found = open.get(world)
      if (found) open.set(world, { ...found, ready: world.journal.moment })
    },
    end(world) {
      const found = open.get(world)
      if (!found) return
      open.delete(world)
      world.restore(found.base)
    },
  }
}
