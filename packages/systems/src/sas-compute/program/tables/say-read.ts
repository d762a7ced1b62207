import { type RunState, say } from '../run-state.ts'
import type { Where } from './table-reference.ts'

/** How many observations came from a table, and by which condition. */
export function sayRead(state: RunState, name: string, count: number, where: Where | undefined): void {
  say(state, `NOTE: There were ${count} observations read from the data set ${name}.`)
  if (where) say(state, `      WHERE ${where.text};`, 'note')
}
