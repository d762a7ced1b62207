import { StandinError } from '../errors/standin-error.ts'
import type { Machine, RunTimeRow } from '../machine/machine.ts'
import type { Resource } from '../store/resource.ts'
import type { DueEntry } from './agenda.ts'
import { ruleContext } from './fire.ts'
import { machineOf, type Realm } from './realm.ts'
import type { Root } from './roots.ts'
import { holds, runEffects } from './run-rules.ts'
import { whole } from './whole.ts'
import { buryResource, dueOf, moveTo } from './write.ts'

/** So many rows of each resource without time passing mean that a table runs in a circle. */
const mostAtOnce = 100
/** Few resources may have more. */
const fewest = 10_000

/**
 * Brings a root to its present: rows that became true, and rows that are due, in the order of (due time, creation),
 * each at its own time, as if somebody had looked in between. Costs nothing when nothing is due.
 */
export function settle(realm: Realm, key: string): void {
  const root = realm.roots.get(key)
  if (root.dirtyAt === null && !isDue(realm, root)) return
  whole(realm, () => {
    const most = Math.max(fewest, mostAtOnce * realm.nextSeq)
    let last = Number.NEGATIVE_INFINITY
    for (let steps = 0; steps <= most; steps++) {
      if (applyWhens(realm, root)) continue
      const at = applyDue(realm, root)
      if (at === undefined) return
      if (at > last) steps = 0
      last = Math.max(last, at)
    }
    throw endless(realm, key)
  })
}

function isDue(realm: Realm, root: Root): boolean {
  const [aging, idling] = [root.aging.peek(), root.idling.peek()]
  if (aging && aging.due <= realm.roots.at(root)) return true
  return idling !== undefined && idling.due <= realm.roots.used(root)
}

/** Applies the eldest row whose condition holds since the last change; false when there is none. */
function applyWhens(realm: Realm, root: Root): boolean {
  const at = root.dirtyAt
  if (at === null) return false
  let best: { resource: Resource; row: RunTimeRow; machine: Machine } | undefined
  for (const machine of Object.values(realm.machines)) {
    for (const row of machine.time) {
      if (row.when === undefined) continue
      const resource = firstThatHolds(realm, root, machine, row, at)
      if (resource && (!best || resource.seq < best.resource.seq)) best = { resource, row, machine }
    }
  }
  if (!best) {
    root.dirtyAt = null
    return false
  }
  applyRow(realm, best.machine, best.resource, best.row, at)
  return true
}

function firstThatHolds(
  realm: Realm,
  root: Root,
  machine: Machine,
  row: RunTimeRow,
  at: number,
): Resource | undefined {
  let found: Resource | undefined
  for (const state of row.from) {
    const match = candidates(realm, root, machine, row, state).find((each) =>
      holds(machine, [row.when ?? '', ...row.if], ruleContext(realm, each, at, undefined)),
    )
    if (match && (!found || match.seq < found.seq)) found = match
  }
  return found
}

function candidates(
  realm: Realm,
  root: Root,
  machine: Machine,
  row: RunTimeRow,
  state: string,
): readonly Resource[] {
  if (row.only !== 'eldest') return realm.store.members(root.key, machine.kind, state)
  const eldest = realm.store.eldest(root.key, machine.kind, state)
  return eldest ? [eldest] : []
}

/** Applies the row that is due first, and tells its time; undefined when none is due by now. */
function applyDue(realm: Realm, root: Root): number | undefined {
  const entry = earliestDue(realm, root)
  if (!entry) return undefined
  const agenda = entry.idle ? root.idling : root.aging
  agenda.drop(entry.uid, entry.row)
  const resource = realm.store.get(entry.uid)
  const machine = resource && machineOf(realm, resource.kind)
  const row = machine?.time.find((each) => each.name === entry.row)
  if (!row?.from.includes(resource?.state ?? '') || !resource || !machine) return entry.at
  const due = dueOf(realm, resource, row)
  // A use since the entry was made moves it; that is found out only now, so that a use costs nothing.
  if (due !== null && due > entry.due) agenda.put({ ...entry, due })
  else if (holds(machine, row.if, ruleContext(realm, resource, entry.at, undefined))) {
    applyRow(realm, machine, resource, row, entry.at)
  }
  return entry.at
}

interface DueNow extends DueEntry {
  readonly idle: boolean
  readonly at: number
}

function earliestDue(realm: Realm, root: Root): DueNow | undefined {
  const aging = root.aging.peek()
  const idling = root.idling.peek()
  const now = realm.roots.at(root)
  const rows: DueNow[] = []
  if (aging && aging.due <= now) rows.push({ ...aging, idle: false, at: aging.due })
  if (idling && idling.due + root.jumped <= now) {
    rows.push({ ...idling, idle: true, at: idling.due + root.jumped })
  }
  return rows.sort((a, b) => a.at - b.at || a.seq - b.seq)[0]
}

export function applyRow(
  realm: Realm,
  machine: Machine,
  resource: Resource,
  row: RunTimeRow,
  at: number,
): void {
  realm.fired.push(row.name)
  if (row.to === 'deleted') {
    runEffects(machine, row.do, ruleContext(realm, resource, at, undefined))
    buryResource(realm, resource.uid, at)
    return
  }
  moveTo(realm, resource.uid, row.to, at)
  runEffects(machine, row.do, ruleContext(realm, resource, at, undefined))
}

function endless(realm: Realm, key: string): StandinError {
  return new StandinError(
    'endless-settling',
    `The machines of '${realm.system}' go on without time passing in '${key}'.`,
    'Look for rows of time that lead back to where they came from at once.',
  )
}
