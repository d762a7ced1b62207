export { type AnswerOn, createStandin, type Standin, type StandinOptions } from './app.ts'
export { schemas as controlSchemas } from './control/generated/schemas.ts'
export { findErrors } from './control/read-body.ts'
export { readNewWorld } from './control/read-new-world.ts'
export { type HandleOptions, handle } from './handle.ts'
export { renderHar } from './har/render-har.ts'
export type { Ports } from './ports.ts'
export { type PlaceOfError, type Problem, problemReply } from './problem.ts'
export { exportReplay } from './replay/export-replay.ts'
export type { ReplyDifference } from './replay/find-difference.ts'
export { type ReplayDifference, type ReplayOptions, type ReplayResult, replay } from './replay/replay.ts'
export {
  parseReplay,
  type ReplayedReply,
  type ReplayFile,
  type ReplayItem,
  type ReplayRequest,
  type ReplayWorld,
} from './replay/replay-file.ts'
export { createStageIn, createWorldStage, type ReplayStage, type StagedReply } from './replay/replay-stage.ts'
export type { Pieces, Reply } from './reply/pieces.ts'
export type { GivenOrder, RunGiven } from './run-given.ts'
export type { NewWorld, Worlds } from './worlds.ts'
