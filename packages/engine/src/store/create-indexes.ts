import { createLayeredMap, type LayeredMap } from './layered-map.ts'
import { createOrderedIndex, type OrderedIndex } from './ordered-index.ts'
import type { Resource } from './resource.ts'

/** Where resources are found by what they belong to; kept in step with every write. */
export interface Indexes {
  /** Takes note that a resource came, changed or went. */
  update(before: Resource | undefined, after: Resource | undefined): void
  childrenOf(parent: string | null, kind: string): OrderedIndex | undefined
  inState(root: string, kind: string, state: string): OrderedIndex | undefined
  /** Uids of all children, of whichever kind. */
  familyOf(parent: string): Iterable<string>
  clear(): void
  /** The same, which shares what neither writes. */
  fork(): Indexes
}

export function createIndexes(): Indexes {
  return indexesOver({
    byParent: createLayeredMap(),
    byState: createLayeredMap(),
    families: createLayeredMap(),
  })
}

type Named = LayeredMap<string, OrderedIndex>

interface IndexMaps {
  readonly byParent: Named
  readonly byState: Named
  /** Children of whichever kind, by their parent. */
  readonly families: Named
}

function indexesOver({ byParent, byState, families }: IndexMaps): Indexes {
  function join(child: Resource): void {
    indexOf(byParent, parentKey(child.parent, child.kind)).add(child.seq, child.uid)
    if (child.parent !== null) indexOf(families, child.parent).add(child.seq, child.uid)
  }

  function leave(child: Resource): void {
    remove(byParent, parentKey(child.parent, child.kind), child.seq)
    if (child.parent !== null) remove(families, child.parent, child.seq)
  }

  return {
    update(before, after) {
      if (before && !after) leave(before)
      if (after && !before) join(after)
      if (before?.state === after?.state) return
      if (before) remove(byState, stateKey(before.root, before.kind, before.state), before.seq)
      if (after) indexOf(byState, stateKey(after.root, after.kind, after.state)).add(after.seq, after.uid)
    },
    childrenOf: (parent, kind) => byParent.get(parentKey(parent, kind)),
    inState: (root, kind, state) => byState.get(stateKey(root, kind, state)),
    familyOf: (parent) => families.get(parent)?.slice(0, Number.POSITIVE_INFINITY) ?? [],
    clear() {
      for (const map of [byParent, byState, families]) map.clear()
    },
    fork: () =>
      indexesOver({ byParent: byParent.fork(), byState: byState.fork(), families: families.fork() }),
  }
}

const parentKey = (parent: string | null, kind: string) => `${parent ?? ''} ${kind}`
const stateKey = (root: string, kind: string, state: string) => `${root} ${kind} ${state}`

/** The index of a key, to be written to: one that a fork shares is copied first. */
function indexOf(indexes: Named, key: string): OrderedIndex {
  const own = indexes.own(key)
  if (own) return own
  const made = indexes.get(key)?.copy() ?? createOrderedIndex()
  indexes.set(key, made)
  return made
}

function remove(indexes: Named, key: string, seq: number): void {
  if (!indexes.has(key)) return
  const index = indexOf(indexes, key)
  index.remove(seq)
  if (index.size === 0) indexes.delete(key)
}
