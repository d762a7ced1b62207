import { StandinError } from '../errors/standin-error.ts'
import { standsFor } from '../machine/define-machine.ts'
import type { Machine, RunRow } from '../machine/machine.ts'
import type { EffectContext } from '../machine/rule-context.ts'
import type { Resource } from '../store/resource.ts'
import type { WireReply } from '../wire/wire.ts'
import { ruleContext as contextOf } from './context.ts'
import { place, uidOf } from './place.ts'
import { machineOf, mint, type Realm } from './realm.ts'
import { commonRoot } from './roots.ts'
import { holds, runEffects } from './run-rules.ts'
import { whole } from './whole.ts'
import { buryResource, moveTo } from './write.ts'

/** An event on a resource that lives, was deleted or never was. */
export interface Firing {
  readonly kind: string
  readonly event: string
  readonly parent: string | null
  /** The resource's id; none when the event makes one. */
  readonly id?: string
  readonly call: unknown
}

export type Fired =
  | { readonly outcome: 'done'; readonly resource: Resource; readonly reply: WireReply | undefined }
  | { readonly outcome: 'refused'; readonly error: string; readonly resource: Resource | undefined }
  /** The table has no row for a resource that is not there. */
  | { readonly outcome: 'missing' }

/** Runs an event: the first row that matches moves, answers or refuses; whole or not at all. */
export function fire(realm: Realm, firing: Firing): Fired {
  const work = () => {
    const machine = machineOf(realm, firing.kind)
    const uid = firing.id === undefined ? undefined : uidOf(firing.parent, firing.kind, firing.id)
    const living = uid === undefined ? undefined : realm.store.get(uid)
    if (living) return fireOn(realm, machine, living, firing, realm.roots.at(realm.roots.get(living.root)))
    const from = uid !== undefined && realm.store.isBuried(uid) ? 'deleted' : 'absent'
    return fireOnNothing(realm, machine, from, firing)
  }
  return whole(realm, work, ({ outcome }) => outcome !== 'refused')
}

function fireOn(realm: Realm, machine: Machine, living: Resource, firing: Firing, at: number): Fired {
  const context = ruleContext(realm, living, at, firing.call)
  const row = rowsOf(machine, firing.event).find(
    (each) => standsFor(each, living.state) && holds(machine, each.if, context),
  )
  if (!row) throw noRow(machine, firing.event, living.state)
  realm.fired.push(row.name)
  if (row.refuse !== undefined) return { outcome: 'refused', error: row.refuse, resource: living }
  return carryOut(realm, machine, living, row, firing, at)
}

function fireOnNothing(realm: Realm, machine: Machine, from: 'absent' | 'deleted', firing: Firing): Fired {
  const nothing = phantom(realm, firing, from)
  const at = commonAt(realm, firing)
  const context = ruleContext(realm, nothing, at, firing.call)
  const row = rowsOf(machine, firing.event).find(
    (each) => standsFor(each, from) && holds(machine, each.if, context),
  )
  if (!row) return { outcome: 'missing' }
  realm.fired.push(row.name)
  if (row.refuse !== undefined) return { outcome: 'refused', error: row.refuse, resource: undefined }
  // A row that only answers makes nothing.
  const self = row.to === undefined ? nothing : bear(realm, machine, row.to, firing)
  return carryOut(realm, machine, self, row, firing, at)
}

/** What guards see in the place of a resource that is not there: its parent and its wanted id. */
function phantom(realm: Realm, { kind, parent, id = '' }: Firing, state: string): Resource {
  const root = (parent === null ? undefined : realm.store.get(parent))?.root ?? commonRoot
  const never = { seq: 0, createdAt: 0, since: 0, usedAt: 0, version: 0, shownVersion: 0 }
  return { uid: uidOf(parent, kind, id), kind, id, parent, root, state, data: {}, ...never }
}

function commonAt(realm: Realm, { parent }: Firing): number {
  const root = (parent === null ? undefined : realm.store.get(parent))?.root ?? commonRoot
  return realm.roots.at(realm.roots.get(root))
}

/** Makes the resource in its first state; the row's effects come after. */
function bear(realm: Realm, machine: Machine, state: string, firing: Firing): Resource {
  const parent = firing.parent === null ? undefined : realm.store.get(firing.parent)
  const at = commonAt(realm, firing)
  const birth = machine.birth as (context: unknown) => { id: string; data: unknown }
  const { id, data } = birth({
    call: firing.call,
    at,
    parent,
    mint: () => mint(realm, machine.kind, firing.parent),
  })
  return place(realm, { kind: machine.kind, parent: firing.parent, id, state, data }, at)
}

function carryOut(
  realm: Realm,
  machine: Machine,
  before: Resource,
  row: RunRow,
  firing: Firing,
  at: number,
): Fired {
  const context = ruleContext(realm, before, at, firing.call)
  enter(realm, before, row.to, at)
  runEffects(machine, row.do, context)
  const followed =
    row.then === undefined ? undefined : follow(realm, machine, row.then, before.uid, firing, at)
  if (followed?.outcome === 'refused') return followed
  const reply = row.reply === undefined ? undefined : replyOf(machine, row.reply)(context)
  if (row.to === 'deleted') buryResource(realm, before.uid, at)
  return { outcome: 'done', resource: context.self, reply: reply ?? replied(followed) }
}

function enter(realm: Realm, before: Resource, to: string | undefined, at: number): void {
  if (to === undefined || to === 'deleted' || before.state === to) return
  moveTo(realm, before.uid, to, at)
}

function follow(
  realm: Realm,
  machine: Machine,
  event: string,
  uid: string,
  firing: Firing,
  at: number,
): Fired {
  const self = realm.store.get(uid)
  if (!self) return { outcome: 'missing' }
  return fireOn(realm, machine, self, { ...firing, event }, at)
}

/** Fires an event of its own machine on a resource, from an effect of another. */
function send(realm: Realm, target: Resource, event: string, call: unknown, at: number): void {
  const living = realm.store.get(target.uid)
  if (!living) return
  const { kind, parent, id } = living
  fireOn(realm, machineOf(realm, kind), living, { kind, parent, id, event, call }, at)
}

const replied = (fired: Fired | undefined) => (fired?.outcome === 'done' ? fired.reply : undefined)

/** What a rule sees and may do. */
export function ruleContext(
  realm: Realm,
  self: Resource,
  at: number,
  call: unknown,
): EffectContext<unknown, unknown> {
  return contextOf(realm, self, at, call, { send })
}

function replyOf(machine: Machine, name: string): (context: unknown) => WireReply {
  return machine.replies[name] as unknown as (context: unknown) => WireReply
}

function rowsOf(machine: Machine, event: string): readonly RunRow[] {
  const rows = machine.on[event]
  if (rows) return rows
  throw new StandinError(
    'unknown-event',
    `The machine '${machine.kind}' has no event '${event}'.`,
    'Name an event of its table; they are the keys of `on`.',
  )
}

function noRow(machine: Machine, event: string, state: string): StandinError {
  return new StandinError(
    'no-row',
    `The machine '${machine.kind}' has no row for the event '${event}' in the state '${state}'.`,
    'Add one to its table.',
  )
}
