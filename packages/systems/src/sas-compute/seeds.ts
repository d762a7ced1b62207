import { plant, type Realm, uuid } from '@standin/engine'
import type { ContextData, ContextMembers, ServerData } from './types.ts'
import { isWorkbench, workbenchServer } from './workbench.ts'

/** Contexts that a deployment has from the start; clients look them up by these names. */
const contexts: readonly ContextMembers[] = [
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
  launchType: 'service',
  launchContext: { contextName: name.replace('compute context', 'launcher context') },
}))

const creator = 'sas.compute'

/**
 * What is there from the beginning: contexts, whose ids depend on the name alone, so that they are the same in all
 * worlds of a seed; or, in a workbench, its one server.
 */
export function seed(realm: Realm): void {
  if (isWorkbench(realm)) {
    const kind = { contextId: '', owner: creator, lasts: 'always', inactive: null } as const
    const data: ServerData = { ...kind, made: 0, sessions: 0 }
    plant(realm, { kind: 'server', parent: null, id: workbenchServer, state: 'running', data })
    return
  }
  const modifiedAt = realm.clock.startAt
  for (const members of contexts) {
    const id = uuid(`${realm.seed}|context|${members.name}`)
    const rules = { authorizeAllAuthenticatedUsers: true }
    const data: ContextData = { members, rules, createdBy: creator, modifiedBy: creator, modifiedAt }
    plant(realm, { kind: 'context', parent: null, id, state: 'defined', data })
  }
}
