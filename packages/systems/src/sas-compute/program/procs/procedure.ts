import type { TableContent } from '../../data/table-content.ts'
import { complain, type RunState } from '../run-state.ts'
import type { Statement } from '../scan-statements.ts'
import { factsOf } from '../session-facts.ts'
import type { ProcInput, ProcStep } from '../step.ts'
import { filterRows } from '../tables/apply-options.ts'
import { namesAmong, numberedNames } from '../tables/name-list.ts'
import { sayRead } from '../tables/say-read.ts'
import { parseWhere, type Where } from '../tables/table-reference.ts'
import { isWord, type Word, words } from '../words.ts'

/** A procedure that Standin runs, at least in part. */
export interface Procedure {
  /** It reads a table, by `data=` or the one made last. */
  readonly reads: boolean
  /** What of it is run, for the README. */
  readonly about: string
  readonly run: (state: RunState, step: ProcStep) => void
  /** Where statements are run one by one, as PROC SQL does. */
  readonly statement?: (state: RunState, step: ProcStep, statement: Statement) => void
}

/** The words behind the name of a statement of the step; of several, those of the last. */
export function wordsOf({ statements }: ProcStep, name: string): readonly Word[] | undefined {
  const found = statements.slice(1).findLast(({ text }) => isWord(words(text)[0], name))
  return found && words(found.text).slice(1)
}

/** Whether the `proc` statement has this word. */
export function hasOption({ statements }: ProcStep, name: string): boolean {
  return words(statements[0]?.text ?? '')
    .slice(2)
    .some((word) => isWord(word, name))
}

/** The step's table with its WHERE applied, and the note of what was read; undefined after an error. */
export function readInput(state: RunState, step: ProcStep): ProcInput | undefined {
  const { input } = step
  const condition = wordsOf(step, 'where')
  if (!input) return undefined
  const where: Where | undefined = condition ? parseWhere(condition) : input.options.where
  const content =
    condition && where
      ? { ...input.content, rows: filterRows(input.content, where.expression, factsOf(state)) }
      : input.content
  return { ...input, content, options: where ? { ...input.options, where } : input.options }
}

export function sayInput(state: RunState, { name, content, options }: ProcInput): void {
  sayRead(state, name, content.rows.length, options.where)
}

/** The places of the columns that these words name; a name that is no column is an error, and undefined. */
export function columnsNamed(
  state: RunState,
  { columns }: TableContent,
  listed: readonly Word[],
): readonly number[] | undefined {
  const names = namesAmong(numberedNames(listed), columns)
  const places = names.map((name) => columns.findIndex((column) => column.name.toLowerCase() === name))
  const missing = places.indexOf(-1)
  if (missing === -1) return places
  complain(state, `ERROR: Variable ${names[missing]?.toUpperCase()} not found.`, 1012)
  return undefined
}
