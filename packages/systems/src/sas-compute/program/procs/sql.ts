import type { TableContent } from '../../data/table-content.ts'
import { shortText } from '../formats/write-value.ts'
import { assignMacro } from '../macro/macro-variables.ts'
import { showReport } from '../ods/show-report.ts'
import { changeMacro, complain, type RunState, say } from '../run-state.ts'
import type { Statement } from '../scan-statements.ts'
import type { ProcStep } from '../step.ts'
import { sayMissing } from '../tables/say-missing.ts'
import { dropTable, makeTable, tableContent } from '../tables/session-tables.ts'
import { fullName } from '../tables/table-names.ts'
import { sayUninterpreted } from '../uninterpreted.ts'
import { isWord, type Word, words } from '../words.ts'
import { parseSelect } from './parse-select.ts'
import { hasOption, type Procedure } from './procedure.ts'
import { runSelect } from './run-select.ts'

function statement(state: RunState, step: ProcStep, { text }: Statement): void {
  const own = words(text)
  if (step.failed) return
  if (isWord(own[0], 'create') && isWord(own[1], 'table')) create(state, step, own)
  else if (isWord(own[0], 'select')) select(state, step, own)
  else if (isWord(own[0], 'drop') && isWord(own[1], 'table')) drop(state, own.slice(2))
  else sayUninterpreted(state, `${(own[0]?.text ?? '').toUpperCase()} of PROC SQL`)
}

function create(state: RunState, step: ProcStep, own: readonly Word[]): void {
  const as = own.findIndex((word) => isWord(word, 'as'))
  const name = fullName(
    own
      .slice(2, as)
      .map(({ text }) => text)
      .join(''),
  )
  const content = as === -1 ? undefined : selected(state, step, own.slice(as + 1), 'CREATE TABLE')
  if (!content) return
  makeTable(state, name, content)
  changeMacro(state, 'SQLOBS', String(content.rows.length))
  say(
    state,
    `NOTE: Table ${name} created, with ${content.rows.length} rows and ${content.columns.length} columns.`,
  )
}

/** What a SELECT gives; of one that is not run, nothing. */
function selected(
  state: RunState,
  step: ProcStep,
  own: readonly Word[],
  what: string,
): TableContent | undefined {
  const query = parseSelect(own)
  if (!query) {
    sayUninterpreted(state, `this ${what} of PROC SQL`)
    return undefined
  }
  const table = tableContent(state, fullName(query.from.name))
  if (!table) sayMissing(state, fullName(query.from.name))
  const content = table && runSelect(state, table, query)
  if (!content) {
    step.failed = true
    say(state, 'NOTE: PROC SQL set option NOEXEC and will continue to check the syntax of statements.')
  }
  return content
}

function select(state: RunState, step: ProcStep, own: readonly Word[]): void {
  const content = selected(state, step, own, 'SELECT')
  const query = parseSelect(own)
  if (!content || !query) return
  changeMacro(state, 'SQLOBS', String(content.rows.length))
  const shown = (row: number, column: number): string =>
    shortText(content.rows[row]?.[column] ?? null, content.columns[column]?.format)
  for (const [i, { name, separator }] of query.into.entries()) {
    const all = content.rows.map((_, row) => shown(row, i))
    assignMacro(state, name.toUpperCase(), separator === undefined ? (all[0] ?? '') : all.join(separator))
  }
  if (query.into.length > 0 || hasOption(step, 'noprint')) return
  showReport(state, {
    name: 'SQL: Query Results',
    tables: [
      {
        columns: content.columns.map(({ name, label, type }) => ({
          heading: label ?? name,
          align: type === 'FLOAT' ? 'right' : 'left',
        })),
        rows: content.rows.map((_, row) => content.columns.map((_column, i) => shown(row, i))),
      },
    ],
  })
}

function drop(state: RunState, own: readonly Word[]): void {
  const listed = own
    .map(({ text }) => text)
    .join('')
    .split(',')
  for (const name of listed.map(fullName)) {
    if (!tableContent(state, name)) complain(state, `WARNING: File ${name}.DATA does not exist.`, 4)
    else {
      dropTable(state, name)
      say(state, `NOTE: Table ${name} has been dropped.`)
    }
  }
}

export const sql: Procedure = {
  reads: false,
  about:
    '`create table … as select`, `select … into :…`, `drop table`: columns and expressions of one table, `where`, ' +
    '`order by`, and count, sum, mean, avg, min, max over all rows',
  run: () => {},
  statement,
}
