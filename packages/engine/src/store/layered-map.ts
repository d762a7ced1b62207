/**
 * A map whose forks share what it holds until one of them writes. What was never forked is a plain map, and a fork
 * costs nothing that grows with what is in it.
 */
export interface LayeredMap<Key, Value> {
  get(key: Key): Value | undefined
  has(key: Key): boolean
  /** The value where no fork shares it: only such a one may be changed in place. */
  own(key: Key): Value | undefined
  set(key: Key, value: Value): void
  delete(key: Key): void
  clear(): void
  /** In the order in which keys came. */
  entries(): readonly (readonly [Key, Value])[]
  fork(): LayeredMap<Key, Value>
}

const gone = Symbol('gone')
type Layer<Key, Value> = ReadonlyMap<Key, Value | typeof gone>

/** Values are never undefined. */
export function createLayeredMap<Key, Value>(): LayeredMap<Key, Value> {
  return layeredOver<Key, Value>([])
}

/** `below`: the newest layer first. */
function layeredOver<Key, Value>(shared: readonly Layer<Key, Value>[]): LayeredMap<Key, Value> {
  let own = new Map<Key, Value | typeof gone>()
  let below = shared

  function get(key: Key): Value | undefined {
    let found = own.get(key)
    for (let at = 0; found === undefined && at < below.length; at++) found = below[at]?.get(key)
    return found === gone ? undefined : found
  }

  return {
    get,
    has: (key) => get(key) !== undefined,
    own(key) {
      const found = own.get(key)
      return found === gone ? undefined : found
    },
    set: (key, value) => void own.set(key, value),
    delete(key) {
      if (below.length > 0) own.set(key, gone)
      else own.delete(key)
    },
    clear() {
      own = new Map()
      below = []
    },
    entries: () => [...merged([own, ...below])].filter((entry): entry is [Key, Value] => entry[1] !== gone),
    fork() {
      if (own.size > 0) {
        below = packed([own, ...below])
        own = new Map()
      }
      return layeredOver(below)
    },
  }
}

/** Layers that are not much smaller than the next are merged with it, so that there are few of them. */
function packed<Key, Value>(layers: readonly Layer<Key, Value>[]): readonly Layer<Key, Value>[] {
  const [top, next, ...rest] = layers
  if (!top || !next || top.size * 2 < next.size) return layers
  const both = merged([top, next])
  // Under the lowest layer there is nothing to hide.
  if (rest.length === 0) for (const [key, value] of both) if (value === gone) both.delete(key)
  return packed([both, ...rest])
}

function merged<Key, Value>(layers: readonly Layer<Key, Value>[]): Map<Key, Value | typeof gone> {
  const all = new Map(layers.at(-1))
  for (const layer of layers.slice(0, -1).reverse()) for (const [key, value] of layer) all.set(key, value)
  return all
}
