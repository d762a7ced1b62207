import type { Cell, ColumnContent, TableContent } from '../../data/table-content.ts'
import { evaluate, type Scope } from '../expression/evaluate.ts'
import type { Expression } from '../expression/expression.ts'
import { typeOf } from '../expression/expression-type.ts'
import { mentionedNames } from '../expression/mentioned-names.ts'
import { functionOf } from '../functions/functions.ts'
import type { Facts } from '../functions/sas-function.ts'
import { complain, type RunState } from '../run-state.ts'
import { factsOf } from '../session-facts.ts'
import { applyOptions, filterRows } from '../tables/apply-options.ts'
import type { SelectItem, SelectQuery } from './parse-select.ts'
import { sortRows } from './sort.ts'

/** What a query gives; a column that is not there is SAS's error, and undefined. */
export function runSelect(
  state: RunState,
  table: TableContent,
  query: SelectQuery,
): TableContent | undefined {
  const facts = factsOf(state)
  const input = applyOptions(table, query.from.options, facts)
  const unknown = unknownColumn(input, query)
  if (unknown !== undefined) {
    complain(
      state,
      `ERROR: The following columns were not found in the contributing tables: ${unknown}.`,
      1012,
    )
    return undefined
  }
  const rows = ordered(input, filterRows(input, query.where, facts), query)
  if (query.all) return { columns: input.columns, rows }
  const columns = query.items.map((item, i) => columnOf(input, item, i))
  const isTotal = query.items.some(({ aggregate }) => aggregate !== undefined)
  const values = rows.map((row) => query.items.map(({ expression }) => cellOf(input, row, expression, facts)))
  if (!isTotal) return { columns, rows: values }
  const total = query.items.map(({ aggregate }, i) =>
    aggregate === undefined
      ? (values[0]?.[i] ?? null)
      : aggregated(
          aggregate,
          values.map((row) => row[i] ?? null),
        ),
  )
  return { columns, rows: [total] }
}

function ordered(
  input: TableContent,
  rows: TableContent['rows'],
  { order }: SelectQuery,
): TableContent['rows'] {
  const keys = order.map(({ name, descending }) => ({
    place: placeOf(input, name),
    sign: descending ? (-1 as const) : (1 as const),
  }))
  return keys.length === 0 ? rows : sortRows(rows, keys)
}

const placeOf = ({ columns }: TableContent, name: string): number =>
  columns.findIndex((column) => column.name.toLowerCase() === name)

function cellOf(input: TableContent, row: readonly Cell[], expression: Expression, facts: Facts): Cell {
  const scope: Scope = {
    facts,
    read: (name) => row[placeOf(input, name)] ?? null,
    element: () => null,
    remark: () => {},
  }
  return evaluate(expression, scope)
}

function columnOf(
  input: TableContent,
  { name, expression, aggregate }: SelectItem,
  at: number,
): ColumnContent {
  const source = expression.is === 'variable' ? input.columns[placeOf(input, expression.name)] : undefined
  const isSame = source !== undefined && aggregate === undefined
  if (isSame)
    return {
      ...source,
      name: name?.toLowerCase() === source.name.toLowerCase() ? source.name : (name ?? source.name),
    }
  const { type, length } = typeOf(expression, (variable) => {
    const column = input.columns[placeOf(input, variable)]
    return { type: column?.type ?? 'FLOAT', length: column?.length ?? 8 }
  })
  const counts = aggregate === 'COUNT'
  return {
    name: name ?? `_TEMA${String(at + 1).padStart(3, '0')}`,
    type: counts ? 'FLOAT' : type,
    length: counts ? 8 : length,
  }
}

function aggregated(name: string, values: readonly Cell[]): Cell {
  const present = values.filter((value) => value !== null && value !== '')
  if (name === 'COUNT') return present.length
  if (present.some((value) => typeof value === 'string')) {
    const sorted = [...present].map(String).sort()
    return (name === 'MIN' ? sorted[0] : sorted.at(-1)) ?? ''
  }
  const called = functionOf(name === 'AVG' ? 'MEAN' : name)
  return called?.run(present, { seconds: 0, macro: () => undefined, hasTable: () => false }) ?? null
}

function unknownColumn(input: TableContent, { items, order, where }: SelectQuery): string | undefined {
  const used = [
    ...items.flatMap(({ expression }) => mentionedNames(expression)),
    ...order.map(({ name }) => name),
    ...(where ? mentionedNames(where) : []),
  ]
  return used.find((name) => placeOf(input, name) === -1)
}
