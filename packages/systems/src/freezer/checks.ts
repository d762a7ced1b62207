import type {
  Call,
  CheckName,
  MediaRules,
  OperationEntry,
  OperationTable,
  Refusal,
  Violation,
} from '@standin/engine'
import { access } from './access.ts'
import type { ErrorName } from './errors.ts'
import { operations } from './generated/operations.ts'
import { schemas } from './generated/schemas.ts'
import { createSchemaValidator } from './python/create-schema-validator.ts'
import { isTruthy } from './python/python-values.ts'
import { readWholeFloats } from './python/whole-floats.ts'
import { is13 } from './settings.ts'
import { isObject } from './types.ts'

/**
 * The order of checks: a token comes before the route (recorded: auth/no_token, and by the pipeline), JSON in
 * Accept before the route too (by the framework's middleware), the policy before the body, the body before
 * what is there (recorded: sessions.update/missing_invalid).
 */
export const checks: readonly CheckName[] = [
  'authenticated',
  'accept',
  'route',
  'method',
  'found',
  'parameters',
  'body',
  'rules',
  'schema',
]

/** Checks a value against a schema of the document, in Python's words. */
export const validate = createSchemaValidator(schemas)

/** Operations without a login: the versions, and Keystone's, which look at tokens themselves. */
export const open: readonly string[] = Object.entries(operations)
  .filter(([id, { tag }]) => tag === 'identity' || id === 'listVersions')
  .map(([id]) => id)

const isIdentityPath = (path: string) => /^(\/identity)?\/v3(\/|$)/.test(path)

/** The service's error for what a check found wrong. */
export function refuse({ check, path, allowed = [], issues }: Violation): Refusal {
  const [issue] = issues ?? []
  if (isIdentityPath(path) && (check === 'body' || check === 'schema')) return { error: 'badLogin' }
  if (check === 'method') return { error: 'methodNotAllowed', details: { allowed } }
  if (check === 'parameters')
    return { error: 'invalidParameter', details: { name: issue?.at, wanted: wanted(issue?.at) } }
  if (check === 'schema') return { error: 'invalid', details: { text: issue?.message } }
  return { error: errorOf[check] }
}

const errorOf: Readonly<Record<Exclude<CheckName, 'method' | 'parameters' | 'schema'>, ErrorName>> = {
  authenticated: 'unauthorized',
  route: 'noRoute',
  found: 'forbidden',
  accept: 'notAcceptable',
  contentType: 'malformed',
  body: 'malformed',
  rules: 'unexpected',
}

const wanted = (name: string | undefined) =>
  name === 'all_projects'
    ? 'The value of the parameter must be "true" or "false".'
    : 'The value must be an integer.'

/** Whether the path leads somewhere, for who asks and in this way. */
export function find(call: Call): Refusal | undefined {
  if (open.includes(call.operation)) return undefined
  // The real server decodes a path before it routes it, so that an id never holds a slash (recorded:
  // weird_id).
  if (Object.values(call.path).some((value) => String(value).includes('/'))) return { error: 'noRoute' }
  // A method that the older release does not have is missed before anything of the request is read.
  if (call.operation === 'updateBackup' && is13(call.realm)) {
    return { error: 'methodNotAllowed', details: { allowed: ['DELETE', 'GET'] } }
  }
  return access(call)
}

type Rule = (body: unknown, call: Call) => ErrorName | undefined

/** Who asks about a body alone has no realm, and means master. */
const on13 = ({ realm }: Partial<Pick<Call, 'realm'>>) => realm !== undefined && is13(realm)

const search: Rule = (body) => (!isTruthy(body) || isObject(body) ? undefined : 'unexpected')
const document: Rule = (body, call) => (isTruthy(body) ? search(body, call) : 'missingBody')
/** Null is no change to master, and breaks release 13 as everything else does that has no members. */
const noObject: Rule = (body, call) => {
  if (body === undefined || isObject(body)) return undefined
  return body === null && !on13(call) ? undefined : 'unexpected'
}
/** Release 13 validates the action's members alone, and then breaks where there are none. */
const actionDocument: Rule = (body, call) => {
  const action = isObject(body) ? body.freezer_action : undefined
  return action !== undefined && !isObject(action) && on13(call) ? 'unexpected' : undefined
}

