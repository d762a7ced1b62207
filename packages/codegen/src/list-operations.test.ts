import { expect, it } from 'vitest'
import { listOperations, splitPath } from './list-operations.ts'
import { readYaml } from './read-document.ts'

const document = readYaml(
  'a.yaml',
  `
paths:
  /b:
    summary: not an operation
    put: { operationId: putB }
    get: {}
  /a#asText:
    get: { operationId: getA }
`,
)

it('lists operations in document order, with the variant apart from the path', () => {
  const listed = listOperations(document).map(({ id, method, path, variant }) => [id, method, path, variant])
  expect(listed).toEqual([
    ['putB', 'PUT', '/b', undefined],
    ['', 'GET', '/b', undefined],
    ['getA', 'GET', '/a', 'asText'],
  ])
})

it('says where an operation stands', () => {
  expect(listOperations(document).at(-1)?.operation.pointer).toBe('#/paths/~1a#asText/get')
})

it('splits a path only where it has a variant', () => {
  expect(splitPath('/a')).toEqual({ path: '/a' })
})
