import { contentOf } from '../../data/known-content.ts'
import type { TableContent } from '../../data/table-content.ts'
import { addResult, changeMacro, type RunState } from '../run-state.ts'

/** A table of which no more is known than that it is there: a script made it, or what Standin does not run. */
const unknown: TableContent = { columns: [], rows: [[]] }

/** What a table holds, as `WORK.A`; undefined when there is none. */
export function tableContent(state: RunState, name: string): TableContent | undefined {
  const own = state.tables.get(name)
  if (own !== undefined) return own ?? undefined
  if (!state.session.tables.includes(name)) return undefined
  return state.session.readTable?.(name) ?? contentOf(name) ?? unknown
}

/** A table is there from now on; it is one of the run's results (that TABLE results are made so is assumed). */
export function makeTable(state: RunState, name: string, content: TableContent): void {
  state.tables.set(name, content)
  state.made.push({ at: state.now, name, ...(content === unknown ? {} : { content }) })
  addResult(state, 'TABLE', name)
  changeMacro(state, 'SYSLAST', name)
  changeMacro(state, 'SYSNOBS', String(content.rows.length))
}

/** A table whose rows nobody knows, since Standin did not run what makes it. */
export function makeUnknownTable(state: RunState, name: string): void {
  makeTable(state, name, unknown)
}

export function dropTable(state: RunState, name: string): void {
  state.tables.set(name, null)
  state.made.push({ at: state.now, name, dropped: true })
}
