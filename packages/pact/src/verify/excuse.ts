import { type Deviation, speaksOf } from '@standin/contract'
import type { System } from '@standin/engine'
import type { InteractionResult } from './interaction-result.ts'
import { statesOf } from './pact-document.ts'
import type { PactProvider } from './provider.ts'
import type { PactSource } from './read-pacts.ts'

interface Known {
  readonly system: Pick<System, 'scenarios'>
  readonly provider: Pick<PactProvider, 'settlesGuesses'>
  /** What is known to differ, by the ids of scenarios. */
  readonly deviations: readonly Deviation[]
}

/**
 * What the kit knows to differ in a scenario, differs in the interactions that were made of it; and what was a guess is
 * settled by a real system, not broken.
 */
export function excuse(
  result: InteractionResult,
  sources: readonly PactSource[],
  { system, provider, deviations }: Known,
): InteractionResult {
  const name = result.outcome === 'failed' ? scenarioOf(result, sources) : undefined
  if (name === undefined) return result
  const known = deviations.find((each) => speaksOf(each, `scenarios/${name}`))
  if (known) return { ...result, outcome: 'deviated', reason: `${known.reason} (since ${known.date})` }
  const evidence = system.scenarios.find((each) => each.name === name)?.evidence
  if (!provider.settlesGuesses || evidence?.kind !== 'assumed') return result
  return { ...result, outcome: 'deviated', reason: `it was a guess, to be settled by ${evidence.settledBy}` }
}

/** The scenario that an interaction is a moment of. */
function scenarioOf(
  { consumer, interaction }: InteractionResult,
  sources: readonly PactSource[],
): string | undefined {
  const own = sources.filter(({ pact }) => pact.consumer.name === consumer)
  const found = own
    .flatMap(({ pact }) => pact.interactions)
    .find(({ description }) => description === interaction)
  const states = found ? statesOf(found) : []
  return states.map(({ params }) => params.scenario).find((scenario) => typeof scenario === 'string')
}
