import { describe, expect, it } from 'vitest'
import type { Verdict } from './judge.ts'
import type { Mutant } from './mutant.ts'
import { findFaults, type Judged, renderScore } from './score.ts'

const caught: Verdict = { outcome: 'caught', by: 'scenarios/a', after: 1 }
const unseen: Verdict = { outcome: 'unseen', ran: 3 }

function judged(operator: string, count: number, verdict: Verdict): readonly Judged[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `toy/${operator}/${verdict.outcome}-${index}`
    const mutant: Mutant = {
      id,
      system: 'toy',
      operator,
      where: '',
      touches: [],
      near: [],
      mutate: (system) => ({ system }),
    }
    return { mutant, verdict }
  })
}

describe('a score', () => {
  const good = [...judged('lost', 19, caught), ...judged('lost', 1, unseen)]
  const known = { 'toy/lost/unseen-0': 'a reason' }

  it('is good when enough are caught and the others are listed', () => {
    expect(findFaults(good, known)).toEqual([])
    expect(renderScore(good)).toMatch(/lost +95\.0 % {2}19 of 20\nall mutants +95\.0 %/)
  })

  it.each([
    ['too few are caught', [...judged('lost', 8, caught), ...judged('lost', 1, unseen)], /88\.8 % of all/],
    ['an operator has too few', [...judged('kept', 99, caught), ...judged('lost', 1, unseen)], /0 % of lost/],
    ['a survivor is not listed', [...good, ...judged('kept', 1, unseen)], /kept\/unseen-0 survives/],
  ])('is bad when %s', (_, all, fault) => {
    expect(findFaults(all, known)).toContainEqual(expect.stringMatching(fault))
  })

  it('is bad when one that is listed is caught, or the kit breaks down', () => {
    expect(findFaults(judged('lost', 20, caught), { 'toy/lost/caught-3': 'a reason' })).toEqual([
      'toy/lost/caught-3 is listed and is caught',
    ])
    const crashed: Verdict = { outcome: 'crashed', by: 'scenarios/a', message: 'oops' }
    expect(findFaults(judged('lost', 1, crashed), {}).join()).toMatch(/break down: scenarios\/a: oops/)
  })
})
