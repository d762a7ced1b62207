import type { EffectContext } from '../machine/rule-context.ts'
import type { Resource } from '../store/resource.ts'
import { place } from './place.ts'
import { mint, type Realm, shownState } from './realm.ts'
import { patchData, touchAt } from './write.ts'

/** What rules may do that leads back to running rules. */
export interface RuleActions {
  readonly send: (realm: Realm, target: Resource, event: string, call: unknown, at: number) => void
}

/** What a rule sees and may do; `self` is always the resource as it is at the moment it is read. */
export function ruleContext(
  realm: Realm,
  self: Resource,
  at: number,
  call: unknown,
  actions: RuleActions,
): EffectContext<unknown, unknown> {
  // What lives in another root has another time.
  const atOf = ({ root }: Resource) => (root === self.root ? at : realm.roots.at(realm.roots.get(root)))
  return {
    get self() {
      return realm.store.get(self.uid) ?? self
    },
    at,
    call,
    settings: realm.options.settings,
    find: (uid) => realm.store.get(uid),
    children: (parent, kind) => realm.store.children(parent, kind),
    eldest: (kind, states) => eldest(realm, self.root, kind, states),
    shown: (resource) => shownState(realm, resource),
    set: (patch) => patchData(realm, self.uid, patch as object, at),
    change: (neighbour, patch) => patchData(realm, neighbour.uid, patch, atOf(neighbour as Resource)),
    send: (neighbour, event) => actions.send(realm, neighbour, event, call, atOf(neighbour)),
    plant: (planted) => place(realm, planted, at),
    touch: () => touchAt(realm, self.uid, at),
    mint: (kind) => mint(realm, kind, self.uid),
  }
}

function eldest(realm: Realm, root: string, kind: string, states: readonly string[]): Resource | undefined {
  let found: Resource | undefined
  for (const state of states) {
    const candidate = realm.store.eldest(root, kind, state)
    if (candidate && (!found || candidate.seq < found.seq)) found = candidate
  }
  return found
}
