export type { Standin, StandinOptions } from '@standin/server'
export type { ListeningStandin, ListenOptions } from '@standin/server/node'
export { loadSystem, type SystemId, systemIds } from '@standin/systems'
export { createStandin, startStandin } from './create-standin.ts'
