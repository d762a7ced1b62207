import { describe, expect, it } from 'vitest'
import { programInput } from './program.fixture.ts'
import type { Run, ScriptedProgram } from './program.ts'
import { runProgram } from './run-program.ts'

const match = { contains: 'x' }

function script(program: Omit<ScriptedProgram, 'match'>, code: string[] = ['x']): Run {
  return runProgram(programInput(code, { programs: [{ match, ...program }] }))
}

describe('scriptedRun', () => {
  it.each<[string, Omit<ScriptedProgram, 'match'>, Partial<Run>]>([
    ['nothing', {}, { outcome: 'completed', conditionCode: 0, duration: 10 }],
    ['a warning', { log: ['WARNING: a'] }, { outcome: 'warning', conditionCode: 4 }],
    ['an error', { log: ['ERROR: a', 'WARNING: b'] }, { outcome: 'error', conditionCode: 1012 }],
    ['a syntax error', { log: ['ERROR 180-322: a'] }, { outcome: 'error', conditionCode: 3000 }],
    ['a state', { log: ['ERROR: a'], state: 'completed' }, { outcome: 'completed', conditionCode: 0 }],
    ['a state alone', { state: 'error' }, { outcome: 'error', conditionCode: 1012 }],
    ['a code', { state: 'warning', conditionCode: 7 }, { outcome: 'warning', conditionCode: 7 }],
    ['no end', { duration: 'never' }, { duration: null, boundaries: [] }],
    ['a length', { duration: 2500 }, { duration: 2500, boundaries: [1000, 1250, 2000, 2500] }],
  ])('%s', (_, program, expected) => {
    expect(script(program)).toMatchObject(expected)
  })

  it('spreads the lines, each with its type', () => {
    expect(script({ log: ['a', 'NOTE: b', { type: 'title', line: 'c' }], duration: 4000 }).log).toEqual([
      { at: 1000, type: 'normal', line: 'a' },
      { at: 2000, type: 'note', line: 'NOTE: b' },
      { at: 3000, type: 'title', line: 'c' },
    ])
  })

  it('echoes the source when no log is given', () => {
    const run = script({}, ['x;', 'y;'])
    expect(run.log.map(({ line }) => line)).toEqual(['1    x;', '2    y;'])
    expect(run.nextLine).toBe(3)
  })

  it('leaves results, tables and variables at its end', () => {
    const results = [
      { name: 'WORK.A', type: 'TABLE' },
      { id: 'r', name: 'Report', type: 'ODS' },
    ] as const
    expect(script({ results, variables: { a: '1' }, duration: 50, listing: ['l'] })).toMatchObject({
      results: [
        { at: 50, id: '0', name: 'WORK.A', type: 'TABLE' },
        { at: 50, id: 'r', name: 'Report', type: 'ODS' },
      ],
      tables: [{ at: 50, name: 'WORK.A' }],
      variables: [
        { at: 50, name: 'A', value: '1' },
        { at: 50, name: 'SYSCC', value: '0' },
      ],
      listing: [{ at: 25, type: 'normal', line: 'l' }],
    })
  })

  it('has boundaries in order, not too many', () => {
    const { boundaries } = script({ duration: 86_400_000, log: ['a', 'b'] })
    expect(boundaries.length).toBeLessThanOrEqual(1003)
    expect(boundaries.every((at, i) => i === 0 || at > (boundaries[i - 1] ?? 0))).toBe(true)
    expect(boundaries.at(-1)).toBe(86_400_000)
  })
})
