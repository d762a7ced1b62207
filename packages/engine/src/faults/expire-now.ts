import { StandinError } from '../errors/standin-error.ts'
import { machineOf, type Realm } from '../world/realm.ts'
import { applyRow, settle } from '../world/settle.ts'
import { whole } from '../world/whole.ts'
import { buryResource } from '../world/write.ts'
import type { Expiring } from './fault-words.ts'

/** Makes a row of time happen now to a resource, as if its time had come; without a row the resource is deleted. */
export function expireNow(realm: Realm, { uid, row: wanted }: Expiring): void {
  const resource = realm.store.get(uid)
  if (!resource) return
  const at = realm.roots.at(realm.roots.get(resource.root))
  if (wanted === undefined) {
    whole(realm, () => buryResource(realm, uid, at))
  } else {
    const machine = machineOf(realm, resource.kind)
    const row = machine.time.find(({ after, to }) => after === wanted.after && to === wanted.to)
    if (!row) throw noSuchRow(resource.kind, wanted.after, wanted.to)
    whole(realm, () => applyRow(realm, machine, resource, row, at))
  }
  settle(realm, resource.root)
}

function noSuchRow(kind: string, after: string, to: string): StandinError {
  return new StandinError(
    'unknown-row',
    `The machine '${kind}' has no row of time that leads to '${to}' after '${after}'.`,
    'Name one of its table in the fault words of the system.',
  )
}
