import { describe, expect, it } from 'vitest'
import { lineType, outcomeOf } from './line-type.ts'
import type { LogLineType, RunOutcome } from './program.ts'

describe('lineType', () => {
  it.each<[string, LogLineType]>([
    ['ERROR: a', 'error'],
    ['ERROR 180-322: a', 'error'],
    ['ERROR- a', 'error'],
    ['WARNING: a', 'warning'],
    ['WARNING 14-169: a', 'warning'],
    ['NOTE: a', 'note'],
    ['ERRORS: none', 'normal'],
    ['error: a', 'normal'],
    [' ERROR: a', 'normal'],
    ['', 'normal'],
  ])('%j is %s', (text, type) => {
    expect(lineType(text)).toBe(type)
  })
})

describe('outcomeOf', () => {
  it.each<[LogLineType[], RunOutcome]>([
    [[], 'completed'],
    [['note', 'source'], 'completed'],
    [['warning'], 'warning'],
    [['warning', 'error', 'warning'], 'error'],
  ])('%j → %s', (types, outcome) => {
    expect(outcomeOf(types.map((type) => ({ type })))).toBe(outcome)
  })
})
