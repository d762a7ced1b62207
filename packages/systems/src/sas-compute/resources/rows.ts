import type { Answer, Call, HandlerResult, Settled } from '@standin/engine'
import { readCellOptions, readSelection } from '../data/read-selection.ts'
import { renderCells, type ShownCell } from '../data/render-cells.ts'
import { renderCsv } from '../data/render-csv.ts'
import { type Selected, type Selection, selectRows } from '../data/select-rows.ts'
import { media } from '../links.ts'
import { collectionReply, link } from '../paging.ts'
import { tablePath } from '../renderings/data-paths.ts'
import type { Handlers } from '../types.ts'
import { csvReply } from '../wire.ts'
import { contentIn, tableMissing, tableOf } from './data-of.ts'

export const rows: Handlers = {
  getRows: rowsReply,
  getRowsWithRequest: rowsReply,
  getRowsAsCSV: (call) => withRows(call, (selected) => csvOf(call, selected)),
}

/** The rows that a request asks for, or what is wrong with it. */
export function withRows(
  call: Call,
  reply: (selected: Selected) => Settled,
  usual: Selection = {},
): HandlerResult {
  const content = contentIn(call)
  if (!content) return tableMissing(call)
  const selection = readSelection(call)
  if ('error' in selection) return { refuse: selection }
  const selected = selectRows(content, { ...usual, ...selection })
  if (!('fault' in selected)) return reply(selected)
  const { fault, about } = selected
  return { refuse: { error: fault, details: { about, name: about } } }
}

/** The cells of the rows from `start` on; with `includeIndex` their numbers come first, from 1 on. */
function cellsOf(
  call: Call,
  selected: Selected,
  start: number,
  end: number,
): readonly (readonly ShownCell[])[] {
  const options = readCellOptions(call)
  const { columns, places } = selected
  return selected.rows.slice(start, end).map((row, at) => {
    const cells = renderCells(row, places, columns, options)
    return call.query.includeIndex === true ? [start + at + 1, ...cells] : cells
  })
}

const namesOf = (call: Call, { columns }: Selected): readonly string[] => [
  ...(call.query.includeIndex === true ? ['INDEX'] : []),
  ...columns.map(({ name }) => name),
]

function rowsReply(call: Call): HandlerResult {
  return withRows(call, (selected) => pageOf(call, selected))
}

/** A page of rows. Names of columns come first in it, and count as a row of the page (vscode-sas-extension). */
function pageOf(call: Call, selected: Selected): Answer {
  const table = tableOf(call)
  const own = table ? tablePath(table, call) : ''
  const names = call.query.includeColumnNames === true ? [{ columns: namesOf(call, selected) }] : []
  const { where } = (call.body ?? {}) as { readonly where?: string }
  const collection = {
    name: 'Table Rows',
    path: `${own}/rows`,
    itemType: media.row,
    total: selected.rows.length,
    render(start: number, end: number) {
      const last = Math.min(end, start + Number(call.query.limit) - names.length)
      const cells = cellsOf(call, selected, start, Math.max(start, last))
      return [...(end > start ? names : []), ...cells.map((row) => ({ cells: row }))]
    },
    up: link('GET', 'up', own, { type: media.table }),
  }
  return collectionReply(collection, where === undefined ? call.query : { ...call.query, where }, call.accept)
}

function csvOf(call: Call, selected: Selected): Answer {
  const { start, limit, columnSeparator, rowSeparator, enableQuoting, enableEscaping } = call.query
  const from = Number(start ?? 0)
  const to = limit === undefined ? selected.rows.length : from + Number(limit)
  const names = call.query.includeColumnNames === true ? [namesOf(call, selected)] : []
  const cells = cellsOf(call, selected, from, to).map((row) => withoutPadding(row, selected))
  const options = {
    columnSeparator: String(columnSeparator ?? ','),
    rowSeparator: String(rowSeparator ?? '\n'),
    enableQuoting: enableQuoting !== false,
    enableEscaping: enableEscaping !== false,
  }
  return csvReply(renderCsv([...names, ...cells], options))
}

/** Formatted numbers are right-aligned in JSON, and as short as they are in CSV. */
function withoutPadding(row: readonly ShownCell[], { columns }: Selected): readonly ShownCell[] {
  const before = row.length - columns.length
  return row.map((cell, at) =>
    typeof cell === 'string' && columns[at - before]?.type === 'FLOAT' ? cell.trim() : cell,
  )
}
