export type {
  ClientJournal,
  ClientWorld,
  Duration,
  GivenOptions,
  JournalQuery,
  NewWorld,
  ReachedGiven,
  SettingValues,
} from './client-world.ts'
export type {
  ClientOptions,
  ControlAnswer,
  ControlArguments,
  ControlBody,
  ControlCall,
  ControlOperation,
  ControlSchemas,
} from './control-call.ts'
export { ControlError } from './control-error.ts'
export { createClient, type StandinClient } from './create-client.ts'
