import { describe, expect, it } from 'vitest'
import { context, deviated, failed, guess, held, reportOf, skipped } from './report.fixture.ts'
import { headlineOf, sayHeadline, verdictOf } from './score.ts'

const many = (count: number) => Array.from({ length: count }, (_, i) => held(`held ${i}`))

describe('the headline', () => {
  it('counts all that was made, split by evidence, with the coverage', () => {
    const results = [
      ...many(3),
      failed('f'),
      skipped('s', 'no shelf'),
      deviated('d', 'known'),
      failed('g', {}, { evidence: guess }),
    ]
    const headline = headlineOf(reportOf(results), { ...context, made: 9 })
    expect(headline.counts).toEqual({ held: 3, deviated: 1, failed: 1, skipped: 1, guessed: 1, made: 9 })
    expect(sayHeadline(headline)).toEqual([
      '33.3 % held: 3 of 9 promises; 1 deviated, 1 failed, 1 skipped, 1 guessed, 2 not run',
      'held by evidence: assumed 0 of 1, recorded 3 of 6',
      expect.stringMatching(
        /^coverage: 0 of \d+ \(operation × status × media type\), state × event not visible/,
      ),
    ])
  })

  it.each([
    ['all held', many(3), undefined, '100 %'],
    ['one skipped of very many', [...many(99_999), skipped('s', 'x')], undefined, '99.9 %'],
    ['one deviating', [...many(99_999), deviated('d', 'x')], undefined, '99.9 %'],
    ['one guessed', [...many(99_999), failed('g', {}, { evidence: guess })], undefined, '99.9 %'],
    ['one not run', many(99_999), 100_000, '99.9 %'],
    ['none held', [failed('f')], undefined, '0 %'],
    ['none made', [], undefined, 'nothing'],
  ])('%s', (_, results, made, percent) => {
    const headline = headlineOf(reportOf(results), { ...context, ...(made === undefined ? {} : { made }) })
    expect(headline.percent).toBe(percent)
    expect(sayHeadline(headline)[0]?.includes('100 %')).toBe(percent === '100 %')
  })

  it('says how much of state × event may be covered', () => {
    const results = [held('a', { fired: ['kettle:switchKettle#on[2]', 'kettle:switchKettle#on[3]'] })]
    expect(sayHeadline(headlineOf(reportOf(results), context)).at(-1)).toMatch(
      /, 1 of 20 \(state × event\), perhaps 2 more$/,
    )
  })
})

const since = { newlyBroken: [], newlyHeld: [], stillBroken: [], gone: [], added: [] }

describe('the verdict', () => {
  it.each([
    ['all held', reportOf([held('a')]), {}, 'pass'],
    ['held, and a guess broke', reportOf([held('a'), failed('g', {}, { evidence: guess })]), {}, 'pass'],
    ['held, and known deviations', reportOf([held('a'), deviated('d', 'x')]), {}, 'pass'],
    ['a failure', reportOf([held('a'), failed('f')]), {}, 'fail'],
    ['nothing', reportOf([]), {}, 'empty'],
    ['all skipped', reportOf([skipped('s', 'x')]), {}, 'empty'],
    ['all above the tier', reportOf([held('a', { tier: 'strict' })]), {}, 'empty'],
    ['all deviate', reportOf([deviated('d', 'x')]), {}, 'empty'],
    ['interrupted', reportOf([held('a')], { interrupted: 'SIGINT' }), {}, 'fail'],
    ['a failure as before', reportOf([failed('f')]), { comparison: since }, 'pass'],
    ['a new failure', reportOf([failed('f')]), { comparison: { ...since, newlyBroken: ['f'] } }, 'fail'],
    ['nothing, with a baseline', reportOf([]), { comparison: since }, 'empty'],
  ])('%s', (_, report, options, verdict) => {
    const found = verdictOf(report, options)
    expect(found).toMatchObject({ verdict, exitCode: verdict === 'pass' ? 0 : 1 })
    expect(found.says).not.toBe('')
  })
})
