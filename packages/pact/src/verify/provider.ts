import type { ProviderState } from '@standin/engine'

/** What a provider state has to say, for generators of the interaction. */
export interface StateValues {
  readonly values: Readonly<Record<string, unknown>>
  /** What requests of the interaction carry: a login. */
  readonly headers: Readonly<Record<string, string>>
}

/** What pacts are verified on: where it is, and how it is brought into a state. */
export interface PactProvider {
  /** As reports name it. */
  readonly name: string
  readonly url: string
  /** Carried by every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** A PEM file with the CAs to trust besides node's own. */
  readonly ca?: string
  /** Why an interaction with this state is not asked here; undefined when it is. */
  readonly skips?: (state: ProviderState) => string | undefined
  /** A real system: what the scenarios only assume is not broken there, but settled. */
  readonly settlesGuesses?: boolean
  /** Rejects with a StandinError: `unknown-given` and `bad-given` are the pact's fault. */
  readonly setUp: (state: ProviderState) => Promise<StateValues>
  readonly tearDown: () => Promise<void>
  readonly close?: () => Promise<void>
}
