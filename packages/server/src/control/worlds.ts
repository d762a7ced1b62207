import { StandinError, type World } from '@standin/engine'
import { type ControlCall, type ControlRoutes, jsonReply } from './control-call.ts'
import { readNewWorld } from './read-new-world.ts'

/** The worlds of the server. */
export const worldRoutes: ControlRoutes<
  'listWorlds' | 'createWorld' | 'deleteWorld' | 'resetWorld' | 'forkWorld'
> = {
  listWorlds: (call) => jsonReply(200, { items: call.worlds.list().map((each) => showWorld(call, each)) }),
  createWorld: (call) =>
    enterWorld(call, call.worlds.create(readNewWorld(call.body, call.worlds.main.systems))),
  deleteWorld: ({ worlds, world, ports }) => {
    if (!worlds.remove(world.name)) throw mainWorld()
    ports?.close(world.name)
    return { status: 204, headers: [], body: '' }
  },
  resetWorld: (call) => {
    call.world.reset()
    return jsonReply(200, showWorld(call, call.world))
  },
  forkWorld: (call) => {
    const { name } = call.body
    return enterWorld(call, call.worlds.fork(call.world, name === undefined ? undefined : String(name)))
  },
}

/** Gives a new world the port that it was promised; without it, there is no world. */
async function enterWorld(call: ControlCall, world: World) {
  const { port } = call.body
  if (port !== undefined && port !== false) {
    try {
      await portsOf(call).open(world, port === true ? 0 : Number(port))
    } catch (cause) {
      call.worlds.remove(world.name)
      throw cause
    }
  }
  return jsonReply(201, showWorld(call, world))
}

function portsOf({ ports }: ControlCall) {
  if (ports) return ports
  throw new StandinError(
    'no-ports',
    'Nothing listens here, so a world can have no port of its own.',
    "Use startStandin or the command line; in process, choose a world by the header 'X-Standin-World'.",
  )
}

type Place = Pick<ControlCall, 'origin' | 'ports'>

/** A world as this API shows it. */
export function showWorld(place: Place, world: World): object {
  const { name, seed, clock, systems } = world
  const port = place.ports?.of(name)
  const shown = { name, seed, clock: clock.mode, systems: systems.map(({ id }) => id) }
  return { ...shown, baseUrl: baseUrlOf(place, world), ...(port === undefined ? {} : { port }) }
}

/** Where a world is reached: whoever asks reaches its port under the name by which he reached this one. */
export function baseUrlOf({ origin, ports }: Place, { name }: World): string {
  const port = ports?.of(name)
  if (port !== undefined) return origin.replace(/(:\d+)?$/, `:${port}`)
  return name === 'main' ? origin : `${origin}/_w/${name}`
}

function mainWorld(): StandinError {
  return new StandinError('main-world', 'The main world stays.', 'Only worlds that were made can be deleted.')
}
