import { expect, it } from 'vitest'
import { hoistSchemas } from './hoist-schemas.ts'
import { operationTable } from './operation-table.ts'
import { readYaml } from './read-document.ts'

const tableOf = (text: string) => {
  const document = readYaml('a.yaml', text)
  return operationTable(document, hoistSchemas(document))
}

it('has what a router and a validator need, and no prose', () => {
  const table = tableOf(`
paths:
  /things/{id}#asText:
    parameters: [{ $ref: '#/components/parameters/id' }]
    put:
      operationId: putThing
      summary: prose
      tags: [things, other]
      requestBody: { required: true, content: { application/json: { schema: { type: object } } } }
      responses:
        200: { description: prose, headers: { ETag: {} }, content: { text/plain: { schema: { type: string } } } }
        default: { description: prose }
components:
  parameters: { id: { name: id, in: path, required: true, schema: { type: string } } }
`)
  expect(table).toEqual({
    putThing: {
      method: 'PUT',
      path: '/things/{id}',
      variant: 'asText',
      tag: 'things',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      body: { required: true, content: { 'application/json': 'PutThingBody' } },
      responses: {
        200: { headers: ['etag'], content: { 'text/plain': 'PutThing200' } },
        default: { headers: [], content: {} },
      },
    },
  })
})

it('lets an operation override a parameter of its path, and resolves schemas with their defaults', () => {
  const table = tableOf(`
paths:
  /things:
    parameters: [{ name: limit, in: query, schema: { type: string } }]
    get:
      operationId: listThings
      parameters: [{ name: limit, in: query, required: true, schema: { $ref: '#/components/schemas/Limit' } }]
      responses: { 204: {} }
components:
  schemas:
    Limit: { type: integer, default: 10, description: prose }
`)
  expect(table.listThings?.parameters).toEqual([
    { name: 'limit', in: 'query', required: true, schema: { type: 'integer', default: 10 } },
  ])
})

it('keeps operations in document order', () => {
  const table = tableOf(`
paths:
  /b: { get: { operationId: b, responses: {} } }
  /a: { get: { operationId: a, responses: {} } }
`)
  expect(Object.keys(table)).toEqual(['b', 'a'])
})

it('has the other URLs of an operation', () => {
  const table = tableOf(`
paths:
  /things:
    x-also-at: ['/{house}/things']
    get: { operationId: listThings, responses: { 204: {} } }
`)
  expect(table).toMatchObject({ listThings: { path: '/things', alsoAt: ['/{house}/things'] } })
})
