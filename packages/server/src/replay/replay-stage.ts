import {
  changeDurations,
  createWorld,
  fromPlainJson,
  type RealmOptions,
  type System,
  type WireReply,
  type WireRequest,
  type World,
  type WorldOptions,
  type WorldSnapshot,
} from '@standin/engine'
import { handle } from '../handle.ts'
import { type Break, collect } from '../reply/pieces.ts'
import type { ReplayFile, ReplayItem, ReplayRequest } from './replay-file.ts'

/** What came back, whole unless the connection was lost. */
export interface StagedReply {
  readonly reply: WireReply
  readonly broken?: Break
}

/** Where a replay happens: a fresh world, here or elsewhere. */
export interface ReplayStage {
  ask(request: WireRequest, item: ReplayRequest): Promise<StagedReply>
  /** Does again what happened besides requests. */
  redo(item: Exclude<ReplayItem, ReplayRequest>): void | Promise<void>
}

/** A fresh world in this process. */
export function createWorldStage(
  systems: readonly System[],
  { world: { options, clock, ...rest }, systems: ids }: ReplayFile,
  own: Pick<WorldOptions, 'outside'> = {},
): ReplayStage & { readonly world: World } {
  const world = createWorld(
    systems.filter(({ id }) => ids.includes(id)),
    {
      ...rest,
      ...own,
      clock,
      options: fromPlainJson(options) as WorldOptions['options'] & object,
      faults: [],
    },
  )
  world.faults.restore(rest.faults)
  return { world, ...createStageIn(world) }
}

/** A world that is there already. */
export function createStageIn(world: World): ReplayStage {
  return {
    async ask(request, { origin, prefix }) {
      const { broken, ...reply } = await handle(world, request, { origin, prefix })
      if (!broken) return { reply: await collect(reply) }
      reply.pieces?.cancel()
      return { reply, broken }
    },
    redo: (item) => (redos[item.kind] as (world: World, item: ReplayItem) => void)(world, item),
  }
}

type Redo = {
  readonly [Item in Exclude<ReplayItem, ReplayRequest> as Item['kind']]: (world: World, item: Item) => void
}

const redos: Redo = {
  advance: (world, { ms }) => world.advance(ms),
  clock: ({ clock }, { mode, speed }) =>
    clock.set({ ...(mode === undefined ? {} : { mode }), ...(speed === undefined ? {} : { speed }) }),
  faults: (world, { faults }) => world.faults.restore(faults),
  options(world, item) {
    const realm = world.realm(item.system)
    const { settings, auth, ...durations } = fromPlainJson(item.options) as RealmOptions
    changeDurations(realm, durations)
    realm.options = { ...realm.options, settings, auth }
  },
  restore: (world, { snapshot }) => world.restore(fromPlainJson(snapshot) as WorldSnapshot),
}
