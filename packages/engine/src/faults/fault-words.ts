import type { Params, Refusal } from '../system/call.ts'
import type { WireRequest } from '../wire/wire.ts'
import type { Realm } from '../world/realm.ts'
import type { FaultPlan } from './fault.ts'

/** What can expire of a system, in its own way. */
export type ExpiryWords =
  | {
      readonly about: string
      /** What a request finds gone or changed, if there is such a thing now. */
      readonly find: (asked: ExpiryQuestion) => Expiring | undefined
    }
  | {
      readonly about: string
      /** The header whose value is worth nothing from then on, and what the system says to it. */
      readonly header: string
      readonly refuse: Refusal
    }

/** A resource, and the row of time of its machine that happens to it now, in any state; without one it is deleted. */
export interface Expiring {
  readonly uid: string
  readonly row?: { readonly after: string; readonly to: string }
}

export interface ExpiryQuestion {
  readonly realm: Realm
  readonly path: Params
  readonly request: WireRequest
}

/** What faults may name of a system. */
export interface FaultWords {
  /** The names of its catalogue of errors. */
  readonly errors: readonly string[]
  /** What the texts of errors mention, by the parameters of the path. */
  readonly details?: (path: Params) => Readonly<Record<string, unknown>>
  readonly expire: Readonly<Record<string, ExpiryWords>>
}

/** Plans that are ready made, by name; each says what it is about. */
export type FaultPlans = Readonly<Record<string, FaultPlan & { readonly about: string }>>
