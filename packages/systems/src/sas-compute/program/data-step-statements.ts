import type { Op } from './data-step-ops.ts'
import { mention } from './mention.ts'
import { literal, readArguments, readExpression, readSleep } from './read-expression.ts'
import { readPut } from './read-put.ts'
import type { RunState } from './run-state.ts'
import type { Statement } from './scan-statements.ts'
import { routineUnit } from './sleep.ts'
import type { DataStep } from './step.ts'
import { openTable, tableNames } from './table-names.ts'
import { isWord, type Word } from './words.ts'

/** A statement of a DATA step while it is compiled; `add` puts what it does into the innermost block. */
export interface DataStatement {
  readonly state: RunState
  readonly step: DataStep
  readonly statement: Statement
  readonly words: readonly Word[]
  readonly add: (op: Op) => void
}

type Interpret = (statement: DataStatement) => void

const read: Interpret = ({ state, step, statement }) => {
  const names = tableNames(statement.text.slice(statement.text.search(/\s|$/)).trim())
  for (const name of names) {
    const input = openTable(state, name)
    if (input) step.inputs.push(input)
    else step.failed = true
  }
}

const put: Interpret = ({ words, add }) => add({ op: 'put', items: readPut(words.slice(1)) })

const call: Interpret = ({ state, step, words, add }) => {
  const routine = words[1]?.text.toUpperCase() ?? ''
  const sleep = readSleep(words.slice(1), routineUnit)
  const [name, value] = readArguments(words.slice(2)) ?? []
  if (sleep) add({ op: 'sleep', ...sleep })
  else if (/^SYMPUTX?$/.test(routine) && name && value) {
    add({
      op: 'symput',
      name: readExpression(name),
      value: readExpression(value),
      trim: routine === 'SYMPUTX',
    })
  } else mention(state, step, `CALL ${routine}`)
}

const abort: Interpret = ({ state, statement, add }) =>
  add({ op: 'abort', line: state.firstLine + statement.line, column: statement.column + 1 })

const skipBlock: Interpret = ({ state, step, words }) => {
  mention(state, step, words[0]?.text.toUpperCase() ?? '')
  if (isWord(words[0], 'select') || words.slice(1).some((word) => isWord(word, 'do')))
    openBlock(step, [], true)
}

const loop: Interpret = (statement) => {
  const { step, words, add } = statement
  const body: Op[] = []
  const op = loopOp(words, body)
  if (!op) mention(statement.state, step, 'DO')
  else add(op)
  openBlock(step, body, !op || op.op === 'forever')
}

function loopOp(words: readonly Word[], body: readonly Op[]): Op | undefined {
  if (words.length === 1) return { op: 'block', body }
  const condition = readArguments(words.slice(2))?.[0]
  const value =
    condition?.length === 1 && condition[0]?.kind === 'number' ? Number(condition[0].text) : undefined
  if (isWord(words[1], 'while') && value) return { op: 'forever' }
  if (isWord(words[1], 'until') && value === 0) return { op: 'forever' }
  return countedLoop(words, body)
}

function countedLoop(words: readonly Word[], body: readonly Op[]): Op | undefined {
  const to = words.findIndex((word) => isWord(word, 'to'))
  const by = words.findIndex((word) => isWord(word, 'by'))
  const name = words[1]
  if (name?.kind !== 'name' || !isWord(words[2], '=') || to === -1) return undefined
  if (words.some((word) => isWord(word, 'while') || isWord(word, 'until') || isWord(word, ',')))
    return undefined
  const end = by === -1 ? undefined : by
  return {
    op: 'loop',
    name: name.text,
    from: readExpression(words.slice(3, to)),
    to: readExpression(words.slice(to + 1, end)),
    by: end === undefined ? literal(1) : readExpression(words.slice(end + 1)),
    body,
  }
}

/** Blocks are run by recursion, so their depth has a limit. */
function openBlock(step: DataStep, ops: Op[], skipped: boolean): void {
  const inSkipped = step.blocks.at(-1)?.skipped === true || step.blocks.length > 100
  step.blocks.push({ ops, skipped: skipped || inSkipped })
}

const closeBlock: Interpret = ({ step }) => {
  if (step.blocks.length > 1) step.blocks.pop()
}

/** The statements of a DATA step that Standin compiles. Others are named in `known-statements.ts`. */
export const dataStatements: Readonly<Record<string, Interpret>> = {
  SET: read,
  MERGE: read,
  UPDATE: read,
  MODIFY: read,
  PUT: put,
  PUTLOG: put,
  CALL: call,
  ABORT: abort,
  OUTPUT: ({ add }) => add({ op: 'output' }),
  STOP: ({ add }) => add({ op: 'stop' }),
  DO: loop,
  END: closeBlock,
  IF: skipBlock,
  ELSE: skipBlock,
  SELECT: skipBlock,
  WHEN: skipBlock,
  OTHERWISE: skipBlock,
}
