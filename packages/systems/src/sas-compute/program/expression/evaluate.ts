import type { Cell } from '../../data/table-content.ts'
import { bestText } from '../formats/best-text.ts'
import { isTextFormat } from '../formats/format-spec.ts'
import { readValue } from '../formats/read-value.ts'
import { writeValue } from '../formats/write-value.ts'
import { functionOf } from '../functions/functions.ts'
import { type Facts, longestText, parameterAt, textCost } from '../functions/sas-function.ts'
import { compare, matchesLike } from './compare.ts'
import type { Expression, Operator } from './expression.ts'

/** What SAS remarks on while it evaluates. */
export type Remark = 'missing' | 'division' | 'toNumber' | 'toText' | 'invalidNumber' | 'invalidArgument'

/** Where an expression finds its values. */
export interface Scope {
  readonly facts: Facts
  readonly read: (name: string) => Cell
  readonly element: (array: string, index: number | null) => Cell
  readonly remark: (what: Remark, detail?: string) => void
}

type Evaluate<K extends Expression['is']> = (expression: Extract<Expression, { is: K }>, scope: Scope) => Cell

const evaluators: { readonly [K in Expression['is']]: Evaluate<K> } = {
  literal: ({ value }) => value,
  variable: ({ name }, { read }) => read(name),
  element: ({ array, index }, scope) => scope.element(array, evaluateNumber(index, scope)),
  call: ({ name, args }, scope) => {
    const called = functionOf(name)
    if (!called) return null
    const values = args.map((arg, i) => {
      const parameter = parameterAt(called, i)
      if (parameter === 'n') return evaluateNumber(arg, scope)
      return parameter === 'c' ? evaluateText(arg, scope) : evaluate(arg, scope)
    })
    const value = called.run(values, scope.facts)
    if (typeof value !== 'string') return value
    scope.facts.charge?.(textCost(value.length))
    return value.slice(0, longestText)
  },
  format: ({ value, format, reads }, scope) => {
    if (!reads)
      return writeValue(
        isTextFormat(format) ? evaluateText(value, scope) : evaluateNumber(value, scope),
        format,
      )
    const text = evaluateText(value, scope)
    const read = readValue(text, format)
    if (read === undefined) scope.remark('invalidArgument', text)
    return read ?? null
  },
  sign: ({ sign, of }, scope) => {
    const value = evaluateNumber(of, scope)
    if (sign === 'not') return Number(!value)
    if (value === null) scope.remark('missing')
    return value === null || sign === '+' ? value : -value
  },
  binary: ({ op, left, right }, scope) => binary(op, left, right, scope),
  in: ({ value, list }, scope) => {
    const found = evaluate(value, scope)
    return Number(
      list.some((item) =>
        typeof item === typeof (found ?? 0) || item === null ? compare(found, item) === 0 : false,
      ),
    )
  },
  like: ({ value, pattern }, scope) => Number(matchesLike(evaluateText(value, scope), pattern)),
}

/** The value of an expression. */
export function evaluate(expression: Expression, scope: Scope): Cell {
  return (evaluators[expression.is] as Evaluate<Expression['is']>)(expression, scope)
}

/** Its value as a number; a text is converted, with a remark. */
export function evaluateNumber(expression: Expression, scope: Scope): number | null {
  return asNumber(evaluate(expression, scope), scope)
}

/** Its value as a text; a number is converted by BEST12., with a remark. */
export function evaluateText(expression: Expression, scope: Scope): string {
  return asText(evaluate(expression, scope), scope)
}

export function asNumber(value: Cell, scope: Scope): number | null {
  if (typeof value !== 'string') return value
  scope.remark('toNumber')
  const read = readValue(value, undefined)
  if (read === undefined) scope.remark('invalidNumber', value)
  return typeof read === 'number' ? read : null
}

export function asText(value: Cell, scope: Scope): string {
  if (typeof value === 'string') return value
  scope.remark('toText')
  return bestText(value).padStart(12)
}

export const isTrue = (value: Cell): boolean =>
  typeof value === 'string' ? value.trim() !== '' && Number(value) !== 0 : value !== null && value !== 0

function binary(op: Operator, left: Expression, right: Expression, scope: Scope): Cell {
  if (op === 'and') return Number(isTrue(evaluateNumber(left, scope)) && isTrue(evaluateNumber(right, scope)))
  if (op === 'or') return Number(isTrue(evaluateNumber(left, scope)) || isTrue(evaluateNumber(right, scope)))
  if (op === '||') {
    const text = evaluateText(left, scope) + evaluateText(right, scope)
    scope.facts.charge?.(textCost(text.length))
    return text.slice(0, longestText)
  }
  const comparison = comparisons[op]
  if (comparison)
    return Number(comparison(compareCells(evaluate(left, scope), evaluate(right, scope), scope)))
  return arithmetic(op, evaluateNumber(left, scope), evaluateNumber(right, scope), scope)
}

const comparisons: Partial<Record<Operator, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '^=': (order) => order !== 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
}

/** A text and a number are compared as numbers. */
function compareCells(left: Cell, right: Cell, scope: Scope): number {
  if (typeof left === 'string' && typeof right === 'string') return compare(left, right)
  return compare(asNumber(left, scope), asNumber(right, scope))
}

function arithmetic(op: Operator, left: number | null, right: number | null, scope: Scope): number | null {
  if (op === 'min') return compare(left, right) < 0 ? left : right
  if (op === 'max') return compare(left, right) > 0 ? left : right
  if (left === null || right === null) {
    scope.remark('missing')
    return null
  }
  if (op === '/' && right === 0) {
    scope.remark('division')
    return null
  }
  const value = compute(op, left, right)
  return Number.isFinite(value) ? value : null
}

function compute(op: Operator, left: number, right: number): number {
  if (op === '+') return left + right
  if (op === '-') return left - right
  if (op === '*') return left * right
  return op === '/' ? left / right : left ** right
}
