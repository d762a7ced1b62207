import { describe, expect, it } from 'vitest'
import { linesOf, messages, run } from './program.fixture.ts'

describe('tables', () => {
  const ofSteps = (code: string) => messages(run(code)).filter((line) => /data set/.test(line))

  it.each<[string, string[]]>([
    ['data a; x = 1; y = 2; run;', ['NOTE: The data set WORK.A has 1 observations and 2 variables.']],
    ['data a; output; output; run;', ['NOTE: The data set WORK.A has 2 observations and 0 variables.']],
    ['data a; stop; run;', ['NOTE: The data set WORK.A has 0 observations and 0 variables.']],
    [
      'data a; set sashelp.class; z = 1; run;',
      [
        'NOTE: There were 19 observations read from the data set SASHELP.CLASS.',
        'NOTE: The data set WORK.A has 19 observations and 6 variables.',
      ],
    ],
    [
      'data a; set nosuch; run;',
      [
        'WARNING: The data set WORK.A may be incomplete.  ' +
          'When this step was stopped there were 0 observations and 0 variables.',
      ],
    ],
  ])('%s', (code, expected) => {
    expect(ofSteps(code)).toEqual(expected)
  })

  it('are there for later steps and are results', () => {
    const result = run('data work.a b; x = 1; run; proc print data=b; run; data c; set a; run;')
    expect(result).toMatchObject({
      outcome: 'completed',
      tables: [{ name: 'WORK.A' }, { name: 'WORK.B' }, { name: 'WORK.C' }],
      results: [
        { id: '0', type: 'TABLE', name: 'WORK.A' },
        { id: '1', type: 'TABLE', name: 'WORK.B' },
        { id: '2', type: 'ODS', name: 'Print: Data Set WORK.B' },
        { id: '3', type: 'TABLE', name: 'WORK.C' },
      ],
    })
  })

  it('that procedures make are there too', () => {
    const code =
      'proc sort data=sashelp.cars out=c; by make; run; proc sql; create table d as select * from c; quit;'
    expect(run(`${code} data e; set c d; run;`)).toMatchObject({ outcome: 'completed', conditionCode: 0 })
  })

  it('are not replaced by a failing step', () => {
    const result = run('data a; x = 1; run; data a; set nosuch; run;')
    expect(result.tables).toHaveLength(1)
    expect(linesOf(result, 'warning')).toContain(
      'WARNING: Data set WORK.A was not replaced because this step was stopped.',
    )
  })

  it('count without counting long', () => {
    const doubling = Array.from({ length: 60 }, () => 'data a; set a; output; output; run;')
    run(['data a; run;', ...doubling])
  }, 3000)
})
