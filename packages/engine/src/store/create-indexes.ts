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
}

export function createIndexes(): Indexes {
  const byParent = new Map<string, OrderedIndex>()
  const byState = new Map<string, OrderedIndex>()
  const families = new Map<string, Set<string>>()

  function join(child: Resource): void {
    indexOf(byParent, parentKey(child.parent, child.kind)).add(child.seq, child.uid)
    if (child.parent === null) return
    const family = families.get(child.parent) ?? new Set()
    families.set(child.parent, family.add(child.uid))
  }

  function leave(child: Resource): void {
    remove(byParent, parentKey(child.parent, child.kind), child.seq)
    const family = child.parent === null ? undefined : families.get(child.parent)
    family?.delete(child.uid)
    if (family?.size === 0) families.delete(child.parent ?? '')
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
    familyOf: (parent) => families.get(parent) ?? [],
    clear() {
      for (const map of [byParent, byState, families]) map.clear()
    },
  }
}

const parentKey = (parent: string | null, kind: string) => `${parent ?? ''} ${kind}`
const stateKey = (root: string, kind: string, state: string) => `${root} ${kind} ${state}`

function indexOf(indexes: Map<string, OrderedIndex>, key: string): OrderedIndex {
  const found = indexes.get(key) ?? createOrderedIndex()
  indexes.set(key, found)
  return found
}

function remove(indexes: Map<string, OrderedIndex>, key: string, seq: number): void {
  const index = indexes.get(key)
  index?.remove(seq)
  if (index?.size === 0) indexes.delete(key)
}
