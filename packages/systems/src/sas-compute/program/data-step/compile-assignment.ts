import { floatType, textType, type ValueType } from '../expression/expression-type.ts'
import { routineOrFunctionSleep } from '../sleep.ts'
import { isWord, type Word } from '../words.ts'
import { type Compile, type Compiler, placeOf, readExpression, splitArguments } from './compile.ts'
import type { Target } from './op.ts'
import { declare, stepType } from './variables.ts'

/** Whether these words are `x = …`, `x + 1` (a sum), or a reference such as `a{i} = …` or `substr(x, 1) = …`. */
export function isAssignment(words: readonly Word[]): boolean {
  const [target, next] = words
  if (target?.kind !== 'name' || !next) return false
  if (isWord(next, '=') || isWord(next, '+')) return true
  const isReference = ['(', '{', '['].includes(next.text)
  return (
    isReference && !isWord(target, 'if') && !isWord(target, 'select') && endOfReference(words) !== undefined
  )
}

export const compileAssignment: Compiler = (compile) => {
  const { words } = compile
  if (isWord(words[1], '=')) return assign(compile, { name: words[0]?.text ?? '' }, words.slice(2))
  if (isWord(words[1], '+')) return add(compile)
  const close = endOfReference(words)
  if (close === undefined) return false
  return isWord(words[0], 'substr') ? replacePart(compile, close) : assignElement(compile, close)
}

function assign(compile: Compile, target: Target, words: readonly Word[]): boolean {
  const { step, into } = compile
  const sleep = routineOrFunctionSleep(words)
  const sleeping = sleep && readSleep(compile, sleep.amount, sleep.unit)
  if (sleeping) into.push(sleeping)
  const value = readExpression(compile, sleep?.amount ?? words)
  if (!value) return false
  if ('name' in target) declare(step, target.name, stepType(step, value), { set: true })
  into.push({ op: 'assign', target: lower(target), value, place: placeOf(compile) })
  return true
}

export function readSleep(compile: Compile, amount: readonly Word[], unit: readonly Word[] | number) {
  const [length, each] = [
    readExpression(compile, amount),
    typeof unit === 'number' ? ({ is: 'literal', value: unit } as const) : readExpression(compile, unit),
  ]
  return length && each && ({ op: 'sleep', amount: length, unit: each, place: placeOf(compile) } as const)
}

const lower = (target: Target): Target =>
  'name' in target ? { name: target.name.toLowerCase() } : { ...target, array: target.array.toLowerCase() }

/** `x + expression;` keeps its sum from one observation to the next, and starts at 0. */
function add(compile: Compile): boolean {
  const { step, words, into } = compile
  const value = readExpression(compile, words.slice(2))
  const variable = declare(step, words[0]?.text ?? '', floatType, { retained: true, set: true })
  if (!value || variable.type !== 'FLOAT') return false
  variable.initial ??= 0
  into.push({ op: 'add', name: variable.name.toLowerCase(), value, place: placeOf(compile) })
  return true
}

function assignElement(compile: Compile, close: number): boolean {
  const { step, words } = compile
  const array = words[0]?.text ?? ''
  const index = readExpression(compile, words.slice(2, close))
  if (!index || !step.arrays.has(array.toLowerCase())) return false
  return assign(compile, { array, index }, words.slice(close + 2))
}

function replacePart(compile: Compile, close: number): boolean {
  const { step, words, into } = compile
  const [name, ...rest] = splitArguments(words.slice(1, close + 1)) ?? []
  const args = rest.map((each) => readExpression(compile, each)).filter((each) => each !== undefined)
  const value = readExpression(compile, words.slice(close + 2))
  if (!value || name?.length !== 1 || args.length !== rest.length) return false
  const type: ValueType = textType(8)
  const variable = declare(step, name[0]?.text ?? '', type, { set: true })
  into.push({ op: 'replacePart', name: variable.name.toLowerCase(), args, value, place: placeOf(compile) })
  return true
}

/** The place of the parenthesis that closes `a(…`, when a `=` follows it. */
function endOfReference(words: readonly Word[]): number | undefined {
  let depth = 0
  for (const [i, { text, kind }] of words.entries()) {
    if (kind !== 'sign') continue
    if ('({['.includes(text)) depth++
    if (')}]'.includes(text)) depth--
    if (depth === 0 && ')}]'.includes(text)) return isWord(words[i + 1], '=') ? i : undefined
  }
  return undefined
}
