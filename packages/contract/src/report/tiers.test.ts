import { describe, expect, it } from 'vitest'
import { cold, deviated, errorReply, failed, guess, held, reportOf, skipped } from './report.fixture.ts'
import { judge, selectTier } from './tiers.ts'

it.each([
  ['core', ['core']],
  ['complete', ['core', 'complete']],
  ['strict', ['core', 'complete', 'strict']],
] as const)('%s has the promises of %j', (asked, tiers) => {
  const all = [{ tier: 'strict' }, { tier: 'core' }, { tier: 'complete' }] as const
  expect(
    selectTier(all, asked)
      .map(({ tier }) => tier)
      .toSorted(),
  ).toEqual(tiers.toSorted())
})

const wording = { mismatch: { ...cold, pointer: 'body/message' }, reply: errorReply }
const silence = { mismatch: { pointer: 'reply', expected: 'an answer', actual: 'nothing within 10 s' } }

describe('a result', () => {
  it.each([
    ['that held', held('a'), 'held', 'held'],
    ['that was skipped', skipped('a', 'no shelf'), 'skipped', 'skipped'],
    ['that deviates', deviated('a', 'known'), 'deviated', 'deviated'],
    ['that failed', failed('a'), 'failed', 'failed'],
    ['that broke a guess', failed('a', {}, { evidence: guess }), 'guessed', 'failed'],
    ['that got no answer to a guess', failed('a', silence, { evidence: guess }), 'failed', 'failed'],
    ['that has other words', failed('a', wording), 'skipped', 'failed'],
    ['above the tier', failed('a', {}, { tier: 'strict' }), undefined, 'failed'],
  ])('%s', (_, result, complete, strict) => {
    const at = (tier: 'complete' | 'strict') => judge(reportOf([result], { tier }))[0]?.outcome
    expect([at('complete'), at('strict')]).toEqual([complete, strict])
  })

  it('says what was guessed', () => {
    const [judged] = judge(reportOf([failed('a', {}, { evidence: guess })]))
    expect(judged?.says).toBe("getKettle, body/state: Standin guessed 'hot', the target does 'cold'")
  })

  it('says that it ended at a word', () => {
    expect(judge(reportOf([failed('a', wording)]))[0]?.says).toMatch(
      /^step 0: only the wording .* was not checked$/,
    )
  })
})
