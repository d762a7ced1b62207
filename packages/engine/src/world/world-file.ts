import { StandinError } from '../errors/standin-error.ts'
import type { FrozenWorld, World, WorldSnapshot } from './create-world.ts'
import { fromPlainJson, toPlainJson } from './plain-json.ts'

/** The version of the shape that `world` has; it counts up when older files can't be read any more. */
export const worldFileVersion = 1

/** A world as JSON, for a file. */
export interface WorldFile {
  /** Tells it from other files. */
  readonly standin: 'world'
  readonly version: number
  /** Ids of the systems whose parts it holds. */
  readonly systems: readonly string[]
  readonly world: unknown
}

/** A world as it is now, as JSON. Throws a StandinError when it holds what is no data, such as a handler. */
export function exportWorld(world: World): WorldFile {
  const snapshot = world.snapshot()
  return {
    standin: 'world',
    version: worldFileVersion,
    systems: Object.keys(snapshot.realms),
    world: toPlainJson(snapshot),
  }
}

/** Puts what a file holds in the place of what is in a world. Throws a StandinError, and changes nothing, for a file that is another's. */
export function importWorld(world: World, file: unknown): void {
  const { version, systems, world: plain } = asWorldFile(file)
  if (version !== worldFileVersion) throw otherVersion(version)
  const known = world.systems.map(({ id }) => id)
  const strangers = systems.filter((id) => !known.includes(id))
  if (strangers.length > 0) throw otherSystems(strangers, known)
  world.restore(tried(world, plain, systems))
}

/** Restored elsewhere first, since what is damaged may show in the midst of it. */
function tried(world: World, plain: unknown, systems: readonly string[]): FrozenWorld {
  try {
    const snapshot = fromPlainJson(plain) as WorldSnapshot
    const told = Object.keys(snapshot.realms)
    if (told.join() !== systems.join() || !isWhole(snapshot)) throw damaged()
    const elsewhere = world.fork()
    elsewhere.restore(snapshot)
    return elsewhere.freeze()
  } catch (cause) {
    throw cause instanceof StandinError ? cause : damaged(cause)
  }
}

function asWorldFile(file: unknown): WorldFile {
  const { standin, version, systems, world } = (file ?? {}) as Partial<WorldFile>
  const isOne = standin === 'world' && typeof version === 'number' && Array.isArray(systems)
  if (isOne && typeof world === 'object' && world !== null) return { standin, version, systems, world }
  throw new StandinError(
    'foreign-file',
    'This is no file of a world.',
    'Give what exportWorld wrote, or GET /_standin/worlds/{world}/export: an object with "standin": "world".',
  )
}

/** What is missing of these would show only later, with requests. */
function isWhole({ seed, clock, realms }: WorldSnapshot): boolean {
  return (
    typeof seed === 'string' &&
    typeof clock?.drift === 'number' &&
    typeof clock.startAt === 'number' &&
    Object.values(realms).every(
      ({ store, roots, polls, counters, fired, options, nextSeq }) =>
        [store?.resources, store?.buried, roots, polls, counters, fired].every(Array.isArray) &&
        typeof options?.durations === 'object' &&
        typeof nextSeq === 'number',
    )
  )
}

function otherVersion(version: number): StandinError {
  return new StandinError(
    'world-file-version',
    `The file has the version ${version}, and this Standin reads ${worldFileVersion}.`,
    version > worldFileVersion ? 'Update Standin.' : 'Make the world again with this Standin, and export it.',
  )
}

function otherSystems(strangers: readonly string[], known: readonly string[]): StandinError {
  return new StandinError(
    'world-file-systems',
    `The file has parts of ${strangers.join(', ')}, which this world does not have.`,
    `It has ${known.join(', ') || 'no system'}: start the server with those of the file too.`,
  )
}

function damaged(cause?: unknown): StandinError {
  return new StandinError(
    'bad-world-file',
    'The file of the world is damaged: parts of it are missing.',
    'Export it again.',
    cause,
  )
}
