import type { WalkPick } from '@standin/engine'

/** A value that a reply gave, as each side knows it, with the others that it belongs to. */
export interface Entry {
  /** How a scenario calls it: the pool's name, with a number from the second on. */
  readonly name: string
  readonly pool: string
  readonly target: unknown
  readonly reference: unknown
  /** By pool: what the path named when it was kept, and what came with it. */
  readonly with: Chosen
}

export type Chosen = Readonly<Record<string, Entry>>

/** A pick with the number that was drawn for it. */
export type DrawnPick = WalkPick & { readonly nth?: number }

export interface Pools {
  /** The entry that a pick means. */
  find(pick: DrawnPick, chosen: Chosen): Entry | undefined
  /** It is gone, and all below it: only strays lead there. */
  bury(entry: Entry): void
  /** Puts a pair in; one that is there already becomes the latest. */
  keep(pool: string, target: unknown, reference: unknown, chosen: Chosen): Entry
}

export function createPools(): Pools {
  const entries = new Map<string, Entry[]>()
  const counts = new Map<string, number>()
  const dead = new Set<Entry>()
  const of = (pool: string) => entries.get(pool) ?? []
  const isAlive = (entry: Entry): boolean => !dead.has(entry) && Object.values(entry.with).every(isAlive)

  function newName(pool: string): string {
    const count = (counts.get(pool) ?? 0) + 1
    counts.set(pool, count)
    return count === 1 ? pool : `${pool}${count}`
  }

  return {
    find(pick, chosen) {
      if (pick.$walk === 'any' || pick.$walk === 'own') return undefined
      const all = of(pick.pool)
      if (pick.$walk === 'latest') return all.findLast((entry) => belongs(entry, chosen))
      const from =
        pick.$walk === 'stray' ? all : all.filter((entry) => isAlive(entry) && belongs(entry, chosen))
      return from[(pick.nth ?? 0) % Math.max(1, from.length)]
    },
    bury: (entry) => dead.add(entry),
    keep(pool, target, reference, chosen) {
      const all = of(pool)
      const known = all.find((entry) => entry.target === target && entry.reference === reference)
      const entry = known ?? { name: newName(pool), pool, target, reference, with: chosen }
      entries.set(pool, [...all.filter((each) => each !== known), entry])
      return entry
    },
  }
}

function belongs(entry: Entry, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([pool, other]) => {
    const own = entry.with[pool]
    return own === undefined || own === other
  })
}
