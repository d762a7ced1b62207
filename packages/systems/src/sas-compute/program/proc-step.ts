import { sayStopped, sayUsage } from './end-step.ts'
import { runGroupProcedures } from './known-statements.ts'
import { procedures } from './procs/procedures.ts'
import { changeMacro, complain, type RunState, say } from './run-state.ts'
import type { Statement } from './scan-statements.ts'
import { factsOf } from './session-facts.ts'
import type { ProcInput, ProcStep } from './step.ts'
import { applyOptions } from './tables/apply-options.ts'
import { openTable } from './tables/open-table.ts'
import { makeUnknownTable } from './tables/session-tables.ts'
import { fullName } from './tables/table-names.ts'
import { closing, parseReferences, type TableReference } from './tables/table-reference.ts'
import { sayUninterpreted } from './uninterpreted.ts'
import { isWord, type Word, words } from './words.ts'

/** Begins a PROC step: its `data=` must exist, whether or not Standin runs the procedure. */
export function beginProcStep(state: RunState, statement: Statement): void {
  const own = words(statement.text)
  const name = own[1]?.text.toUpperCase() ?? ''
  const known = Object.hasOwn(procedures, name) ? procedures[name] : undefined
  const asked = optionTable(own, 'data') ?? (known?.reads ? lastTable(state) : undefined)
  const input = asked && openInput(state, asked)
  state.step = {
    kind: 'proc',
    startedAt: state.now,
    failed: (known?.reads === true || asked !== undefined) && !input,
    slept: 0,
    name,
    statements: [statement],
    input,
  }
  if (!known) sayUninterpreted(state, `PROC ${name}`)
}

/** The table of an option such as `data=lib.name(where=(…))`. */
export function optionTable(own: readonly Word[], option: string): TableReference | undefined {
  const at = own.findIndex((word, i) => isWord(word, option) && isWord(own[i + 1], '='))
  if (at === -1) return undefined
  const dotted = isWord(own[at + 3], '.') ? 5 : 3
  const open = at + dotted
  const end = isWord(own[open], '(') ? (closing(own, open) ?? open) + 1 : open
  return parseReferences(own.slice(at + 2, end))?.[0]
}

/** `data=` left out means the table made last. */
function lastTable(state: RunState): TableReference | undefined {
  const last = state.macros.get('SYSLAST') ?? '_NULL_'
  if (last !== '_NULL_') return { name: last, options: {} }
  complain(state, 'ERROR: There is not a default input data set (_LAST_ is _NULL_).', 1012)
  return undefined
}

function openInput(state: RunState, { name, options }: TableReference): ProcInput | undefined {
  const content = openTable(state, name)
  return content && { name: fullName(name), content: applyOptions(content, options, factsOf(state)), options }
}

/** Adds a statement to a PROC step; PROC SQL runs each at once. */
export function addProcStatement(state: RunState, step: ProcStep, statement: Statement): void {
  const known = Object.hasOwn(procedures, step.name) ? procedures[step.name] : undefined
  if (known?.statement) known.statement(state, step, statement)
  else step.statements.push(statement)
}

/** Whether `run;` ends this step. */
export function endsAtRun(step: ProcStep): boolean {
  return !runGroupProcedures.has(step.name)
}

/** Runs a PROC step at its end, and closes it. */
export function runProcStep(state: RunState, step: ProcStep): void {
  const known = Object.hasOwn(procedures, step.name) ? procedures[step.name] : undefined
  state.step = undefined
  say(state, '', 'note')
  if (step.failed) sayStopped(state)
  else if (known) known.run(state, step)
  else noteTables(state, step)
  if (!step.failed) changeMacro(state, 'SYSERR', '0')
  sayUsage(state, step)
}

/** Of what procedures can do that Standin does not run, it sees which tables they make. */
function noteTables(state: RunState, { statements }: ProcStep): void {
  for (const { text } of statements) {
    const made = /^create\s+table\s+((?:\w+\.)?\w+)/i.exec(text)?.[1] ?? optionTable(words(text), 'out')?.name
    if (made !== undefined) makeUnknownTable(state, fullName(made))
  }
}
