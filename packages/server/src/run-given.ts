import type { CallStep, Given, System, WireReply, WireRequest, World } from '@standin/engine'

/** A named state that is to be reached in a world. */
export interface GivenOrder {
  readonly world: World
  readonly system: System
  readonly given: Given
  /** For ids that clients choose. */
  readonly unique: string
  /** The call that shows what is there. */
  readonly look: CallStep
  /** Where the world's systems are reached. */
  readonly base: string
  /** Asks a system in the world. */
  readonly ask: (request: WireRequest) => Promise<WireReply>
}

/** Reaches a named state: what knows how to run a recipe's calls brings it. */
export type RunGiven = (order: GivenOrder) => Promise<{
  /** Ids and entity tags by name. */
  readonly ids: Readonly<Record<string, unknown>>
  /** What a request has to carry. */
  readonly headers: Readonly<Record<string, string>>
  readonly curl: string
}>