/**
 * What each body has to be before its members are looked at; 500 is what the code makes of a list or a text.
 */
const shapes = {
  search,
  patch: noObject,
  document,
  actionPatch: (body, call) => noObject(body, call) ?? actionDocument(body, call),
  action: (body) => (isObject(body) && isTruthy(body) ? undefined : 'badAction'),
  event: (body) => (isObject(body) && isTruthy(body) ? undefined : 'badEvent'),
  job: (body, call) => noObject(body, call) ?? (isTruthy(body) ? jobRule(body) : 'jobActionsRequired'),
  jobPatch: (body, call) => noObject(body, call) ?? jobRule(body),
  newAction: (body, call) => document(body, call) ?? actionDocument(body, call),
  replacedAction: (body, call) =>
    noObject(body, call) ?? (isTruthy(body) ? actionDocument(body, call) : 'freezerActionRequired'),
  backup: (body) => (isTruthy(body) ? backupRule(body) : 'missingBody'),
} satisfies Readonly<Record<string, Rule>>

/** The code walks through the actions before it validates (recorded: actions_not_list, defaults_bad). */
function jobRule(body: unknown): ErrorName | undefined {
  if (!isObject(body)) return undefined
  const { job_actions: actions, action_defaults: defaults } = body
  if (defaults !== undefined && defaults !== null && !isObject(defaults)) return 'defaultsNoObject'
  if (actions === undefined) return undefined
  return Array.isArray(actions) && actions.every(isObject) ? undefined : 'unexpected'
}

function backupRule(body: unknown): ErrorName | undefined {
  const names = ['container', 'hostname', 'backup_name']
  // Null is as good as a text (by the code of 13.0.0).
  return isObject(body) && names.every((name) => body[name] !== undefined && body[name] !== '')
    ? undefined
    : 'badBackup'
}

const shapeOf: Readonly<Record<string, keyof typeof shapes>> = {
  listSessions: 'search',
  listJobs: 'search',
  listActions: 'search',
  listClients: 'search',
  listBackups: 'search',
  createSession: 'document',
  replaceSession: 'document',
  updateSession: 'patch',
  actOnSession: 'action',
  createJob: 'job',
  replaceJob: 'job',
  updateJob: 'jobPatch',
  sendJobEvent: 'event',
  createAction: 'newAction',
  replaceAction: 'replacedAction',
  updateAction: 'actionPatch',
  registerClient: 'document',
  createBackup: 'backup',
  updateBackup: 'patch',
}

export const rules: Readonly<Record<string, (call: Call) => Refusal | undefined>> = Object.fromEntries(
  Object.entries(shapeOf).map(([operation, shape]) => [
    operation,
    (call: Call) => {
      const error = shapes[shape](call.body, call)
      return error ? { error } : findFloat(call)
    },
  ]),
)

/**
 * Whole floats where the schema has integers: JavaScript's own numbers would not show them to the schema's
 * check.
 */
function findFloat({ operation, request }: Call): Refusal | undefined {
  const marked =
    request.body.length === 0 ? undefined : readWholeFloats(new TextDecoder().decode(request.body))
  if (marked === undefined) return undefined
  const entry: OperationEntry | undefined = (operations as OperationTable)[operation]
  const [issue] = validate(entry?.body?.content['application/json'] ?? '', marked)
  return issue && { error: 'invalid', details: { text: issue.message } }
}

/**
 * Content types are not looked at, and JSON has to be acceptable whatever is asked for (recorded:
 * accept_xml).
 */
export const mediaRules: MediaRules = {
  accepts: (asked, offered) => asked === offered,
  takes: () => true,
  assumed: 'application/json',
  always: 'application/json',
}
