import type { FormatSpec } from '../../data/table-content.ts'
import { parseFormat } from '../formats/format-spec.ts'
import { numberedNames } from '../tables/name-list.ts'
import { isWord, type Word } from '../words.ts'
import type { Expression, Operator } from './expression.ts'
import { operatorAt, precedences, rightToLeft } from './operators.ts'

/** What the words of an expression are read with. */
interface Reader {
  readonly words: readonly Word[]
  /** Names (lower case) that are arrays: `a(1)` is then an element and no call. */
  readonly arrays: Arrays
  at: number
  failed: boolean
  depth: number
}

/** Deeper expressions are refused, since they are read and evaluated by recursion. */
const deepest = 60

const nothing: Expression = { is: 'literal', value: null }
const none: Arrays = new Map()

/** How many elements the arrays have, by lower-case name. */
export type Arrays = ReadonlyMap<string, number>

/** The expression that these words are, or undefined when they are none. */
export function parseExpression(words: readonly Word[], arrays = none): Expression | undefined {
  const reader: Reader = { words, arrays, at: 0, failed: false, depth: 0 }
  const expression = binary(reader, 0)
  return reader.failed || reader.at < words.length ? undefined : expression
}

function binary(reader: Reader, level: number): Expression {
  if (level >= precedences.length) return prefix(reader)
  if (level === 0 && reader.depth++ > deepest) return fail(reader)
  let left = binary(reader, level + 1)
  for (let count = 0; ; count++) {
    const found = operatorAt(reader.words, reader.at)
    if (!found || !precedences[level]?.includes(found.operator)) break
    if (count > 2000) return fail(reader)
    reader.at += found.length
    left = combine(reader, found.operator, left, level)
  }
  if (level === 0) reader.depth--
  return left
}

function combine(reader: Reader, operator: string, left: Expression, level: number): Expression {
  if (operator === 'in' || operator === 'not in') return membership(reader, left, operator)
  if (operator === 'like') {
    const pattern = next(reader)
    if (pattern?.kind !== 'string') return fail(reader)
    return { is: 'like', value: left, pattern: pattern.text }
  }
  if (operator === 'is missing' || operator === 'is not missing') {
    const missing: Expression = { is: 'call', name: 'MISSING', args: [left] }
    return operator === 'is missing' ? missing : { is: 'sign', sign: 'not', of: missing }
  }
  const right = rightToLeft.has(operator) ? operand(reader) : binary(reader, level + 1)
  return { is: 'binary', op: operator as Operator, left, right }
}

/** The right side of `**` and of its like: it binds to the right. */
function operand(reader: Reader): Expression {
  if (reader.depth++ > deepest) return fail(reader)
  const right = binary(reader, precedences.length - 1)
  reader.depth--
  return right
}

function membership(reader: Reader, value: Expression, operator: string): Expression {
  const list: (string | number | null)[] = []
  if (!take(reader, '(')) return fail(reader)
  while (!reader.failed && !take(reader, ')')) {
    const item = prefix(reader)
    if (item.is === 'literal') list.push(item.value)
    else if (item.is === 'sign' && item.of.is === 'literal') list.push(-Number(item.of.value))
    else fail(reader)
    take(reader, ',')
  }
  const found: Expression = { is: 'in', value, list }
  return operator === 'in' ? found : { is: 'sign', sign: 'not', of: found }
}

function prefix(reader: Reader): Expression {
  const word = reader.words[reader.at]
  const sign = ['-', '+'].find((each) => isWord(word, each))
  const negation = ['^', '~', '¬', 'not'].some((each) => isWord(word, each))
  if (sign === undefined && !negation) return primary(reader)
  if (reader.depth++ > deepest) return fail(reader)
  reader.at++
  const of = binary(reader, precedences.length - 1)
  reader.depth--
  return { is: 'sign', sign: negation ? 'not' : (sign as '-' | '+'), of }
}

