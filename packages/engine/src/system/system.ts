import type { FaultPlans, FaultWords } from '../faults/fault-words.ts'
import type { Machine } from '../machine/machine.ts'
import type { GivenEntry } from '../scenario/given-entry.ts'
import type { Scenario } from '../scenario/scenario.ts'
import type { KeepSource, Step } from '../scenario/step.ts'
import type { WireReply, WireRequest } from '../wire/wire.ts'
import type { Realm } from '../world/realm.ts'
import type { BodyCodecs } from './body-codec.ts'
import type { Call, Handler, Params, Principal, Refusal } from './call.ts'
import type { DerivedWords } from './derived-words.ts'
import type { LawWords } from './law-words.ts'
import type { OperationTable } from './operation-table.ts'
import type { Quirk } from './quirk.ts'
import type { WalkWords } from './walk-words.ts'

/**
 * The checks that a request passes before its handler, in the order that the system declares; which error wins
 * is part of the wire. A machine's own rows come after, with the handler.
 */
export const checkNames = [
  'authenticated',
  'route',
  'method',
  'found',
  'accept',
  'contentType',
  'body',
  'parameters',
  'schema',
  'rules',
] as const
export type CheckName = (typeof checkNames)[number]

/** What a check found wrong, for the system to say in its own words. */
export interface Violation {
  readonly check: CheckName
  readonly path: string
  /** Why, in plain words. */
  readonly reason: string
  /** The most bytes that would do, where the body has more. */
  readonly limit?: number
  /** What would do: the allowed methods or media types. */
  readonly allowed?: readonly string[]
  /** What is wrong where, for bodies and parameters. */
  readonly issues?: readonly Issue[]
}

export interface Issue {
  /** A JSON pointer into the body, or a parameter's name. */
  readonly at: string
  readonly message: string
}

/** Checks a value against a schema of the generated table; no issue means that it is valid. */
export type Validate = (schema: string | object, value: unknown) => readonly Issue[]

/** Tells the identity of a request, or refuses it. */
export type Authenticate = (request: WireRequest, realm: Realm, root: string) => Principal | Refusal

/**
 * A system as a value: the server and the contract runner interpret it and know no system by name.
 */
export interface System {
  readonly id: string
  readonly title: string
  /** Path prefixes that are its own. */
  readonly mounts: readonly string[]
  readonly operations: OperationTable
  /** The OpenAPI document that is served, loaded when somebody asks. */
  readonly document: () => Promise<object>
  /** The schemas that operations name, as JSON Schema: `$ref` is `#/$defs/<name>`. */
  readonly schemas: Readonly<Record<string, object>>
  readonly validate: Validate
  readonly machines: Readonly<Record<string, Machine>>
  readonly handlers: Readonly<Record<string, Handler>>
  readonly checks: readonly CheckName[]
  /** Operations that need no login. */
  readonly open: readonly string[]
  readonly authenticate: Authenticate
  /** The root that a request is about, by the parameters in its path. */
  readonly rootOf: (path: Params, realm: Realm) => string
  /** Which resources a request uses, so that they are not idle. */
  readonly uses: (path: Params) => readonly string[]
  /** Whether the path's resources are there. */
  readonly find: (call: Call) => Refusal | undefined
  /** What a schema can't say of a request. */
  readonly rules: Readonly<Record<string, (call: Call) => Refusal | undefined>>
  /** The system's own error for a violation. */
  readonly refuse: (violation: Violation) => Refusal
  readonly renderError: (refusal: Refusal, context: ErrorContext) => WireReply
  /** Media types that a request's Accept may name for one of the table's. */
  readonly media: MediaRules
  /** How bodies are read and written that are no JSON, forms or text, by media type. */
  readonly bodies?: BodyCodecs
  /** Headers that every reply carries, or that one with this status does, besides Date. */
  readonly headers: (request: WireRequest, realm: Realm, reply: WireReply) => WireReply['headers']
  /** `refused`: HEAD is a method like any other, which no operation has; else it is answered as GET is. */
  readonly head?: 'refused'
  /** Paths, mounts and names in the query are taken in any case, as IIS does; values keep theirs. */
  readonly caseless?: true
  /** The most bytes that a body may have; one that has more is not read, and fails the check `body`. */
  readonly bodyLimit?: (asked: BodyQuestion) => number | undefined
  /** `missing` takes a parameter without a value for none at all. */
  readonly blankParameters?: 'missing'
  /** What helps the author of a request that was refused; it goes to the journal, never over the wire. */
  readonly hint?: (request: WireRequest) => string | undefined
  /** Puts what is there from the beginning into a new realm. */
  readonly seed: (realm: Realm) => void
  readonly scenarios: readonly Scenario[]
  /** Named states that tests can ask for. */
  readonly givens?: readonly GivenEntry[]
  /** How a run of the contract kit logs in and cleans up. */
  readonly contract: ContractWords
  readonly quirks: readonly Quirk[]
  /** Operations whose bodies hold passwords or tokens: the journal never keeps those in clear. */
  readonly secretBodies?: readonly string[]
  /** What faults may name of it: errors, and what can expire. Without it they can do neither. */
  readonly faultWords?: FaultWords
  /** What goes wrong with the real one, ready to be set. */
  readonly faultPlans?: FaultPlans
  /** Settings that it knows, with what they mean and their defaults. */
  readonly settings: Readonly<Record<string, Setting>>
  /** Which ways of choosing a world its clients can follow. */
  readonly worldChoices?: Readonly<Record<WorldChoice, WorldFit>>
  /** What `start` prints: how to log in and try it. */
  readonly welcome: (base: string) => Welcome
}

