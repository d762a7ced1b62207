import type { Call, CheckName, MediaRules, Refusal, System, Violation } from '@standin/engine'
import type { ErrorName } from './errors.ts'
import { jobRule, taskRule } from './renderings/settable.ts'
import { isScheduler, isVersion, versionOf } from './routes.ts'
import { setting } from './settings.ts'
import type { WebSessionStartInfo } from './types.ts'

/** IIS asks for a login before the service sees anything; the version decides what the rest means. All assumed. */
export const checks: readonly CheckName[] = [
  'authenticated',
  'route',
  'method',
  'found',
  'parameters',
  'accept',
  'contentType',
  'body',
  'schema',
  'rules',
]

/** The service's fault for what a check found wrong. */
export function refuse({ check, reason, allowed = [], issues = [], limit }: Violation): Refusal {
  if (limit !== undefined) return { error: 'bodyTooLarge', details: { values: [String(limit)] } }
  if (check === 'method') return { error: 'noMethod', details: { allowed } }
  if (check === 'contentType') return { error: 'badMediaType', details: { values: [allowed.join(', ')] } }
  if (check === 'body') return { error: 'badBody', details: { values: [reason] } }
  const [issue] = issues
  const name = (issue?.at ?? '').split('/').find((part) => part !== '') ?? ''
  if (check === 'parameters' && name === 'batchId')
    return { error: 'badBatchName', details: { values: [name] } }
  const details = name === '' ? {} : { details: { values: [name] } }
  return { error: errorOf[check], ...details }
}

const errorOf: Readonly<Record<Exclude<CheckName, 'method' | 'contentType' | 'body'>, ErrorName>> = {
  authenticated: 'challenge',
  route: 'noRoute',
  found: 'badVersion',
  parameters: 'badParameter',
  accept: 'notAcceptable',
  schema: 'badProperty',
  rules: 'badProperty',
}

/** Whether the request names a version that there is, and a cluster that is this one. */
export function find(call: Call): Refusal | undefined {
  const { cluster } = call.path
  const version = versionOf(call.request)
  const isNeeded = !isScheduler(call.request.path)
  if (version === undefined ? isNeeded : !isVersion(version))
    return { error: 'badVersion', details: { values: [version ?? ''] } }
  if (cluster === undefined) return undefined
  const own = setting(call.realm.options.settings, 'cluster')
  const isOwn = String(cluster).toLowerCase() === own.toLowerCase()
  return isOwn ? undefined : { error: 'unknownCluster', details: { values: [String(cluster)] } }
}

/** What no schema says of a session's description: fields that hang on each other (Telepathy, `SessionBase`). */
function sessionRule({ body }: Call): Refusal | undefined {
  const info = body as WebSessionStartInfo
  const { MessagesThrottleStartThreshold: start, MessagesThrottleStopThreshold: stop } = info
  if ((start ?? 5120) <= (stop ?? 3840)) return outOfRange('MessagesThrottleStartThreshold', String(start))
  if ((info.MinUnits ?? 1) > (info.MaxUnits ?? Number.POSITIVE_INFINITY))
    return outOfRange('MinUnits', String(info.MinUnits))
  if (info.UseSessionPool === true && info.ShareSession !== true) return outOfRange('UseSessionPool', 'true')
  const twice = twiceNamed(info.Environments ?? [])
  if (twice !== undefined) return outOfRange('Environments', twice)
  if (!info.ServiceVersion) return undefined
  const { _Major: major, _Minor: minor, _Build: build, _Revision: rest } = info.ServiceVersion
  const isVersionOfTwo = major >= 0 && minor >= 0 && build < 0 && rest < 0 && major + minor > 0
  return isVersionOfTwo ? undefined : outOfRange('ServiceVersion', `${major}.${minor}`)
}

/** .NET reads variables into a dictionary, which takes no name again. */
const twiceNamed = (variables: readonly { readonly Key: string }[]): string | undefined =>
  variables.map(({ Key }) => Key).find((name, place, names) => names.indexOf(name) < place)

const outOfRange = (name: string, value: string): Refusal => ({
  error: 'outOfRange',
  details: { values: [name, value] },
})

export const rules: Readonly<Record<string, (call: Call) => Refusal | undefined>> = {
  createSession: sessionRule,
  getResponses: ({ query }) =>
    query.count === 0 ? { error: 'badParameter', details: { values: ['count'] } } : undefined,
  createJob: jobRule,
  setJobProperties: jobRule,
  submitJob: jobRule,
  addTask: taskRule,
}

const forms: readonly string[] = ['application/xml', 'application/json']

const mebibyte = 1024 * 1024

/** What is described is small, and is refused unread when it is not; requests of a batch may be many. */
export const bodyLimit: NonNullable<System['bodyLimit']> = ({ operation }) =>
  operation === 'sendRequests' ? 256 * mebibyte : 4 * mebibyte

/** The two forms by their names. Responses to requests have one of their own, whichever form errors would have. */
export const mediaRules: MediaRules = {
  accepts: (asked, offered) =>
    asked === offered || (offered === 'application/octet-stream' && forms.includes(asked)),
  takes: (sent, declared) => sent === declared,
  assumed: undefined,
}
