import { StandinError, type World, type WorldOptions } from '@standin/engine'
import { type ControlCall, type ControlRoutes, jsonReply } from './control-call.ts'
import { instantOf, modeOf } from './read-values.ts'

/** The worlds of the server. */
export const worldRoutes: ControlRoutes<'listWorlds' | 'createWorld' | 'deleteWorld'> = {
  listWorlds: ({ worlds, origin }) =>
    jsonReply(200, { items: worlds.list().map((each) => showWorld(each, origin)) }),
  createWorld: ({ worlds, body, origin }) =>
    jsonReply(201, showWorld(worlds.create(worldOptions(body)), origin)),
  deleteWorld: ({ worlds, world }) => {
    if (worlds.remove(world.name)) return { status: 204, headers: [], body: '' }
    throw new StandinError(
      'main-world',
      'The main world stays.',
      'Only worlds that were made can be deleted.',
    )
  },
}

function worldOptions(body: ControlCall['body']): WorldOptions {
  const { name, seed, clock, speed, startAt, options } = body
  return {
    ...(name === undefined ? {} : { name: String(name) }),
    ...(seed === undefined ? {} : { seed: String(seed) }),
    ...(clock === undefined ? {} : { clock: modeOf(clock) }),
    ...(speed === undefined ? {} : { speed: Number(speed) }),
    ...(startAt === undefined ? {} : { startAt: instantOf(startAt) }),
    ...(options === undefined ? {} : { options: options as NonNullable<WorldOptions['options']> }),
  }
}

/** A world as this API shows it. */
export function showWorld({ name, seed, clock, systems }: World, origin: string): object {
  const baseUrl = name === 'main' ? origin : `${origin}/_w/${name}`
  return { name, seed, clock: clock.mode, systems: systems.map(({ id }) => id), baseUrl }
}
