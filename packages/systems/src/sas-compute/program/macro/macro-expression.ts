import { unmask } from '../mask.ts'

/** A value of a macro expression: text, or a number where it looks like one. */
type Operand = string

/** What is wrong with an expression. */
export interface MacroFault {
  readonly fault: 'operand' | 'operator' | 'division' | 'depth'
}

interface Reader {
  readonly tokens: readonly string[]
  /** `%sysevalf` knows decimals, `%eval` whole numbers alone. */
  readonly decimals: boolean
  at: number
  depth: number
}

const symbols = /\*\*|<=|>=|[\^~¬]=|[=<>+\-*/()&|^~¬]/g
const words = /\b(?:and|or|not|eq|ne|lt|le|gt|ge|in)\b/gi
const named: Readonly<Record<string, string>> = {
  eq: '=',
  ne: '^=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  and: '&',
  or: '|',
  not: '^',
  '~': '^',
  '¬': '^',
  '~=': '^=',
  '¬=': '^=',
  in: '#',
}

const levels: readonly (readonly string[])[] = [
  ['|'],
  ['&'],
  ['=', '^=', '<', '<=', '>', '>=', '#'],
  ['+', '-'],
  ['*', '/'],
  ['**'],
]

/** The value of a macro expression whose references are resolved; masked signs are no operators. */
export function evaluateMacro(text: string, decimals = false): string | MacroFault {
  const reader: Reader = { tokens: tokensOf(text), decimals, at: 0, depth: 0 }
  const value = binary(reader, 0)
  if (typeof value === 'object') return value
  return reader.at < reader.tokens.length ? { fault: 'operator' } : value
}

function tokensOf(text: string): readonly string[] {
  const split = new RegExp(`${symbols.source}|${words.source}`, 'gi')
  const tokens: string[] = []
  let from = 0
  const operand = (end: number): void => {
    const own = text.slice(from, end).trim()
    if (own !== '') tokens.push(`'${unmask(own)}`)
  }
  for (const mark of text.matchAll(split)) {
    operand(mark.index)
    const lower = mark[0].toLowerCase()
    tokens.push(named[lower] ?? lower)
    from = mark.index + mark[0].length
  }
  operand(text.length)
  return tokens
}

function binary(reader: Reader, level: number): Operand | MacroFault {
  if (level >= levels.length) return prefix(reader)
  let left = binary(reader, level + 1)
  for (;;) {
    const operator = reader.tokens[reader.at]
    if (typeof left === 'object' || operator === undefined || !levels[level]?.includes(operator)) return left
    reader.at++
    const right = binary(reader, level + 1)
    if (typeof right === 'object') return right
    left = apply(operator, left, right, reader.decimals)
  }
}

function prefix(reader: Reader): Operand | MacroFault {
  const token = reader.tokens[reader.at]
  if (token === undefined || !['+', '-', '^', '('].includes(token)) return operand(reader)
  if (reader.depth++ > 100) return { fault: 'depth' }
  reader.at++
  const value = token === '(' ? binary(reader, 0) : prefix(reader)
  reader.depth--
  if (typeof value === 'object') return value
  if (token === '(') return reader.tokens[reader.at++] === ')' ? value : { fault: 'operator' }
  const number = numberOf(value, reader.decimals)
  if (number === undefined) return { fault: 'operand' }
  if (token === '^') return String(Number(number === 0))
  return String(token === '-' ? -number : number)
}

/** An operand may be empty: `%if &x = %then` compares with nothing. */
function operand(reader: Reader): Operand {
  const token = reader.tokens[reader.at]
  if (!token?.startsWith("'")) return ''
  reader.at++
  return token.slice(1)
}

function numberOf(text: string, decimals: boolean): number | undefined {
  const shape = decimals ? /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i : /^\s*[+-]?\d+\s*$/
  return shape.test(text) ? Number(text) : undefined
}

function apply(operator: string, left: Operand, right: Operand, decimals: boolean): Operand | MacroFault {
  if (operator === '#') return String(Number(right.trim().split(/\s+/).includes(left.trim())))
  const [a, b] = [numberOf(left, decimals), numberOf(right, decimals)]
  const comparison = comparisons[operator]
  if (comparison)
    return String(Number(comparison(a !== undefined && b !== undefined ? a - b : order(left, right))))
  if (a === undefined || b === undefined) return { fault: 'operand' }
  if (operator === '/' && b === 0) return { fault: 'division' }
  const value = arithmetic[operator]?.(a, b) ?? Number.NaN
  return String(decimals ? Number(value.toPrecision(15)) : Math.trunc(value))
}

const order = (left: string, right: string): number => (left < right ? -1 : Number(left > right))

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (by) => by === 0,
  '^=': (by) => by !== 0,
  '<': (by) => by < 0,
  '<=': (by) => by <= 0,
  '>': (by) => by > 0,
  '>=': (by) => by >= 0,
}

const arithmetic: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '**': (a, b) => a ** b,
  '&': (a, b) => Number(a !== 0 && b !== 0),
  '|': (a, b) => Number(a !== 0 || b !== 0),
}
