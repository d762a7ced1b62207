import type { Call, CheckName, MediaRules, OperationEntry, Refusal, Violation } from '@standin/engine'
import type { ErrorName } from './errors.ts'
import { fileRules } from './files/file-rules.ts'
import { findFiles } from './files/find-files.ts'
import { operations } from './generated/operations.ts'
import { contextUid, jobUid, serverUid, sessionUid } from './ids.ts'
import { findOption } from './options/session-options.ts'
import { refuseAuthorization } from './resources/authorize.ts'
import { findData } from './resources/data-of.ts'
import { entryOf } from './settings.ts'
import type { ContextMembers } from './types.ts'
import { refuseElsewhere } from './workbench.ts'

/**
 * The order of checks. That a token comes first is measured (F41); that an unknown session comes before the media
 * types is assumed, since a request is routed by its session; the rest follows the framework that the service is
 * built with.
 */
export const checks: readonly CheckName[] = [
  'authenticated',
  'route',
  'method',
  'found',
  'accept',
  'contentType',
  'parameters',
  'body',
  'schema',
  'rules',
]

const errorOf: Readonly<Record<CheckName, ErrorName>> = {
  authenticated: 'tokenMissing',
  route: 'noHandler',
  method: 'methodNotAllowed',
  found: 'sessionNotFound',
  accept: 'notAcceptable',
  contentType: 'unsupportedMediaType',
  parameters: 'parameterInvalid',
  body: 'bodyInvalid',
  schema: 'bodyInvalid',
  rules: 'bodyInvalid',
}

/** The platform's error for what a check found wrong. */
export function refuse(violation: Violation): Refusal {
  const { check, reason, issues, ...details } = violation
  if (check === 'body' && reason.includes('missing')) return { error: 'bodyMissing' }
  const why = issues?.map(({ at, message }) => `${at} ${message}`.trim()).join('; ') ?? reason
  return { error: errorOf[check], details: { ...details, check, reason: why, hint: suffixHint(check) } }
}

/** Measured: a vendor type without `+json` is told that it lacks a suffix (F14, F77). */
function suffixHint(check: CheckName): string {
  return check === 'contentType' ? 'A vendor media type needs its representation suffix, as in +json.' : ''
}

/** Whether what the path names is there, from the outermost on. */
export function find(call: Call): Refusal | undefined {
  const { path, realm, operation } = call
  const { contextId, serverId, sessionId, jobId, optionName } = path
  const missing = (error: ErrorName, id: unknown): Refusal => ({ error, details: { id } })
  const elsewhere = refuseElsewhere(realm, operation)
  if (elsewhere) return elsewhere
  if (serverId !== undefined && !realm.store.get(serverUid(serverId)))
    return missing('serverNotFound', serverId)
  if (contextId !== undefined && !realm.store.get(contextUid(contextId)))
    return missing('contextNotFound', contextId)
  if (sessionId === undefined) return findFiles(call)
  if (!realm.store.get(sessionUid(sessionId))) return missing('sessionNotFound', sessionId)
  if (optionName !== undefined && !findOption(String(optionName)))
    return missing('optionNotFound', optionName)
  if (jobId !== undefined && !realm.store.get(jobUid(sessionId, jobId))) return missing('jobNotFound', jobId)
  return findData(call) ?? findFiles(call)
}

type Rule = (call: Call) => Refusal | undefined

/** Numbers that the vendor's document gives no limits. What is refused below zero is assumed; a long wait is not. */
const notNegative = ['start', 'limit', 'wait', 'timeout']

const windowed = Object.entries(operations).filter(([, { parameters }]) =>
  parameters.some(({ name, in: place }) => place === 'query' && notNegative.includes(name)),
)

function refuseNegative({ query }: Call): Refusal | undefined {
  const wrong = notNegative.find((name) => Number(query[name] ?? 0) < 0)
  return wrong === undefined
    ? undefined
    : { error: 'parameterInvalid', details: { reason: `${wrong} is below zero` } }
}

/** Lists of the compute server that have no filter or order are asked for one in vain (error-codes: 5027, 5032). */
const plainTags: readonly (string | undefined)[] = ['Logs', 'Listings', 'Results', 'Variables']
const unqueried = [
  ['filter', 'filterUnsupported'],
  ['sortBy', 'sortUnsupported'],
] as const

function refuseQuery(operation: string): Rule {
  const entry = entryOf<OperationEntry>(operations, operation)
  const declared = entry?.parameters.map(({ name }) => name) ?? []
  const wrong = plainTags.includes(entry?.tag) ? unqueried.filter(([name]) => !declared.includes(name)) : []
  return ({ request }) => {
    const asked = new URLSearchParams(request.query)
    const found = wrong.find(([name]) => asked.has(name))
    return found && { error: found[1] }
  }
}

/** A context names a launcher context, and has the one launch type that is in use (names, pages). */
function refuseLaunch({ body }: Call): Refusal | undefined {
  const { launchType, launchContext } = body as Pick<ContextMembers, 'launchType' | 'launchContext'>
  const wrong = (reason: string): Refusal => ({ error: 'bodyInvalid', details: { reason } })
  if (launchType !== 'service') return wrong('/launchType is not service')
  const { contextName, contextId } = launchContext
  return contextName === undefined && contextId === undefined
    ? wrong('/launchContext names no context')
    : undefined
}

const firstOf =
  (...rules: readonly Rule[]): Rule =>
  (call) =>
    rules.reduce<Refusal | undefined>((found, rule) => found ?? rule(call), undefined)

/** What the schemas can't say. */
export const rules: Readonly<Record<string, Rule>> = {
  ...Object.fromEntries(windowed.map(([id]) => [id, firstOf(refuseQuery(id), refuseNegative)])),
  authorize: refuseAuthorization,
  createContext: refuseLaunch,
  updateContext: refuseLaunch,
  ...fileRules,
  createJob(call) {
    const { code, codeUri } = call.body as { readonly code?: unknown; readonly codeUri?: unknown }
    return code === undefined && codeUri === undefined ? { error: 'codeMissing' } : fileRules.createJob(call)
  },
  updateSessionState: ({ query }) =>
    query.value === undefined && query.state === undefined ? { error: 'stateValueMissing' } : undefined,
}

/** Media types are compared to the letter: a header needs `+json` where a link has none (F14). Files are any bytes. */
export const mediaRules: MediaRules = {
  accepts: (asked, offered) => asked === offered,
  takes: (sent, declared) => sent === declared || declared === '*/*',
  assumed: 'application/octet-stream',
}
