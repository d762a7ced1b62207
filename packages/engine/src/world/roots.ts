import { createLayeredMap, type LayeredMap } from '../store/layered-map.ts'
import { type Agenda, createAgenda } from './agenda.ts'
import type { Clock } from './clock.ts'

/** The time of one root: what shares it sees the same instant. */
export interface Root {
  readonly key: string
  /** Its time less the clock's drift, in epoch ms. */
  base: number
  /** How much of its time were jumps, which age nothing. */
  jumped: number
  /** When something in it last changed and `when` rows were not asked yet; null when they were. */
  dirtyAt: number | null
  readonly aging: Agenda
  readonly idling: Agenda
}

/** The root of all that has no time of its own: logging in, catalogues, lists of roots. */
export const commonRoot = ''

export interface Roots {
  get(key: string): Root
  /** A new root of this key, which begins at the present of another; what had the key before is gone. */
  open(key: string, from: Root): Root
  keys(): readonly string[]
  at(root: Root): number
  /** A root's time less its jumps: what ages tokens and idle resources. */
  used(root: Root): number
  snapshot(): readonly RootSnapshot[]
  restore(snapshot: readonly RootSnapshot[]): void
  /** The same under another clock, which shares what neither writes. */
  fork(clock: Clock): Roots
}

export interface RootSnapshot {
  readonly key: string
  readonly base: number
  readonly jumped: number
  readonly dirtyAt: number | null
}

export function createRoots(clock: Clock): Roots {
  return rootsOver(createLayeredMap(), clock)
}

function rootsOver(roots: LayeredMap<string, Root>, clock: Clock): Roots {
  const put = (root: Root): Root => {
    roots.set(root.key, root)
    return root
  }
  const make = (plain: RootSnapshot): Root => put({ ...plain, aging: createAgenda(), idling: createAgenda() })
  const at = (root: Root) => root.base + clock.drift()

  /** A root may be changed by whoever gets it: one that a fork shares is copied first. */
  function find(key: string): Root | undefined {
    const own = roots.own(key)
    if (own) return own
    const shared = roots.get(key)
    return shared && put({ ...shared, aging: shared.aging.copy(), idling: shared.idling.copy() })
  }

  return {
    get: (key) =>
      find(key) ??
      find(commonRoot) ??
      make({ key: commonRoot, base: clock.startAt, jumped: 0, dirtyAt: null }),
    open: (key, { base, jumped }) => make({ key, base, jumped, dirtyAt: null }),
    keys: () => roots.entries().map(([key]) => key),
    at,
    used: (root) => at(root) - root.jumped,
    snapshot: () =>
      roots.entries().map(([, { key, base, jumped, dirtyAt }]) => ({ key, base, jumped, dirtyAt })),
    restore(snapshot) {
      roots.clear()
      for (const plain of snapshot) make(plain)
    },
    fork: (other) => rootsOver(roots.fork(), other),
  }
}
