import { interpretProgram } from './interpret-program.ts'
import { matchProgram } from './match-program.ts'
import type { ProgramInput, Run } from './program.ts'
import { scriptedRun } from './scripted-run.ts'

/** Computes a run of code whole, at its start: what a client sees of it is a function of time. */
export function runProgram(input: ProgramInput): Run {
  const scripted = matchProgram(input.code, input.programs)
  return scripted ? scriptedRun(scripted, input) : interpretProgram(input)
}
