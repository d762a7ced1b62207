import { StandinError, type WireReply, type WireRequest, type World } from '@standin/engine'
import type { Address } from '../exchange.ts'
import type { Interactions } from '../interactions.ts'
import type { Ports } from '../ports.ts'
import type { RunGiven } from '../run-given.ts'
import type { Worlds } from '../worlds.ts'
import type { operations } from './generated/operations.ts'
import type { ControlAccess } from './refuse-foreign.ts'

export type ControlOperation = keyof typeof operations

/** What Standin's own API works with, besides the request. */
export interface ControlServices {
  readonly worlds: Worlds
  /** Where something listens. */
  readonly ports: Ports | undefined
  readonly access: ControlAccess
  readonly runGiven: RunGiven | undefined
  /** What interactions of Pact begin with, by world. */
  readonly interactions: Interactions
  /** Asks a system in a world, as somebody who reached it there. */
  readonly ask: (world: World, request: WireRequest, address: Address) => Promise<WireReply>
}

/** A request to Standin's own API, found and checked. */
export interface ControlCall extends ControlServices {
  readonly request: WireRequest
  /** The scheme and host that the client used. */
  readonly origin: string
  /** The parameters in the path, as sent: names of worlds and systems have no letter that needs decoding. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Valid by the operation's schema; empty where none was sent. */
  readonly body: Readonly<Record<string, unknown>>
  /** The world in the path; the main one where the path names none. */
  readonly world: World
}

export type ControlRoute = (call: ControlCall) => WireReply | Promise<WireReply>

/** Routes of some operations: each group of them has a file of its own. */
export type ControlRoutes<Name extends ControlOperation> = Readonly<Record<Name, ControlRoute>>

export function jsonReply(status: number, value: unknown): WireReply {
  return { status, headers: [['content-type', 'application/json']], body: JSON.stringify(value) }
}

/** Misuse that is no bad body: it has a status of its own. */
export const statusOf: Readonly<Record<string, number>> = {
  'unknown-world': 404,
  'unknown-snapshot': 404,
  'unknown-fault': 404,
  'journal-incomplete': 409,
  'not-repeatable': 409,
  'replay-needs-secrets': 409,
  'unknown-system': 404,
  'unknown-given': 404,
  'unknown-identity': 404,
  'given-not-reached': 409,
  'main-world': 409,
}

/** The system of the path. Throws a StandinError when the world has none of that id. */
export function systemIn({ world, path }: ControlCall) {
  const id = path.system ?? ''
  const found = world.systems.find((system) => system.id === id)
  if (found) return found
  const known = world.systems.map((system) => system.id).join(', ')
  throw new StandinError('unknown-system', `The world has no system '${id}'.`, `It has ${known || 'none'}.`)
}
