import type { ColumnContent, TableContent } from '../../data/table-content.ts'
import { complain, type RunState, say } from '../run-state.ts'
import { writeFile } from '../session-files.ts'
import { chooseColumns, filterRows, renameColumns } from '../tables/apply-options.ts'
import { sayRead } from '../tables/say-read.ts'
import { makeTable, tableContent } from '../tables/session-tables.ts'
import type { DataStep, StepOutput } from './data-step.ts'
import type { Frame } from './frame.ts'

/** Makes the tables of a step that went well, and says what was read and written. */
export function endWell(frame: Frame): void {
  const { state, step } = frame
  sayRecords(frame)
  for (const [i, { inputs }] of step.readers.entries())
    for (const [j, { name, options }] of inputs.entries())
      sayRead(state, name, frame.taken[i]?.[j] ?? 0, options.where)
  warnOfUnknown(state, step)
  for (const output of step.outputs) {
    const content = contentOf(frame, output)
    makeTable(state, output.name, content)
    const size = `${content.rows.length} observations and ${content.columns.length} variables`
    say(state, `NOTE: The data set ${output.name} has ${size}.`)
  }
  for (const { fileref, path, before, lines } of frame.files.values()) {
    writeFile(state, fileref, path, before + lines.map((line) => `${line}\n`).join(''))
    sayLengths(state, lines, `written to the file ${fileref === '' ? (path ?? '') : fileref}`)
  }
}

function sayRecords({ state, step, raw }: Frame): void {
  if (raw.newLine)
    say(state, 'NOTE: SAS went to a new line when INPUT statement reached past the end of a line.')
  if (step.raw?.file === undefined) return
  sayLengths(
    state,
    step.raw.lines.slice(0, raw.records),
    `read from the infile ${step.raw.file.toUpperCase()}`,
  )
}

function sayLengths(state: RunState, lines: readonly string[], done: string): void {
  const records = lines.length === 1 ? '1 record was' : `${lines.length} records were`
  say(state, `NOTE: ${records} ${done}.`)
  if (lines.length === 0) return
  const lengths = lines.map(({ length }) => length)
  const least = lengths.reduce((a, b) => Math.min(a, b))
  say(state, `      The minimum record length was ${least}.`, 'note')
  say(state, `      The maximum record length was ${lengths.reduce((a, b) => Math.max(a, b))}.`, 'note')
}

function warnOfUnknown(state: RunState, { keep, drop, variables }: DataStep): void {
  for (const name of [...(keep ?? []), ...(drop ?? [])]) {
    if (/[:]|^_\w+_$/.test(name) || variables.has(name.toLowerCase())) continue
    const sentence = 'in the DROP, KEEP, or RENAME list has never been referenced.'
    complain(state, `WARNING: The variable ${name} ${sentence}`, 4)
  }
}

function columnsOf({ variables }: DataStep): readonly ColumnContent[] {
  const own = [...variables.values()].filter(({ automatic }) => !automatic)
  return own.map(({ name, type, length, label, format, informat }) => ({
    name,
    type,
    length,
    ...(label === undefined ? {} : { label }),
    ...(format ? { format } : {}),
    ...(informat ? { informat } : {}),
  }))
}

function contentOf({ step, scope }: Frame, { rows, options }: StepOutput): TableContent {
  const all: TableContent = { columns: columnsOf(step), rows }
  const kept = chooseColumns(all, {
    ...(step.keep ? { keep: step.keep } : {}),
    ...(step.drop ? { drop: step.drop } : {}),
  })
  const named = chooseColumns(renameColumns(kept, step.rename), options)
  const chosen = { ...named, rows: filterRows(named, options.where?.expression, scope.facts) }
  const renamed = renameColumns(chosen, options.rename ?? [])
  return options.label === undefined ? renamed : { ...renamed, label: options.label }
}

/** SAS leaves an empty table, or the old one where there was one. */
export function endFailed({ state, step }: Frame): void {
  const columns = columnsOf(step)
  for (const { name } of step.outputs) {
    const size = `0 observations and ${columns.length} variables`
    complain(
      state,
      `WARNING: The data set ${name} may be incomplete.  When this step was stopped there were ${size}.`,
      4,
    )
    if (tableContent(state, name))
      complain(state, `WARNING: Data set ${name} was not replaced because this step was stopped.`, 4)
    else makeTable(state, name, { columns, rows: [] })
  }
}
