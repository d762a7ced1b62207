import type { Facts } from './functions/sas-function.ts'
import { macroValue } from './macro/macro-variables.ts'
import { unmask } from './mask.ts'
import { type RunState, spend } from './run-state.ts'
import { tableContent } from './tables/session-tables.ts'

/** SAS counts seconds from the start of 1960. */
const sasEpoch = 315_619_200

/** What functions may ask of this run, at this moment. */
export function factsOf(state: RunState): Facts {
  return {
    seconds: (state.startedAt + state.now) / 1000 + sasEpoch,
    macro: (name) => {
      const value = macroValue(state, name)
      return value === undefined ? undefined : unmask(value)
    },
    hasTable: (name) => tableContent(state, name) !== undefined,
    charge: (cost) => cost === 0 || spend(state, cost),
  }
}
