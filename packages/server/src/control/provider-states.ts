import {
  asItStands,
  orderOfState,
  type ProviderState,
  StandinError,
  type StateOrder,
  type System,
} from '@standin/engine'
import { type ControlCall, type ControlRoutes, jsonReply, systemIn } from './control-call.ts'
import { reachState } from './givens.ts'
import { baseUrlOf } from './worlds.ts'

/** The set-up and tear-down of Pact's verifiers. */
export const providerStateRoutes: ControlRoutes<'changeProviderState'> = {
  changeProviderState: async (call) => {
    const { interactions, world, body } = call
    if (body.action === 'teardown') {
      interactions.end(world)
      return jsonReply(200, {})
    }
    const state = {
      name: String(body.state ?? ''),
      params: (body.params ?? {}) as ProviderState['params'],
    }
    try {
      const values = await valuesOf(call, state)
      interactions.ready(world)
      return jsonReply(200, values)
    } catch (cause) {
      // What the set-up did so far is nothing that another interaction may find.
      interactions.end(world)
      throw cause
    }
  },
}

async function valuesOf(call: ControlCall, state: ProviderState): Promise<object> {
  const { interactions, world } = call
  const isNone = state.name === '' && world.systems.length > 1 && call.query.system === undefined
  const found = isNone ? undefined : orderIn(call, state)
  interactions.begin(world)
  if (!found) return {}
  const { given, who, scenario } = found.order
  // Elsewhere a release is what it is; here the scenario's is meant.
  const anew = scenario && (scenario.release === undefined ? {} : { release: scenario.release })
  const order = {
    given,
    moves: true,
    // Paths of a pact are put behind the provider's address, whatever leads to the world there.
    place: { origin: new URL(baseUrlOf(call, world)).origin, prefix: '' },
    ...(anew ? { anew } : {}),
    ...(who === undefined ? {} : { who }),
  } as const
  const { headers, ids, unique } = await reachState(call, found.system, order)
  return { ...headers, ...ids, unique, headers }
}

/** The system that has the state: the one that is named, or the only one of the world that has it. */
function orderIn(call: ControlCall, state: ProviderState): { system: System; order: StateOrder } {
  const { world, query } = call
  if (query.system !== undefined || world.systems.length === 1) {
    const system = systemIn({ ...call, path: { system: query.system ?? world.systems[0]?.id ?? '' } })
    return { system, order: orderOfState(system, state) }
  }
  const found = world.systems.filter((system) => hasState(system, state))
  const [system] = found
  if (system && found.length === 1) return { system, order: orderOfState(system, state) }
  throw new StandinError(
    found.length === 0 ? 'unknown-given' : 'ambiguous-given',
    `${found.length === 0 ? 'No system' : 'More than one system'} of the world has the state '${state.name}'.`,
    `Say which one is meant: /pact/provider-states?system=${world.systems.map(({ id }) => id).join('|')}`,
  )
}

function hasState(system: System, { name, params }: ProviderState): boolean {
  if (params.scenario !== undefined) return system.scenarios.some((each) => each.name === params.scenario)
  const names = ['', asItStands, ...(system.givens ?? []).map((each) => each.name)]
  return names.includes(name)
}
