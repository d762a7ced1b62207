import { parseDeviations } from '@standin/contract'
import {
  type BrokerOptions,
  type PactReport,
  renameStates,
  type StateAlias,
  type StateHandler,
  type Verdict,
  verdictOf,
  verifyPacts as verifyOn,
} from '@standin/pact'
import { loadSystem } from '@standin/systems'
import type { SystemChoice } from '../read-options.ts'
import { openProvider } from './open-provider.ts'

export interface VerifyOptions {
  readonly system: SystemChoice
  /** Files and folders. */
  readonly pacts?: readonly string[]
  readonly broker?: BrokerOptions
  /** Where the provider listens: a running Standin, or any other implementation. Default: a fake of its own. */
  readonly url?: string
  /** A JSON file that says where it is and what it is like, in place of `url`. */
  readonly target?: string
  /** Who logs in there. Default `tester` with `secret`. */
  readonly user?: string
  readonly password?: string
  /** Headers of every request, in place of logging in. */
  readonly headers?: Readonly<Record<string, string>>
  /** Values for paths, such as a project. */
  readonly variables?: Readonly<Record<string, string>>
  /** A PEM file with the CAs to trust. */
  readonly ca?: string
  /** States of your own, by name; they come before the catalogue. */
  readonly stateHandlers?: Readonly<Record<string, StateHandler>>
  /** Your own names for states of the catalogue. */
  readonly states?: Readonly<Record<string, StateAlias>>
  /** The content of a deviations file, with its name for errors. */
  readonly deviations?: { readonly content: string; readonly file: string }
  /** The provider's name in the pacts of a broker. Default: the system's title. */
  readonly providerName?: string
  /** Only pacts of these consumers. */
  readonly consumers?: readonly string[]
  /** The longest that an answer may take, ms. Default 30000. */
  readonly timeout?: number
  /** The longest that a state may wait on the wall's clock, ms. Default 10000. */
  readonly patience?: number
  /** Told of what Pact's verifier prints. */
  readonly onOutput?: (text: string) => void
  readonly signal?: AbortSignal
}

export interface VerifiedPacts extends PactReport {
  readonly verdict: Verdict
  /** 0 holds, 1 fails, 3 something could not be asked. */
  readonly exitCode: 0 | 1 | 3
}

/**
 * Verifies pacts with Pact's own verifier, which has to be installed, on a fake, a running Standin or any implementation.
 * Rejects with a StandinError for a pact that is missing or none, and where nobody answers.
 */
export async function verifyPacts(options: VerifyOptions): Promise<VerifiedPacts> {
  const { deviations, states = {}, timeout = 30_000, patience = 10_000, ...rest } = options
  const { user = 'tester', password = 'secret', headers = {}, variables = {} } = options
  const system = typeof options.system === 'string' ? await loadSystem(options.system) : options.system
  const known = deviations && parseDeviations(deviations.content, deviations.file, system.id).deviations
  const provider = await openProvider(system, {
    ...options,
    user,
    password,
    headers,
    variables,
    timeout,
    patience,
  })
  try {
    const report = await verifyOn(system, renameStates(provider, states), {
      ...rest,
      timeout,
      ...(known ? { deviations: known } : {}),
    })
    return { ...report, ...verdictOf(report) }
  } finally {
    await provider.close?.()
  }
}
