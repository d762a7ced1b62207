import { addDataStatement, beginDataStep } from './data-step.ts'
import { silentStatements, uninterpretedStatements } from './known-statements.ts'
import { macroSource } from './macro-functions.ts'
import { interpretMacro, isSkipped } from './macro-statements.ts'
import { addProcStatement, beginProcStep, endsAtRun, runProcStep } from './proc-step.ts'
import { resolveMacros } from './resolve-macros.ts'
import { runDataStep } from './run-data-step.ts'
import { complain, type RunState } from './run-state.ts'
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

/**
 * Whether this statement ends an open step by beginning another: its notes then come before this one's
 * echo.
 */
export function beginsStep(state: RunState, { text }: Statement): boolean {
  return state.step !== undefined && !state.skipping && /^(?:data|proc)(?!\s*=)\b/i.test(text)
}

/** Runs the open step, if there is one, and closes it. */
export function endStep(state: RunState): void {
  const { step } = state
  if (step?.kind === 'data') runDataStep(state, step)
  else if (step) runProcStep(state, step)
}

/** Takes one statement in. */
export function interpretStatement(state: RunState, statement: Statement): void {
  if (isSkipped(state, statement)) return
  if (statement.text.startsWith('%')) interpretMacro(state, statement, nameOf(statement.text))
  else
    interpretResolved(state, { ...statement, text: resolveMacros(statement.text, macroSource(state)).trim() })
}

function interpretResolved(state: RunState, statement: Statement): void {
  const name = nameOf(statement.text)
  const { step } = state
  const isStep = Object.hasOwn(stepStatements, name) && !assigns(statement)
  if (isStep) stepStatements[name]?.(state, statement)
  else if (step?.kind === 'data') addDataStatement(state, step, statement, name)
  else if (step) addProcStatement(state, step, statement)
  else interpretGlobal(state, statement, name)
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

/** The first word, in upper case, with its `%`. */
function nameOf(text: string): string {
  return /^%?[A-Za-z_]\w*/.exec(text)?.[0].toUpperCase() ?? ''
}
