import type { OperationEntry, ParameterEntry } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { readParameters } from './parameters.ts'

const inQuery = (schema: object, required = false): ParameterEntry => ({
  name: 'x',
  in: 'query',
  required,
  schema,
})

function read(
  parameters: readonly ParameterEntry[],
  query = '',
  rest: { path?: object; headers?: object } = {},
) {
  const entry: OperationEntry = { method: 'GET', path: '/', parameters, responses: {} }
  const sources = { path: { ...rest.path }, query, headers: { ...rest.headers } }
  return readParameters(entry, sources, kettle)
}

const issuesOf = (schema: object, query: string, required = false) =>
  read([inQuery(schema, required)], query).issues.map(({ at }) => at)

describe('a value is what its schema says', () => {
  it.each([
    ['integer', 'x=5', 5],
    ['integer', 'x=-5', -5],
    ['integer', 'x=007', 7],
    ['number', 'x=1.5', 1.5],
    ['boolean', 'x=true', true],
    ['boolean', 'x=FALSE', false],
    ['string', 'x=5', '5'],
    ['string', 'x=', ''],
    ['string', 'x', ''],
    ['string', 'x=a+b%20c', 'a b c'],
    ['string', 'x=a%2Bb', 'a+b'],
    ['string', 'x=%C3%A9', 'é'],
    ['string', 'x=1&x=2', '1'],
    ['string', 'x=a=b', 'a=b'],
    ['string', '%78=encoded', 'encoded'],
  ])('%s of %s is %j', (type, query, value) => {
    const { query: values, issues } = read([inQuery({ type })], query)
    expect([values, issues]).toEqual([{ x: value }, []])
  })
})

describe('a value that does not look like its type is refused by name', () => {
  it.each([
    ['integer', 'x='],
    ['integer', 'x=five'],
    ['integer', 'x=1.5'],
    ['integer', 'x=1e3'],
    ['integer', 'x=0x10'],
    ['integer', 'x=+5'],
    ['integer', 'x=%205'],
    ['number', 'x=NaN'],
    ['number', 'x=Infinity'],
    ['boolean', 'x=yes'],
    ['boolean', 'x=1'],
    ['boolean', 'x='],
  ])('%s of %s', (type, query) => {
    expect(issuesOf({ type }, query)).toEqual(['x'])
  })

  it.each([
    [{ type: 'integer', minimum: 0 }, 'x=-1'],
    [{ type: 'string', enum: ['on', 'off'] }, 'x=ON'],
    [{ type: 'string', maxLength: 2 }, 'x=abc'],
  ])('%j of %s', (schema, query) => {
    expect(issuesOf(schema, query)).toEqual(['x'])
  })
})

describe('a parameter that is not sent', () => {
  it('has its default', () => {
    expect(read([inQuery({ type: 'integer', default: 10 })])).toMatchObject({ query: { x: 10 }, issues: [] })
  })

  it('is not there without one', () => {
    expect(read([inQuery({ type: 'integer' })])).toMatchObject({ query: {}, issues: [] })
  })

  it('is an issue when it is required', () => {
    expect(issuesOf({ type: 'string' }, 'y=1', true)).toEqual(['x'])
  })

  it('is not an issue when it is required and has a default', () => {
    expect(issuesOf({ type: 'string', default: 'a' }, '', true)).toEqual([])
  })
})

it('ignores what is not declared', () => {
  expect(read([], 'x=1&__proto__=2', { headers: { 'x-y': '1' } })).toEqual({
    path: {},
    query: {},
    header: {},
    issues: [],
  })
})

it('says all that is wrong', () => {
  const entries = ['a', 'b'].map((name) => ({ ...inQuery({ type: 'integer' }, true), name }))
  expect(read(entries, 'a=one').issues.map(({ at }) => at)).toEqual(['a', 'b'])
})

it('reads each place, headers in any case of the document', () => {
  const entries: readonly ParameterEntry[] = [
    { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
    { name: 'If-Match', in: 'header', required: true, schema: { type: 'string' } },
  ]
  const found = read(entries, 'id=9', { path: { id: '4' }, headers: { 'if-match': '"a"' } })
  expect(found).toEqual({ path: { id: 4 }, query: {}, header: { 'If-Match': '"a"' }, issues: [] })
})

it('takes a blank value for a missing one where the system does', () => {
  const entry: OperationEntry = {
    method: 'GET',
    path: '/',
    parameters: [inQuery({ type: 'integer', default: 3 })],
    responses: {},
  }
  const sources = { path: {}, query: 'x=', headers: {} }
  expect(readParameters(entry, sources, { ...kettle, blankParameters: 'missing' })).toMatchObject({
    query: { x: 3 },
    issues: [],
  })
  expect(readParameters(entry, sources, kettle).issues).toHaveLength(1)
})
