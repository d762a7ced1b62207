import { scenarioAtTier, selectTier, type Target } from '@standin/contract'
import { type Scenario, type System, stateBefore, type Tier } from '@standin/engine'
import { buildRequestPart } from './build-request-part.ts'
import { canonicalJson } from './canonical-json.ts'
import { expectResponse } from './expect-response.ts'
import type { Interaction, PactFile } from './pact-file.ts'
import { type ToldStep, tellScenario } from './tell-scenario.ts'
import { whyLeftOut } from './why-left-out.ts'

export interface GeneratedPact {
  /** The file's content: the same for the same system and consumer. */
  readonly content: string
  readonly report: GenerationReport
}

/** What became of the steps of all scenarios. */
export interface GenerationReport {
  readonly scenarios: number
  readonly steps: number
  readonly interactions: number
  /** How many steps became no interaction, by the reason. */
  readonly leftOut: Readonly<Record<string, number>>
  /** How many interactions ask for less than their step promises, by what a pact can't say. */
  readonly weaker: Readonly<Record<string, number>>
}

export interface GenerateOptions {
  /** The consumer that the pact is of. */
  readonly consumer: string
  /** How much is asked: the wording of errors counts at `strict` alone. Default `complete`. */
  readonly tier?: Tier
  /** Default: all of the system. */
  readonly scenarios?: readonly Scenario[]
  readonly onScenario?: (done: number, of: number) => void
}

/**
 * Writes the scenarios of a system as a pact of specification 4, one interaction for each step, by playing them on a
 * fake. Rejects with a StandinError when one of them does not hold there.
 */
export async function generatePact(
  system: System,
  fake: Target,
  { consumer, tier = 'complete', scenarios: all = system.scenarios, onScenario }: GenerateOptions,
): Promise<GeneratedPact> {
  const scenarios = selectTier(all, tier).map((each) => scenarioAtTier(each, tier))
  const interactions: Interaction[] = []
  const leftOut: Record<string, number> = {}
  const weaker: Record<string, number> = {}
  for (const [at, scenario] of scenarios.entries()) {
    const passes = scenario.steps.filter(({ kind }) => kind === 'pass').length
    if (passes > 0) count(leftOut, 'it lets time pass, which the next state does', passes)
    for (const told of await tellScenario(system, fake, scenario)) {
      const why = whyLeftOut(system, told)
      if (why !== undefined) count(leftOut, why)
      else interactions.push(interactionOf(system, told, (what) => count(weaker, what)))
    }
    onScenario?.(at + 1, scenarios.length)
  }
  const pact: PactFile = {
    consumer: { name: consumer },
    provider: { name: system.title },
    interactions: interactions.toSorted((a, b) => (a.description < b.description ? -1 : 1)),
    metadata: { pactSpecification: { version: '4.0' } },
  }
  const steps = scenarios.reduce((sum, each) => sum + each.steps.length, 0)
  const report = { scenarios: scenarios.length, steps, interactions: interactions.length, leftOut, weaker }
  return { content: canonicalJson(pact), report }
}

function count(counts: Record<string, number>, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by
}

/** A step with a login of its own says so: nobody else is to be put in its place. */
function whoAsks({ step, identity }: ToldStep): string | undefined {
  const own = Object.keys(step.input.headers ?? {}).map((name) => name.toLowerCase())
  return own.some((name) => name in identity.headers) ? 'none' : step.input.as
}

function interactionOf(system: System, told: ToldStep, isWeaker: (what: string) => void): Interaction {
  const { scenario, index, step } = told
  const { response, weaker } = expectResponse(system, told)
  for (const what of weaker) isWeaker(what)
  const number = String(index + 1).padStart(String(scenario.steps.length).length, '0')
  return {
    type: 'Synchronous/HTTP',
    description: `${scenario.name}: step ${number}, ${step.operation}`,
    providerStates: [stateBefore(scenario, index, whoAsks(told))],
    pending: false,
    ...(weaker.size > 0 ? { comments: { text: [...weaker].map((what) => `not said here: ${what}`) } } : {}),
    request: buildRequestPart(system, told),
    response,
  }
}
