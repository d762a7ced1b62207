import { sayNearest } from '../errors/nearest-name.ts'
import { StandinError } from '../errors/standin-error.ts'
import type { System } from '../system/system.ts'
import type { GivenEntry } from './given-entry.ts'
import type { Given, Scenario } from './scenario.ts'

/** A provider state as a Pact names it. */
export interface ProviderState {
  /** The name of a given; empty or `the system as it stands` where nothing is asked for. */
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

/** What a provider state asks for. */
export interface StateOrder {
  /** The named state, with the calls that lead there. */
  readonly given: Given
  /** Who asks then: the run's own identity when undefined, `none`, or another of the system's by its name. */
  readonly who: string | undefined
  /** The scenario that it is a moment of. */
  readonly scenario: Scenario | undefined
}

/** The state of an interaction that needs none. */
export const asItStands = 'the system as it stands'

/**
 * What a provider state of a system asks for: a given of its catalogue with its parameters or, with `scenario` and
 * `step`, the moment before that step of the scenario. Throws a StandinError for a state that there is not.
 */
export function orderOfState(system: System, { name, params }: ProviderState): StateOrder {
  const { scenario, step, as: who, ...rest } = params
  if (who !== undefined)
    assertKnown(system, 'identity', who, ['none', ...Object.keys(system.contract.identities)])
  const order = { who: who === undefined ? undefined : String(who) }
  if (scenario === undefined) return { ...order, given: givenOf(system, name, rest), scenario: undefined }
  const found = scenarioOf(system, scenario)
  return { ...order, given: momentOf(system, found, step), scenario: found }
}

/** The state before a step of a scenario, as `orderOfState` takes it. */
export function stateBefore(scenario: Scenario, step: number, who: string | undefined): ProviderState {
  const { name, params } = scenario.given ?? { name: asItStands, params: {} }
  const asked = who === undefined ? {} : { as: who }
  return { name, params: { ...params, scenario: scenario.name, step, ...asked } }
}

function givenOf(system: System, name: string, params: ProviderState['params']): Given {
  if (name === '' || name === asItStands) return { name: asItStands, params: {}, steps: [] }
  return findGiven(system, name, params).given(params)
}

/** A given of the catalogue whose parameters these can be. Throws a StandinError when there is none. */
export function findGiven(system: System, name: string, params: ProviderState['params']): GivenEntry {
  const { givens = [] } = system
  const entry = givens.find((each) => each.name === name)
  if (!entry) throw unknownState(system, name)
  const [wrong] = system.validate(entry.params, params)
  if (!wrong) return entry
  throw new StandinError(
    'bad-given',
    `The parameters of '${name}' are wrong at '${wrong.at || unknownIn(entry, params)}': ${wrong.message}.`,
    `Its parameters are, as JSON Schema: ${JSON.stringify(entry.params)}`,
  )
}

/** Validators place a member that there is not at the object that it is in. */
function unknownIn(entry: GivenEntry, params: ProviderState['params']): string {
  const { properties = {} } = entry.params as { readonly properties?: object }
  const unknown = Object.keys(params).find((name) => !Object.hasOwn(properties, name))
  return unknown === undefined ? '' : `/${unknown}`
}

function momentOf(system: System, scenario: Scenario, step: unknown): Given {
  const { name, params, steps, setting } = scenario.given ?? { name: asItStands, params: {}, steps: [] }
  const last = scenario.steps.length - 1
  if (typeof step !== 'number' || !Number.isInteger(step) || step < 0 || step > last) {
    throw new StandinError(
      'bad-given',
      `The scenario '${scenario.name}' of ${system.title} has no step ${JSON.stringify(step)}.`,
      `Give one of 0 to ${last}: the state is the one before it.`,
    )
  }
  const before = [...steps, ...scenario.steps.slice(0, step)]
  return { name, params, steps: before, ...(setting ? { setting } : {}) }
}

function scenarioOf(system: System, name: unknown): Scenario {
  const found = system.scenarios.find((each) => each.name === name)
  if (found) return found
  const nearest = sayNearest(
    String(name),
    system.scenarios.map((each) => each.name),
  )
  throw new StandinError(
    'unknown-given',
    `${system.title} has no scenario '${String(name)}'.`,
    `${nearest} Pact files of another version of Standin are best generated again.`,
  )
}

function unknownState(system: System, name: string): StandinError {
  const names = (system.givens ?? []).map((each) => each.name)
  return new StandinError(
    'unknown-given',
    `${system.title} has no state '${name}'.`,
    `${sayNearest(name, names)} There is: ${names.join(', ')}.`,
  )
}

function assertKnown(system: System, what: string, name: unknown, names: readonly string[]): void {
  if (names.includes(String(name))) return
  throw new StandinError(
    `unknown-${what}`,
    `${system.title} has no ${what} '${String(name)}'.`,
    `It has: ${names.join(', ')}.`,
  )
}
