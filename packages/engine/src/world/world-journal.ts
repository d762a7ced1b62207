import { createJournal, type Journal } from '../journal/create-journal.ts'
import type { WorldNote } from '../journal/world-note.ts'
import type { System } from '../system/system.ts'
import type { WorldOptions } from './create-world.ts'
import type { Realm } from './realm.ts'

/** The journal of a world, and what the world has to tell it. */
export interface WorldJournal {
  readonly current: Journal
  /** Begins an empty one. */
  renew(): void
  begin(realm: Realm): number
  /** Notes a change of the world, after those that nobody told it of. */
  note(note: WorldNote): void
}

export function createWorldJournal(
  systems: readonly System[],
  options: WorldOptions,
  live: () => readonly Realm[],
): WorldJournal {
  const operations = () => systems.flatMap((system) => Object.keys(system.operations))
  const made = () => createJournal({ ...options.journal, listen: options.onExchange, operations })
  let journal = made()

  /** Settings and durations change by themselves: the journal learns of it before anything follows from it. */
  function notice(realm: Realm): void {
    if (realm.options === realm.notedOptions) return
    realm.notedOptions = realm.options
    journal.note({ kind: 'options', system: realm.system, options: realm.options })
  }

  return {
    get current() {
      return journal
    },
    renew() {
      journal = made()
    },
    begin(realm) {
      notice(realm)
      return journal.begin()
    },
    note(note) {
      for (const realm of live()) notice(realm)
      journal.note(note)
    },
  }
}
