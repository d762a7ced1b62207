import { createWorld, StandinError, type System, type World, type WorldOptions } from '@standin/engine'

/** The worlds of one server. */
export interface Worlds {
  readonly main: World
  find(name: string): World | undefined
  list(): readonly World[]
  create(options: WorldOptions): World
  remove(name: string): boolean
}

const nameForm = /^\w[\w.-]{0,99}$/

export function createWorlds(systems: readonly System[], defaults: WorldOptions): Worlds {
  const main = createWorld(systems, { ...defaults, name: 'main' })
  const worlds = new Map([[main.name, main]])
  return {
    main,
    find: (name) => worlds.get(name),
    list: () => [...worlds.values()],
    create(options) {
      const name = options.name ?? freeName(worlds)
      if (!nameForm.test(name)) throw badName(name)
      if (worlds.has(name)) throw taken(name)
      const world = createWorld(systems, { ...defaults, ...options, name })
      worlds.set(name, world)
      return world
    },
    remove(name) {
      if (name === main.name) return false
      worlds.get(name)?.holds.release()
      return worlds.delete(name)
    },
  }
}

function freeName(taken: ReadonlyMap<string, World>): string {
  let count = taken.size
  while (taken.has(`world-${count}`)) count++
  return `world-${count}`
}

function badName(name: string): StandinError {
  return new StandinError(
    'bad-world-name',
    `'${name}' can't be a world's name.`,
    'Use 1 to 100 letters, digits, dots, dashes and underscores, no dot or dash first: it goes into paths.',
  )
}

function taken(name: string): StandinError {
  return new StandinError(
    'world-exists',
    `There is a world '${name}' already.`,
    'Choose another name, or delete it first.',
  )
}
