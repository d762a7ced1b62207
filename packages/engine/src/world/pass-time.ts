import type { Machine } from '../machine/machine.ts'
import type { Resource } from '../store/resource.ts'
import type { Realm } from './realm.ts'
import { settle } from './settle.ts'

/** What one request costs of its root's time in `auto`, in ms. */
const perRequest = 1

/** Begins a request in a root: time passes as the mode says, and the root is settled. Answers with its time. */
export function beginRequest(realm: Realm, key: string): number {
  const root = realm.roots.get(key)
  if (realm.clock.mode === 'auto') root.base += perRequest
  settle(realm, key)
  return realm.roots.at(root)
}

/** The next time after now when something in a root changes by itself; idle time attracts nobody. */
export function nextMoment(realm: Realm, key: string): number | null {
  const root = realm.roots.get(key)
  const now = realm.roots.at(root)
  const due = root.aging.peek()?.due
  let next = due === undefined ? Number.POSITIVE_INFINITY : Math.max(due, now)
  for (const machine of Object.values(realm.machines)) {
    if (machine.moments) next = Math.min(next, nextVisible(realm, key, machine, machine.moments, now))
  }
  return next === Number.POSITIVE_INFINITY ? null : next
}

function nextVisible(
  realm: Realm,
  key: string,
  machine: Machine,
  moments: NonNullable<Machine['moments']>,
  now: number,
): number {
  const next = moments.next as (resource: Resource, at: number) => number | null
  const times = moments.in
    .flatMap((state) => realm.store.members(key, machine.kind, state))
    .map((resource) => next(resource, now) ?? Number.POSITIVE_INFINITY)
  return Math.min(Number.POSITIVE_INFINITY, ...times)
}

/** Moves a root forward to a time at once. A jump ages nothing that counts use. */
export function jumpTo(realm: Realm, key: string, at: number): void {
  settle(realm, key)
  const root = realm.roots.get(key)
  const distance = Math.max(0, at - realm.roots.at(root))
  root.base += distance
  root.jumped += distance
  settle(realm, key)
}

/** A read in `auto` that saw the same thing this often in a row jumps. */
const patience = 3
/** So many moments without a change for the reader are enough for one read. */
const mostSteps = 100_000

/**
 * Notes a read of some roots. The third in a row that sees the same thing jumps, moment by moment, until what it
 * reads has changed or nothing is due; so a client that polls comes to its end without sleeping.
 */
export function notePoll(realm: Realm, roots: readonly string[], read: string, stampOf: () => string): void {
  if (realm.clock.mode !== 'auto') return
  const seen = stampOf()
  if (realm.polls.note(read, seen) < patience) return
  for (let step = 0; step < mostSteps; step++) {
    const next = nearestMoment(realm, roots)
    if (!next) return
    jumpTo(realm, next.root, next.at)
    const now = stampOf()
    if (now === seen) continue
    realm.polls.note(read, now)
    return
  }
}

/** The moment that lies least ahead in its own root's time. */
function nearestMoment(realm: Realm, roots: readonly string[]): { root: string; at: number } | undefined {
  let nearest: { root: string; at: number; distance: number } | undefined
  for (const root of roots) {
    const at = nextMoment(realm, root)
    if (at === null) continue
    const distance = at - realm.roots.at(realm.roots.get(root))
    if (!nearest || distance < nearest.distance) nearest = { root, at, distance }
  }
  return nearest
}

/**
 * Waits in `auto`: jumps from moment to moment until `ready`, at most to the deadline, and answers at once.
 * Undefined says that the deadline came.
 */
export function waitByJumping<T>(
  realm: Realm,
  key: string,
  deadline: number,
  ready: () => T | undefined,
): T | undefined {
  for (;;) {
    settle(realm, key)
    const answer = ready()
    if (answer !== undefined) return answer
    const now = realm.roots.at(realm.roots.get(key))
    if (now >= deadline) return undefined
    jumpTo(realm, key, Math.min(nextMoment(realm, key) ?? deadline, deadline))
  }
}
