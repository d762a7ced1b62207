import type { MediaRules, OperationEntry } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import type { RoutedOperation } from '../route/route-table.ts'
import { chooseByAccept, offersOf, thatTake } from './choose-representation.ts'

const exact: MediaRules = {
  accepts: (asked, offered) => asked === offered,
  takes: (sent, declared) => sent === declared,
  assumed: 'application/json',
}

function operation(id: string, parts: Partial<OperationEntry>): RoutedOperation {
  return { id, entry: { method: 'GET', path: '/', parameters: [], responses: {}, ...parts } }
}

const answering = (id: string, ...types: readonly string[]) =>
  operation(id, {
    responses: {
      200: { headers: [], content: Object.fromEntries(types.map((type) => [type, 'Any'])) },
      400: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  })

const taking = (id: string, ...types: readonly string[]) =>
  operation(id, { body: { required: true, content: Object.fromEntries(types.map((type) => [type, 'Any'])) } })

const asJson = answering('asJson', 'application/vnd.kettle+json', 'application/json')
const asText = answering('asText', 'text/plain')

describe('Accept chooses among the representations of a URL', () => {
  it.each([
    [undefined, 'asJson', 'application/vnd.kettle+json'],
    ['', 'asJson', 'application/vnd.kettle+json'],
    ['*/*', 'asJson', 'application/vnd.kettle+json'],
    ['application/json', 'asJson', 'application/json'],
    ['APPLICATION/JSON', 'asJson', 'application/json'],
    ['application/json; charset=utf-8', 'asJson', 'application/json'],
    ['application/*', 'asJson', 'application/vnd.kettle+json'],
    ['text/plain', 'asText', 'text/plain'],
    ['text/*', 'asText', 'text/plain'],
    ['image/png, text/plain', 'asText', 'text/plain'],
    ['text/plain, application/json', 'asText', 'text/plain'],
    ['application/json, text/plain', 'asJson', 'application/json'],
    ['application/json;q=0.5, text/plain', 'asText', 'text/plain'],
    ['application/json;q=0.5, text/plain;q=0.4', 'asJson', 'application/json'],
    ['text/plain;q=0.5, */*;q=0.1', 'asText', 'text/plain'],
    ['image/png, */*;q=0.1', 'asJson', 'application/vnd.kettle+json'],
    ['application/vnd.kettle+json;q=0, application/*', 'asJson', 'application/json'],
    ['text/plain;q=0, text/*', undefined, undefined],
    ['text/plain;q=0', undefined, undefined],
    ['*/*;q=0', undefined, undefined],
    ['image/png', undefined, undefined],
    ['image/*, video/*', undefined, undefined],
    ['application/problem+json', undefined, undefined],
    [',', undefined, undefined],
  ])('%j: %s as %s', (accept, id, media) => {
    const chosen = chooseByAccept([asJson, asText], accept, exact)
    expect(chosen && [chosen.operation.id, chosen.media]).toEqual(id && [id, media])
  })

  it('by the rules of the system', () => {
    const lenient = {
      ...exact,
      accepts: (asked: string, offered: string) => offered.endsWith(asked.slice(-4)),
    }
    expect(chooseByAccept([asText, asJson], 'text/json', lenient)?.operation.id).toBe('asJson')
  })

  it('takes anything where there is no body to choose', () => {
    expect(chooseByAccept([operation('gone', {})], 'image/png', exact)?.media).toBe('')
  })

  it('takes what may be anything for what was asked, where nothing else fits', () => {
    const anything = answering('bytes', '*/*')
    const listed = answering('listed', 'application/vnd.kettle.list+json')
    const of = (accept: string | undefined) => {
      const chosen = chooseByAccept([anything, listed], accept, exact)
      return chosen && [chosen.operation.id, chosen.media]
    }
    expect(of('image/png')).toEqual(['bytes', 'image/png'])
    expect(of('application/vnd.kettle.list+json')).toEqual(['listed', 'application/vnd.kettle.list+json'])
    expect(of(undefined)).toEqual(['bytes', '*/*'])
  })

  it('has nothing to choose without operations', () => {
    expect(chooseByAccept([], '*/*', exact)).toBeUndefined()
  })
})

it('offers what successful replies have, each once', () => {
  const twice = operation('twice', {
    responses: {
      200: { headers: [], content: { 'text/plain': 'Any' } },
      201: { headers: [], content: { 'text/plain': 'Any', 'text/csv': 'Any' } },
      406: { headers: [], content: { 'application/problem+json': 'Problem' } },
    },
  })
  expect(offersOf(twice)).toEqual(['text/plain', 'text/csv'])
})

describe('the content type chooses among the operations of a URL', () => {
  const json = taking('json', 'application/json')
  const xml = taking('xml', 'application/xml', 'text/xml')
  const none = operation('none', {})

  it.each([
    ['application/json', ['json', 'none']],
    ['Application/JSON; charset=utf-8', ['json', 'none']],
    ['text/xml', ['xml', 'none']],
    ['text/plain', ['none']],
    [undefined, ['json', 'none']],
  ])('%j: %j', (contentType, ids) => {
    expect(thatTake([json, xml, none], contentType, exact).map(({ id }) => id)).toEqual(ids)
  })

  it('and a missing one takes all where the system assumes nothing', () => {
    expect(thatTake([json, xml], undefined, { ...exact, assumed: undefined })).toEqual([json, xml])
  })
})
