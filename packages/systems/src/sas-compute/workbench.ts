import type { Realm, Refusal } from '@standin/engine'
import { operations } from './generated/operations.ts'
import { setting } from './settings.ts'

/**
 * Whether the world is a single-user installation, as SAS Workbench and SAS Analytics Pro are: one server that is the
 * root of the service, no contexts, no logging in (saspy, restaf, vscode-sas-extension).
 */
export function isWorkbench({ options }: Realm): boolean {
  return setting(options.settings, 'deployment') === 'workbench'
}

/** Its server's id. */
export const workbenchServer = '0001'

const ofContexts: readonly string[] = Object.entries(operations)
  .filter(([, { tag }]) => tag === 'Contexts')
  .map(([id]) => id)

/** What one kind of deployment has and the other has not. */
export function refuseElsewhere(realm: Realm, operation: string): Refusal | undefined {
  if (isWorkbench(realm)) return ofContexts.includes(operation) ? { error: 'noHandler' } : undefined
  return operation === 'createServerSession'
    ? { error: 'methodNotAllowed', details: { allowed: ['GET', 'HEAD'] } }
    : undefined
}
