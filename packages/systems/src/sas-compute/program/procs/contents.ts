import type { ColumnContent, TableContent } from '../../data/table-content.ts'
import { formatName } from '../formats/format-spec.ts'
import type { ReportTable } from '../ods/report.ts'
import { showReport } from '../ods/show-report.ts'
import { optionTable } from '../proc-step.ts'
import type { RunState } from '../run-state.ts'
import { say } from '../run-state.ts'
import type { ProcInput, ProcStep } from '../step.ts'
import { makeTable } from '../tables/session-tables.ts'
import { fullName } from '../tables/table-names.ts'
import { words } from '../words.ts'
import { hasOption, type Procedure } from './procedure.ts'

function run(state: RunState, step: ProcStep): void {
  const { input } = step
  if (!input) return
  const varnum = hasOption(step, 'varnum')
  if (!hasOption(step, 'noprint'))
    showReport(state, {
      name: `Contents: Data Set ${input.name}`,
      procedure: 'The CONTENTS Procedure',
      tables: [attributes(input), variables(input.content, varnum)],
    })
  const out = optionTable(words(step.statements[0]?.text ?? ''), 'out')
  if (!out) return
  const content = describing(input)
  makeTable(state, fullName(out.name), content)
  const size = `${content.rows.length} observations and ${content.columns.length} variables`
  say(state, `NOTE: The data set ${fullName(out.name)} has ${size}.`)
}

const left = (heading: string) => ({ heading, align: 'left' as const })
const right = (heading: string) => ({ heading, align: 'right' as const })

function attributes({ name, content }: ProcInput): ReportTable {
  return {
    columns: [left('Attribute'), left('Value')],
    rows: [
      ['Data Set Name', name],
      ['Observations', String(content.rows.length)],
      ['Member Type', 'DATA'],
      ['Variables', String(content.columns.length)],
      ['Engine', 'V9'],
      ['Label', content.label ?? ''],
    ],
  }
}

type Numbered = ColumnContent & { readonly number: number }

function numbered({ columns }: TableContent): readonly Numbered[] {
  return columns.map((column, i) => ({ ...column, number: i + 1 }))
}

const byName = (a: Numbered, b: Numbered): number => {
  const [left, right] = [a.name.toLowerCase(), b.name.toLowerCase()]
  return left < right ? -1 : Number(left > right)
}

function variables(content: TableContent, varnum: boolean): ReportTable {
  const own = numbered(content)
  const sorted = varnum ? own : [...own].sort(byName)
  return {
    caption: varnum ? 'Variables in Creation Order' : 'Alphabetic List of Variables and Attributes',
    columns: [
      right('#'),
      left('Variable'),
      left('Type'),
      right('Len'),
      left('Format'),
      left('Informat'),
      left('Label'),
    ],
    rows: sorted.map(({ number, name, type, length, format, informat, label }) => [
      String(number),
      name,
      type === 'CHAR' ? 'Char' : 'Num',
      String(length),
      format ? formatName(format) : '',
      informat ? formatName(informat) : '',
      label ?? '',
    ]),
  }
}

/** The table of `out=`: the members of it that say what a column is. */
function describing({ name, content }: ProcInput): TableContent {
  const [libname = '', memname = ''] = name.split('.')
  const text = (column: string, length: number) => ({ name: column, type: 'CHAR' as const, length })
  const number = (column: string) => ({ name: column, type: 'FLOAT' as const, length: 8 })
  return {
    columns: [
      text('LIBNAME', 8),
      text('MEMNAME', 32),
      text('NAME', 32),
      number('TYPE'),
      number('LENGTH'),
      number('VARNUM'),
      text('LABEL', 256),
      text('FORMAT', 32),
    ],
    rows: [...numbered(content)]
      .sort(byName)
      .map(({ name: column, type, length, number: at, label, format }) => [
        libname,
        memname,
        column,
        type === 'CHAR' ? 2 : 1,
        length,
        at,
        label ?? '',
        format?.name ?? '',
      ]),
  }
}

export const contents: Procedure = {
  reads: true,
  about: '`data=`, `varnum`, `noprint`, `out=` with eight of its columns',
  run,
}
