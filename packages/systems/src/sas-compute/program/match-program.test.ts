import { expect, it } from 'vitest'
import { matchProgram } from './match-program.ts'
import type { ProgramMatch } from './program.ts'

it.each<[ProgramMatch, boolean]>([
  [{ contains: 'proc' }, true],
  [{ contains: 'a;\nproc' }, true],
  [{ contains: 'PROC' }, false],
  [{ equals: 'data a;\nproc print;' }, true],
  [{ equals: 'data a;' }, false],
  [{ pattern: '^data \\w;$' }, false],
  [{ pattern: 'pr[io]nt?;?|proc\\s+print' }, true],
])('%j: %s', (match, expected) => {
  expect(matchProgram(['data a;', 'proc print;'], [{ match }]) !== undefined).toBe(expected)
})

it('takes the first that matches', () => {
  const programs = [{ match: { contains: 'x' } }, { match: { contains: 'a' } }, { match: { contains: '' } }]
  expect(matchProgram(['a'], programs)).toBe(programs[1])
})
