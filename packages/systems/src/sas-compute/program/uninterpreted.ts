import { type RunState, say } from './run-state.ts'

/** Says what is passed over, so that nobody takes silence for success. Standin's own note, not SAS's. */
export function sayUninterpreted(state: RunState, what: string): void {
  say(state, `NOTE: Standin does not interpret ${what}.`)
}