/** How a client may choose a world: a port of the world's own, the header `X-Standin-World`, the path `/_w/<world>`. */
export type WorldChoice = 'port' | 'header' | 'prefix'

/** Whether clients stay in their world when they choose it so and follow what replies lead to. */
export interface WorldFit {
  /** `own`: clients that the author writes, or can tell what to send. */
  readonly for: 'all' | 'own' | 'none'
  readonly why: string
}

/** One thing that a test's author may set. */
export interface Setting {
  readonly about: string
  /** Its default. */
  readonly value: unknown
  /** JSON Schema of its values, where the type of the default does not say enough. */
  readonly schema?: object
  /** What is wrong with a value that its schema takes; undefined when nothing is. */
  readonly check?: (value: unknown) => string | undefined
}

/** What is known of a body before it is read. */
export interface BodyQuestion {
  /** By path and method; undefined where there is none. Of several representations the first. */
  readonly operation: string | undefined
  /** Without parameters; undefined where nothing says what it is. */
  readonly media: string | undefined
  readonly realm: Realm
}

/** Who a run speaks as: headers for every request, and values for paths, such as a project. */
export interface Identity {
  readonly headers: Readonly<Record<string, string>>
  readonly variables: Readonly<Record<string, string>>
}

/** What the contract kit has to know of a system besides its tables. */
export interface ContractWords {
  /** Logs in as the system's clients do: steps as nobody, and the identity that what they keep amounts to. */
  readonly login: (
    user: string,
    password: string,
  ) => {
    readonly steps: readonly Step[]
    readonly identity: (kept: Readonly<Record<string, unknown>>) => Identity
  }
  /** Other identities that scenarios speak as, by name: a user and a password of the seeds. */
  readonly identities: Readonly<Record<string, { readonly user: string; readonly password: string }>>
  /** Values in scenarios that a target may have to replace, by name: code that completes, fails or sleeps. */
  readonly samples?: Readonly<Record<string, unknown>>
  /** What undoes each operation that makes something: its path's parameters come from the reply. */
  readonly undo: Readonly<
    Record<string, { readonly operation: string; readonly path: Readonly<Record<string, KeepSource>> }>
  >
  /** What promises are derived from, besides the tables; a system without it promises its scenarios alone. */
  readonly derived?: DerivedWords
  /** What every reply carries, whatever it answers. */
  readonly laws?: readonly LawWords[]
  /** What random walks do. Without it they know no inputs but the ids of what was made. */
  readonly walk?: WalkWords
}

export interface ErrorContext {
  readonly path: string
  /** What was asked: some errors come in the form that Accept prefers. */
  readonly request: WireRequest
  /** The scheme and host that the client used. */
  readonly origin: string
  /** The world's path prefix, for links; empty in the main world. */
  readonly prefix: string
  readonly realm: Realm
  readonly root: string
}

export interface MediaRules {
  /** Whether a media type in Accept, without parameters, asks for one that the operation has. */
  readonly accepts: (asked: string, offered: string) => boolean
  /** Whether a body's media type, without parameters, is one that the operation takes. */
  readonly takes: (sent: string, declared: string) => boolean
  /** What a body without a Content-Type is taken for. */
  readonly assumed: string | undefined
  /** The one media type that Accept has to allow, whatever the operation: for systems that ask before they route. */
  readonly always?: string
}

export interface Welcome {
  readonly login: string
  /** It begins with `curl`; what that needs to trust a server is added there. */
  readonly curl: string
}
