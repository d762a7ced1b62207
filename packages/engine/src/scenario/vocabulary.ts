import { StandinError } from '../errors/standin-error.ts'
import { parseDuration } from '../time/duration.ts'
import { callerOf } from './caller-of.ts'
import type { Evidence } from './evidence.ts'
import type { Match, Matcher, TextMatch } from './match.ts'
import type { Given, Scenario, Tier } from './scenario.ts'
import { type CallStep, type KeepSource, type PassStep, plainStep, type Step } from './step.ts'

/** The shape that openapi-typescript gives `operations`. */
// biome-ignore lint/complexity/noBannedTypes: an operation without parameters has exactly this type
type Loose = {} | null | undefined

/** An operation as openapi-typescript types it. */
export interface OperationType {
  readonly parameters: { readonly query?: Loose; readonly header?: Loose; readonly path?: Loose }
  readonly requestBody?: Loose
  readonly responses: object
}
/** A value, or a matcher that stands for one that was kept. */
type Input<T> = T extends object ? { readonly [Key in keyof T]: Input<T[Key]> | Matcher } : T | Matcher
type Members<T> = { readonly [Key in keyof NonNullable<T>]?: NonNullable<T>[Key] | Matcher }

type ContentOf<T> = T extends { readonly content: infer Content } ? Content[keyof Content] : never
type RequestOf<Op extends OperationType> = ContentOf<NonNullable<Op['requestBody']>>
type ReplyOf<Op extends OperationType, Status> = Status extends keyof Op['responses']
  ? ContentOf<Op['responses'][Status]>
  : never

export interface CallInput<Op extends OperationType> {
  readonly path?: Members<Op['parameters']['path']>
  /** Parameters in the path that only another URL of the operation has: naming one takes that URL. */
  readonly aliasPath?: Readonly<Record<string, string | Matcher>>
  readonly query?: Members<Op['parameters']['query']>
  readonly headers?: Members<Op['parameters']['header']> & Readonly<Record<string, string | Matcher>>
  readonly body?: Input<RequestOf<Op>>
  /** The body as it is sent, where it is wrong on purpose. */
  readonly rawBody?: string
  /** A body that breaks the schema on purpose. */
  readonly badBody?: unknown
  /** Query members that break the schema on purpose. */
  readonly badQuery?: Readonly<Record<string, string>>
  readonly contentType?: string
  readonly as?: string
}

type Expectation<T> = Match<T> | ([T] extends [string] ? TextMatch<T> : never)
type Headers = Readonly<Record<string, string | Matcher>>

/** A call being written: plain data with the words that go on. */
export interface CallBuilder<Op extends OperationType> extends CallStep {
  /** The reply's status, and what its body and headers hold. */
  replies<Status extends keyof Op['responses'] & number>(
    status: Status,
    body?: Expectation<ReplyOf<Op, Status>>,
    headers?: Headers,
  ): CallBuilder<Op>
  /** As `replies`, after some time. */
  eventually<Status extends keyof Op['responses'] & number>(
    status: Status,
    body: Expectation<ReplyOf<Op, Status>> | undefined,
    options: { readonly within: string },
  ): CallBuilder<Op>
  /** Keeps values of the reply for later steps. */
  keeps(sources: Readonly<Record<string, KeepSource>>): CallBuilder<Op>
}

export interface ScenarioOptions {
  readonly evidence: Evidence
  readonly tier: Tier
  readonly release?: string
  readonly given?: Given
  readonly steps: readonly Step[]
}

export interface Vocabulary<Operations> {
  call<Name extends keyof Operations & string>(
    operation: Name,
    input?: CallInput<Operations[Name] & OperationType>,
  ): CallBuilder<Operations[Name] & OperationType>
}

/** The words for scenarios of one system, typed by its generated `operations`. */
export function createVocabulary<Operations>(): Vocabulary<Operations> {
  return { call: (operation, input = {}) => builder(callStep(operation, input)) as never }
}

export function scenario(name: string, options: ScenarioOptions): Scenario {
  const source = callerOf(new Error().stack)
  return { name, ...options, steps: options.steps.map(plainStep), ...(source ? { source } : {}) }
}

/** A kind of given: from its parameters to the public calls that reach it. */
export function defineGiven<Params extends Readonly<Record<string, unknown>>>(
  name: string,
  recipe: (params: Params) => { readonly steps: readonly Step[]; readonly setting?: Given['setting'] },
): (params: Params) => Given {
  return (params) => {
    const { steps, setting } = recipe(params)
    return { name, params, steps: steps.map(plainStep), ...(setting ? { setting } : {}) }
  }
}

/** Time passes. */
export function pass(duration: string): PassStep {
  return { kind: 'pass', ms: milliseconds(duration) }
}

function callStep(operation: string, input: CallInput<OperationType>): CallStep {
  const { aliasPath, badBody, badQuery, ...rest } = input
  const body = badBody === undefined ? rest.body : badBody
  return {
    kind: 'call',
    operation,
    keep: {},
    input: {
      ...rest,
      ...(aliasPath ? { path: { ...rest.path, ...aliasPath } } : {}),
      ...(body === undefined ? {} : { body }),
      ...(badQuery || rest.query ? { query: { ...rest.query, ...badQuery } } : {}),
    },
  }
}

function builder(step: CallStep): CallStep & Record<string, unknown> {
  const expecting = (status: number, body: unknown, headers?: Headers) => ({
    status,
    ...(body === undefined ? {} : { body }),
    ...(headers ? { headers } : {}),
  })
  return {
    ...step,
    replies: (status: number, body: unknown, headers?: Headers) =>
      builder({ ...step, expects: expecting(status, body, headers) }),
    eventually: (status: number, body: unknown, options: { within: string }) =>
      builder({ ...step, expects: expecting(status, body), within: milliseconds(options.within) }),
    keeps: (sources: Readonly<Record<string, KeepSource>>) =>
      builder({ ...step, keep: { ...step.keep, ...sources } }),
  }
}

function milliseconds(duration: string): number {
  const ms = parseDuration(duration)
  if (ms !== undefined) return ms
  throw new StandinError(
    'bad-duration',
    `'${duration}' is no duration.`,
    "Write it as '250ms', '5s' or 'PT5S'.",
  )
}
