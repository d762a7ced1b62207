export { createStandin, type Standin, type StandinOptions } from '@standin/server'
export { type ListeningStandin, type ListenOptions, startStandin } from '@standin/server/node'
export { loadSystem, type SystemId, systemIds } from '@standin/systems'
