import { expect, it } from 'vitest'
import { checkBodies } from './check-bodies.ts'
import { readYaml } from './read-document.ts'

const findings = (schema: string, composed: string[] = []) => {
  const body = `requestBody: { content: { a/b: { schema: ${schema} } } }`
  const reply = 'responses: { 200: { content: { a/b: { schema: { anyOf: [{}] } } } } }'
  const schemas = `Either: { oneOf: [{}] }, Tree: { properties: { next: { $ref: '#/components/schemas/Tree' } } }`
  const text = `{ paths: { /a: { post: { operationId: makeA, ${body}, ${reply} } } }, components: { schemas: { ${schemas} } } }`
  return checkBodies(readYaml('a.yaml', text), composed).map(({ pointer, text }) => `${pointer}: ${text}`)
}

const lost = "in the request body of 'makeA': generators lose it; make it a rule of the operation"

it('refuses a composed body, and leaves replies alone', () => {
  expect(findings('{ anyOf: [{}] }')).toEqual([
    `#/paths/~1a/post/requestBody/content/a~1b/schema/anyOf: anyOf ${lost}`,
  ])
})

it('finds it behind refs and inside members', () => {
  expect(findings(`{ properties: { a: { items: { $ref: '#/components/schemas/Either' } } } }`)).toEqual([
    `#/components/schemas/Either/oneOf: oneOf ${lost}`,
  ])
})

it('comes to an end with a body that contains itself', () => {
  expect(findings(`{ $ref: '#/components/schemas/Tree' }`)).toEqual([])
})

it('takes what the target allows', () => {
  expect(findings(`{ $ref: '#/components/schemas/Either' }`, ['#/components/schemas/Either/oneOf'])).toEqual(
    [],
  )
})

it('takes a member that has the name of a keyword', () => {
  expect(findings('{ properties: { not: { type: string } } }')).toEqual([])
})
