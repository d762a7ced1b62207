import type { Cell } from '../table-content.ts'
import { isLike } from './is-like.ts'
import { functions } from './where-functions.ts'
import type { Calculating, Compared, Comparing, WhereTree } from './where-tree.ts'

type CellRow = readonly Cell[]

/** Whether a row satisfies a clause: a number that is neither 0 nor missing. */
export function satisfiesWhere(tree: WhereTree, row: CellRow): boolean {
  return isTrue(evaluate(tree, row))
}

const isTrue = (value: Cell): boolean => typeof value === 'number' && value !== 0

function evaluate(tree: WhereTree, row: CellRow): Cell {
  switch (tree.kind) {
    case 'literal':
      return tree.value
    case 'column':
      return row[tree.at] ?? (tree.type === 'CHAR' ? '' : null)
    case 'minus': {
      const value = evaluate(tree.of, row)
      return typeof value === 'number' ? -value : null
    }
    case 'calculate':
      return tree.rest.reduce<Cell>(
        (value, { op, with: other }) => calculate(op, value, evaluate(other, row)),
        evaluate(tree.first, row),
      )
    case 'call':
      return functions[tree.name]?.of(...tree.of.map((each) => evaluate(each, row))) ?? null
    default:
      return Number(holds(tree, row))
  }
}

type Condition = Exclude<WhereTree, { kind: 'literal' | 'column' | 'minus' | 'calculate' | 'call' }>

function holds(tree: Condition, row: CellRow): boolean {
  switch (tree.kind) {
    case 'all':
      return tree.of.every((each) => isTrue(evaluate(each, row)))
    case 'any':
      return tree.of.some((each) => isTrue(evaluate(each, row)))
    case 'not':
      return !isTrue(evaluate(tree.of, row))
    case 'missing':
      return isMissing(evaluate(tree.of, row))
    case 'compare':
      return chainHolds(evaluate(tree.first, row), tree.rest, row)
    case 'in': {
      const value = evaluate(tree.of, row)
      return tree.values.some(
        ({ from, to }) => compareCells(value, from) >= 0 && compareCells(value, to) <= 0,
      )
    }
    case 'contains':
      return textOf(evaluate(tree.of, row)).includes(textOf(evaluate(tree.part, row)).trimEnd())
    case 'like':
      return isLike(textOf(evaluate(tree.of, row)), tree.pattern)
  }
}

function chainHolds(first: Cell, rest: readonly Compared[], row: CellRow): boolean {
  let left = first
  for (const { op, with: other } of rest) {
    const right = evaluate(other, row)
    if (!comparing[op](left, right)) return false
    left = right
  }
  return true
}

const comparing: Readonly<Record<Comparing, (left: Cell, right: Cell) => boolean>> = {
  eq: (left, right) => compareCells(left, right) === 0,
  ne: (left, right) => compareCells(left, right) !== 0,
  lt: (left, right) => compareCells(left, right) < 0,
  le: (left, right) => compareCells(left, right) <= 0,
  gt: (left, right) => compareCells(left, right) > 0,
  ge: (left, right) => compareCells(left, right) >= 0,
  begins: (left, right) => textOf(left).startsWith(textOf(right).trimEnd()),
}

const textOf = (value: Cell): string => (typeof value === 'string' ? value : '')
const isMissing = (value: Cell): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '')

/** A missing number is less than every other one; texts compare as if padded with blanks. */
export function compareCells(left: Cell, right: Cell): number {
  if (typeof left === 'string' && typeof right === 'string') {
    const [one, other] = [left.trimEnd(), right.trimEnd()]
    return one < other ? -1 : Number(one > other)
  }
  if (typeof left !== 'number' || typeof right !== 'number') {
    return Number(typeof left === 'number') - Number(typeof right === 'number')
  }
  return left < right ? -1 : Number(left > right)
}

/** Nothing is calculated from a missing number, nor by dividing by 0. */
function calculate(op: Calculating, left: Cell, right: Cell): Cell {
  if (op === '||') return `${textOf(left)}${textOf(right)}`
  if (typeof left !== 'number' || typeof right !== 'number') return null
  const results = {
    '+': left + right,
    '-': left - right,
    '*': left * right,
    '/': left / right,
    '**': left ** right,
  }
  return Number.isFinite(results[op]) ? results[op] : null
}
