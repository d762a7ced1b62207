import type { TableContent } from '../../data/table-content.ts'
import { complain, type RunState } from '../run-state.ts'
import { tableContent } from './session-tables.ts'
import { fullName } from './table-names.ts'

/** What a table holds, by its name as written; a missing one is SAS's error, and undefined. */
export function openTable(state: RunState, name: string): TableContent | undefined {
  const libref = name.includes('.') ? name.slice(0, name.indexOf('.')) : ''
  const content = libref.length > 8 ? undefined : tableContent(state, fullName(name))
  if (libref.length > 8)
    complain(state, `ERROR: Libref '${libref}' exceeds 8 characters.`, 1012) // recorded
  else if (!content) complain(state, `ERROR: File ${fullName(name)}.DATA does not exist.`, 1012)
  return content
}
