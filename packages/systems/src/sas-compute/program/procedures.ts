import { lineSize } from './log-layout.ts'
import { addResult, list, type RunState, say } from './run-state.ts'
import type { TableInput } from './table-names.ts'

/** A procedure that Standin knows. */
export interface Procedure {
  /** It reads a table, by `data=` or the one made last. */
  readonly reads: boolean
  readonly run: (state: RunState, input: TableInput | undefined) => void
}

/**
 * What is written to the listing is little: a page title, a header, and sizes, since values are not
 * interpreted.
 */
export const procedures: Readonly<Record<string, Procedure>> = {
  PRINT: { reads: true, run: print },
  CONTENTS: { reads: true, run: contents },
  OPTIONS: { reads: false, run: options },
}

function print(state: RunState, input: TableInput | undefined): void {
  if (!input) return
  page(state)
  list(state, 'hilighted', 'Obs')
  list(state, 'hilighted', '')
  const rows = Math.min(input.shape.observations, 1000)
  for (let row = 1; row <= rows; row++) list(state, 'normal', String(row).padStart(3))
  addResult(state, 'ODS', `Print: Data Set ${input.name}`)
}

function contents(state: RunState, input: TableInput | undefined): void {
  if (!input) return
  page(state)
  list(state, 'normal', 'The CONTENTS Procedure')
  list(state, 'normal', '')
  list(
    state,
    'normal',
    `Data Set Name        ${input.name.padEnd(32)}Observations          ${input.shape.observations}`,
  )
  list(
    state,
    'normal',
    `Member Type          ${'DATA'.padEnd(32)}Variables             ${input.shape.variables}`,
  )
  addResult(state, 'ODS', `Contents: Data Set ${input.name}`)
}

/** PROC OPTIONS writes to the log, and makes no result. */
function options(state: RunState): void {
  say(state, `    SAS (r) Proprietary Software Release ${state.macros.get('SYSVER') ?? 'V.04.00'}`)
  say(state, '')
  say(state, ' Portable Options:')
  say(state, '')
  say(state, ` LINESIZE=${lineSize}      Specifies the line size for the SAS log and SAS procedure output.`)
  say(
    state,
    ' SYNTAXCHECK       Enables syntax check mode for statements in a noninteractive or batch program.',
  )
}

function page(state: RunState): void {
  list(state, 'title', 'The SAS System')
  list(state, 'title', '')
}