function primary(reader: Reader): Expression {
  const word = next(reader)
  if (!word) return fail(reader)
  if (word.kind === 'string') return { is: 'literal', value: word.text }
  if (word.kind === 'number') return { is: 'literal', value: word.text === '.' ? null : Number(word.text) }
  if (word.kind === 'name') return named(reader, word.text)
  if (word.text === '(') {
    const inner = binary(reader, 0)
    return take(reader, ')') ? inner : fail(reader)
  }
  return word.text === '.' ? nothing : fail(reader)
}

function named(reader: Reader, name: string): Expression {
  const lower = name.toLowerCase()
  if (/^(?:first|last)$/.test(lower) && isWord(reader.words[reader.at], '.')) {
    reader.at++
    return { is: 'variable', name: `${lower}.${next(reader)?.text.toLowerCase() ?? ''}` }
  }
  const open = ['(', '[', '{'].find((each) => isWord(reader.words[reader.at], each))
  if (!open) return { is: 'variable', name: lower }
  if (reader.arrays.has(lower)) return element(reader, lower, open)
  if (open !== '(') return fail(reader)
  reader.at++
  return /^(?:put|input)$/.test(lower) ? formatted(reader, lower) : call(reader, name.toUpperCase())
}

function element(reader: Reader, array: string, open: string): Expression {
  reader.at++
  const index = binary(reader, 0)
  return take(reader, { '(': ')', '[': ']', '{': '}' }[open] ?? ')')
    ? { is: 'element', array, index }
    : fail(reader)
}

function call(reader: Reader, name: string): Expression {
  const args: Expression[] = []
  if (take(reader, ')')) return { is: 'call', name, args }
  do {
    if (take(reader, 'of')) args.push(...list(reader))
    else args.push(isOmitted(reader) ? { is: 'literal', value: '' } : binary(reader, 0))
  } while (!reader.failed && take(reader, ','))
  return take(reader, ')') ? { is: 'call', name, args } : fail(reader)
}

/** What stands behind `of`: names, `x1-x3`, `a(*)`. */
function list(reader: Reader): readonly Expression[] {
  const start = reader.at
  while (reader.at < reader.words.length && !isListEnd(reader)) reader.at++
  const end = reader.at
  const words = reader.words.slice(start, end)
  const array = words[0]?.text.toLowerCase() ?? ''
  const size = reader.arrays.get(array)
  if (size !== undefined && words.length <= 4)
    return Array.from({ length: size }, (_, i) => ({
      is: 'element',
      array,
      index: { is: 'literal', value: i + 1 },
    }))
  return numberedNames(words).map((name) => ({ is: 'variable', name: name.toLowerCase() }))
}

function isListEnd({ words, at }: Reader): boolean {
  return isWord(words[at], ',') || (isWord(words[at], ')') && !isWord(words[at - 1], '*'))
}

/** Between two commas there may be nothing. */
function isOmitted({ words, at }: Reader): boolean {
  return isWord(words[at], ',')
}

/** `put(value, format.)` and `input(text, informat.)`. */
function formatted(reader: Reader, name: string): Expression {
  const value = binary(reader, 0)
  if (!take(reader, ',')) return fail(reader)
  if (isWord(reader.words[reader.at], '?')) reader.at += isWord(reader.words[reader.at + 1], '?') ? 2 : 1
  const format = readFormat(reader)
  if (!format || !take(reader, ')')) return fail(reader)
  return { is: 'format', value, format, reads: name === 'input' }
}

function readFormat(reader: Reader): FormatSpec | undefined {
  let text = ''
  while (reader.at < reader.words.length && !isWord(reader.words[reader.at], ')'))
    text += next(reader)?.text ?? ''
  return parseFormat(text)
}

function next(reader: Reader): Word | undefined {
  const word = reader.words[reader.at]
  reader.at++
  return word
}

function take(reader: Reader, text: string): boolean {
  if (!isWord(reader.words[reader.at], text)) return false
  reader.at++
  return true
}

function fail(reader: Reader): Expression {
  reader.failed = true
  return nothing
}
