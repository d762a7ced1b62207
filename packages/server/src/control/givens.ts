import {
  changeSettings,
  type GivenEntry,
  mint,
  minted,
  StandinError,
  type System,
  sayNearest,
} from '@standin/engine'
import { type ControlCall, type ControlRoutes, jsonReply, systemIn } from './control-call.ts'
import { findErrors } from './read-body.ts'
import { readSettings } from './read-settings.ts'
import { baseUrlOf } from './worlds.ts'

/** Named states that tests ask for. */
export const givenRoutes: ControlRoutes<'listGivens' | 'reachGiven'> = {
  listGivens: (call) => {
    const { givens = [] } = systemIn(call)
    return jsonReply(200, { items: givens.map(({ name, about, params }) => ({ name, about, params })) })
  },
  reachGiven: async (call) => {
    const { runGiven, world, body } = call
    if (!runGiven) throw noRunner()
    const system = systemIn({ ...call, path: { system: String(body.system ?? world.systems[0]?.id) } })
    const entry = entryOf(system, String(body.name))
    const params = paramsOf(entry, body.params ?? {})
    const given = entry.given(params)
    const settings = readSettings(system, given.setting?.settings ?? {})
    const realm = world.realm(system.id)
    changeSettings(realm, system, settings)
    // A word of its own for each, for ids that clients choose.
    mint(realm, 'given', null)
    const unique = `given${minted(realm, 'given', null)}`
    const address = addressOf(call)
    const reached = await runGiven({
      world,
      system,
      given,
      unique,
      look: entry.look(params),
      base: address.origin + address.prefix,
      ask: (request) => call.ask(world, request, address),
    })
    return jsonReply(201, { system: system.id, name: entry.name, settings, ...reached })
  },
}

function addressOf(call: ControlCall): { readonly origin: string; readonly prefix: string } {
  const { origin, world } = call
  const base = baseUrlOf(call, world)
  return base.startsWith(`${origin}/`)
    ? { origin, prefix: base.slice(origin.length) }
    : { origin: base, prefix: '' }
}

function entryOf(system: System, name: string): GivenEntry {
  const { givens = [] } = system
  const found = givens.find((each) => each.name === name)
  if (found) return found
  const names = givens.map((each) => each.name)
  throw new StandinError(
    'unknown-given',
    `${system.title} has no state '${name}'.`,
    `${sayNearest(name, names)} There is: ${names.join(', ')}.`,
  )
}

function paramsOf({ name, params }: GivenEntry, given: unknown): Readonly<Record<string, unknown>> {
  const [first] = findErrors(params, given)
  if (!first) return given as Readonly<Record<string, unknown>>
  throw new StandinError(
    'bad-given',
    `The parameters of '${name}' are wrong at '${first.pointer}': ${first.detail}.`,
    `Its parameters are, as JSON Schema: ${JSON.stringify(params)}`,
  )
}

function noRunner(): StandinError {
  return new StandinError(
    'no-givens',
    'This server was made without what reaches named states.',
    "Make it by createStandin or startStandin of the package 'standin', or give it runGiven.",
  )
}
