import type { CallStep, Given, System, WireReply, WireRequest, World } from '@standin/engine'

/** A named state that is to be reached in a world. */
export interface GivenOrder {
  readonly world: World
  readonly system: System
  readonly given: Given
  /** For ids that clients choose. */
  readonly unique: string
  /** The call that shows what is there; without it there is no curl line. */
  readonly look?: CallStep
  /** Whose headers are wanted: the run's own when undefined, `none`, or another identity of the system's. */
  readonly who?: string
  /** Moves the time of a world in `auto` too, where clients that ask again do it otherwise. */
  readonly moves?: true
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
  readonly curl?: string
}>
