import type { Duration, RunTimeRow } from '../machine/machine.ts'
import type { Resource } from '../store/resource.ts'
import type { Agenda } from './agenda.ts'
import { type Realm, shownState } from './realm.ts'

/** Writes a resource, marks its root as changed at `at`, and puts what is due for it on the agenda. */
export function writeResource(realm: Realm, resource: Resource, at: number): void {
  const before = realm.store.get(resource.uid)
  realm.store.write(resource)
  markDirty(realm, resource.root, at)
  if (before && before.state !== resource.state) unschedule(realm, before)
  schedule(realm, resource)
}

/** Replaces members of a resource's data. */
export function patchData(realm: Realm, uid: string, patch: object, at: number): void {
  const before = realm.store.get(uid)
  if (!before) return
  const data = { ...(before.data as object), ...patch }
  writeResource(realm, { ...before, data, version: before.version + 1 }, at)
}

/** Moves a resource to a state, at a time. A row of time that leads back to its own state enters it anew. */
export function moveTo(realm: Realm, uid: string, state: string, at: number): void {
  const before = realm.store.get(uid)
  if (!before) return
  const moved = { ...before, state, since: at, version: before.version + 1 }
  const changed = shownState(realm, before) !== shownState(realm, moved)
  writeResource(realm, { ...moved, shownVersion: before.shownVersion + (changed ? 1 : 0) }, at)
}

/** Notes that a resource was used now: idle time starts again. */
export function touch(realm: Realm, uid: string): void {
  const resource = realm.store.get(uid)
  if (resource) realm.store.write({ ...resource, usedAt: realm.roots.used(realm.roots.get(resource.root)) })
}

/** The same at a time of its root that has passed, and what is due for it follows. */
export function touchAt(realm: Realm, uid: string, at: number): void {
  const resource = realm.store.get(uid)
  if (!resource) return
  const used = { ...resource, usedAt: at - realm.roots.get(resource.root).jumped }
  realm.store.write(used)
  schedule(realm, used)
}

export function buryResource(realm: Realm, uid: string, at: number): void {
  for (const gone of realm.store.bury(uid)) {
    unschedule(realm, gone)
    markDirty(realm, gone.root, at)
  }
}

function markDirty(realm: Realm, root: string, at: number): void {
  const time = realm.roots.get(root)
  time.dirtyAt = Math.max(time.dirtyAt ?? at, at)
}

/** The rows of time that leave a resource's state after a while. */
function agingRows(realm: Realm, resource: Resource): readonly RunTimeRow[] {
  const rows = realm.machines[resource.kind]?.time ?? []
  return rows.filter((row) => row.after !== undefined && row.from.includes(resource.state))
}

function unschedule(realm: Realm, resource: Resource): void {
  const root = realm.roots.get(resource.root)
  for (const { name, counts } of agingRows(realm, resource)) {
    const agenda = counts === 'unused' ? root.idling : root.aging
    agenda.drop(resource.uid, name)
  }
}

/**
 * Puts on the agenda when each row of time is due for the resource as it is now: not before the change that made it
 * so, where that came later than what it counts from.
 */
function schedule(realm: Realm, resource: Resource): void {
  const root = realm.roots.get(resource.root)
  for (const row of agingRows(realm, resource)) {
    const agenda = row.counts === 'unused' ? root.idling : root.aging
    const due = dueOf(realm, resource, row)
    if (due === null) {
      agenda.drop(resource.uid, row.name)
      continue
    }
    const changed =
      (root.dirtyAt ?? due) - (row.counts === 'unused' && root.dirtyAt !== null ? root.jumped : 0)
    agenda.put({ due: Math.max(due, changed), seq: resource.seq, uid: resource.uid, row: row.name })
  }
}

/** Finds out anew what is due for resources of which a change was undone. */
export function reschedule(realm: Realm, changed: readonly Resource[]): void {
  for (const { uid, kind, root } of changed) {
    const { aging, idling } = realm.roots.get(root)
    for (const { name } of realm.machines[kind]?.time ?? []) {
      aging.drop(uid, name)
      idling.drop(uid, name)
    }
    const resource = realm.store.get(uid)
    if (resource) schedule(realm, resource)
  }
}

/** When a row is due for a resource: since it entered its state, or since its last use in time without jumps. */
export function dueOf(realm: Realm, resource: Resource, row: RunTimeRow): number | null {
  const lasts = durationOf(realm, resource, row.after ?? '')
  if (lasts === null) return null
  return (row.counts === 'unused' ? resource.usedAt : resource.since) + lasts
}

/** Finds out anew what is due for all, after a restore. */
export function rescheduleAll(realm: Realm): void {
  for (const resource of realm.store.all()) schedule(realm, resource)
}

/** The same when durations were changed: what is due by them already is due now, and not in the past. */
export function rescheduleFromNow(realm: Realm): void {
  for (const resource of realm.store.all()) {
    const root = realm.roots.get(resource.root)
    for (const row of agingRows(realm, resource)) {
      const due = dueOf(realm, resource, row)
      const isIdle = row.counts === 'unused'
      const agenda = isIdle ? root.idling : root.aging
      agenda.drop(resource.uid, row.name)
      if (due === null) continue
      const now = isIdle ? realm.roots.used(root) : realm.roots.at(root)
      agenda.put({ due: Math.max(due, now), seq: resource.seq, uid: resource.uid, row: row.name })
    }
  }
}

/** Forgets what was due by now: in a settled realm it was asked already, and its conditions did not hold. */
export function forgetPast(realm: Realm): void {
  for (const key of realm.roots.keys()) {
    const root = realm.roots.get(key)
    dropUntil(root.aging, realm.roots.at(root))
    dropUntil(root.idling, realm.roots.used(root))
  }
}

function dropUntil(agenda: Agenda, now: number): void {
  for (let top = agenda.peek(); top && top.due <= now; top = agenda.peek()) agenda.drop(top.uid, top.row)
}

function durationOf(realm: Realm, resource: Resource, name: string): number | null {
  const { durations, resources } = realm.options
  const own = resources[resource.uid]?.[name]
  const override = own === undefined ? durations[`${resource.kind}.${name}`] : own
  if (override !== undefined) return override
  const duration = realm.machines[resource.kind]?.durations[name] as Duration<unknown> | undefined
  if (duration === undefined) return null
  if (typeof duration === 'number') return duration
  if (typeof duration === 'function') return duration(resource)
  return duration[realm.options.profile] ?? duration.realistic ?? 0
}
