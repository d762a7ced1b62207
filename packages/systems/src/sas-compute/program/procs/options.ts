import { lineSize } from '../log-layout.ts'
import { type RunState, say } from '../run-state.ts'
import type { Procedure } from './procedure.ts'

/** PROC OPTIONS writes to the log, and makes no result. */
function run(state: RunState): void {
  say(state, `    SAS (r) Proprietary Software Release ${state.macros.get('SYSVER') ?? 'V.04.00'}`)
  say(state, '')
  say(state, ' Portable Options:')
  say(state, '')
  say(state, ` LINESIZE=${lineSize}      Specifies the line size for the SAS log and SAS procedure output.`)
  say(
    state,
    ' SYNTAXCHECK       Enables syntax check mode for statements in a noninteractive or batch program.',
  )
  for (const { name, value } of state.options) say(state, value === '' ? ` ${name}` : ` ${name}=${value}`)
}

export const options: Procedure = {
  reads: false,
  about: 'two options in outline, and those that the job has set',
  run,
}
