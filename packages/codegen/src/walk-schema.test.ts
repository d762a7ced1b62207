import { expect, it } from 'vitest'
import { walkSchema } from './walk-schema.ts'

it('visits a schema and all that are written inside it, but no members or values', () => {
  const node = {
    properties: { a: { items: { type: 'string' } } },
    additionalProperties: false,
    anyOf: [{ $ref: '#/x' }],
    enum: [{ type: 'not a schema' }],
  }
  expect(walkSchema({ node, pointer: '#' }).map(({ pointer }) => pointer)).toEqual([
    '#',
    '#/anyOf/0',
    '#/properties/a',
    '#/properties/a/items',
  ])
})
