import { describe, expect, it } from 'vitest'
import { hoistSchemas, pascal } from './hoist-schemas.ts'
import { readYaml } from './read-document.ts'

const documentOf = (operation: string, components = '') =>
  readYaml('a.yaml', `{ paths: { /a: { post: { operationId: makeThing, ${operation} } } }, ${components} }`)

const namesOf = (operation: string, components = '') => {
  const { names, hoisted } = hoistSchemas(documentOf(operation, components))
  return { names: [...names.values()], hoisted: [...hoisted.keys()] }
}

describe('hoistSchemas', () => {
  it('names inline schemas for their operation', () => {
    const operation = `
      requestBody: { content: { application/json: { schema: { type: object } } } },
      responses: { 200: { content: { text/plain: { schema: { type: string } } } } }`
    expect(namesOf(operation).names).toEqual(['MakeThingBody', 'MakeThing200'])
  })

  it('leaves a component its name', () => {
    const operation = `responses: { 200: { content: { a/b: { schema: { $ref: '#/components/schemas/Thing' } } } } }`
    const components = 'components: { schemas: { Thing: { type: object } } }'
    expect(namesOf(operation, components)).toEqual({ names: ['Thing'], hoisted: [] })
  })

  it('names a shared response for itself, once', () => {
    const operation = `responses: { 400: { $ref: '#/components/responses/Bad' }, 404: { $ref: '#/components/responses/Bad' } }`
    const components =
      'components: { responses: { Bad: { content: { a/b: { schema: { type: string } } } } } }'
    expect(namesOf(operation, components)).toEqual({ names: ['BadResponse'], hoisted: ['BadResponse'] })
  })

  it('tells two inline schemas of one response apart by media type, and equal ones not', () => {
    const operation = `responses: { 200: { content: {
      a/json: { schema: { type: object } }, text/plain: { schema: { type: string } }, b/json: { schema: { type: object } } } } }`
    expect(namesOf(operation)).toEqual({
      names: ['MakeThing200', 'MakeThing200TextPlain', 'MakeThing200'],
      hoisted: ['MakeThing200', 'MakeThing200TextPlain'],
    })
  })

  it('gives a body without a schema one that allows everything', () => {
    expect(namesOf('responses: { 200: { content: { a/b: {} } } }').hoisted).toEqual(['MakeThing200'])
  })

  it('refuses a name that a component has, and says where', () => {
    const operation = 'responses: { 200: { content: { "": { schema: { type: string } } } } }'
    const components = 'components: { schemas: { MakeThing200: { type: object } } }'
    expect(() => namesOf(operation, components)).toThrow(
      'a.yaml#/paths/~1a/post/responses/200/content/: the inline schema would be named MakeThing200, which is taken',
    )
  })
})

it('makes a name of any text', () => {
  expect(pascal('application/vnd.x-y+json')).toBe('ApplicationVndXYJson')
})
