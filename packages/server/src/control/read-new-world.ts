import { StandinError, type System } from '@standin/engine'
import type { NewWorld } from '../worlds.ts'
import { readOptions } from './read-options.ts'
import { instantOf, modeOf } from './read-values.ts'

type Values = Readonly<Record<string, unknown>>

/** A new world as JSON says it, valid by its schema. Throws a StandinError for what a schema can't say. */
export function readNewWorld(body: Values, systems: readonly System[]): NewWorld {
  const { name, seed, systems: ids, clock, speed, startAt, options } = body
  return {
    ...(name === undefined ? {} : { name: String(name) }),
    ...(seed === undefined ? {} : { seed: String(seed) }),
    ...(ids === undefined ? {} : { systems: ids as readonly string[] }),
    ...(clock === undefined ? {} : { clock: modeOf(clock) }),
    ...(speed === undefined ? {} : { speed: Number(speed) }),
    ...(startAt === undefined ? {} : { startAt: instantOf(startAt) }),
    ...(options === undefined
      ? {}
      : { options: optionsOf(options as Readonly<Record<string, Values>>, systems) }),
  }
}

/** Per system: its settings, durations, profile and auth. */
function optionsOf(
  bySystem: Readonly<Record<string, Values>>,
  systems: readonly System[],
): NonNullable<NewWorld['options']> {
  return Object.fromEntries(
    Object.entries(bySystem).map(([id, each]) => {
      const system = systems.find((known) => known.id === id)
      if (system) return [id, readOptions(system, each)]
      const known = systems.map((other) => other.id).join(', ')
      throw new StandinError('unknown-system', `The server has no system '${id}'.`, `It has ${known}.`)
    }),
  )
}
