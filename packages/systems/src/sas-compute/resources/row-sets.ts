import type { Answer, Call, HandlerResult } from '@standin/engine'
import { readCellOptions } from '../data/read-selection.ts'
import { renderCells, type ShownCell } from '../data/render-cells.ts'
import type { Selected } from '../data/select-rows.ts'
import { type Link, media } from '../links.ts'
import { link } from '../paging.ts'
import { columnItem } from '../renderings/column.ts'
import { tablePath } from '../renderings/data-paths.ts'
import type { Handlers } from '../types.ts'
import { jsonReply } from '../wire.ts'
import { tableOf } from './data-of.ts'
import { withRows } from './rows.ts'

/** One of the two documents that hold columns and rows. */
interface Kind {
  readonly path: string
  readonly type: string
  readonly distinct: boolean
  readonly row: (row: Selected['rows'][number], selected: Selected, call: Call) => unknown
}

const rowSet: Kind = {
  path: '/rowSet',
  type: media.rowSet,
  distinct: false,
  row: (row, { places, columns }, call) => renderCells(row, places, columns, readCellOptions(call)),
}

/** What a prompt shows, and the values behind it; neither is padded (sample of getPromptContent). */
const promptContent: Kind = {
  path: '/promptContent',
  type: media.promptContent,
  distinct: true,
  row(row, { places, columns }, call) {
    const options = { ...readCellOptions(call), format: true }
    const bare = (cell: ShownCell) => (typeof cell === 'string' ? cell.trimEnd() : cell)
    return {
      formatted: renderCells(row, places, columns, options).map(bare),
      raw: renderCells(row, places, columns, { ...options, format: false }).map(bare),
    }
  },
}

export const rowSets: Handlers = {
  getRowSet: (call) => setReply(call, rowSet),
  getRowSetWithRequest: (call) => setReply(call, rowSet),
  getPromptContent: (call) => setReply(call, promptContent),
  getPromptContentWithRequest: (call) => setReply(call, promptContent),
}

function setReply(call: Call, kind: Kind): HandlerResult {
  return withRows(call, (selected) => documentOf(call, selected, kind), { distinct: kind.distinct })
}

function documentOf(call: Call, selected: Selected, kind: Kind): Answer {
  const start = Number(call.query.start)
  const end = start + Number(call.query.limit)
  const detail = (call.body as { readonly columnDetail?: string } | undefined)?.columnDetail
  const columnDetail = detail ?? String(call.query.columnDetail ?? 'names')
  const body = {
    version: 1,
    columnDetail,
    columns: columnsOf(call, selected, columnDetail),
    rows: selected.rows.slice(start, end).map((row) => kind.row(row, selected, call)),
    start,
    links: linksOf(call, kind, { start, end, total: selected.rows.length }),
  }
  return jsonReply(200, call.accept, body)
}

/** `names` as in the samples; what the other two hold is assumed. */
function columnsOf(call: Call, { columns, places }: Selected, detail: string): readonly unknown[] {
  const table = tableOf(call)
  if (detail === 'names' || !table) return columns.map(({ name }) => name)
  if (detail === 'summary') return columns.map(({ name, type }) => ({ id: name, name, type }))
  return columns.map((column, at) => columnItem(column, places[at] ?? 0, table, call))
}

interface Window {
  readonly start: number
  readonly end: number
  readonly total: number
}

/** The document itself, as it was asked for, and the next one where there are more rows. */
function linksOf(call: Call, kind: Kind, { start, end, total }: Window): readonly Link[] {
  const table = tableOf(call)
  const own = `${table ? tablePath(table, call) : ''}${kind.path}`
  const asked = new URLSearchParams(call.request.query)
  const self = link('GET', 'self', asked.size === 0 ? own : `${own}?${asked}`, { type: kind.type })
  if (end >= total || end === start) return [self]
  asked.set('limit', String(end - start))
  asked.set('start', String(end))
  return [self, link('GET', 'next', `${own}?${asked}`, { type: kind.type })]
}
