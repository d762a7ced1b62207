import { type Machine, type RunRow, standsFor } from '@standin/engine'

/** What an event does by the table: the row that wins, and the state after all that follows from it. */
export interface RowOutcome {
  readonly row: RunRow
  readonly to: string
}

/** Reads the table as the engine does, with the guards that are known to hold. Undefined: there is no row for it. */
export function outcomeOf(
  machine: Machine,
  event: string,
  state: string,
  holds: readonly string[],
): RowOutcome | undefined {
  const row = machine.on[event]?.find(
    (each) => standsFor(each, state) && each.if.every((guard) => isTrue(guard, holds)),
  )
  if (!row) return undefined
  const to = row.to ?? state
  const followed = row.then === undefined ? undefined : outcomeOf(machine, row.then, to, holds)
  return { row, to: followed?.to ?? to }
}

const isTrue = (guard: string, holds: readonly string[]) =>
  guard.startsWith('!') ? !holds.includes(guard.slice(1)) : holds.includes(guard)

/** The state that the wire shows for a state of the table. */
export const shownAs = ({ states }: Machine, state: string) => states[state]?.shows ?? state
