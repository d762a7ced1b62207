import { breakAtBlanks, breakHard } from './break-text.ts'
import type { LogLineType } from './program.ts'

/** LINESIZE of a Compute session's log (reference 2.9). */
export const lineSize = 132

const indented: ReadonlySet<LogLineType> = new Set<LogLineType>(['note', 'warning', 'error'])
const indent = '      '

/**
 * Columns before the text of a source line: five on Viya (`1    data _null_;`, recorded in compute-job-log-
 * page of sas-py-vscode), where SAS 9 in batch has eleven; one more for each digit that would leave fewer
 * than two blanks.
 */
export function sourceColumn(number: number): number {
  return Math.max(5, String(number).length + 2)
}

/** The echo of one source line: `33   text`, and `33 ! text` for what LINESIZE moves to further lines. */
export function layoutSource(number: number, text: string): readonly string[] {
  const column = sourceColumn(number)
  const first = String(number).padEnd(column)
  const further = `${String(number).padEnd(column - 2)}! `
  return breakAtBlanks(text, lineSize - column).map((piece, i) => (i === 0 ? first : further) + piece)
}

/**
 * A message as lines: notes, warnings and errors go on behind six blanks (recorded), other text is cut
 * hard.
 */
export function layoutMessage(text: string, type: LogLineType): readonly string[] {
  if (!indented.has(type)) return breakHard(text, lineSize)
  const pieces = breakAtBlanks(text, lineSize, lineSize - indent.length)
  return pieces.map((piece, i) => (i === 0 ? piece : indent + piece))
}
