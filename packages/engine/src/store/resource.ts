/**
 * One thing that lives in a world: plain data, replaced and never changed in place, so that a world can be
 * copied by copying references.
 */
export interface Resource<Data = unknown> {
  /** Unique in its world: the ids from the top down, as in `sas-compute/session:a/job:b`. */
  readonly uid: string
  readonly kind: string
  /** What the wire calls it; unique among its parent's children of the kind. */
  readonly id: string
  readonly parent: string | null
  /** Names the time it lives in. */
  readonly root: string
  /** Creation order in its world. */
  readonly seq: number
  /** Its own state, which may show another's name. */
  readonly state: string
  readonly createdAt: number
  /** When it entered its state, in its root's time. */
  readonly since: number
  /** When it was last used, in its root's time without jumps. */
  readonly usedAt: number
  /** Counts every change. */
  readonly version: number
  /** Counts the changes of the state that it shows. */
  readonly shownVersion: number
  readonly data: Data
}
