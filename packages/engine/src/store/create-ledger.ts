import { createLayeredMap, type LayeredMap } from './layered-map.ts'
import type { Resource } from './resource.ts'

interface Undo {
  readonly uid: string
  readonly before: Resource | undefined
  readonly wasBuried: boolean
}

/** What a batch of writes wants besides being whole. */
export interface Batch<T> {
  /** Whether what the work made is kept; when it says no, everything it wrote is undone. */
  readonly keeps?: (made: T) => boolean
  /** Told what was undone: each resource as it was, or as it would have been. */
  readonly undone?: (changed: readonly Resource[]) => void
}

/** What a ledger writes to. */
export interface Contents {
  readonly resources: LayeredMap<string, Resource>
  readonly buried: LayeredMap<string, true>
}

export const noContents = (): Contents => ({ resources: createLayeredMap(), buried: createLayeredMap() })

/** Resources and graves by uid, with batches of writes that happen whole or not at all. */
export interface Ledger {
  readonly resources: Contents['resources']
  readonly buried: Contents['buried']
  /** Writes a resource, or takes it away. */
  put(uid: string, after: Resource | undefined): void
  bury(uid: string): void
  atomically<T>(work: () => T, options?: Batch<T>): T
  clear(): void
}

/** `changed` is told of every write, also of those that undo others. */
export function createLedger(
  { resources, buried }: Contents,
  changed: (before: Resource | undefined, after: Resource | undefined) => void,
): Ledger {
  let undo: Undo[] | undefined

  function set(uid: string, after: Resource | undefined): void {
    changed(resources.get(uid), after)
    if (after) resources.set(uid, after)
    else resources.delete(uid)
  }

  function rollback(steps: readonly Undo[]): readonly Resource[] {
    return steps.toReversed().flatMap(({ uid, before, wasBuried }) => {
      const known = before ?? resources.get(uid)
      set(uid, before)
      if (wasBuried) buried.set(uid, true)
      else buried.delete(uid)
      return known ? [known] : []
    })
  }

  return {
    resources,
    buried,
    put(uid, after) {
      undo?.push({ uid, before: resources.get(uid), wasBuried: buried.has(uid) })
      set(uid, after)
      if (after) buried.delete(uid)
    },
    bury: (uid) => void buried.set(uid, true),
    atomically(work, { keeps = () => true, undone } = {}) {
      if (undo) return work()
      const steps: Undo[] = []
      let kept = false
      undo = steps
      try {
        const made = work()
        kept = keeps(made)
        return made
      } finally {
        undo = undefined
        if (!kept) {
          const back = rollback(steps)
          undone?.(back)
        }
      }
    },
    clear() {
      resources.clear()
      buried.clear()
    },
  }
}
