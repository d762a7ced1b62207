import { plant, type Realm, uuid } from '@standin/engine'
import { knownNames } from './data/known-content.ts'
import type { ContextData } from './types.ts'

/** Contexts that a deployment has from the start; clients look them up by these names. */
const contexts: readonly ContextData[] = [
  'CAS Formats service compute context',
  'Data Mining compute context',
  'Import 9 service compute context',
  'SAS Job Execution compute context',
  'SAS Model Manager compute context',
  'SAS Studio compute context',
  'SAS Visual Forecasting compute context',
].map((name) => ({
  name,
  description: `Runs code for ${name.replace(/ (service )?compute context$/, '')}`,
  launchName: name.replace('compute context', 'launcher context'),
}))

/** Tables that every session finds. */
export const seededTables: readonly string[] = knownNames

/** Context ids depend on the name alone, so that they are the same in all worlds of a seed. */
export function seed(realm: Realm): void {
  for (const data of contexts) {
    const id = uuid(`${realm.seed}|context|${data.name}`)
    plant(realm, { kind: 'context', parent: null, id, state: 'defined', data })
  }
}
