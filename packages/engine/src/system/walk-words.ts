import type { KeepSource, Step, StepInput } from '../scenario/step.ts'

/**
 * A value that a walk draws anew each time. Plain data, so that a sequence can be printed. A pool holds what was
 * kept of replies under one name, such as a path parameter's, each value with the others that it belongs to.
 */
export type WalkPick =
  /** One of a pool that belongs to what the path names: a job of that session. */
  | { readonly $walk: 'made'; readonly pool: string }
  /** The one that was kept last of those: the current entity tag. */
  | { readonly $walk: 'latest'; readonly pool: string }
  /** One of a pool, wherever it belongs. */
  | { readonly $walk: 'stray'; readonly pool: string }
  /** One of several values, which may be picks again. */
  | { readonly $walk: 'any'; readonly of: readonly unknown[] }
  /** A name that no other walk gives: clients choose some ids, and a server may never forget them. */
  | { readonly $walk: 'own'; readonly name: string }

export const made = (pool: string): WalkPick => ({ $walk: 'made', pool })
export const latest = (pool: string): WalkPick => ({ $walk: 'latest', pool })
export const stray = (pool: string): WalkPick => ({ $walk: 'stray', pool })
export const anyOf = (...of: readonly unknown[]): WalkPick => ({ $walk: 'any', of })
export const own = (name: string): WalkPick => ({ $walk: 'own', name })

export function isWalkPick(value: unknown): value is WalkPick {
  return typeof value === 'object' && value !== null && '$walk' in value
}

/** What a random walk has to know of a system besides its tables. */
export interface WalkWords {
  /** Comes before every walk; what it keeps goes into pools, and nothing of it is compared. */
  readonly setup: readonly Step[]
  /** What goes into which pool, by operation, besides the ids that `undo` names. */
  readonly keeps: Readonly<Record<string, Readonly<Record<string, KeepSource>>>>
  /** Inputs by operation, legal and illegal, each as likely as the next; path parameters come from their pools. */
  readonly inputs: Readonly<Record<string, readonly StepInput[]>>
  /** Operations without which little can happen. */
  readonly often: readonly string[]
  /** Operations that a walk leaves out, with the reason. */
  readonly without: Readonly<Record<string, string>>
  /** How much time may pass between two calls, ms: little, and off the boundaries of whole seconds. */
  readonly passes: readonly number[]
  /** Members whose values are never the same on two servers. */
  readonly members: {
    /** Times, in text or as seconds: that there is one counts. */
    readonly times: readonly string[]
    /** Names of things: the same thing has the same one. */
    readonly names: readonly string[]
    /** Texts for people, measures, paths of an installation: their type counts. */
    readonly soft: readonly string[]
  }
}
