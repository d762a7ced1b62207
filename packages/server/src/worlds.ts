import {
  createWorld,
  type FrozenWorld,
  StandinError,
  type System,
  type World,
  type WorldOptions,
} from '@standin/engine'

export interface NewWorld extends WorldOptions {
  /** Ids of those systems that it is to have. Default: all of the server's. */
  readonly systems?: readonly string[]
}

/** The worlds of one server. */
export interface Worlds {
  readonly main: World
  find(name: string): World | undefined
  list(): readonly World[]
  /** What is said of a system's options goes over what the server was started with. */
  create(options: NewWorld): World
  fork(world: World, name?: string): World
  remove(name: string): boolean
  /** Keeps a world as it is, and names what was kept. */
  keep(world: World): string
  /** What was kept of a world. Throws a StandinError for a name that it does not have. */
  kept(world: World, name: string): FrozenWorld
}

const nameForm = /^\w[\w.-]{0,99}$/

export function createWorlds(systems: readonly System[], defaults: WorldOptions): Worlds {
  const main = createWorld(systems, { ...defaults, name: 'main' })
  const worlds = new Map([[main.name, main]])
  const snapshots = new WeakMap<World, FrozenWorld[]>()

  function enter(wanted: string | undefined, make: (name: string) => World): World {
    const name = wanted ?? freeName(worlds)
    if (!nameForm.test(name)) throw badName(name)
    if (worlds.has(name)) throw taken(name)
    const world = make(name)
    worlds.set(name, world)
    return world
  }

  return {
    main,
    find: (name) => worlds.get(name),
    list: () => [...worlds.values()],
    create({ systems: ids, ...own }) {
      const chosen = ids?.map((id) => systemOf(systems, id)) ?? systems
      const options = optionsOver(defaults.options ?? {}, own.options ?? {})
      return enter(own.name, (name) => createWorld(chosen, { ...defaults, ...own, options, name }))
    },
    fork: (world, wanted) => enter(wanted, (name) => world.fork(name)),
    remove(name) {
      if (name === main.name) return false
      worlds.get(name)?.holds.release()
      return worlds.delete(name)
    },
    keep(world) {
      const kept = snapshots.get(world) ?? []
      snapshots.set(world, kept)
      return `s${kept.push(world.freeze())}`
    },
    kept(world, name) {
      const kept = snapshots.get(world) ?? []
      const found = kept[Number(/^s(\d+)$/.exec(name)?.[1]) - 1]
      if (found) return found
      throw unknownSnapshot(world, name, kept.length)
    },
  }
}

type Options = NonNullable<WorldOptions['options']>

function optionsOver(defaults: Options, own: Options): Options {
  const ids = [...new Set([...Object.keys(defaults), ...Object.keys(own)])]
  return Object.fromEntries(ids.map((id) => [id, { ...defaults[id], ...own[id] }]))
}

function systemOf(systems: readonly System[], id: string): System {
  const found = systems.find((system) => system.id === id)
  if (found) return found
  const known = systems.map((system) => system.id).join(', ')
  throw new StandinError('unknown-system', `The server has no system '${id}'.`, `It has ${known || 'none'}.`)
}

function freeName(taken: ReadonlyMap<string, World>): string {
  let count = taken.size
  while (taken.has(`world-${count}`)) count++
  return `world-${count}`
}

function unknownSnapshot({ name: world }: World, name: string, count: number): StandinError {
  return new StandinError(
    'unknown-snapshot',
    `The world '${world}' has no snapshot '${name}'.`,
    count === 0 ? 'Take one first.' : `It has s1${count > 1 ? ` to s${count}` : ''}.`,
  )
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
