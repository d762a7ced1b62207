import type { Given } from './scenario.ts'
import type { CallStep } from './step.ts'

/** A named state as the catalogue of its system offers it. Its name is also that of Pact's provider state. */
export interface GivenEntry {
  readonly name: string
  /** What is there then, and what is kept of it by which names. */
  readonly about: string
  /** JSON Schema of its parameters. */
  readonly params: object
  /** The call that shows what is there. */
  readonly look: (params: Params) => CallStep
  readonly given: (params: Params) => Given
}

type Params = Readonly<Record<string, unknown>>

interface GivenOffer {
  readonly about: string
  readonly look: CallStep | ((params: Params) => CallStep)
  /** Default: it has none. */
  readonly params?: object
}

const none = { type: 'object', properties: {}, additionalProperties: false } as const

/** Offers a given in a catalogue. */
export function offerGiven<Own extends Params>(
  given: (params: Own) => Given,
  { about, look, params = none }: GivenOffer,
): GivenEntry {
  const make = given as (params: Params) => Given
  return {
    name: make({}).name,
    about,
    params,
    look: typeof look === 'function' ? look : () => look,
    given: make,
  }
}
