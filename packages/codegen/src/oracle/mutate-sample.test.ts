import { describe, expect, it } from 'vitest'
import { mutateSample } from './mutate-sample.ts'

describe('mutateSample', () => {
  const schema = {
    type: 'object',
    properties: { a: { type: 'string', maxLength: 2 }, b: { $ref: '#/$defs/List' } },
  }
  const table = { List: { type: 'array', items: { enum: [1, 2] } } }
  const mutants = mutateSample(table, schema, { a: 'x', b: [1] })

  it.each([
    ['another type', [null, 'x', []]],
    ['a member less', [{ b: [1] }]],
    ['a member more', [{ a: 'x', b: [1], extraMember: true }]],
    ['a member that is null', [{ a: null, b: [1] }]],
    [
      'a longer string',
      [
        { a: 'aaa', b: [1] },
        { a: '😀😀😀', b: [1] },
      ],
    ],
    ['a value outside the enum, behind a ref', [{ a: 'x', b: ['not in the enum'] }]],
    [
      'an item more, and one less',
      [
        { a: 'x', b: [1, 1] },
        { a: 'x', b: [] },
      ],
    ],
  ])('makes %s', (_, wanted) => {
    for (const mutant of wanted) expect(mutants).toContainEqual(mutant)
  })

  it('stands on both sides of a bound', () => {
    const bounded = mutateSample({}, { type: 'number', minimum: 0, exclusiveMaximum: 2 }, 1)
    expect(bounded).toEqual(expect.arrayContaining([-1, -0.001, 0, 0.001, 1.999, 2, 2.001, 3]))
  })

  it('comes to an end with a schema that contains itself', () => {
    const Tree = { type: 'array', items: { $ref: '#/$defs/Tree' } }
    expect(mutateSample({ Tree }, Tree, [[[[[[[]]]]]]]).length).toBeGreaterThan(0)
  })
})
