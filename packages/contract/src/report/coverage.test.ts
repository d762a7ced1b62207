import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import type { Seen } from '../result.ts'
import { coverageOf } from './coverage.ts'
import { held } from './report.fixture.ts'

const seeing = (...seen: readonly Seen[]) => coverageOf([held('a', { seen })], kettle).wire
const firing = (...fired: readonly string[]) => coverageOf([held('a', { fired })], kettle).machines
const all = seeing().of
const problem = 'application/problem+json'

describe('operation × status × media type', () => {
  it.each<[string, number, readonly Seen[]]>([
    ['nothing', 0, []],
    ['a cell', 1, [{ operation: 'getKettle', status: 404, media: problem }]],
    [
      'a cell twice',
      1,
      [
        { operation: 'getKettle', status: 404, media: problem },
        { operation: 'getKettle', status: 404, media: problem },
      ],
    ],
    ['a status without a body', 1, [{ operation: 'deleteKettle', status: 204, media: '' }]],
    ['a body where none is declared', 1, [{ operation: 'deleteKettle', status: 204, media: 'text/html' }]],
    ['another media type', 0, [{ operation: 'getKettle', status: 404, media: 'text/html' }]],
    ['another status', 0, [{ operation: 'getKettle', status: 500, media: problem }]],
    ['no operation of the table', 0, [{ operation: 'constructor', status: 200, media: '' }]],
  ])('%s covers %i', (_, covered, seen) => {
    const share = seeing(...seen)
    expect(share).toMatchObject({ covered, of: all })
    expect(share.missing).toHaveLength(all - covered)
  })

  it('names what is missing', () => {
    expect(seeing().missing).toContain('deleteKettle 204 no body')
    expect(seeing().missing).toContain('getKettleAsText 200 text/plain')
  })

  it('counts a default for the statuses that are not named', () => {
    const getKettle = { ...kettle.operations.listKettles, method: 'GET', path: '/', parameters: [] }
    const operations = { a: { ...getKettle, responses: { default: { headers: [], content: { x: 'X' } } } } }
    const results = [held('a', { seen: [{ operation: 'a', status: 418, media: 'x' }] })]
    expect(coverageOf(results, { operations, machines: {} }).wire).toEqual({ covered: 1, of: 1, missing: [] })
  })
})

describe('state × event', () => {
  it('is not visible from outside', () => {
    expect(firing()).toEqual({ hidden: 'not visible from outside' })
  })

  it.each([
    ['a row for one state', ['kettle:switchKettle#on[2]'], 1, 0],
    ['a row for two states', ['kettle:switchKettle#on[3]'], 0, 2],
    ['a row for every living state', ['kettle:switchKettle#off[2]'], 0, 4],
    ['both, of the same event', ['kettle:switchKettle#on[0]', 'kettle:switchKettle#on[2]'], 1, 3],
    ['a row of time', ['kettle:time[0]'], 1, 0],
    ['a state that is told', ['kettle boiling switchKettle#on'], 1, 0],
    ['a row that there is not', ['kettle:nothing[0]'], 0, 0],
  ])('%s', (_, fired, covered, perhaps) => {
    const share = firing(...fired)
    expect(share).toMatchObject({ covered, perhaps, of: 20 })
    expect('missing' in share && share.missing.length).toBe(20 - covered - perhaps)
  })
})
