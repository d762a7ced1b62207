/** A pact of specification 4, as far as Standin writes one. */
export interface PactFile {
  readonly consumer: { readonly name: string }
  readonly provider: { readonly name: string }
  readonly interactions: readonly Interaction[]
  readonly metadata: { readonly pactSpecification: { readonly version: '4.0' } }
}

export interface Interaction {
  readonly type: 'Synchronous/HTTP'
  readonly description: string
  readonly providerStates: readonly { readonly name: string; readonly params: object }[]
  readonly pending: false
  readonly comments?: { readonly text: readonly string[] }
  readonly request: InteractionRequest
  readonly response: InteractionResponse
}

export interface InteractionRequest {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, readonly string[]>>
  readonly headers?: Headers
  readonly body?: Content
  readonly generators?: Readonly<Record<string, object>>
}

export interface InteractionResponse {
  readonly status: number
  readonly headers?: Headers
  readonly body?: Content
  readonly matchingRules?: { readonly header?: Rules; readonly body?: Rules }
}

type Headers = Readonly<Record<string, readonly string[]>>

export interface Content {
  readonly contentType: string
  readonly encoded: false | 'base64'
  readonly content: unknown
}

/** What a value at a path has to be like. */
export interface Rule {
  readonly match: string
  readonly regex?: string
  readonly min?: number
  readonly variants?: readonly object[]
}

export type Rules = Readonly<Record<string, { readonly combine: 'AND'; readonly matchers: readonly Rule[] }>>

/** A value that the provider state says: its expression, and where it goes. */
export interface FromState {
  readonly type: 'ProviderState'
  readonly expression: string
  readonly dataType: 'STRING' | 'RAW'
}
