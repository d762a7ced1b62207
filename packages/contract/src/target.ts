import type { Identity, WireReply, WireRequest } from '@standin/engine'

/** An implementation under test, whichever it is. */
export interface Target {
  /** As reports name it: a URL, or `the fake`. */
  readonly name: string
  /** Answers, or rejects with a TargetSilence: it says in plain words what the target did instead. */
  readonly send: (request: WireRequest) => Promise<WireReply>
  /** Time passes: the fake's clock is advanced, elsewhere the run waits. */
  readonly pass: (ms: number) => Promise<void>
  /** The longest that a promise may let pass, ms: a run on the wall's clock has no month. */
  readonly patience: number
  /** The run's own identity, `none`, or another by its name. */
  readonly identify: (who: string | undefined) => Promise<Identity>
  /** How many promises its owner lets run at a time; the run's own choice comes first. */
  readonly concurrency?: number
  /** What the target can't do, by operation, with the reason: declared, never guessed. */
  readonly cannot: Readonly<Record<string, string>>
  readonly release?: string
  /** Values of the scenarios that are others here, by the system's names for them. */
  readonly samples?: Readonly<Record<string, unknown>>
  /**
   * Gives each promise a world of its own, or a project, or whatever keeps promises apart; undefined where the target
   * can not have the settings that a promise asks for, which is so everywhere but on the fake.
   */
  readonly fresh?: (settings: Readonly<Record<string, unknown>>) => Promise<Target | undefined>
  /** Names of the machine rows that fired so far, where that can be seen from outside. */
  readonly fired?: () => Promise<readonly string[]>
  /** Gives back what a fresh target took. */
  readonly close?: () => Promise<void>
}

/** A target that did not answer, or not in HTTP: what it did, and after how long. */
export class TargetSilence extends Error {
  readonly did: 'hung' | 'closed' | 'refused' | 'garbled' | 'untrusted'

  constructor(did: TargetSilence['did'], message: string) {
    super(message)
    this.name = 'TargetSilence'
    this.did = did
  }
}
