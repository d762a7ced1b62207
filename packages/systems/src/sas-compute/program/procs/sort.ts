import type { Cell } from '../../data/table-content.ts'
import { sayStopped } from '../end-step.ts'
import { compare } from '../expression/compare.ts'
import { optionTable } from '../proc-step.ts'
import { complain, type RunState, say } from '../run-state.ts'
import type { ProcStep } from '../step.ts'
import { chooseColumns } from '../tables/apply-options.ts'
import { makeTable } from '../tables/session-tables.ts'
import { fullName } from '../tables/table-names.ts'
import { isWord, type Word, words } from '../words.ts'
import { columnsNamed, hasOption, type Procedure, readInput, sayInput, wordsOf } from './procedure.ts'

interface Key {
  readonly place: number
  readonly sign: 1 | -1
}

function run(state: RunState, step: ProcStep): void {
  const input = readInput(state, step)
  if (!input) return
  const by = wordsOf(step, 'by')
  if (!by) complain(state, 'ERROR: No BY statement used or no BY variables specified.', 1012) // wording assumed
  const keys = by && keysOf(state, input.content, by)
  if (!keys) {
    step.failed = true
    sayStopped(state)
    return
  }
  const sorted = sortRows(input.content.rows, keys)
  const isFirst = (row: readonly Cell[], i: number): boolean =>
    i === 0 || order(sorted[i - 1] ?? [], row, keys) !== 0
  const rows = hasOption(step, 'nodupkey') ? sorted.filter(isFirst) : sorted
  sayInput(state, input)
  if (hasOption(step, 'nodupkey'))
    say(state, `NOTE: ${sorted.length - rows.length} observations with duplicate key values were deleted.`)
  const out = optionTable(words(step.statements[0]?.text ?? ''), 'out')
  const name = fullName(out?.name ?? input.name)
  const content = chooseColumns({ ...input.content, rows }, out?.options ?? {})
  makeTable(state, name, content)
  say(
    state,
    `NOTE: The data set ${name} has ${content.rows.length} observations and ${content.columns.length} variables.`,
  )
}

function keysOf(
  state: RunState,
  content: Parameters<typeof columnsNamed>[1],
  by: readonly Word[],
): readonly Key[] | undefined {
  const names = by.filter((word) => !isWord(word, 'descending'))
  const places = columnsNamed(state, content, names)
  return places?.map((place, i) => {
    const at = names[i] ? by.indexOf(names[i]) : -1
    return { place, sign: isWord(by[at - 1], 'descending') ? -1 : 1 }
  })
}

function order(a: readonly Cell[], b: readonly Cell[], keys: readonly Key[]): number {
  for (const { place, sign } of keys) {
    const found = compare(a[place] ?? null, b[place] ?? null)
    if (found !== 0) return sign * found
  }
  return 0
}

export function sortRows(
  rows: readonly (readonly Cell[])[],
  keys: readonly Key[],
): readonly (readonly Cell[])[] {
  return [...rows].sort((a, b) => order(a, b, keys))
}

export const sort: Procedure = {
  reads: true,
  about: '`data=`, `out=`, `nodupkey`; `by` with `descending`, `where`',
  run,
}
