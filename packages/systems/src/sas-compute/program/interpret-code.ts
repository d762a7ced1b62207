import { beginDataStep } from './data-step/begin-data-step.ts'
import { addDataStatement } from './data-step/compile-statement.ts'
import { runDataStep } from './data-step/run-data-step.ts'
import { globalStatements } from './global-statements.ts'
import { silentStatements, uninterpretedStatements } from './known-statements.ts'
import { addProcStatement, beginProcStep, endsAtRun, runProcStep } from './proc-step.ts'
import { isDataLines } from './raw-block.ts'
import { complain, type RunState, reachBoundary } from './run-state.ts'
import type { Statement } from './scan-statements.ts'
import { syntaxError } from './syntax-error.ts'
import { sayUninterpreted } from './uninterpreted.ts'

type Interpret = (state: RunState, statement: Statement) => void

/** Statements that begin or end steps. */
const stepStatements: Readonly<Record<string, Interpret>> = {
  DATA: (state, statement) => {
    endStep(state)
    beginDataStep(state, statement)
  },
  PROC: (state, statement) => {
    endStep(state)
    beginProcStep(state, statement)
  },
  RUN: (state) => {
    if (state.step?.kind !== 'proc' || endsAtRun(state.step)) endStep(state)
  },
  QUIT: (state) => endStep(state),
  ENDSAS: (state) => {
    // Assumed, wording and error both: in batch SAS just ends.
    complain(state, 'ERROR: Execution terminated by an ENDSAS statement.', 1012)
    state.stopped = true
  },
}

/** Whether this statement ends an open step by beginning another: its notes then come before this one's echo. */
export function beginsStep(state: RunState, { text }: Statement): boolean {
  return state.step !== undefined && !state.collecting && /^(?:data|proc)(?!\s*=)\b/i.test(text)
}

/** Runs the open step, if there is one, and closes it. */
export function endStep(state: RunState): void {
  const { step } = state
  if (step?.kind === 'data') runDataStep(state, step)
  else if (step) runProcStep(state, step)
}

/** Takes in one statement that has been through the macro processor. */
export function interpretCode(state: RunState, statement: Statement): void {
  const name = /^[A-Za-z_]\w*/.exec(statement.text)?.[0].toUpperCase() ?? ''
  const { step } = state
  const assigned = assigns(statement)
  if (Object.hasOwn(stepStatements, name) && !assigned) stepStatements[name]?.(state, statement)
  else if (Object.hasOwn(globalStatements, name) && !assigned) globalStatements[name]?.(state, statement)
  else if (step?.kind === 'data') addDataStatement(state, step, statement)
  else if (step) addProcStatement(state, step, statement)
  else interpretGlobal(state, statement, name)
  if (isDataLines(statement.text)) endStep(state)
  reachBoundary(state)
}

function interpretGlobal(state: RunState, statement: Statement, name: string): void {
  if (statement.text === '' || silentStatements.has(name)) return
  if (uninterpretedStatements.has(name) && !assigns(statement)) sayUninterpreted(state, name)
  else syntaxError(state, statement)
}

/** Whether the first word is no statement's name but a variable's. */
function assigns({ text }: Statement): boolean {
  return /^\w+\s*=/.test(text)
}
