import { describe, expect, it } from 'vitest'
import { createNormaliser } from './normalise.ts'

const members = { times: ['ended'], names: ['owner'], soft: ['elapsed'] }
const fresh = () => createNormaliser(members)
const [one, two] = ['6f0c2b7a-1d3e-4f5a-8b9c-0d1e2f3a4b5c', '0D1E2F3A4B5C6F0C2B7A1D3E4F5A8B9C']

describe('a value is replaced', () => {
  it.each([
    [`a ${one}`, 'a ‹id 1›'],
    [`/things/${one}/parts/${two}?of=${one}`, '/things/‹id 1›/parts/‹id 2›?of=‹id 1›'],
    ['http://127.0.0.1:4010/things', '‹origin›/things'],
    ['2036-01-01T00:00:00.000Z', '‹time›'],
    ['Tue, 01 Jan 2036 00:00:00 GMT', '‹time›'],
    ['running', 'running'],
  ])('%s: %s', (value, normalised) => {
    expect(fresh().text(value)).toBe(normalised)
  })

  it('by the same token wherever it comes again, in keys too', () => {
    const names = fresh()
    names.know('abc123', '‹thing›')
    const value = { id: 'abc123', href: '/things/abc123', parts: { [one]: { is: one } } }
    expect(names.json(value, false)).toEqual({
      href: '/things/‹thing›',
      id: '‹thing›',
      parts: { '‹id 1›': { is: '‹id 1›' } },
    })
  })

  it('by what its member is', () => {
    const value = {
      ended: 2_082_758_400,
      started: { ended: -1 },
      owner: 'me',
      elapsed: 12,
      list: [{ owner: 'me' }],
    }
    expect(fresh().json(value, false)).toEqual({
      ended: '‹time›',
      started: { ended: -1 },
      owner: '‹owner 1›',
      elapsed: '‹number›',
      list: [{ owner: '‹owner 1›' }],
    })
  })

  it('by its type in an error, where texts are for people', () => {
    expect(fresh().json({ code: 5033, message: 'no', details: ['a', null] }, true)).toEqual({
      code: 5033,
      details: ['‹string›', null],
      message: '‹string›',
    })
  })
})

it('first sight does not hang on the order of members', () => {
  const [a, b] = [fresh().json({ x: one, y: two }, false), fresh().json({ y: two, x: one }, false)]
  expect(a).toEqual(b)
})

it('a tag is old or new at its place, whatever others have', () => {
  const names = fresh()
  const tags = [names.tag('/a', 'x'), names.tag('/a', 'y'), names.tag('/a', 'x'), names.tag('/b', 'y')]
  expect(tags).toEqual(['‹tag 1›', '‹tag 2›', '‹tag 1›', '‹tag 1›'])
})
