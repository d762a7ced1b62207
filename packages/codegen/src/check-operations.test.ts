import { expect, it } from 'vitest'
import { checkOperations } from './check-operations.ts'
import { readYaml } from './read-document.ts'

const findings = (paths: string) =>
  checkOperations(readYaml('a.yaml', `paths: { ${paths} }`)).map(({ pointer, text }) => `${pointer}: ${text}`)

const parameter = (name: string) => `{ name: ${name}, in: path, required: true, schema: { type: string } }`
const path = (name: string) => `parameters: [${parameter(name)}]`
const operation = (id: string) => `{ operationId: ${id}, responses: { 204: {} } }`

it.each([
  [
    'an operation without operationId',
    '/a: { get: { responses: { 204: {} } } }',
    'get: the operation has no operationId',
  ],
  [
    'an operationId that stands twice',
    `/a: { get: ${operation('a')}, put: ${operation('a')} }`,
    "put: operationId 'a' is taken by #/paths/~1a/get",
  ],
  [
    'an operation without responses',
    '/a: { get: { operationId: a, responses: {} } }',
    "get: 'a' has no responses",
  ],
  [
    'a range of statuses',
    '/a: { get: { operationId: a, responses: { 4XX: {} } } }',
    "get: 'a' has the response 4XX, which is neither three digits nor default",
  ],
  [
    'a path parameter that is not declared',
    `'/a/{id}': { get: ${operation('a')} }`,
    "get: 'a' declares no required path parameter 'id'",
  ],
  [
    'a path parameter that the path lacks',
    `/a: { ${path('id')}, get: ${operation('a')} }`,
    "get: 'a' declares the path parameter 'id', which its path lacks",
  ],
  [
    'a parameter without a schema',
    '/a: { parameters: [{ name: q, in: query }], get: { operationId: a, responses: { 204: {} } } }',
    'parameters/0: a parameter needs a schema and stands in path, query or header',
  ],
  [
    'one URL with two names for a parameter',
    `'/a/{id}': { ${path('id')}, get: ${operation('a')} }, '/a/{key}': { ${path('key')}, put: ${operation('b')} }`,
    '#/paths/~1a~1{key}: is the same URL as /a/{id}; name its parameters alike',
  ],
  [
    'a list of other URLs that is none',
    `/a: { x-also-at: /b, get: ${operation('a')} }`,
    '#/paths/~1a: x-also-at is a list of paths without a variant',
  ],
  [
    'another URL with a variant',
    `/a: { x-also-at: ['/b#text'], get: ${operation('a')} }`,
    '#/paths/~1a: x-also-at is a list of paths without a variant',
  ],
  [
    'another URL that lacks a parameter',
    `'/a/{id}': { ${path('id')}, x-also-at: ['/{house}/a'], get: ${operation('a')} }`,
    "x-also-at /{house}/a lacks the parameter 'id'",
  ],
  [
    'another URL that has the shape of a path',
    `'/{house}/a': { ${path('house')}, get: ${operation('a')} }, /a: { x-also-at: ['/{town}/a'], get: ${operation('b')}, put: ${operation('c')} }`,
    '#/paths/~1a: is the same URL as /{house}/a; name its parameters alike',
  ],
  [
    'another URL that is a path',
    `/a: { x-also-at: [/b], get: ${operation('a')} }, /b: { put: ${operation('b')} }`,
    '#/paths/~1b: has the URL /b, which /a has too',
  ],
])('refuses %s', (_, paths, message) => {
  expect(findings(paths)).toHaveLength(1)
  expect(findings(paths)[0]).toContain(message)
})

it('takes variants of one URL', () => {
  const item = (id: string) => `{ ${path('id')}, get: ${operation(id)} }`
  expect(findings(`'/a/{id}': ${item('a')}, '/a/{id}#asText': ${item('b')}`)).toEqual([])
})

it('takes other URLs of an operation and its variants', () => {
  const item = (id: string) => `{ x-also-at: ['/{house}/a', /b], get: ${operation(id)} }`
  expect(findings(`/a: ${item('a')}, '/a#asText': ${item('b')}`)).toEqual([])
})
