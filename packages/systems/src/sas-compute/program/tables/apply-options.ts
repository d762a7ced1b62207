import type { Cell, ColumnContent, TableContent } from '../../data/table-content.ts'
import { evaluate, isTrue, type Scope } from '../expression/evaluate.ts'
import type { Expression } from '../expression/expression.ts'
import type { Facts } from '../functions/sas-function.ts'
import { namesAmong } from './name-list.ts'
import type { TableOptions } from './table-reference.ts'

/** A table as its options let one see it: rows by WHERE, OBS and FIRSTOBS, columns by KEEP, DROP and RENAME. */
export function applyOptions(content: TableContent, options: TableOptions, facts: Facts): TableContent {
  const rows = slice(filterRows(content, options.where?.expression, facts), options)
  return renameColumns(chooseColumns({ ...content, rows }, options), options.rename ?? [])
}

function slice<T>(rows: readonly T[], { obs, firstobs }: TableOptions): readonly T[] {
  if (obs === undefined && firstobs === undefined) return rows
  return rows.slice((firstobs ?? 1) - 1, obs ?? rows.length)
}

/** The rows for which a condition is true. */
export function filterRows(
  { columns, rows }: TableContent,
  condition: Expression | undefined,
  facts: Facts,
): readonly (readonly Cell[])[] {
  if (!condition) return rows
  const places = new Map(columns.map(({ name }, i) => [name.toLowerCase(), i]))
  let row: readonly Cell[] = []
  const scope: Scope = {
    facts,
    read: (name) => row[places.get(name) ?? -1] ?? null,
    element: () => null,
    remark: () => {},
  }
  const found: (readonly Cell[])[] = []
  for (const each of rows) {
    row = each
    if (facts.charge?.(1) === false) break
    if (isTrue(evaluate(condition, scope))) found.push(each)
  }
  return found
}

/** The columns that KEEP and DROP leave, in the table's order. */
export function chooseColumns(
  content: TableContent,
  { keep, drop }: Pick<TableOptions, 'keep' | 'drop'>,
): TableContent {
  if (!keep && !drop) return content
  const kept = keep && new Set(namesAmong(keep, content.columns))
  const dropped = new Set(namesAmong(drop ?? [], content.columns))
  const isKept = ({ name }: ColumnContent): boolean => {
    const lower = name.toLowerCase()
    return (!kept || kept.has(lower)) && !dropped.has(lower)
  }
  const places = content.columns.flatMap((column, i) => (isKept(column) ? [i] : []))
  return {
    ...content,
    columns: content.columns.filter(isKept),
    rows: content.rows.map((row) => places.map((place) => row[place] ?? null)),
  }
}

export function renameColumns(
  content: TableContent,
  pairs: readonly (readonly [string, string])[],
): TableContent {
  if (pairs.length === 0) return content
  const names = new Map(pairs)
  return {
    ...content,
    columns: content.columns.map((column) => ({
      ...column,
      name: names.get(column.name.toLowerCase()) ?? column.name,
    })),
  }
}
