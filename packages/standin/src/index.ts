export {
  type ClockMode,
  type Fault,
  type FaultEffect,
  type FaultPlan,
  type JournalEntry,
  type JournalOptions,
  type JournalQuery,
  StandinError,
  type System,
  type World,
} from '@standin/engine'
export {
  exportReplay,
  parseReplay,
  type ReplayFile,
  type ReplayResult,
  renderHar,
  replay,
} from '@standin/server'
export { loadSystem, type SystemId, systemIds } from '@standin/systems'
export type { ScriptedProgram } from '@standin/systems/sas-compute'
export { createStandin, type Standin } from './create-standin.ts'
export type { GivenOptions, InWorld, ReachedState, RequestInWorld } from './in-world.ts'
export type { StandinOptions, SystemChoice } from './read-options.ts'
export { type ListeningStandin, type ListenOptions, startStandin } from './start-standin.ts'
