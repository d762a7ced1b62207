import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../json.ts'
import type { SchemaTable } from '../schema-table.ts'
import { readWithAjv } from './read-schema.ts'
import { plain, sampleSchema } from './sample-schema.ts'

const refusedOf = (schema: JsonObject, table: SchemaTable = {}) => {
  const allows = readWithAjv({ ...table, Thing: schema })('Thing')
  const samples = fc
    .sample(sampleSchema({ ...table, Thing: schema }, schema), { seed: 1, numRuns: 200 })
    .map(plain)
  return samples.filter((sample) => !allows(sample))
}

describe('sampleSchema makes only what is valid', () => {
  it.each<[string, JsonObject]>([
    ['strings of a length', { type: 'string', minLength: 2, maxLength: 4 }],
    ['strings of a pattern', { type: 'string', pattern: '^[a-z]{2,9}-\\d+$', maxLength: 8 }],
    ['moments', { type: 'string', format: 'date-time' }],
    ['days', { type: 'string', format: 'date' }],
    ['integers of a range', { type: 'integer', minimum: -2, exclusiveMaximum: 3 }],
    ['numbers of a range', { type: 'number', exclusiveMinimum: 0, maximum: 2 }],
    ['one of several types', { type: ['string', 'null', 'boolean'] }],
    ['one of several values', { enum: ['a', 1, null] }],
    ['a constant', { const: 'a' }],
    ['lists', { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 2 }],
    ['sets', { type: 'array', items: { type: 'boolean' }, uniqueItems: true }],
    [
      'closed objects',
      {
        type: 'object',
        properties: { a: { type: 'string' }, b: {} },
        required: ['a'],
        additionalProperties: false,
      },
    ],
    [
      'maps',
      { type: 'object', additionalProperties: { type: 'integer' }, minProperties: 1, maxProperties: 2 },
    ],
    ['maps with short names', { type: 'object', propertyNames: { type: 'string', maxLength: 3 } }],
    ['either', { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'null' } }] }],
    [
      'both',
      {
        allOf: [
          { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] },
          { type: 'object', properties: { b: { type: 'integer' } }, required: ['b'] },
        ],
      },
    ],
  ])('%s', (_, schema) => {
    expect(refusedOf(schema)).toEqual([])
  })

  it('things that contain themselves', () => {
    const Tree = {
      type: 'object',
      properties: { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/$defs/Tree' } } },
      required: ['name', 'children'],
    }
    expect(refusedOf({ $ref: '#/$defs/Tree' }, { Tree })).toEqual([])
  })
})
