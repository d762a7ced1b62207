import { expect, it } from 'vitest'
import { hoistSchemas } from './hoist-schemas.ts'
import { readYaml } from './read-document.ts'
import { schemaTable } from './schema-table.ts'

const tableOf = (schema: string, components: string) => {
  const response = `200: { content: { a/b: { schema: ${schema} } } }`
  const paths = `{ /a: { get: { operationId: getThing, responses: { ${response} } } } }`
  const document = readYaml('a.yaml', `{ paths: ${paths}, components: { schemas: { ${components} } } }`)
  return schemaTable(document, hoistSchemas(document))
}

it('has what an operation reaches, components first, and nothing else', () => {
  const table = tableOf(
    `{ type: array, items: { $ref: '#/components/schemas/B' } }`,
    `Unused: {}, A: { type: string, title: x }, B: { properties: { a: { $ref: '#/components/schemas/A' } } }`,
  )
  expect(Object.entries(table)).toEqual([
    ['A', { type: 'string' }],
    ['B', { properties: { a: { $ref: '#/$defs/A' } } }],
    ['GetThing200', { type: 'array', items: { $ref: '#/$defs/B' } }],
  ])
})

it('comes to an end with a schema that contains itself', () => {
  const table = tableOf(
    `{ $ref: '#/components/schemas/A' }`,
    `A: { items: { $ref: '#/components/schemas/A' } }`,
  )
  expect(table).toEqual({ A: { items: { $ref: '#/$defs/A' } } })
})

it('refuses a ref into a part of a schema', () => {
  expect(() =>
    tableOf(`{ items: { $ref: '#/components/schemas/A/properties/b' } }`, 'A: { properties: { b: {} } }'),
  ).toThrow('a.yaml#/components/schemas/A/properties/b: a schema refers to this part of another')
})
