import { describe, expect, it } from 'vitest'
import { applyDeviations, draftDeviations } from './apply-deviations.ts'
import { type Deviation, parseDeviations, renderDeviations } from './deviations.ts'
import { failed, guess, held, reportOf, skipped } from './report.fixture.ts'
import { verdictOf } from './score.ts'

const known = { reason: 'as the vendor says', date: '2036-01-31' }
const about = (deviation: Partial<Deviation>) => ({ deviations: [{ ...known, ...deviation }] })
const apply = (
  results: Parameters<typeof applyDeviations>[0],
  deviation: Partial<Deviation>,
  ids?: string[],
) => applyDeviations(results, about(deviation), ids).map(({ id, outcome }) => `${id} ${outcome}`)

describe('a deviation', () => {
  it.each<[string, Partial<Deviation>, string]>([
    ['by id', { id: 'scenarios/a' }, 'deviated'],
    ['by pattern', { pattern: 'scen*/a' }, 'deviated'],
    ['at its pointer', { id: 'scenarios/a', pointer: 'body/state' }, 'deviated'],
    ['at another pointer', { id: 'scenarios/a', pointer: 'status' }, 'failed'],
  ])('%s', (_, deviation, outcome) => {
    expect(apply([failed('a')], deviation)).toEqual([`scenarios/a ${outcome}`])
  })

  it('carries its reason and its day', () => {
    const [result] = applyDeviations([failed('a')], about({ id: 'scenarios/a' }))
    expect(result).toMatchObject({ outcome: 'deviated', reason: 'as the vendor says (since 2036-01-31)' })
  })

  it('that is none any more is a failure', () => {
    const results = applyDeviations([held('a')], about({ id: 'scenarios/a' }))
    expect(results[1]).toMatchObject({
      id: 'deviations/scenarios/a',
      outcome: 'failed',
      failure: { mismatch: { actual: 'it no longer deviates: the promise holds; take the entry away' } },
    })
    expect(verdictOf(reportOf(results))).toMatchObject({ verdict: 'fail' })
  })

  it('that names nothing is a failure, unless this run is a part of what there is', () => {
    expect(apply([held('a')], { id: 'scenarios/b' })).toContain('deviations/scenarios/b failed')
    expect(apply([held('a')], { id: 'scenarios/b' }, ['scenarios/b'])).toEqual(['scenarios/a held'])
  })

  it('that could not be looked at is neither', () => {
    expect(apply([skipped('a', 'no shelf')], { id: 'scenarios/a' })).toEqual(['scenarios/a skipped'])
  })

  it('by pattern holds while one of those it means deviates', () => {
    expect(apply([held('a'), failed('b')], { pattern: '*' })).toEqual([
      'scenarios/a held',
      'scenarios/b deviated',
    ])
  })
})

describe('a draft', () => {
  it('has what fails, with reasons to fill in, which the reader asks for', () => {
    const results = [held('a'), failed('b'), failed('g', {}, { evidence: guess })]
    const draft = draftDeviations(reportOf(results), '2036-02-01')
    expect(draft).toEqual({
      version: 1,
      system: 'kettle',
      deviations: [{ id: 'scenarios/b', pointer: 'body/state', reason: '', date: '2036-02-01' }],
    })
    expect(() => parseDeviations(renderDeviations(draft), 'd.json', 'kettle')).toThrow(/`reason` is empty/)
  })

  it('keeps what is still so, and drops what is not', () => {
    const before = {
      version: 1,
      system: 'kettle',
      deviations: [
        { ...known, id: 'scenarios/a' },
        { ...known, id: 'scenarios/b' },
      ],
    } as const
    const results = applyDeviations([held('a'), failed('b'), failed('c')], before)
    const { deviations } = draftDeviations(reportOf(results), '2036-02-01', { before })
    expect(deviations.map(({ id, reason }) => [id, reason])).toEqual([
      ['scenarios/b', 'as the vendor says'],
      ['scenarios/c', ''],
    ])
  })
})
