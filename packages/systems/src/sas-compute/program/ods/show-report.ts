import { lineSize } from '../log-layout.ts'
import { addResult, list, type RunState } from '../run-state.ts'
import { renderPage } from './render-page.ts'
import type { Report, ReportTable } from './report.ts'

const gap = 4

/** The listing has no more rows of one table. */
const mostRows = 10_000

/** Writes a report to the listing and makes it a result, as far as these are open. */
export function showReport(state: RunState, report: Report): void {
  const titles = state.titles.length === 0 ? ['The SAS System'] : state.titles
  for (const title of titles) list(state, 'title', title)
  list(state, 'title', '')
  if (report.procedure !== undefined) {
    list(state, 'normal', report.procedure)
    list(state, 'normal', '')
  }
  for (const [i, table] of report.tables.entries()) {
    if (i > 0) list(state, 'normal', '')
    listTable(state, table)
  }
  if (state.destinations.html) addResult(state, 'ODS', report.name, renderPage(titles, report))
}

function listTable(state: RunState, table: ReportTable): void {
  if (table.caption !== undefined) {
    list(state, 'normal', table.caption)
    list(state, 'normal', '')
  }
  const rows = table.rows.slice(0, mostRows)
  const widths = table.columns.map(({ heading }, i) =>
    rows.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), heading.length),
  )
  const panels = panelsOf(widths)
  for (const [i, panel] of panels.entries()) {
    if (i > 0) list(state, 'normal', '')
    const line = (cells: readonly string[]): string => lineOf(table, cells, widths, panel)
    list(state, 'hilighted', line(table.columns.map(({ heading }) => heading)))
    list(state, 'hilighted', '')
    for (const row of rows) list(state, 'normal', line(row))
  }
}

/** Columns that fit side by side; the first one, with the number or the name, is in each panel. */
function panelsOf(widths: readonly number[]): readonly (readonly number[])[] {
  const panels: number[][] = [[]]
  let room = lineSize
  for (const [i, width] of widths.entries()) {
    if (width + gap > room && (panels.at(-1)?.length ?? 0) > 1) {
      panels.push([0])
      room = lineSize - (widths[0] ?? 0) - gap
    }
    panels.at(-1)?.push(i)
    room -= width + gap
  }
  return panels
}

function lineOf(
  { columns }: ReportTable,
  cells: readonly string[],
  widths: readonly number[],
  panel: readonly number[],
): string {
  const texts = panel.map((i) => {
    const [cell, width] = [cells[i] ?? '', widths[i] ?? 0]
    return columns[i]?.align === 'right' ? cell.padStart(width) : cell.padEnd(width)
  })
  return texts.join(' '.repeat(gap)).trimEnd().slice(0, lineSize)
}
