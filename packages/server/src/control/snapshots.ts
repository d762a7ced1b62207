import { exportWorld, importWorld } from '@standin/engine'
import { type ControlRoutes, jsonReply } from './control-call.ts'
import { showWorld } from './worlds.ts'

/** What was kept of worlds, here and in files. */
export const snapshotRoutes: ControlRoutes<
  'takeSnapshot' | 'restoreSnapshot' | 'exportWorld' | 'importWorld'
> = {
  takeSnapshot: ({ worlds, world }) => jsonReply(201, { snapshot: worlds.keep(world) }),
  restoreSnapshot: (call) => {
    const { worlds, world, body } = call
    world.restore(worlds.kept(world, String(body.snapshot)))
    return jsonReply(200, showWorld(call, world))
  },
  exportWorld: ({ world }) => jsonReply(200, exportWorld(world)),
  importWorld: (call) => {
    importWorld(call.world, call.body)
    return jsonReply(200, showWorld(call, call.world))
  },
}
