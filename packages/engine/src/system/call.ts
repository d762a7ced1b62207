import type { WireReply, WireRequest, WireStream } from '../wire/wire.ts'
import type { Realm } from '../world/realm.ts'

/** Who asks, as the system's authentication found. */
export interface Principal {
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
  /** What the token says besides: the client, the project. */
  readonly claims: Readonly<Record<string, string>>
}

export const nobody: Principal = { id: '', name: '', roles: [], claims: {} }

/** One request on its way through a system, with what the checks found out. */
export interface Call<Path = Params, Query = Params, Header = Params, Body = unknown> {
  readonly operation: string
  readonly request: WireRequest
  readonly realm: Realm
  /** The root that it is about. */
  readonly root: string
  /** The root's time now, epoch ms; a wait or a poll may move it. */
  readonly at: number
  readonly principal: Principal
  readonly path: Path
  readonly query: Query
  readonly header: Header
  readonly body: Body
  /** The media type that the reply is to have. */
  readonly accept: string
  /** The scheme and host that the client used. */
  readonly origin: string
  /** The world's path prefix, for links; empty in the main world. */
  readonly prefix: string
}

export type Params = Readonly<Record<string, unknown>>

/** A wire error of a system: its name in the catalogue and what its text mentions. */
export interface Refusal {
  readonly error: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** Some replies compare without their volatile members: what a poll sees of them. */
export interface Answer extends WireReply {
  readonly stamp?: string
  /** The roots that a read shows, where it is not only the request's own: a poll may jump in those. */
  readonly reads?: readonly string[]
  /** More of the body, made as the client takes it. Polls do not look at it. */
  readonly stream?: WireStream
}

/** An answer that is not there yet: held until `ready` gives it, or the deadline comes. */
export interface Wait {
  /** The root that it waits in, where that is not the request's own. */
  readonly root?: string
  /** In the root's time, epoch ms. */
  readonly deadline: number
  readonly ready: () => Settled | undefined
  readonly expired: () => Settled
}

/** What a handler says when it need not wait. */
export type Settled = Answer | { readonly refuse: Refusal }

export type HandlerResult = Settled | { readonly wait: Wait }

/**
 * Answers a request. One that has to ask the realm's `outside` answers with a promise: other requests go on meanwhile,
 * so it settles the root and looks anew at what it knows before it changes anything, and its change is whole.
 */
export type Handler = (call: Call) => HandlerResult | Promise<HandlerResult>

// biome-ignore lint/complexity/noBannedTypes: openapi-typescript's own shape
type Loose = {} | null | undefined
interface OperationType {
  readonly parameters: { readonly query?: Loose; readonly header?: Loose; readonly path?: Loose }
  readonly requestBody?: Loose
}
type Given<T> = [NonNullable<T>] extends [never] ? Params : NonNullable<T>
type BodyOf<T> = T extends { readonly content: infer Content } ? Content[keyof Content] : undefined

/** A call of one operation, typed by what openapi-typescript generated. */
export type CallOf<Op extends OperationType> = Call<
  Given<Op['parameters']['path']>,
  Given<Op['parameters']['query']>,
  Given<Op['parameters']['header']>,
  BodyOf<NonNullable<Op['requestBody']>>
>

/** Handlers by operation; what is declared and not here answers 501. */
export type HandlersOf<Operations> = {
  readonly [Name in keyof Operations]?: (
    call: CallOf<Operations[Name] & OperationType>,
  ) => HandlerResult | Promise<HandlerResult>
}
