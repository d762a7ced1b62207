import type { Realm } from './realm.ts'
import { reschedule } from './write.ts'

/** Runs `work` whole or not at all: when it throws, or is not to be kept, what is due is as before too. */
export function whole<T>(realm: Realm, work: () => T, keeps: (made: T) => boolean = () => true): T {
  const { nextSeq } = realm
  const fired = realm.fired.length
  try {
    return realm.store.atomically(work, {
      keeps,
      undone(changed) {
        realm.nextSeq = nextSeq
        reschedule(realm, changed)
      },
    })
  } catch (cause) {
    realm.fired.length = fired
    throw cause
  }
}
