import { sayStopped, sayUsage } from './end-step.ts'
import { runGroupProcedures } from './known-statements.ts'
import { procedures } from './procedures.ts'
import { changeMacro, complain, makeTable, type RunState, say } from './run-state.ts'
import type { Statement } from './scan-statements.ts'
import type { ProcStep } from './step.ts'
import { fullName, openTable, optionTable, type TableInput } from './table-names.ts'
import { sayUninterpreted } from './uninterpreted.ts'

/** Begins a PROC step: its `data=` must exist, whether or not Standin interprets the procedure. */
export function beginProcStep(state: RunState, statement: Statement): void {
  const name = /^proc\s+(\w+)/i.exec(statement.text)?.[1]?.toUpperCase() ?? ''
  const known = Object.hasOwn(procedures, name)
  const asked = optionTable(statement.text, 'data') ?? (known ? defaultTable(state, name) : undefined)
  const input = asked === undefined ? undefined : openTable(state, asked)
  const failed = known && procedures[name]?.reads === true && !input
  state.step = {
    kind: 'proc',
    startedAt: state.now,
    failed: failed || (asked !== undefined && !input),
    slept: 0,
    name,
    input,
  }
  if (!known) sayUninterpreted(state, `PROC ${name}`)
  noteTables(state, state.step, statement)
}

/** `data=` left out means the table made last. */
function defaultTable(state: RunState, name: string): string | undefined {
  if (!procedures[name]?.reads) return undefined
  const last = state.macros.get('SYSLAST') ?? '_NULL_'
  if (last !== '_NULL_') return last
  complain(state, 'ERROR: There is not a default input data set (_LAST_ is _NULL_).', 1012)
  return undefined
}

/** Adds a statement to a PROC step: of what procedures can do, Standin sees only which tables they make. */
export function addProcStatement(state: RunState, step: ProcStep, statement: Statement): void {
  noteTables(state, step, statement)
}

function noteTables(state: RunState, step: ProcStep, { text }: Statement): void {
  const created = /^create\s+table\s+((?:\w+\.)?\w+)/i.exec(text)?.[1] ?? optionTable(text, 'out')
  if (created === undefined || step.failed) return
  makeTable(state, fullName(created), shapeOf(step.input))
}

function shapeOf(input: TableInput | undefined): TableInput['shape'] {
  return input?.shape ?? { observations: 1, variables: 1 }
}

/** Whether `run;` ends this step. */
export function endsAtRun(step: ProcStep): boolean {
  return !runGroupProcedures.has(step.name)
}

/** Runs a PROC step at its end, and closes it. */
export function runProcStep(state: RunState, step: ProcStep): void {
  state.step = undefined
  say(state, '', 'note')
  if (step.failed) sayStopped(state)
  else procedures[step.name]?.run(state, step.input)
  if (!step.failed && step.input && Object.hasOwn(procedures, step.name)) {
    const { name, shape } = step.input
    say(state, `NOTE: There were ${shape.observations} observations read from the data set ${name}.`)
  }
  if (!step.failed) changeMacro(state, 'SYSERR', '0')
  sayUsage(state, step)
}
