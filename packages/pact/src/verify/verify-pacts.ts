import type { Deviation } from '@standin/contract'
import { isoMillis, type System } from '@standin/engine'
import { type BrokerOptions, brokerWords } from './broker-options.ts'
import { createStateChanger, type StateHandler, type StateProblem } from './change-state.ts'
import { chooseInteractions } from './choose-interactions.ts'
import { excuse } from './excuse.ts'
import { findPactJs } from './find-pact-js.ts'
import type { InteractionResult, PactReport } from './interaction-result.ts'
import type { PactProvider } from './provider.ts'
import { readCoreResults } from './read-core-results.ts'
import { type PactSource, readPacts } from './read-pacts.ts'
import { runVerifier, type VerifierEnd } from './run-verifier.ts'

export interface VerifyPactsOptions {
  /** Files and folders. */
  readonly pacts?: readonly string[]
  readonly broker?: BrokerOptions
  /** The provider's name in the pacts of a broker. Default: the system's title. */
  readonly providerName?: string
  /** Only pacts of these consumers. */
  readonly consumers?: readonly string[]
  /** States of the caller's own, by name; they come before the catalogue. */
  readonly stateHandlers?: Readonly<Record<string, StateHandler>>
  /** What is known to differ, by the ids of scenarios. */
  readonly deviations?: readonly Deviation[]
  /** The longest that an answer may take, ms. Default 30000. */
  readonly timeout?: number
  /** Where Pact's package is looked for first. Default: the process's working directory. */
  readonly folder?: string
  /** Told of what Pact's verifier prints. */
  readonly onOutput?: (text: string) => void
  readonly signal?: AbortSignal
}

/**
 * Verifies pacts on a provider with Pact's own verifier. Rejects with a StandinError for a pact that is missing or none,
 * and where Pact's package is not installed.
 */
export async function verifyPacts(
  system: System,
  provider: PactProvider,
  options: VerifyPactsOptions,
): Promise<PactReport> {
  const {
    pacts = [],
    stateHandlers = {},
    deviations = [],
    folder = process.cwd(),
    onOutput,
    signal,
  } = options
  const startedAt = Date.now()
  const pact = findPactJs(folder)
  const sources = (await readPacts(pacts)).filter((source) => isWanted(source, options.consumers))
  const chosen = await chooseInteractions(sources, withOwn(provider, stateHandlers))
  const states = createStateChanger(provider, stateHandlers)
  const report = (end: VerifierEnd | undefined): PactReport => {
    const { results, errors, notices } = end ? readCoreResults(end.results) : none
    const lost = options.broker || errors.length > 0 ? [] : sayLost(chosen.count, results.length)
    const problems = [...errors, ...lost, ...(end?.problems ?? [])]
    const explained = explain(results, states.problems)
    const hinted = explained.map(hint)
    const excused = hinted.map((result) => excuse(result, sources, { system, provider, deviations }))
    return {
      version: 1,
      system: system.id,
      target: provider.name,
      startedAt: isoMillis(startedAt),
      milliseconds: Date.now() - startedAt,
      results: [...excused, ...chosen.results],
      errors: signal?.aborted ? ['It was interrupted.', ...problems] : problems,
      notices,
    }
  }
  try {
    if (chosen.files.length === 0 && !options.broker) return report(undefined)
    const end = await runVerifier({
      pact,
      headers: provider.headers ?? {},
      environment: environmentFor(provider, options.broker),
      change: states.change,
      options: verifierOptions(system, provider, chosen.files, options),
      ...(onOutput ? { onOutput } : {}),
      ...(signal ? { signal } : {}),
    })
    return report(end)
  } finally {
    await chosen.close()
  }
}

/** An interaction that the verifier says nothing of did not hold. */
const sayLost = (asked: number, told: number) =>
  asked === told ? [] : [`${asked} interactions were to be verified, and ${told} were.`]

const none = { results: [], errors: [], notices: [] }

const isWanted = ({ pact }: PactSource, consumers: readonly string[] | undefined) =>
  consumers === undefined || consumers.includes(pact.consumer.name)

/** What the caller's own handlers set up is never unknown. */
function withOwn({ skips }: PactProvider, handlers: object): Pick<PactProvider, 'skips'> {
  return skips ? { skips: (state) => (Object.hasOwn(handlers, state.name) ? undefined : skips(state)) } : {}
}

function verifierOptions(
  system: System,
  { url }: PactProvider,
  files: readonly string[],
  { broker, providerName, consumers, timeout = 30_000 }: VerifyPactsOptions,
): Readonly<Record<string, unknown>> {
  return {
    provider: providerName ?? system.title,
    providerBaseUrl: url,
    logLevel: 'error',
    timeout,
    // What answers with another address is asked nothing there.
    followRedirects: false,
    failIfNoPactsFound: true,
    ...(files.length > 0 ? { pactUrls: files } : {}),
    ...(consumers ? { consumerFilters: consumers } : {}),
    ...brokerWords(broker),
  }
}

/** The verifier's process: it tells nobody of its run, and asks this machine without a proxy. */
function environmentFor(
  { url, ca }: PactProvider,
  broker: BrokerOptions | undefined,
): Readonly<Record<string, string | undefined>> {
  const { HTTP_PROXY, HTTPS_PROXY, http_proxy, https_proxy, ...rest } = process.env
  const isLocal = /^https?:\/\/(127\.|localhost[:/]|\[::1\])/.test(`${url}/`)
  const own = isLocal && !broker ? rest : process.env
  return { PACT_DO_NOT_TRACK: 'true', ...own, ...(ca === undefined ? {} : { NODE_EXTRA_CA_CERTS: ca }) }
}

/** Where a set-up failed, the verifier says no more than that; problems are in the order of the interactions. */
function explain(
  results: readonly InteractionResult[],
  problems: readonly StateProblem[],
): readonly InteractionResult[] {
  const left = [...problems]
  return results.map((result) => {
    if (result.outcome !== 'error') return result
    const names = result.states.length === 0 ? [''] : result.states
    const at = left.findIndex(({ state }) => names.includes(state))
    const [problem] = at < 0 ? [] : left.splice(at, 1)
    return problem
      ? { ...result, outcome: problem.isOfPact ? 'failed' : 'error', reason: problem.says }
      : result
  })
}

/** Consumers that test what nobody may do can't see that the verification logs in for all. */
function hint(result: InteractionResult): InteractionResult {
  const isMeantForNobody = result.differences.some(
    ({ at, expected }) => at === 'status' && expected === '401',
  )
  if (result.outcome !== 'failed' || !isMeantForNobody || result.reason !== undefined) return result
  const reason =
    "The verification logs in; where nobody is logged in, give the state the parameter as: 'none'."
  return { ...result, reason }
}
