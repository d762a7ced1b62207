/** What the process that runs Pact's verifier is told, and what it says. */
export type ToVerifier =
  | {
      readonly kind: 'verify'
      /** Where Pact's package lies. */
      readonly pact: string
      readonly options: Readonly<Record<string, unknown>>
      /** Carried by every request. */
      readonly headers: Readonly<Record<string, string>>
    }
  | { readonly kind: 'state'; readonly reply: StateReply }

export type FromVerifier =
  | { readonly kind: 'state'; readonly change: StateChange }
  /** The results as JSON, or the sentence that is there in their place. */
  | { readonly kind: 'done'; readonly results: string }

/** As verifiers ask for it. */
export interface StateChange {
  readonly action?: string
  readonly state?: string
  readonly params?: Readonly<Record<string, unknown>>
}

export interface StateReply {
  readonly status: number
  readonly body: object
  /** What the interaction's requests carry from now on. */
  readonly headers?: Readonly<Record<string, string>>
}
