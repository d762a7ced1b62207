import { expect, it } from 'vitest'
import { lookAtSchema } from './look-at-schema.ts'

const all = {
  Named: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  Aged: {
    allOf: [
      { $ref: '#/$defs/Named' },
      { type: 'object', required: ['age'], properties: { age: { type: 'integer' } } },
    ],
  },
}

it.each([
  [{ $ref: '#/$defs/Named' }, { types: ['object'], required: ['name'], isOpen: false }],
  [{ $ref: '#/$defs/Aged' }, { types: ['object'], required: ['name', 'age'], isOpen: false }],
  [
    { type: ['string', 'null'], pattern: '^a$' },
    { types: ['string', 'null'], pattern: '^a$' },
  ],
  [{ enum: ['a', 'b'] }, { values: ['a', 'b'], isOpen: false }],
  [{ const: 'a' }, { values: ['a'] }],
  [
    { type: 'array', items: { type: 'string' }, minItems: 2 },
    { items: { type: 'string' }, minItems: 2 },
  ],
  [{ anyOf: [{ type: 'string' }, { type: 'object' }] }, { isOpen: true }],
  [{}, { isOpen: true }],
  [undefined, { isOpen: true }],
  [{ $ref: '#/$defs/Gone' }, { isOpen: true }],
])('%j', (schema, looked) => {
  expect(lookAtSchema(schema, all)).toMatchObject(looked)
})
