import { type Markup, markup } from './markup.ts'
import type { Report, ReportTable } from './report.ts'

const style: Markup = {
  html: 'body{font-family:sans-serif}table{border-collapse:collapse;margin:1em 0}caption{font-weight:bold}th,td{border:1px solid #c1c1c1;padding:2px 6px}.r{text-align:right}.l{text-align:left}',
}

const cellClass = (align: 'left' | 'right'): string => (align === 'right' ? 'r' : 'l')

function renderTable({ caption, columns, rows }: ReportTable): Markup {
  const head = columns.map(
    ({ heading, align }) => markup`<th class="${cellClass(align)}" scope="col">${heading}</th>`,
  )
  const body = rows.map((row) => {
    const cells = columns.map(({ align }, i) => markup`<td class="${cellClass(align)}">${row[i] ?? ''}</td>`)
    return markup`<tr>${cells}</tr>`
  })
  return markup`<table class="table">
${caption === undefined ? [] : markup`<caption>${caption}</caption>`}
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>`
}

/** A report as a page that a browser shows by itself. */
export function renderPage(titles: readonly string[], report: Report): string {
  const headings = titles.map((title) => markup`<h1 class="systemtitle">${title}</h1>`)
  const procedure = report.procedure === undefined ? [] : markup`<p class="proctitle">${report.procedure}</p>`
  const { html } = markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${report.name}</title>
<style>${style}</style>
</head>
<body>
${headings}
${procedure}
${report.tables.map(renderTable)}
</body>
</html>
`
  return html
}
