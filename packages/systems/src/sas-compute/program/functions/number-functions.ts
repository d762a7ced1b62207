import type { Cell } from '../../data/table-content.ts'
import { type Functions, num, type SasFunction } from './sas-function.ts'

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** Of one number; missing gives missing. */
const of = (compute: (value: number) => number): SasFunction => ({
  takes: 'n',
  run: ([value]) => (typeof value === 'number' ? finite(compute(value)) : null),
})

const present = (args: readonly Cell[]): readonly number[] => args.filter((arg) => typeof arg === 'number')

/** Of the numbers that are not missing; of none it is missing. */
const over = (compute: (values: readonly number[]) => number): SasFunction => ({
  takes: 'n*',
  least: 1,
  run: (args) => {
    const values = present(args)
    return values.length === 0 ? null : finite(compute(values))
  },
})

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
const mean = (values: readonly number[]): number => sum(values) / values.length

function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(sum(values.map((value) => (value - middle) ** 2)) / (values.length - 1))
}

/** To the nearest multiple of the unit; halves go away from zero. */
function roundTo(value: number, unit: number): number {
  if (unit === 0) return value
  const count = Math.floor(Math.abs(value / unit) + 0.5 + Math.abs(value / unit) * 1e-14)
  return Number((Math.sign(value) * count * Math.abs(unit)).toPrecision(15))
}

export const numberFunctions: Functions = {
  ABS: of(Math.abs),
  CEIL: of((value) => Math.ceil(value - 1e-12)),
  FLOOR: of((value) => Math.floor(value + 1e-12)),
  INT: of((value) => Math.trunc(value + Math.sign(value) * 1e-12)),
  SIGN: of(Math.sign),
  SQRT: of(Math.sqrt),
  EXP: of(Math.exp),
  LOG: of((value) => (value > 0 ? Math.log(value) : Number.NaN)),
  LOG10: of((value) => (value > 0 ? Math.log10(value) : Number.NaN)),
  MOD: {
    takes: 'nn',
    run: ([value, divisor]) => {
      const [left, right] = [num(value ?? null), num(divisor ?? null)]
      return left === null || right === null || right === 0 ? null : finite(left % right)
    },
  },
  ROUND: {
    takes: 'nn',
    least: 1,
    run: ([value, unit = 1]) =>
      typeof value === 'number' && typeof unit === 'number' ? roundTo(value, unit) : null,
  },
  SUM: over(sum),
  MEAN: over(mean),
  MIN: over((values) => values.reduce((least, value) => Math.min(least, value))),
  MAX: over((values) => values.reduce((most, value) => Math.max(most, value))),
  RANGE: over(
    (values) =>
      values.reduce((most, value) => Math.max(most, value)) -
      values.reduce((least, value) => Math.min(least, value)),
  ),
  STD: over((values) => (values.length < 2 ? Number.NaN : deviation(values))),
  N: { takes: 'n*', least: 1, run: (args) => present(args).length },
  NMISS: { takes: 'n*', least: 1, run: (args) => args.length - present(args).length },
  MISSING: { takes: 'a', run: ([value]) => Number(value === null || String(value).trim() === '') },
  DIM: { takes: 'n', run: ([size]) => size ?? null },
  HBOUND: { takes: 'n', run: ([size]) => size ?? null },
  LBOUND: { takes: 'n', run: () => 1 },
  COALESCE: { takes: 'n*', least: 1, run: (args) => present(args)[0] ?? null },
  IFN: { takes: 'nnnn', least: 3, run: ([condition, yes, no]) => (condition ? yes : no) ?? null },
}
