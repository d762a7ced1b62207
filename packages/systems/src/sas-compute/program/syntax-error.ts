import { lineSize, sourceColumn } from './log-layout.ts'
import { complain, type RunState, say } from './run-state.ts'
import type { Statement } from './scan-statements.ts'

/**
 * SAS's answer to a statement that it does not know, under the echo of its line: dashes below the first
 * word, the error's number, a blank note, the error, and a blank line (types and layout recorded: sas-py-
 * vscode finding 12.11).
 */
export function syntaxError(state: RunState, statement: Statement): void {
  const word = /^%?\w+/.exec(statement.text)?.[0] ?? statement.text.slice(0, 1)
  const column = sourceColumn(state.firstLine + statement.line) + statement.column
  // On a wrapped line the column is another; that it starts again at the left is assumed.
  const indent = ' '.repeat(column + word.length > lineSize ? sourceColumn(state.firstLine) : column)
  say(state, indent + '-'.repeat(Math.min(word.length, 60)), 'error')
  say(state, `${indent}180`, 'error')
  say(state, '', 'note')
  complain(state, 'ERROR 180-322: Statement is not valid or it is used out of proper order.', 3000)
  say(state, '', 'normal')
}
