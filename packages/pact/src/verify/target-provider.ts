import { createRunSession, type RunSession, reachGiven, stepAtTier, type Target } from '@standin/contract'
import { type Given, orderOfState, type ProviderState, type StateOrder, type System } from '@standin/engine'
import type { PactProvider } from './provider.ts'

/** Any implementation as a provider of pacts: a state is reached by the given's public calls, and undone after. */
export function createTargetProvider(
  system: System,
  target: Target,
  { url, run, ca }: { readonly url: string; readonly run: string; readonly ca?: string },
): PactProvider {
  const open: RunSession[] = []
  let count = 0
  let place: Promise<Target> | undefined

  // States of one interaction share a place of their own.
  const placeOf = () => {
    place ??= (async () => (await target.fresh?.({})) ?? target)()
    return place
  }
  return {
    name: target.name,
    url,
    settlesGuesses: true,
    ...(ca === undefined ? {} : { ca }),
    skips: (state) => reasonToSkip(target, orderOfState(system, state)),
    async setUp(state: ProviderState) {
      const { given, who } = orderOfState(system, state)
      const own = await placeOf()
      const unique = `${run}-${count++}`
      const session = createRunSession(system, own, unique)
      open.push(session)
      const { kept, identity } = await reachGiven(session, inAnyWords(given), {
        unique,
        ...(who === undefined ? {} : { who }),
      })
      return { values: { ...identity.headers, ...kept, unique }, headers: identity.headers }
    },
    async tearDown() {
      const own = await place
      place = undefined
      for (const session of open.splice(0).reverse()) await session.cleanUp()
      if (own !== target) await own?.close?.()
    },
    ...(target.close ? { close: target.close } : {}),
  }
}

/** A state is reached whatever the words of an error on the way. */
const inAnyWords = ({ steps, ...given }: Given): Given => ({
  ...given,
  steps: steps.map((step) => stepAtTier(step, 'complete')),
})

function reasonToSkip(target: Target, { given, scenario }: StateOrder): string | undefined {
  if (given.setting) return given.setting.reason
  const release = scenario?.release
  if (release !== undefined && target.release !== undefined && release !== target.release)
    return `it is of release ${release}, and ${target.release} is here`
  // A scenario is of no use here when any part of it is.
  const steps = scenario ? [...given.steps, ...scenario.steps] : given.steps
  const operations = steps.flatMap((each) => (each.kind === 'call' ? [each.operation] : []))
  const missing = operations.find((operation) => target.cannot[operation] !== undefined)
  if (missing !== undefined) return `${missing}: ${target.cannot[missing]}`
  const passes = steps.reduce((sum, each) => sum + (each.kind === 'pass' ? each.ms : 0), 0)
  return passes > target.patience
    ? `it would wait ${Math.round(passes / 1000)} s on the wall's clock`
    : undefined
}
