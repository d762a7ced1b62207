import type { TableContent } from '../../data/table-content.ts'
import { complain, type RunState } from '../run-state.ts'
import { sayMissing } from './say-missing.ts'
import { tableContent } from './session-tables.ts'
import { fullName } from './table-names.ts'

/** What a table holds, by its name as written; a missing one is SAS's error, and undefined. */
export function openTable(state: RunState, name: string): TableContent | undefined {
  const libref = name.includes('.') ? name.slice(0, name.indexOf('.')) : ''
  const content = libref.length > 8 ? undefined : tableContent(state, fullName(name))
  if (libref.length > 8)
    complain(state, `ERROR: Libref '${libref}' exceeds 8 characters.`, 1012) // recorded
  else if (!content) sayMissing(state, fullName(name))
  return content
}
