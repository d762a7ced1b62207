import type { CheckName, System } from '@standin/engine'
import { kettle } from '@standin/toy-system'
import { describe, expect, it } from 'vitest'
import { createKettle, creating, switching } from '../kettle.fixture.ts'
import { type ConflictCase, findPairwiseConflicts } from './pairwise-conflicts.ts'

const creation: ConflictCase = {
  system: kettle,
  valid: () => creating('blue'),
  breaks: {
    schema: { body: '{}' },
    route: { path: '/kettles/a/b' },
    method: { method: 'PUT' },
    authenticated: { headers: { Authorization: 'Bearer wrong' } },
    accept: { headers: { accept: 'image/png' } },
    contentType: { headers: { 'content-type': 'text/xml' } },
    body: { body: '{' },
  },
}

/** The rows of the kettle's table come after its checks, in their own order. */
const switchingOn: ConflictCase = {
  system: kettle,
  valid: async ({ request }) => switching(await createKettle(request)),
  breaks: {
    noKettle: { path: '/kettles/none/switch' },
    stale: { headers: { 'if-match': '"other"' } },
    parameters: { query: 'value=sideways' },
    authenticated: { headers: { authorization: undefined } },
    accept: { headers: { accept: 'image/png' } },
    method: { method: 'DELETE' },
  },
}

function swapped(one: CheckName, other: CheckName): System {
  const names: Partial<Record<CheckName, CheckName>> = { [one]: other, [other]: one }
  return { ...kettle, checks: kettle.checks.map((check) => names[check] ?? check) }
}

const named = (pairs: readonly (readonly [string, string])[]) => pairs.map((pair) => pair.join(' before '))

describe('the order of the checks decides which of two errors wins', () => {
  it('when a kettle is made', async () => {
    const { held, untold, broken } = await findPairwiseConflicts(creation)
    expect(broken).toEqual([])
    expect(named(untold)).toEqual(['body before schema'])
    expect(held).toHaveLength(20)
  })

  it('when a kettle is switched, and the rows of its table come last', async () => {
    const { held, untold, broken } = await findPairwiseConflicts(switchingOn)
    expect(broken).toEqual([])
    expect(untold).toEqual([])
    expect(named(held)).toEqual([
      'method before authenticated',
      'method before accept',
      'method before parameters',
      'method before noKettle',
      'method before stale',
      'authenticated before accept',
      'authenticated before parameters',
      'authenticated before noKettle',
      'authenticated before stale',
      'accept before parameters',
      'accept before noKettle',
      'accept before stale',
      'parameters before noKettle',
      'parameters before stale',
      'noKettle before stale',
    ])
  })

  it.each([
    ['route', 'authenticated'],
    ['method', 'authenticated'],
    ['authenticated', 'accept'],
    ['accept', 'contentType'],
  ] as const)('and a system that swaps %s and %s is found out', async (one, other) => {
    const { broken } = await findPairwiseConflicts({
      ...creation,
      system: swapped(one, other),
      order: kettle.checks,
    })
    expect(named(broken.map(({ pair }) => pair))).toContain(`${one} before ${other}`)
  })

  it('and so are rows of a machine in another order', async () => {
    const { noKettle = {}, ...others } = switchingOn.breaks
    const { broken } = await findPairwiseConflicts({ ...switchingOn, breaks: { ...others, noKettle } })
    expect(broken).toEqual([
      {
        pair: ['stale', 'noKettle'],
        expected: expect.stringMatching(/^412 /),
        got: expect.stringMatching(/^404 /),
      },
    ])
  })
})

describe('pairs of which nothing can be told are listed, and count for nothing', () => {
  const { accept = {}, authenticated = {} } = creation.breaks

  it.each([
    ['they replace the same part', { accept, same: accept }],
    ['they replace one header, in another case', { accept, same: { headers: { Accept: 'image/gif' } } }],
    ['they are answered alike', { authenticated, accept }],
  ])('%s', async (_, breaks) => {
    const tell = ({ status }: { readonly status: number }) => String(status < 400)
    const { held, untold, broken } = await findPairwiseConflicts({ ...creation, breaks, tell })
    expect([held, broken]).toEqual([[], []])
    expect(untold).toHaveLength(1)
  })
})

describe('a case that proves nothing is refused', () => {
  it('when a violation violates nothing', async () => {
    const breaks = { accept: { headers: { accept: 'application/json' } } }
    await expect(findPairwiseConflicts({ ...creation, breaks })).rejects.toMatchObject({
      code: 'breaks-nothing',
      message: expect.stringContaining("'accept'"),
    })
  })

  it('when the valid request is not', async () => {
    const valid = () => ({ ...creating(''), headers: {} })
    await expect(findPairwiseConflicts({ ...creation, valid })).rejects.toMatchObject({ code: 'not-valid' })
  })
})
