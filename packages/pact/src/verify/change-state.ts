import { type ProviderState, StandinError } from '@standin/engine'
import type { StateChange, StateReply } from './messages.ts'
import type { PactProvider } from './provider.ts'

/** A state of the caller's own: what it does, and what it has to say for generators. */
export type StateHandler = (
  params: ProviderState['params'],
) => Promise<Readonly<Record<string, unknown>> | undefined>

/** What a verifier is answered when it asks for a state, and why states could not be set up. */
export interface StateChanger {
  readonly change: (change: StateChange) => Promise<StateReply>
  readonly problems: readonly StateProblem[]
}

export interface StateProblem {
  readonly state: string
  readonly says: string
  /** The pact asks for what there is not; else the set-up itself went wrong. */
  readonly isOfPact: boolean
}

/** Codes of errors that are the pact's fault. */
const ofPact = ['unknown-given', 'unknown-identity', 'bad-given', 'ambiguous-given']

export function createStateChanger(
  provider: Pick<PactProvider, 'setUp' | 'tearDown'>,
  handlers: Readonly<Record<string, StateHandler>>,
): StateChanger {
  const problems: StateProblem[] = []

  async function setUp(name: string, params: ProviderState['params']): Promise<StateReply> {
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined
    const { values, headers } = await provider.setUp(
      handler ? { name: '', params: identityIn(params) } : { name, params },
    )
    const own = (await handler?.(params)) ?? {}
    return { status: 200, body: { ...values, ...own }, headers }
  }

  return {
    problems,
    async change({ action = 'setup', state = '', params = {} }) {
      try {
        if (action !== 'teardown') return await setUp(state, params)
        await provider.tearDown()
        return { status: 200, body: {} }
      } catch (cause) {
        const says = cause instanceof StandinError ? `${cause.message} ${cause.nextStep}` : String(cause)
        const isOfPact = cause instanceof StandinError && ofPact.includes(cause.code)
        problems.push({ state, says, isOfPact })
        // No 5xx, after which verifiers try again for a minute.
        return { status: isOfPact ? 404 : 409, body: { title: says } }
      }
    },
  }
}

const identityIn = ({ as }: ProviderState['params']) => (as === undefined ? {} : { as })
