import type { FormatSpec } from '../../data/table-content.ts'
import type { Expression } from '../expression/expression.ts'
import { parseExpression } from '../expression/parse-expression.ts'
import { isKnownInformat } from '../formats/read-value.ts'
import { isKnownFormat } from '../formats/write-value.ts'
import { functionOf } from '../functions/functions.ts'
import { leastArguments, mostArguments } from '../functions/sas-function.ts'
import { complain, type RunState } from '../run-state.ts'
import type { Statement } from '../scan-statements.ts'
import { sayUninterpreted } from '../uninterpreted.ts'
import type { Word } from '../words.ts'
import type { Block, DataStep } from './data-step.ts'
import type { Op, Place } from './op.ts'
import { declareMentioned } from './variables.ts'

/** A statement of a DATA step while it is compiled, or the part of one behind `then` and `else`. */
export interface Compile {
  readonly state: RunState
  readonly step: DataStep
  readonly statement: Statement
  readonly words: readonly Word[]
  /** Where what it does goes. */
  readonly into: Op[]
  readonly block: Block
  /** Compiles the statement that is a part of this one. */
  readonly nested: Compiler
}

/** Compiles a statement; false when it can not be read. */
export type Compiler = (compile: Compile) => boolean

export function placeOf({ state, statement }: Compile): Place {
  return `${state.firstLine + statement.line}:${statement.column + 1}`
}

/** The expression of these words; what it mentions is declared, and its calls are checked. */
export function readExpression(compile: Compile, words: readonly Word[]): Expression | undefined {
  const { step } = compile
  const sizes = new Map([...step.arrays].map(([name, names]) => [name, names.length]))
  const expression = parseExpression(words, sizes)
  if (!expression) return undefined
  checkCalls(compile, expression)
  declareMentioned(step, expression)
  return expression
}

function checkCalls(compile: Compile, expression: Expression): void {
  switch (expression.is) {
    case 'call':
      checkCall(compile, expression)
      for (const arg of expression.args) checkCalls(compile, arg)
      break
    case 'binary':
      checkCalls(compile, expression.left)
      checkCalls(compile, expression.right)
      break
    case 'sign':
      checkCalls(compile, expression.of)
      break
    case 'format':
      checkFormat(compile, expression.format, expression.reads)
      checkCalls(compile, expression.value)
      break
    case 'in':
    case 'like':
      checkCalls(compile, expression.value)
      break
    default:
  }
}

/** A format that is not known counts as none, and is named once. */
export function checkFormat({ state, step }: Compile, format: FormatSpec, reads: boolean): void {
  if (reads ? isKnownInformat(format) : isKnownFormat(format)) return
  mention(state, step, `the ${reads ? 'informat' : 'format'} ${format.name}`)
}

function checkCall({ state, step }: Compile, { name, args }: Extract<Expression, { is: 'call' }>): void {
  const called = functionOf(name)
  if (!called) mention(state, step, `the function ${name}`)
  else if (args.length < leastArguments(called)) {
    complain(state, `ERROR 71-185: The ${name} function call does not have enough arguments.`, 3000)
    step.failed = true
  } else if (args.length > mostArguments(called)) {
    complain(state, `ERROR 72-185: The ${name} function call has too many arguments.`, 3000)
    step.failed = true
  }
}

/** Once per step and name: a loop over columns would fill the log otherwise. */
export function mention(state: RunState, step: DataStep, name: string): void {
  if (step.mentioned.has(name)) return
  step.mentioned.add(name)
  sayUninterpreted(state, name)
}

/** The arguments of `name(a, b)`, given the words behind `name`; undefined when that is not what they are. */
export function splitArguments(words: readonly Word[]): readonly (readonly Word[])[] | undefined {
  if (words[0]?.text !== '(' || words.at(-1)?.text !== ')') return undefined
  const found: Word[][] = [[]]
  let depth = 0
  for (const word of words.slice(1, -1)) {
    if (word.kind === 'sign' && word.text === '(') depth++
    if (word.kind === 'sign' && word.text === ')') depth--
    if (depth === 0 && word.kind === 'sign' && word.text === ',') found.push([])
    else found.at(-1)?.push(word)
  }
  return found
}
