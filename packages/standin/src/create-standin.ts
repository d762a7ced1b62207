import { createStandin as createServed, type Standin, type StandinOptions } from '@standin/server'
import { type ListeningStandin, type ListenOptions, startStandin as startServed } from '@standin/server/node'
import { runGiven } from './run-given.ts'

/** A fake server without a socket; it knows its systems' named states. */
export const createStandin = (options: StandinOptions): Standin => createServed({ runGiven, ...options })

/** The same on a port. Rejects with a StandinError when it can't listen there, or not with that certificate. */
export const startStandin = (options: ListenOptions): Promise<ListeningStandin> =>
  startServed({ runGiven, ...options })
