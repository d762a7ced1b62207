import { type ProviderState, StandinError } from '@standin/engine'

/** A pact file of specification 2, 3 or 4, as far as Standin looks into it. */
export interface PactDocument {
  readonly consumer: { readonly name: string }
  readonly provider: { readonly name: string }
  readonly interactions: readonly PactInteraction[]
}

export interface PactInteraction {
  readonly description?: string
  /** Specification 3 and 4. */
  readonly providerStates?: readonly {
    readonly name: string
    readonly params?: Readonly<Record<string, unknown>>
  }[]
  /** Specification 2 and before. */
  readonly providerState?: string
}

/** Reads a pact file's text. Throws a StandinError that says why it is none. */
export function parsePact(text: string, file: string): PactDocument {
  const value = parsed(text, file)
  const { interactions, consumer, provider } = value
  if (!Array.isArray(interactions)) throw noPact(file, 'it has no list of interactions')
  if (!nameOf(consumer)) throw noPact(file, 'it does not name its consumer')
  if (!nameOf(provider)) throw noPact(file, 'it does not name its provider')
  return value as unknown as PactDocument
}

/** The states of an interaction, whatever the specification. */
export function statesOf({ providerStates, providerState }: PactInteraction): readonly ProviderState[] {
  if (providerStates) return providerStates.map(({ name, params = {} }) => ({ name, params }))
  return providerState === undefined ? [] : [{ name: providerState, params: {} }]
}

const nameOf = (party: unknown) =>
  typeof party === 'object' && party !== null && 'name' in party && typeof party.name === 'string'

function parsed(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (cause) {
    throw noPact(file, 'it is no JSON', cause)
  }
  throw noPact(file, 'it is no JSON object')
}

function noPact(file: string, why: string, cause?: unknown): StandinError {
  const nextStep = 'Give a file that a consumer test wrote, or that standin pact generate did.'
  return new StandinError('not-a-pact', `${file} is no pact: ${why}.`, nextStep, cause)
}
