import type { Op } from './data-step-ops.ts'
import { dataStatements } from './data-step-statements.ts'
import {
  silentDataStatements,
  silentStatements,
  uninterpretedDataStatements,
  uninterpretedStatements,
} from './known-statements.ts'
import { mention } from './mention.ts'
import { isAssignment, readAssignment } from './read-assignment.ts'
import type { RunState } from './run-state.ts'
import type { Statement } from './scan-statements.ts'
import type { DataStep } from './step.ts'
import { syntaxError } from './syntax-error.ts'
import { fullName, tableNames } from './table-names.ts'
import { words } from './words.ts'

/**
 * Begins a DATA step. `data;` without a name makes WORK.DATA1 (SAS counts on from there; Standin does not).
 */
export function beginDataStep(state: RunState, statement: Statement): void {
  const names = tableNames(statement.text.slice('data'.length).trim())
  const outputs = names.map(fullName).filter((name) => name !== 'WORK._NULL_')
  const step: DataStep = {
    kind: 'data',
    startedAt: state.now,
    failed: false,
    slept: 0,
    outputs: names.length === 0 ? ['WORK.DATA1'] : outputs,
    inputs: [],
    assigned: new Set(),
    blocks: [{ ops: [], skipped: false }],
    mentioned: new Set(),
  }
  state.step = step
}

/** Adds a statement to a DATA step. Its text has been through macro resolution. */
export function addDataStatement(state: RunState, step: DataStep, statement: Statement, name: string): void {
  const parsed = words(statement.text)
  const block = step.blocks.at(-1)
  const add = (op: Op): void => void (block?.skipped || block?.ops.push(op))
  const interpret = dataStatements[name]
  if (isAssignment(parsed)) readAssignment(parsed).forEach(add)
  else if (interpret) interpret({ state, step, statement, words: parsed, add })
  else if (isKnown(name) || parsed.at(-1)?.text === ':') mention(state, step, name)
  else fail(state, step, statement)
  if (isAssignment(parsed)) step.assigned.add((parsed[0]?.text ?? '').toUpperCase())
}

function isKnown(name: string): boolean {
  const known = [silentStatements, silentDataStatements, uninterpretedDataStatements, uninterpretedStatements]
  return known.some((names) => names.has(name))
}

function fail(state: RunState, step: DataStep, statement: Statement): void {
  step.failed = true
  syntaxError(state, statement)
}
