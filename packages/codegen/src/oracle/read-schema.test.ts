import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../json.ts'
import { readWithAjv, readWithZod } from './read-schema.ts'

const verdicts = (schema: JsonObject, value: Json) => {
  const table = { Thing: schema }
  return { zod: readWithZod(table)('Thing')(value), ajv: readWithAjv(table)('Thing')(value) }
}

const closed = (name: string) => ({ type: 'object', properties: { [name]: {} }, additionalProperties: false })
const map = { type: 'object', additionalProperties: { type: 'string' } }

describe('where zod and ajv differ', () => {
  // Each is kept out by checkSchemas or cleanSchema, or said in decisions/0002. One that fails here is good news.
  it.each<[string, JsonObject, Json, boolean]>([
    ['integers that JavaScript cannot hold', { type: 'integer' }, 2 ** 60, false],
    ['a date-time in lower case', { type: 'string', format: 'date-time' }, '2020-01-01t00:00:00z', false],
    ['an address without a scheme', { type: 'string', format: 'uri-reference' }, '/a', false],
    [
      'a uuid without a version',
      { type: 'string', format: 'uuid' },
      '00000000-0000-0000-0000-000000000001',
      false,
    ],
    ['constraints without a type', { properties: { a: { type: 'string' } } }, { a: 1 }, true],
    ['a required member that is not declared', { type: 'object', required: ['a'] }, {}, true],
    ['an enum beside a constraint', { type: 'string', enum: ['a'], maxLength: 0 }, 'a', true],
    ['a fraction as a multiple', { type: 'number', multipleOf: 0.1 }, 0.3, true],
    ['a closed branch of allOf', { allOf: [closed('a'), closed('b')] }, { a: 1 }, true],
    ['any character, where it takes two units', { type: 'string', pattern: '^.$' }, '😀', false],
    ['a member that no object literal can have', map, JSON.parse('{"__proto__":1}'), true],
    [
      'a default',
      { type: 'object', properties: { a: { type: 'string', default: '' } }, required: ['a'] },
      {},
      true,
    ],
  ])('%s', (_, schema, value, zod) => {
    expect(verdicts(schema, value)).toEqual({ zod, ajv: !zod })
  })
})

it('both count characters, not the units of a JavaScript string', () => {
  expect(verdicts({ type: 'string', maxLength: 2 }, '😀😀')).toEqual({ zod: true, ajv: true })
  expect(verdicts({ type: 'string', minLength: 2 }, '😀')).toEqual({ zod: false, ajv: false })
})

it('both follow a schema that contains itself', () => {
  const Tree = {
    type: 'object',
    properties: { children: { type: 'array', items: { $ref: '#/$defs/Tree' } } },
    additionalProperties: false,
  }
  for (const read of [readWithZod, readWithAjv]) {
    const allows = read({ Tree })('Tree')
    expect(
      [{ children: [{ children: [{}] }] }, { children: [{ children: [{ a: 1 }] }] }].map(allows),
    ).toEqual([true, false])
  }
})
