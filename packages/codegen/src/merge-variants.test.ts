import { describe, expect, it } from 'vitest'
import { isObject, type Json } from './json.ts'
import { mergeVariants } from './merge-variants.ts'
import { readYaml } from './read-document.ts'

const merge = (text: string) => mergeVariants(readYaml('a.yaml', text))

const at = (value: Json | undefined, ...keys: string[]): Json | undefined =>
  keys.reduce<Json | undefined>((node, key) => (isObject(node) ? node[key] : undefined), value)

const reply = (type: string, schema: string) =>
  `{ description: ${type}, content: { ${type}: { schema: ${schema} } } }`

describe('mergeVariants', () => {
  const merged = merge(`
info: { title: x }
paths:
  /a: { get: { operationId: getA, summary: kept, responses: { 200: ${reply('a/json', '{}')}, 304: {} } } }
  /a#text: { get: { operationId: getText, responses: { 200: ${reply('text/plain', '{ type: string }')}, 406: {} } } }
  /a#csv: { get: { operationId: getCsv, responses: { 200: ${reply('text/csv', '{ type: string }')} } } }
  /b: { get: { operationId: getB, responses: {} } }
`)
  const get = at(merged, 'paths', '/a', 'get')

  it('makes one path item of each URL and leaves the rest of the document', () => {
    expect(Object.keys(at(merged, 'paths') ?? {})).toEqual(['/a', '/b'])
    expect(merged.info).toEqual({ title: 'x' })
    expect(at(merged, 'paths', '/b', 'get')).toEqual({ operationId: 'getB', responses: {} })
  })

  it('keeps the first operation and lists the others', () => {
    expect(at(get, 'operationId')).toBe('getA')
    expect(at(get, 'summary')).toBe('kept')
    expect(at(get, 'x-variants')).toEqual(['getText', 'getCsv'])
  })

  it('merges responses by status and their content by media type', () => {
    expect(Object.keys(at(get, 'responses') ?? {})).toEqual(['200', '304', '406'])
    expect(Object.keys(at(get, 'responses', '200', 'content') ?? {})).toEqual([
      'a/json',
      'text/plain',
      'text/csv',
    ])
  })

  it('names a URL that has variants only', () => {
    const only = merge('paths: { /a#x: { get: { operationId: getX } } }')
    expect(at(only, 'paths', '/a', 'get', 'operationId')).toBe('getX')
  })

  it('takes over methods that only a variant has', () => {
    const two = merge('paths: { /a: { get: { operationId: getA } }, /a#x: { put: { operationId: putA } } }')
    expect(Object.keys(at(two, 'paths', '/a') ?? {})).toEqual(['get', 'put'])
  })

  it('leaves a response that both share as a ref, and resolves refs that differ', () => {
    const shared = merge(`
paths:
  /a: { get: { responses: { 400: { $ref: '#/components/responses/Bad' }, 404: { $ref: '#/components/responses/Bad' } } } }
  /a#x: { get: { responses: { 400: { $ref: '#/components/responses/Bad' }, 404: ${reply('a/x', '{}')} } } }
components: { responses: { Bad: ${reply('a/json', '{}')} } }
`)
    const responses = at(shared, 'paths', '/a', 'get', 'responses')
    expect(at(responses, '400')).toEqual({ $ref: '#/components/responses/Bad' })
    expect(Object.keys(at(responses, '404', 'content') ?? {})).toEqual(['a/json', 'a/x'])
  })

  it('lets either schema stand where one media type has two', () => {
    const two = merge(`
paths:
  /a: { get: { responses: { 200: ${reply('a/json', '{ type: string }')} } } }
  /a#x: { get: { responses: { 200: ${reply('a/json', '{ type: integer }')} } } }
  /a#y: { get: { responses: { 200: ${reply('a/json', '{ type: "null" }')} } } }
`)
    expect(at(two, 'paths', '/a', 'get', 'responses', '200', 'content', 'a/json', 'schema')).toEqual({
      anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }],
    })
  })

  it('merges request bodies, required only where each variant requires one', () => {
    const body = (type: string, required: boolean) =>
      `{ post: { requestBody: { required: ${required}, content: { ${type}: {} } }, responses: {} } }`
    const bodyOf = (first: string, second: string) =>
      at(merge(`paths: { /a: ${first}, /a#x: ${second} }`), 'paths', '/a', 'post', 'requestBody')
    expect(bodyOf(body('a/x', true), body('a/y', true))).toEqual({
      required: true,
      content: { 'a/x': {}, 'a/y': {} },
    })
    expect(at(bodyOf(body('a/x', true), body('a/y', false)), 'required')).toBe(false)
    expect(at(bodyOf(body('a/x', true), '{ post: { responses: {} } }'), 'required')).toBe(false)
  })

  it('unites parameters: what one variant alone requires is optional for the URL', () => {
    const parameters = merge(`
paths:
  /a/{id}:
    parameters: [{ name: id, in: path, required: true }]
    get: { parameters: [{ name: q, in: query, required: true }, { name: r, in: query, required: true }] }
  /a/{id}#x:
    parameters: [{ name: id, in: path, required: true }, { name: Accept-Item, in: header }]
    get: { parameters: [{ name: r, in: query, required: true }, { name: s, in: query, required: true }] }
`)
    expect(at(parameters, 'paths', '/a/{id}', 'parameters')).toEqual([
      { name: 'id', in: 'path', required: true },
    ])
    expect(at(parameters, 'paths', '/a/{id}', 'get', 'parameters')).toEqual([
      { name: 'q', in: 'query', required: false },
      { name: 'r', in: 'query', required: true },
      { name: 'Accept-Item', in: 'header' },
      { name: 's', in: 'query', required: false },
    ])
  })
})
