import type { Call, Refusal } from '@standin/engine'
import { is13 } from './settings.ts'
import { isObject } from './types.ts'

/** Who may do an operation: everybody with a token, whoever may read the project, whoever may write in it. */
type Access = 'anyone' | 'readers' | 'writers'

const roles = {
  everywhere: { readers: ['admin', 'service'], writers: ['admin'] },
  inProject: { readers: ['member', 'reader'], writers: ['member'] },
} as const

/**
 * The policy by the kind of operation (policies of master). The older release lets every token do everything.
 */
export function access(call: Call): Refusal | undefined {
  if (is13(call.realm)) return undefined
  const kind = accessTo(call.operation)
  if (kind === 'anyone') return undefined
  const own = call.principal.roles
  if (own.some((role) => includes(roles.everywhere[kind], role))) return undefined
  const isHome = call.principal.claims.project === call.path.project_id
  if (isHome && own.some((role) => includes(roles.inProject[kind], role))) return undefined
  return { error: 'forbidden' }
}

function accessTo(operation: string): Access {
  if (operation === 'showHome') return 'anyone'
  return /^(list|show)/.test(operation) ? 'readers' : 'writers'
}

const includes = (list: readonly string[], role: string) => list.includes(role)

/** Who sees the jobs of all projects always does, whatever `all_projects` says (by the code of master). */
export function seesAllProjects({ principal, realm }: Call): boolean {
  return !is13(realm) && principal.roles.some((role) => includes(['admin', 'service'], role))
}

/** A client for a whole deployment is registered by those who run it. */
export function mayBeCentral({ principal, body, realm }: Call): boolean {
  if (!isObject(body) || body.is_central !== true || is13(realm)) return true
  return principal.roles.some((role) => includes(['admin', 'service'], role))
}

/** In the older release a row belongs to its user too (by the code of 13.0.0). */
export function isVisible({ principal, realm }: Call, resource: { readonly data: unknown }): boolean {
  if (!is13(realm)) return true
  return (resource.data as { readonly user_id: string }).user_id === principal.id
}
