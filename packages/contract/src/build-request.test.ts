import { kept, type OperationEntry } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { xmlKettle } from '@standin/toy-system/xml-kettle'
import { describe, expect, it } from 'vitest'
import { buildRequest } from './build-request.ts'

const build = (operation: string, input: object, values = {}) =>
  buildRequest(kettle, operation, input, values, { authorization: 'Bearer me' })

it('path parameters come from the step, else from what was kept, encoded', () => {
  expect(build('getKettle', {}, { kettleId: 'a/b' }).path).toBe('/kettles/a%2Fb')
  expect(build('getKettle', { path: { kettleId: 'c' } }, { kettleId: 'a' }).path).toBe('/kettles/c')
  expect(build('getKettle', { path: { kettleId: kept('other') } }, { other: 'd' }).path).toBe('/kettles/d')
})

it('query members are encoded, and those that are undefined left out', () => {
  expect(build('listKettles', { query: { filter: "a 'b'", limit: 2, start: undefined } }).query).toBe(
    "filter=a%20'b'&limit=2",
  )
})

it('header names are in lower case and may carry what was kept', () => {
  const { headers } = build(
    'getKettle',
    { path: { kettleId: '1' }, headers: { 'If-None-Match': kept('tag') } },
    { tag: '"x"' },
  )
  expect(headers).toMatchObject({ 'if-none-match': '"x"', authorization: 'Bearer me' })
})

it('a representation with a name of its own is asked for', () => {
  expect(build('getKettleAsText', { path: { kettleId: '1' } }).headers.accept).toBe('text/plain')
  expect(build('getKettle', { path: { kettleId: '1' } }).headers.accept).toBeUndefined()
})

it.each([
  [{ body: { name: kept('who') } }, 'application/json', '{"name":"K"}'],
  [{ rawBody: '{"na' }, 'application/json', '{"na'],
  [
    { body: { a: '1 2' }, contentType: 'application/x-www-form-urlencoded' },
    'application/x-www-form-urlencoded',
    'a=1+2',
  ],
  [{ body: {}, contentType: 'text/csv' }, 'text/csv', '{}'],
])('%j is sent as %s', (input, type, sent) => {
  const { headers, body } = build('createKettle', input, { who: 'K' })
  expect(headers['content-type']).toBe(type)
  expect(new TextDecoder().decode(body)).toBe(sent)
})

it.each([
  ['application/xml', '<CreateKettleBody><name>K</name></CreateKettleBody>'],
  ['Application/XML; charset=utf-8', '<CreateKettleBody><name>K</name></CreateKettleBody>'],
  ['application/json', '{"name":"K"}'],
  [undefined, '{"name":"K"}'],
])('a system with codecs writes %s as %s', (contentType, sent) => {
  const input = { body: { name: kept('who') }, ...(contentType ? { contentType } : {}) }
  const { body } = buildRequest(xmlKettle, 'createKettle', input, { who: 'K' }, {})
  expect(new TextDecoder().decode(body)).toBe(sent)
})

describe('an operation at several URLs', () => {
  const getKettle = { ...kettle.operations.getKettle, alsoAt: ['/{house}/kettles/{kettleId}'] }
  const system = { ...kettle, operations: { getKettle: getKettle as OperationEntry } }
  const pathOf = (path: object, values: object) =>
    buildRequest(system, 'getKettle', { path: { ...path } }, { ...values }, {}).path

  it.each([
    [{}, { kettleId: '1' }, '/kettles/1'],
    [{}, { kettleId: '1', house: 'red' }, '/kettles/1'],
    [{ kettleId: '2' }, { house: 'red' }, '/kettles/2'],
    [{ house: 'blue' }, { kettleId: '1' }, '/blue/kettles/1'],
    [{ house: kept('home'), kettleId: '2' }, { home: 'own' }, '/own/kettles/2'],
    [{ unknown: 'x' }, { kettleId: '1' }, '/kettles/1'],
  ])('%j with %j kept: %s', (path, values, url) => {
    expect(pathOf(path, values)).toBe(url)
  })
})
