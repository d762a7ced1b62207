import type { Scenario, Step, System } from '@standin/engine'
import { fillUnique } from './fill-unique.ts'
import type { Promised } from './promised.ts'
import type { Verdict } from './result.ts'
import type { RunSession } from './run-session.ts'
import { runSteps } from './run-steps.ts'

/** The scenarios of a system as promises: the given first, then the steps. */
export function scenarioPromises(system: System): readonly Promised[] {
  return system.scenarios.map(scenarioPromise)
}

export function scenarioPromise(scenario: Scenario): Promised {
  const steps = [...(scenario.given?.steps ?? []), ...scenario.steps]
  const { setting } = scenario.given ?? {}
  return {
    suite: 'scenarios',
    title: scenario.name,
    tier: scenario.tier,
    evidence: scenario.evidence,
    ...(scenario.source === undefined ? {} : { source: scenario.source }),
    ...(scenario.release === undefined ? {} : { release: scenario.release }),
    ...(setting ? { setting } : {}),
    operations: operationsOf(steps),
    passes: steps.reduce((sum, step) => sum + (step.kind === 'pass' ? step.ms : 0), 0),
    run: (session) => runScenario(session, scenario),
  }
}

/** The operations that steps call, each once. */
function operationsOf(steps: readonly Step[]): readonly string[] {
  return [...new Set(steps.flatMap((step) => (step.kind === 'call' ? [step.operation] : [])))]
}

async function runScenario(session: RunSession, scenario: Scenario): Promise<Verdict> {
  // Who the run is can be named like anything that was kept.
  const { variables } = await session.target.identify(undefined)
  const own = (steps: readonly Step[]) => fillUnique(steps, session.unique)
  const given = await runSteps(session, own(scenario.given?.steps ?? []), variables, 'given')
  if ('failure' in given) return { outcome: 'failed', failure: given.failure }
  const told = await runSteps(session, own(scenario.steps), given.kept, 'step')
  return 'failure' in told ? { outcome: 'failed', failure: told.failure } : { outcome: 'held' }
}
