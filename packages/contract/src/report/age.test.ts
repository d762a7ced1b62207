import { documented, parseInstant, recorded } from '@standin/engine'
import { describe, expect, it } from 'vitest'
import { olderThan, sayAge } from './age.ts'
import { held } from './report.fixture.ts'

const today = parseInstant('2036-04-01') ?? 0
const at = (system: string, finding: string) => held(finding, { evidence: recorded(system, finding) })
const [old, fresh, release] = [
  at('Kettle 1, 2035-12-01', 'F1'),
  at('Kettle 1', 'F2 2036-03-31'),
  at('Viya 2026.03', 'F3'),
]
const paper = held('paper', { evidence: documented('page of 2001-01-01') })

describe('evidence older than a span', () => {
  it('is what was recorded before; what nobody dated is named apart', () => {
    const aged = olderThan([old, fresh, release, paper], '90d', today)
    expect(aged).toEqual({ older: [old], undated: [release] })
  })

  it('takes days from an index of recordings', () => {
    const { older, undated } = olderThan([release, fresh], 'PT12H', today, { F3: '2026-03-01' })
    expect([older, undated]).toEqual([[release, fresh], []])
  })

  it.each(['', '90', 'soon', '-1d'])('is refused for %j', (span) => {
    expect(() => olderThan([], span, today)).toThrow(/no span of time/)
  })
})

it.each([
  [old, '122 days old'],
  [fresh, '1 day old'],
  [release, ''],
  [paper, ''],
])('%#: says its age', ({ evidence }, age) => {
  expect(sayAge(evidence, today)).toBe(age)
  expect(sayAge(evidence, undefined)).toBe('')
})
