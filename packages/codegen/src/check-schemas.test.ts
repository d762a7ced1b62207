import { describe, expect, it } from 'vitest'
import { checkSchemas } from './check-schemas.ts'
import { readYaml } from './read-document.ts'

const findings = (schema: string) => {
  const schemas = `Thing: ${schema}, Closed: { type: object, additionalProperties: false }`
  return checkSchemas(readYaml('a.yaml', `components: { schemas: { ${schemas} } }`)).map(({ text }) => text)
}

describe('checkSchemas', () => {
  it.each([
    [
      'a keyword zod ignores',
      '{ type: object, patternProperties: {} }',
      "'patternProperties' is not checked here; leave it out",
    ],
    [
      'a keyword of OpenAPI 3.0',
      '{ type: string, nullable: true }',
      "'nullable' is not checked here; leave it out",
    ],
    ['a constraint without a type', '{ maxLength: 3 }', "'maxLength' is not checked here; name the type"],
    [
      'a constraint of another type',
      '{ type: string, minimum: 3 }',
      "'minimum' is not checked here; leave it out",
    ],
    [
      'a constraint beside a $ref',
      `{ $ref: '#/components/schemas/Closed', type: object }`,
      'beside a $ref nothing else is read',
    ],
    [
      'an undeclared required member',
      '{ type: object, required: [a] }',
      "'a' is required but not among the properties",
    ],
    ['an array without items', '{ type: array }', 'an array needs items'],
    [
      'a constraint beside an enum',
      '{ type: string, enum: [a], maxLength: 3 }',
      "beside an enum 'maxLength' is not read",
    ],
    [
      'an enum value of another type',
      '{ type: string, enum: [a, 1] }',
      'an enum holds plain values of the declared type',
    ],
    ['an object as constant', '{ const: { a: 1 } }', 'an enum holds plain values of the declared type'],
    [
      'a closed branch of allOf',
      `{ allOf: [{ $ref: '#/components/schemas/Closed' }] }`,
      'allOf of a schema with additionalProperties: false',
    ],
    [
      'a pattern that needs a flag',
      `{ type: string, pattern: '\\p{L}' }`,
      'the pattern needs no flag and works with u',
    ],
    ['a broken pattern', `{ type: string, pattern: '(' }`, 'the pattern needs no flag and works with u'],
    [
      'any of these in a member',
      '{ type: object, properties: { a: { type: array } } }',
      'an array needs items',
    ],
  ])('refuses %s', (_, schema, message) => {
    expect(findings(schema)).toEqual([message])
  })

  it.each([
    ['null beside a type', '{ type: [string, "null"], enum: [a, null] }'],
    ['annotations anywhere', `{ $ref: '#/components/schemas/Closed', description: x, x-y: 1 }`],
    ['no constraint at all', '{}'],
    ['an open composition', '{ oneOf: [{ type: string }, { type: array, items: { type: integer } }] }'],
    ['a map', '{ type: object, additionalProperties: { type: string } }'],
  ])('takes %s', (_, schema) => {
    expect(findings(schema)).toEqual([])
  })

  it('looks into bodies, replies and parameters too', () => {
    const content = 'content: { a/b: { schema: { type: array } } }'
    const text = `paths: { /a: {
      parameters: [{ name: q, in: query, schema: { type: array } }],
      put: { requestBody: { ${content} }, responses: { 200: { ${content} } } } } }`
    expect(checkSchemas(readYaml('a.yaml', text)).map(({ pointer }) => pointer)).toEqual([
      '#/paths/~1a/put/requestBody/content/a~1b/schema',
      '#/paths/~1a/put/responses/200/content/a~1b/schema',
      '#/paths/~1a/parameters/0/schema',
    ])
  })
})
