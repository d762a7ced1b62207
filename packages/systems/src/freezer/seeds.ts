import { plant, type Realm } from '@standin/engine'
import { identityId } from './ids.ts'
import { setting } from './settings.ts'

/**
 * The users' projects are there from the start, each with a time of its own; their ids hang on the seed
 * alone.
 */
export function seed(realm: Realm): void {
  const names = new Set(Object.values(setting(realm.options, 'users')).map(({ project }) => project))
  for (const name of names) {
    const id = identityId(realm, 'project', name)
    plant(realm, { kind: 'project', parent: null, id, state: 'open', data: {} })
  }
}
