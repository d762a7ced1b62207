import {
  createRunSession,
  type Exchange,
  fillUnique,
  type Kept,
  runSteps,
  type Target,
} from '@standin/contract'
import { type CallStep, type Identity, type Scenario, StandinError, type System } from '@standin/engine'

/** A step of a scenario as it went on the fake. */
export interface ToldStep {
  readonly scenario: Scenario
  readonly index: number
  readonly step: CallStep
  /** The step with `${unique}` where the word for ids that clients choose goes. */
  readonly template: CallStep
  /** What steps before it kept, and who the run is, by name. */
  readonly kept: Kept
  /** Whose request it is. */
  readonly identity: Identity
  readonly exchange: Exchange
}

/** The word in ids that clients choose, when a pact is made; the state says another. */
export const unique = 'pact'

/**
 * Plays a scenario on a fake and notes each call that asks once. Throws a StandinError when the scenario does not hold
 * there: a pact is not to promise it then.
 */
export async function tellScenario(
  system: System,
  fake: Target,
  scenario: Scenario,
): Promise<readonly ToldStep[]> {
  const { release, given } = scenario
  const settings = { ...(release === undefined ? {} : { release }), ...given?.setting?.settings }
  const own = (await fake.fresh?.(settings)) ?? fake
  try {
    return await tell(system, own, scenario)
  } finally {
    await own.close?.()
  }
}

async function tell(system: System, fake: Target, scenario: Scenario): Promise<readonly ToldStep[]> {
  const session = createRunSession(system, fake, unique)
  const exchanges: Exchange[] = []
  const noting: typeof session = {
    ...session,
    async call(...asked) {
      const exchange = await session.call(...asked)
      exchanges.push(exchange)
      return exchange
    },
  }
  const { variables } = await fake.identify(undefined)
  let kept = await go(noting, scenario, fillUnique(scenario.given?.steps ?? [], unique), variables)
  const told: ToldStep[] = []
  for (const [index, step] of scenario.steps.entries()) {
    exchanges.length = 0
    const before = kept
    kept = await go(noting, scenario, [fillUnique(step, unique)], before)
    const exchange = exchanges.at(-1)
    if (step.kind === 'pass' || !exchange) continue
    const identity = await fake.identify(step.input.as)
    const template = fillUnique(step, placeOf('unique'))
    told.push({ scenario, index, step: fillUnique(step, unique), template, kept: before, identity, exchange })
  }
  return told
}

/** What stands for a value that the provider state says. */
export const placeOf = (name: string) => `\${${name}}`

async function go(
  session: Parameters<typeof runSteps>[0],
  { name }: Scenario,
  steps: Scenario['steps'],
  kept: Kept,
): Promise<Kept> {
  const done = await runSteps(session, steps, kept, 'step')
  if ('kept' in done) return done.kept
  throw new StandinError(
    'scenario-fails',
    `The scenario '${name}' does not hold on the fake, at ${done.failure.operation}.`,
    'Run standin verify, which shows the difference.',
  )
}
