import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createStore, type Store } from './create-store.ts'
import type { Resource } from './resource.ts'

function resource(uid: string, seq: number, parent: string | null = null, state = 'new'): Resource {
  const kind = parent === null ? 'kitchen' : 'order'
  const stamps = { createdAt: 0, since: 0, usedAt: 0, version: 1, shownVersion: 1 }
  return { uid, kind, id: uid, parent, root: parent ?? uid, seq, state, ...stamps, data: {} }
}

const parents = ['p0', 'p1', 'p2']
const change = fc.oneof(
  fc.record({ does: fc.constant('add' as const), parent: fc.constantFrom(...parents) }),
  fc.record({ does: fc.constant('open' as const), parent: fc.constantFrom(...parents) }),
  fc.record({
    does: fc.constant('move' as const),
    pick: fc.nat(),
    state: fc.constantFrom('new', 'hot', 'done'),
  }),
  fc.record({ does: fc.constant('bury' as const), pick: fc.nat() }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

/** Applies changes to a store; answers with the next seq. */
function apply(store: Store, changes: readonly Change[], firstSeq: number): number {
  let next = firstSeq
  for (const each of changes) {
    if (each.does === 'add') store.write(resource(`o${next}`, next++, each.parent))
    else if (each.does !== 'open') applyToOne(store, each)
    else if (!store.get(each.parent)) store.write(resource(each.parent, next++))
  }
  return next
}

function applyToOne(store: Store, change: Extract<Change, { readonly pick: number }>): void {
  const all = store.snapshot().resources
  const found = all[change.pick % Math.max(1, all.length)]
  if (!found) return
  if (change.does === 'bury') store.bury(found.uid)
  else store.write({ ...found, state: change.state, version: found.version + 1 })
}

const changes = fc.array(change, { maxLength: 40 })

/** Everything that the store's indexes say. */
function read(store: Store) {
  const lists = [null, ...parents].flatMap((parent) =>
    ['kitchen', 'order'].map((kind) => [store.count(parent, kind), store.children(parent, kind)]),
  )
  const members = parents.flatMap((root) =>
    ['new', 'hot', 'done'].flatMap((state) =>
      ['kitchen', 'order'].map((kind) => [store.eldest(root, kind, state), store.members(root, kind, state)]),
    ),
  )
  return { lists, members, ...store.snapshot() }
}

describe('the store', () => {
  it('its indexes say what a scan of all resources says, after any changes', () => {
    fc.assert(
      fc.property(changes, fc.nat(5), fc.nat(5), (all, start, length) => {
        const store = createStore()
        apply(store, all, 1)
        const scan = store.snapshot().resources
        for (const parent of [null, ...parents]) {
          for (const kind of ['kitchen', 'order']) {
            const naive = scan.filter((each) => each.parent === parent && each.kind === kind)
            expect(store.count(parent, kind)).toBe(naive.length)
            expect(store.children(parent, kind)).toEqual(naive)
            expect(store.children(parent, kind, start, start + length)).toEqual(
              naive.slice(start, start + length),
            )
          }
        }
        for (const root of parents) {
          for (const state of ['new', 'hot', 'done']) {
            const naive = scan.filter((e) => e.root === root && e.kind === 'order' && e.state === state)
            expect(store.members(root, 'order', state)).toEqual(naive)
            expect(store.eldest(root, 'order', state)).toEqual(naive[0])
          }
        }
      }),
    )
  })

  it('work that throws leaves no trace, whatever it did', () => {
    fc.assert(
      fc.property(changes, changes, changes, (before, undone, after) => {
        const [store, untouched] = [createStore(), createStore()]
        const next = apply(store, before, 1)
        apply(untouched, before, 1)
        const failing = () =>
          store.atomically(() => {
            apply(store, undone, next)
            throw new Error('no')
          })
        expect(failing).toThrow('no')
        expect(read(store)).toEqual(read(untouched))
        apply(store, after, next)
        apply(untouched, after, next)
        expect(read(store)).toEqual(read(untouched))
      }),
    )
  })

  it('a batch within a batch is undone with the outer one', () => {
    const store = createStore()
    const outer = () =>
      store.atomically(() => {
        store.atomically(() => store.write(resource('p0', 1)))
        throw new Error('no')
      })
    expect(outer).toThrow('no')
    expect(store.snapshot()).toEqual({ resources: [], buried: [] })
  })

  it('is the same after snapshot and restore, for whatever happens then', () => {
    fc.assert(
      fc.property(changes, changes, (before, after) => {
        const [store, copy] = [createStore(), createStore()]
        const next = apply(store, before, 1)
        copy.write(resource('stranger', 99, 'p1'))
        copy.restore(store.snapshot())
        expect(read(copy)).toEqual(read(store))
        apply(store, after, next)
        apply(copy, after, next)
        expect(read(copy)).toEqual(read(store))
      }),
    )
  })

  it('buries a resource with all below it, and remembers them until they live again', () => {
    const store = createStore()
    store.write(resource('p0', 1))
    store.write(resource('o2', 2, 'p0'))
    store.write(resource('o3', 3, 'o2'))
    store.write(resource('p1', 4))
    expect(store.bury('p0').map(({ uid }) => uid)).toEqual(['p0', 'o2', 'o3'])
    expect(store.snapshot()).toEqual({ resources: [resource('p1', 4)], buried: ['o2', 'o3', 'p0'] })
    expect(['p0', 'o3', 'p1', 'never'].map((uid) => store.isBuried(uid))).toEqual([true, true, false, false])
    store.write(resource('p0', 5))
    expect([store.isBuried('p0'), store.count('p0', 'order'), store.bury('nothing')]).toEqual([false, 0, []])
  })
})
