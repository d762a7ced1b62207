import { changeSettings, findGiven, mint, minted, StandinError, type System } from '@standin/engine'
import type { Address } from '../exchange.ts'
import type { GivenOrder } from '../run-given.ts'
import { type ControlCall, type ControlRoutes, jsonReply, systemIn } from './control-call.ts'
import { readSettings } from './read-settings.ts'
import { baseUrlOf } from './worlds.ts'

/** Named states that tests ask for. */
export const givenRoutes: ControlRoutes<'listGivens' | 'reachGiven'> = {
  listGivens: (call) => {
    const { givens = [] } = systemIn(call)
    return jsonReply(200, { items: givens.map(({ name, about, params }) => ({ name, about, params })) })
  },
  reachGiven: async (call) => {
    const { world, body } = call
    const system = systemIn({ ...call, path: { system: String(body.system ?? world.systems[0]?.id) } })
    const params = (body.params ?? {}) as Readonly<Record<string, unknown>>
    const entry = findGiven(system, String(body.name), params)
    const order = { given: entry.given(params), look: entry.look(params) }
    const { unique: _, ...reached } = await reachState(call, system, order)
    return jsonReply(201, { system: system.id, name: entry.name, ...reached })
  },
}

interface StateToReach extends Pick<GivenOrder, 'given' | 'look' | 'who' | 'moves'> {
  /** Where settings are wanted, the system begins anew with them and with these. */
  readonly anew?: Readonly<Record<string, unknown>>
  /** Where the calls are made as if from. Default: where the world is reached without a header. */
  readonly place?: Address
}

/** Brings the call's world into a state, with the settings that this needs. */
export async function reachState(call: ControlCall, system: System, { anew, place, ...order }: StateToReach) {
  const { world, runGiven } = call
  if (!runGiven) throw noRunner()
  const settings = readSettings(system, { ...anew, ...order.given.setting?.settings })
  if (anew && Object.keys(settings).length > 0) world.renew(system.id, settings)
  const realm = world.realm(system.id)
  if (!anew) changeSettings(realm, system, settings)
  // A word of its own for each, for ids that clients choose.
  mint(realm, 'given', null)
  const unique = `given${minted(realm, 'given', null)}`
  const address = place ?? addressOf(call)
  const reached = await runGiven({
    ...order,
    world,
    system,
    unique,
    base: address.origin + address.prefix,
    ask: (request) => call.ask(world, request, address),
  })
  return { settings, unique, ...reached }
}

function addressOf(call: ControlCall): Address {
  const { origin, world } = call
  const base = baseUrlOf(call, world)
  return base.startsWith(`${origin}/`)
    ? { origin, prefix: base.slice(origin.length) }
    : { origin: base, prefix: '' }
}

function noRunner(): StandinError {
  return new StandinError(
    'no-givens',
    'This server was made without what reaches named states.',
    "Make it by createStandin or startStandin of the package 'standin', or give it runGiven.",
  )
}
