import {
  silentDataStatements,
  silentStatements,
  uninterpretedDataStatements,
  uninterpretedStatements,
} from '../known-statements.ts'
import type { RunState } from '../run-state.ts'
import type { Statement } from '../scan-statements.ts'
import { syntaxError } from '../syntax-error.ts'
import { isWord, words } from '../words.ts'
import { type Compile, type Compiler, mention } from './compile.ts'
import { compileAssignment, isAssignment } from './compile-assignment.ts'
import { compileCall } from './compile-call.ts'
import {
  compileDo,
  compileElse,
  compileEnd,
  compileIf,
  compileOtherwise,
  compileSelect,
  compileWhen,
} from './compile-control.ts'
import * as declarations from './compile-declarations.ts'
import { compileDataLines, compileFile, compileInfile } from './compile-files.ts'
import { compileInput } from './compile-input.ts'
import { compilePut } from './compile-put.ts'
import { compileOutput, compileRead } from './compile-tables.ts'
import type { DataStep } from './data-step.ts'
import type { Op } from './op.ts'

const plain =
  (op: Op): Compiler =>
  ({ into, words: own }) => {
    into.push(op)
    return own.length === 1
  }

const abort: Compiler = ({ state, statement, into }) => {
  into.push({ op: 'abort', line: state.firstLine + statement.line, column: statement.column + 1 })
  return true
}

/** The statements of a DATA step that Standin runs. */
export const dataStatements: Readonly<Record<string, Compiler>> = {
  SET: compileRead,
  MERGE: compileRead,
  BY: declarations.compileBy,
  WHERE: declarations.compileWhere,
  INPUT: compileInput,
  INFILE: compileInfile,
  DATALINES: compileDataLines,
  CARDS: compileDataLines,
  LINES: compileDataLines,
  DATALINES4: compileDataLines,
  CARDS4: compileDataLines,
  LINES4: compileDataLines,
  PUT: compilePut,
  PUTLOG: compilePut,
  FILE: compileFile,
  CALL: compileCall,
  OUTPUT: compileOutput,
  DELETE: plain({ op: 'delete' }),
  STOP: plain({ op: 'stop' }),
  RETURN: plain({ op: 'return' }),
  LEAVE: plain({ op: 'leave' }),
  CONTINUE: plain({ op: 'continue' }),
  ABORT: abort,
  IF: compileIf,
  ELSE: compileElse,
  DO: compileDo,
  END: compileEnd,
  SELECT: compileSelect,
  WHEN: compileWhen,
  OTHERWISE: compileOtherwise,
  LENGTH: declarations.compileLength,
  FORMAT: declarations.compileFormat,
  INFORMAT: declarations.compileInformat,
  LABEL: declarations.compileLabel,
  KEEP: declarations.compileKeep,
  DROP: declarations.compileDrop,
  RENAME: declarations.compileRename,
  RETAIN: declarations.compileRetain,
  ARRAY: declarations.compileArray,
}

/** Compiles a statement or a part of one; false when it is none. */
function compileStatement(compile: Compile): boolean {
  const { state, step, words: own } = compile
  const name = own[0]?.kind === 'name' ? own[0].text.toUpperCase() : ''
  if (isAssignment(own)) return compileAssignment(compile)
  const compiler = Object.hasOwn(dataStatements, name) ? dataStatements[name] : undefined
  if (compiler) return compiler(compile)
  if (silentStatements.has(name) || silentDataStatements.has(name)) return true
  const isNamed = uninterpretedDataStatements.has(name) || uninterpretedStatements.has(name)
  if (!isNamed && !isWord(own.at(-1), ':')) return false
  mention(state, step, name)
  return true
}

/** Adds a statement to a DATA step. Its text has been through macro resolution. */
export function addDataStatement(state: RunState, step: DataStep, statement: Statement): void {
  const block = step.blocks.at(-1)
  if (!block) return
  const own = words(statement.text)
  const isElse = isWord(own[0], 'else')
  if (!isElse && !isWord(own[0], 'if')) block.lastIf = undefined
  if (
    compileStatement({ state, step, statement, words: own, into: block.ops, block, nested: compileStatement })
  )
    return
  step.failed = true
  syntaxError(state, statement)
}
