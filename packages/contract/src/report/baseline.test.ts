import { expect, it } from 'vitest'
import type { RunReport } from '../result.ts'
import { compareWithBaseline, sayComparison } from './baseline.ts'
import { deviated, failed, guess, held, reportOf, skipped } from './report.fixture.ts'
import { verdictOf } from './score.ts'

const before = reportOf([
  held('a'),
  failed('b'),
  failed('c'),
  held('d'),
  skipped('e', 'x'),
  deviated('f', 'x'),
])
const now = reportOf([failed('a'), held('b'), failed('c'), failed('e'), held('f'), failed('g'), held('h')])

it('a comparison says what changed', () => {
  expect(compareWithBaseline(now, before)).toEqual({
    newlyBroken: ['scenarios/a', 'scenarios/e'],
    newlyHeld: ['scenarios/b', 'scenarios/f'],
    stillBroken: ['scenarios/c'],
    gone: ['scenarios/d'],
    added: [
      { id: 'scenarios/g', outcome: 'failed' },
      { id: 'scenarios/h', outcome: 'held' },
    ],
  })
  expect(sayComparison(compareWithBaseline(now, before))).toContain(
    'new: 2, 1 of them failing\n  scenarios/g\n  scenarios/h',
  )
})

it('the same again changes nothing, and passes', () => {
  const comparison = compareWithBaseline(before, before)
  expect(verdictOf(before, { comparison })).toMatchObject({ verdict: 'pass' })
  expect(sayComparison(comparison)).toEqual(['still broken: 2\n  scenarios/b\n  scenarios/c'])
})

it('a guess is not newly broken because the earlier run was at another tier', () => {
  const broken = failed('a', {}, { evidence: guess })
  const strict = reportOf([broken], { tier: 'strict' })
  expect(compareWithBaseline(strict, reportOf([broken])).stillBroken).toEqual(['scenarios/a'])
})

it('a deviation that is none any more is newly broken', () => {
  const stale = failed('scenarios/a', {}, { suite: 'deviations' })
  expect(compareWithBaseline(reportOf([held('a'), stale]), reportOf([held('a')])).newlyBroken).toEqual([
    'deviations/scenarios/a',
  ])
})

it.each<[string, Partial<Record<keyof RunReport, unknown>>, RegExp]>([
  ['system', { system: 'pot' }, /of the system "pot", and this run of "kettle"/],
  ['form', { version: 2 }, /of the form 2, and this run of 1/],
])('a baseline of another %s is refused', (_, other, message) => {
  expect(() => compareWithBaseline(now, { ...before, ...other } as RunReport)).toThrow(message)
})

it('a long list is cut', () => {
  const many = reportOf(Array.from({ length: 9 }, (_, i) => failed(`p${i}`)))
  expect(sayComparison(compareWithBaseline(many, many))[0]).toMatch(
    /^still broken: 9(\n.*){5}\n {2}and 4 more$/,
  )
})
