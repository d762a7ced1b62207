import { createIndexes, type Indexes } from './create-indexes.ts'
import { type Batch, type Contents, createLedger, noContents } from './create-ledger.ts'
import type { OrderedIndex } from './ordered-index.ts'
import type { Resource } from './resource.ts'

/** The store's content as plain data; resources are shared, since nothing changes them. */
export interface StoreSnapshot {
  readonly resources: readonly Resource[]
  readonly buried: readonly string[]
}

/**
 * Resources of a world by uid, in insertion order, with an index of each parent's children.
 * Writes go through `write` alone, and one batch of writes happens whole or not at all.
 */
export interface Store {
  get(uid: string): Resource | undefined
  /** All resources, in the order of their creation. */
  all(): readonly Resource[]
  /** Whether a resource of this uid was here and was deleted. */
  isBuried(uid: string): boolean
  /** How many children of the kind a parent has; `null` asks for those without a parent. */
  count(parent: string | null, kind: string): number
  /** Children of the kind in insertion order, from position `start` to before `end`. */
  children(parent: string | null, kind: string, start?: number, end?: number): readonly Resource[]
  /** The eldest of a root's members of the kind in the state. */
  eldest(root: string, kind: string, state: string): Resource | undefined
  members(root: string, kind: string, state: string): readonly Resource[]
  write(resource: Resource): void
  /** Removes a resource with all below it; its uid is remembered. */
  bury(uid: string): readonly Resource[]
  /** Runs `work`; when it throws, or what it made is not to be kept, everything it wrote is undone. */
  atomically<T>(work: () => T, batch?: Batch<T>): T
  snapshot(): StoreSnapshot
  restore(snapshot: StoreSnapshot): void
  /** The same, which shares what neither writes. */
  fork(): Store
}

export function createStore(): Store {
  return storeOver(createIndexes(), noContents())
}

function storeOver(indexes: Indexes, contents: Contents): Store {
  const { resources, buried, put, bury, atomically, clear } = createLedger(contents, indexes.update)

  const all = () =>
    resources
      .entries()
      .map(([, each]) => each)
      .sort((a, b) => a.seq - b.seq)

  function withDescendants(uid: string): readonly Resource[] {
    const self = resources.get(uid)
    if (!self) return []
    return [self, ...[...indexes.familyOf(uid)].flatMap(withDescendants)]
  }

  function resolve(index: OrderedIndex | undefined, start: number, end: number): readonly Resource[] {
    const uids = index?.slice(start, end) ?? []
    return uids.map((uid) => resources.get(uid)).filter((found) => found !== undefined)
  }

  return {
    get: (uid) => resources.get(uid),
    all,
    isBuried: (uid) => buried.has(uid),
    count: (parent, kind) => indexes.childrenOf(parent, kind)?.size ?? 0,
    children: (parent, kind, start = 0, end = Number.POSITIVE_INFINITY) =>
      resolve(indexes.childrenOf(parent, kind), start, end),
    eldest: (root, kind, state) => resolve(indexes.inState(root, kind, state), 0, 1)[0],
    members: (root, kind, state) => resolve(indexes.inState(root, kind, state), 0, Number.POSITIVE_INFINITY),
    write: (resource) => put(resource.uid, resource),
    bury(uid) {
      const gone = withDescendants(uid)
      for (const each of gone) {
        put(each.uid, undefined)
        bury(each.uid)
      }
      return gone
    },
    atomically,
    snapshot: () => ({
      resources: all(),
      buried: buried
        .entries()
        .map(([uid]) => uid)
        .sort(),
    }),
    restore(snapshot) {
      clear()
      indexes.clear()
      for (const resource of snapshot.resources) put(resource.uid, resource)
      for (const uid of snapshot.buried) bury(uid)
    },
    fork: () => storeOver(indexes.fork(), { resources: resources.fork(), buried: buried.fork() }),
  }
}
