import { expect, it } from 'vitest'
import { programInput, run, said } from '../program.fixture.ts'

const inSession = {
  session: { ...programInput('').session, hasLibref: (libref: string) => libref === 'WORK' },
}

it.each([
  ['proc print data=none.a; run;', 'ERROR: Libname NONE is not assigned.'],
  ['data b; set none.a; run;', 'ERROR: Libname NONE is not assigned.'],
  ['proc sql; select * from none.a; quit;', 'ERROR: Libname NONE is not assigned.'],
  ['proc print data=a; run;', 'ERROR: File WORK.A.DATA does not exist.'],
  ["libname mine '/tmp'; proc print data=mine.a; run;", 'ERROR: File MINE.A.DATA does not exist.'],
  [
    "libname mine '/tmp'; libname mine clear; proc print data=mine.a; run;",
    'ERROR: Libname MINE is not assigned.',
  ],
])('%s: %s', (code, error) => {
  const result = run(code, inSession)
  expect(said(result)).toContain(error)
  expect(result).toMatchObject({ outcome: 'error' })
})

it('a run that is not told of librefs takes them for assigned', () => {
  expect(said(run('proc print data=none.a; run;'))).toContain('ERROR: File NONE.A.DATA does not exist.')
})
