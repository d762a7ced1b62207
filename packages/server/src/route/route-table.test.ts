import type { OperationEntry, System } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { routeTableOf } from './route-table.ts'

function systemWith(operations: Readonly<Record<string, readonly [method: string, path: string]>>): System {
  const entries = Object.entries(operations).map(([id, [method, path]]): [string, OperationEntry] => [
    id,
    { method, path, parameters: [], responses: {} },
  ])
  return { ...kettle, operations: Object.fromEntries(entries) }
}

const route = routeTableOf(kettle)
const operationsAt = (path: string, method: string) =>
  route(path)
    ?.route.methods.get(method)
    ?.map(({ id }) => id)

describe('a URL finds its operations', () => {
  it.each([
    ['GET', '/kettles', ['listKettles']],
    ['POST', '/kettles', ['createKettle']],
    ['GET', '/kettles/a', ['getKettle', 'getKettleAsText']],
    ['DELETE', '/kettles/a', ['deleteKettle']],
    ['PUT', '/kettles/a/switch', ['switchKettle']],
    ['PUT', '/kettles', undefined],
    ['GET', '/kettles/a/switch', undefined],
  ])('%s %s: %j', (method, path, ids) => {
    expect(operationsAt(path, method)).toEqual(ids)
  })

  it('with all methods that it has', () => {
    expect([...(route('/kettles/a')?.route.methods.keys() ?? [])]).toEqual(['GET', 'PATCH', 'DELETE'])
  })

  it.each([
    ['/kettles/', '/kettles'],
    ['/kettles/a/', '/kettles/{kettleId}'],
    ['/kettles/a/switch/', '/kettles/{kettleId}/switch'],
  ])('%s with a trailing slash as without', (path, template) => {
    expect(route(path)?.route.path).toBe(template)
  })

  it.each(['/', '', '/kettle', '/kettlesx', '/kettles//', '/kettles//switch', '/kettles/a/b', '//kettles'])(
    '%j is no operation',
    (path) => {
      expect(route(path)).toBeUndefined()
    },
  )

  it('takes a template with a trailing slash without it, too', () => {
    const slashed = routeTableOf(systemWith({ list: ['GET', '/pots/'] }))
    expect(slashed('/pots')?.route.path).toBe('/pots/')
  })
})

describe('parameters in a path', () => {
  it.each([
    ['/kettles/plain', 'plain'],
    ['/kettles/with%20space', 'with space'],
    ['/kettles/a%2Fb', 'a/b'],
    ['/kettles/%C3%A9', 'é'],
    ['/kettles/a+b', 'a+b'],
    ['/kettles/a:b.c~d', 'a:b.c~d'],
    ['/kettles/%25', '%'],
    ['/kettles/*', '*'],
    ['/kettles/:kettleId', ':kettleId'],
  ])('%s is read as %j', (path, kettleId) => {
    expect(route(path)?.path).toEqual({ kettleId })
  })

  it.each(['%', '%E9', '%zz', 'a%2'])('a malformed %s stands for itself', (raw) => {
    expect(route(`/kettles/${raw}`)?.path).toEqual({ kettleId: raw })
  })

  it('have the names of the template, each its own value', () => {
    const table = routeTableOf(systemWith({ get: ['GET', '/a/{one-id}/b/{otherId}'] }))
    expect(table('/a/1/b/2')?.path).toEqual({ 'one-id': '1', otherId: '2' })
  })
})

describe('a URL that is written out goes before one with parameters', () => {
  it.each([
    ['first', { special: ['GET', '/pots/special'], any: ['GET', '/pots/{id}'] }],
    ['last', { any: ['GET', '/pots/{id}'], special: ['GET', '/pots/special'] }],
  ] as const)('declared %s', (_, operations) => {
    const table = routeTableOf(systemWith(operations))
    expect(table('/pots/special')?.route.path).toBe('/pots/special')
    expect(table('/pots/other')?.route.path).toBe('/pots/{id}')
  })

  it('also where the parameter comes earlier', () => {
    const table = routeTableOf(systemWith({ any: ['GET', '/{kind}/lid'], special: ['GET', '/pots/{part}'] }))
    expect(table('/pots/lid')?.route.path).toBe('/pots/{part}')
    expect(table('/cups/lid')?.route.path).toBe('/{kind}/lid')
  })
})

describe('an operation may have several URLs', () => {
  const { operations } = systemWith({
    make: ['POST', '/Pots/Create'],
    list: ['GET', '/{house}/Pots/Create'],
    get: ['GET', '/Pots/{potId}/Lid'],
  })
  const [make, get] = [operations.make, operations.get].map((entry) => ({ ...entry }) as OperationEntry)
  const table = routeTableOf({
    ...kettle,
    caseless: true,
    operations: {
      ...operations,
      make: { ...make, alsoAt: ['/{house}/Pots/Create'] } as OperationEntry,
      get: { ...get, alsoAt: ['/{house}/Pots/{potId}/Lid', '/{house}/{potId}'] } as OperationEntry,
    },
  })
  const idsAt = (path: string, method: string) =>
    table(path)
      ?.route.methods.get(method)
      ?.map(({ id }) => id)

  it.each([
    ['POST', '/Pots/Create', ['make'], {}],
    ['POST', '/Blue/pots/create', ['make'], { house: 'Blue' }],
    ['GET', '/pots/7/lid', ['get'], { potId: '7' }],
    ['GET', '/Blue/pots/7/lid', ['get'], { house: 'Blue', potId: '7' }],
    ['GET', '/pots/create', undefined, {}],
    ['GET', '/Blue/Create', ['get'], { house: 'Blue', potId: 'Create' }],
  ])('%s %s: %j with %j', (method, path, ids, values) => {
    expect(idsAt(path, method)).toEqual(ids)
    expect(table(path)?.path).toEqual(values)
  })

  it('and shares one of them with others', () => {
    expect([...(table('/Blue/Pots/Create')?.route.methods.keys() ?? [])]).toEqual(['POST', 'GET'])
  })
})

describe('a system may take paths in any case', () => {
  const entries = systemWith({
    one: ['GET', '/Pots/{potId}/Lid'],
    special: ['GET', '/Pots/Special/Lid'],
    other: ['PUT', '/pots/{potId}/lid'],
  })
  const caseless = routeTableOf({ ...entries, caseless: true })

  it.each(['/Pots/Blue%2fA/Lid', '/pots/Blue%2fA/lid', '/POTS/Blue%2fA/LID/'])('%s', (path) => {
    expect(caseless(path)?.path).toEqual({ potId: 'Blue/A' })
  })

  it('and what is written out still goes first', () => {
    expect(caseless('/pots/SPECIAL/lid')?.route.path).toBe('/Pots/Special/Lid')
  })

  it('and templates that differ in case alone are one URL', () => {
    expect([...(caseless('/pots/a/lid')?.route.methods.keys() ?? [])]).toEqual(['GET', 'PUT'])
  })

  it('and others do not', () => {
    expect(routeTableOf(entries)('/POTS/a/LID')).toBeUndefined()
  })
})

it('is made once per system', () => {
  expect(routeTableOf(kettle)).toBe(route)
  expect(routeTableOf({ ...kettle })).not.toBe(route)
})
