import type { TableContent } from '../data/table-content.ts'
import type { LogLineType, ProgramInput, Run } from './program.ts'
import { runProgram } from './run-program.ts'

/** A job's input for tests: code by lines, and a session with SAS's sample tables. */
export function programInput(
  code: string | readonly string[],
  changes: Partial<ProgramInput> = {},
): ProgramInput {
  return {
    code: typeof code === 'string' ? [code] : code,
    variables: {},
    session: { macros: { SYSUSERID: 'tester' }, tables: ['SASHELP.CLASS', 'SASHELP.CARS'], nextLine: 1 },
    startedAt: 2_082_758_400_000, // 2036-01-01
    programs: [],
    ...changes,
  }
}

/** The run of such a job. */
export function run(code: string | readonly string[], changes?: Partial<ProgramInput>): Run {
  return runProgram(programInput(code, changes))
}

/** The log's lines of one type. */
export function linesOf({ log }: Run, type: LogLineType): string[] {
  return log.filter((line) => line.type === type).map(({ line }) => line)
}

/** The lines of a log but for the echo and for empty ones. */
export function messages({ log }: Run): string[] {
  return log.filter(({ type, line }) => type !== 'source' && line.trim() !== '').map(({ line }) => line)
}

/** Its messages without what each step says of its time. */
export function said(result: Run): string[] {
  return messages(result).filter((line) => !/(Total process|real|cpu) time/.test(line))
}

/** What a table holds when the run is over. */
export function tableOf({ tables }: Run, name: string): TableContent | undefined {
  return tables.findLast((table) => table.name === name)?.content
}

export function rowsOf(result: Run, name: string): TableContent['rows'] | undefined {
  return tableOf(result, name)?.rows
}
