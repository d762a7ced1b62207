/** A parsed filter: what every vendor's grammar is parsed into. */
export type Expression =
  | { readonly op: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly op: 'not'; readonly of: Expression }
  | { readonly op: Comparison; readonly member: string; readonly value: string | number | boolean | null }

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge' | 'contains' | 'startsWith' | 'endsWith'

type Test = (actual: unknown, wanted: string | number | boolean | null) => boolean

const tests: Readonly<Record<Comparison, Test>> = {
  eq: (actual, wanted) => same(actual, wanted),
  ne: (actual, wanted) => !same(actual, wanted),
  lt: (actual, wanted) => compareValues(actual, wanted) < 0,
  le: (actual, wanted) => compareValues(actual, wanted) <= 0,
  gt: (actual, wanted) => compareValues(actual, wanted) > 0,
  ge: (actual, wanted) => compareValues(actual, wanted) >= 0,
  contains: (actual, wanted) => typeof actual === 'string' && actual.includes(String(wanted)),
  startsWith: (actual, wanted) => typeof actual === 'string' && actual.startsWith(String(wanted)),
  endsWith: (actual, wanted) => typeof actual === 'string' && actual.endsWith(String(wanted)),
}

/** Whether an item, read by `member`, satisfies the expression. */
export function satisfies(expression: Expression, member: (name: string) => unknown): boolean {
  switch (expression.op) {
    case 'and':
      return expression.of.every((each) => satisfies(each, member))
    case 'or':
      return expression.of.some((each) => satisfies(each, member))
    case 'not':
      return !satisfies(expression.of, member)
    default:
      return tests[expression.op](member(expression.member), expression.value)
  }
}

function same(actual: unknown, wanted: string | number | boolean | null): boolean {
  if (actual === undefined) return wanted === null
  return actual === wanted || (typeof actual === 'number' && String(actual) === wanted)
}

/** Numbers by size, everything else by code units, absent values first. */
export function compareValues(a: unknown, b: unknown): number {
  const [hasA, hasB] = [a !== undefined && a !== null, b !== undefined && b !== null]
  if (!hasA || !hasB) return Number(hasA) - Number(hasB)
  const numbers = [Number(a), Number(b)]
  if (typeof a === 'number' && !numbers.some(Number.isNaN)) return (numbers[0] ?? 0) - (numbers[1] ?? 0)
  return String(a) < String(b) ? -1 : Number(String(a) > String(b))
}
