import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Comparison, compareValues, type Expression, satisfies } from './expression.ts'

interface Dish {
  readonly name: string
  readonly price: number
  readonly hot?: boolean
}

const dishes: fc.Arbitrary<Dish> = fc.record(
  {
    name: fc.constantFrom('', 'a', 'ab', 'b', 'soup', 'Soup', '10', '9'),
    price: fc.nat(5),
    hot: fc.boolean(),
  },
  { requiredKeys: ['name', 'price'] },
)

type Predicate = (dish: Dish) => boolean
type Case = readonly [expression: Expression, predicate: Predicate]

const byName: Readonly<Record<Comparison, (a: string, b: string) => boolean>> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  lt: (a, b) => a < b,
  le: (a, b) => a <= b,
  gt: (a, b) => a > b,
  ge: (a, b) => a >= b,
  contains: (a, b) => a.includes(b),
  startsWith: (a, b) => a.startsWith(b),
  endsWith: (a, b) => a.endsWith(b),
}
const byPrice = {
  eq: (a: number, b: number) => a === b,
  ne: (a: number, b: number) => a !== b,
  lt: (a: number, b: number) => a < b,
  le: (a: number, b: number) => a <= b,
  gt: (a: number, b: number) => a > b,
  ge: (a: number, b: number) => a >= b,
}
const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T)[]

const leaf: fc.Arbitrary<Case> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...keysOf(byName)), fc.constantFrom('', 'a', 'b', 'ou', '10'))
    .map(([op, value]): Case => [{ op, member: 'name', value }, (dish) => byName[op](dish.name, value)]),
  fc
    .tuple(fc.constantFrom(...keysOf(byPrice)), fc.nat(5), fc.boolean())
    .map(
      ([op, value, asText]): Case => [
        { op, member: 'price', value: asText ? String(value) : value },
        (dish) => byPrice[op](dish.price, value),
      ],
    ),
  fc
    .constantFrom(true, false, null)
    .map((value): Case => [{ op: 'eq', member: 'hot', value }, (dish) => (dish.hot ?? null) === value]),
)

const { tree } = fc.letrec<{ tree: Case }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    leaf,
    tie('tree').map(([of, test]): Case => [{ op: 'not', of }, (dish) => !test(dish)]),
    fc
      .array(tie('tree'), { maxLength: 3 })
      .map(
        (all): Case => [
          { op: 'and', of: all.map(([of]) => of) },
          (dish) => all.every(([, test]) => test(dish)),
        ],
      ),
    fc
      .array(tie('tree'), { maxLength: 3 })
      .map(
        (all): Case => [
          { op: 'or', of: all.map(([of]) => of) },
          (dish) => all.some(([, test]) => test(dish)),
        ],
      ),
  ),
}))

describe('satisfies', () => {
  it('says what a plain predicate says', () => {
    fc.assert(
      fc.property(tree, dishes, ([expression, predicate], dish) => {
        const member = (name: string) => (dish as unknown as Readonly<Record<string, unknown>>)[name]
        expect(satisfies(expression, member)).toBe(predicate(dish))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('compareValues', () => {
  it.each([
    [1, 2, -1],
    [10, 9, 1],
    [10, '9', 1],
    ['10', '9', -1],
    ['a', 'b', -1],
    ['a', 'B', 1],
    ['x', 'x', 0],
    [undefined, 'a', -1],
    [null, undefined, 0],
    ['a', null, 1],
    [0, null, 1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareValues(a, b))).toBe(sign)
  })

  it('orders the values of one type', () => {
    const columns = [fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean()]
    const values = fc.oneof(
      ...columns.map((each) => fc.array(fc.option<unknown>(each), { minLength: 3, maxLength: 3 })),
    )
    fc.assert(
      fc.property(values, ([a, b, c]) => {
        expect(Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a))).toBe(0)
        if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) {
          expect(compareValues(a, c)).toBeLessThanOrEqual(0)
        }
      }),
    )
  })
})
