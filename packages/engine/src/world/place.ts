import { StandinError } from '../errors/standin-error.ts'
import type { Resource } from '../store/resource.ts'
import { machineOf, type Realm } from './realm.ts'
import { commonRoot } from './roots.ts'
import { writeResource } from './write.ts'

/** A resource's uid. An id that holds a slash can't name another's child. */
export function uidOf(parent: string | null, kind: string, id: string): string {
  const name = `${kind}:${id.replaceAll('%', '%25').replaceAll('/', '%2F')}`
  return parent === null ? name : `${parent}/${name}`
}

/** A resource to be put into a realm without an event: what is there from the beginning. */
export interface Planted {
  readonly kind: string
  readonly parent: string | null
  readonly id: string
  readonly state: string
  readonly data: unknown
}

/** Puts in a resource as it is told. Throws a StandinError when its id is taken. */
export function plant(realm: Realm, planted: Planted): Resource {
  const parent = planted.parent === null ? undefined : realm.store.get(planted.parent)
  return place(realm, planted, realm.roots.at(realm.roots.get(parent?.root ?? commonRoot)))
}

/** Puts a new resource into its place: with a time of its own, or in its parent's. */
export function place(realm: Realm, { kind, parent, id, state, data }: Planted, at: number): Resource {
  const uid = uidOf(parent, kind, id)
  if (realm.store.get(uid)) throw idTaken(kind, id)
  const outer = realm.roots.get((parent === null ? undefined : realm.store.get(parent))?.root ?? commonRoot)
  const root = machineOf(realm, kind).root === 'own' ? uid : outer.key
  const usedAt = realm.roots.used(root === outer.key ? outer : realm.roots.open(root, outer))
  const fresh = { createdAt: at, since: at, usedAt, version: 1, shownVersion: 1 }
  const placed = { uid, kind, id, parent, root, seq: realm.nextSeq++, state, data, ...fresh }
  writeResource(realm, placed, at)
  return placed
}

function idTaken(kind: string, id: string): StandinError {
  return new StandinError(
    'id-taken',
    `There is a '${kind}' of the id '${id}' already.`,
    "Fire the event with the id that is wanted, so that the rows of a living one are asked; or mint the birth's id.",
  )
}
