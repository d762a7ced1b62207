import { describe, expect, it } from 'vitest'
import { cutRun } from './cut-run.ts'
import { programInput } from './program.fixture.ts'
import { runProgram } from './run-program.ts'

const code = [
  '%let a = 1;',
  'data _null_; rc = sleep(5); run;',
  '%let b = 2;',
  'data work.t; x = 1; run;',
  'proc print data=nosuch; run;',
]
const run = runProgram(programInput(code))

describe('cutRun', () => {
  it('drops what would come after the boundary', () => {
    const cut = cutRun(run, 100)
    expect(cut).toMatchObject({
      duration: 5004,
      outcome: 'completed',
      conditionCode: 0,
      tables: [],
      nextLine: 3,
    })
    expect(cut.variables.map(({ name }) => name)).not.toContain('B')
    expect(cut.log.at(-1)).toEqual({ at: 5004, type: 'note', line: '' })
    expect(cut.boundaries.at(-1)).toBe(5004)
  })

  it('keeps what came before', () => {
    expect(cutRun(run, 5008)).toMatchObject({ tables: [{ name: 'WORK.T' }], results: [{ name: 'WORK.T' }] })
  })

  it.each([0, 1, 3, 4000, 5004, 5008, 6000])('a second cut at %i changes nothing', (at) => {
    expect(cutRun(cutRun(run, at), at)).toEqual(cutRun(run, at))
  })

  it('leaves a run alone that is over', () => {
    expect(cutRun(run, 1e6)).toBe(run)
    expect(run).toMatchObject({ outcome: 'error', conditionCode: 1012 })
  })

  it('ends a run that has no end', () => {
    const endless = runProgram(
      programInput('x', { programs: [{ match: { contains: 'x' }, duration: 'never' }] }),
    )
    expect(endless).toMatchObject({ duration: null, boundaries: [] })
    expect(cutRun(endless, 1234)).toMatchObject({ duration: 1234, boundaries: [] })
  })
})
