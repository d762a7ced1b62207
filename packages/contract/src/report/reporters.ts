import { renderConsole } from './render-console.ts'
import { renderHtml } from './render-html.ts'
import { renderJson } from './render-json.ts'
import { renderJunit } from './render-junit.ts'
import { renderMarkdown } from './render-markdown.ts'
import type { Reporter } from './report-context.ts'

export type ReporterName = 'console' | 'junit' | 'json' | 'html' | 'markdown'

/** The reporters by their names, with the file that each of them is written to; one without is for the terminal. */
export const reporters: Readonly<
  Record<ReporterName, { readonly render: Reporter; readonly file?: string }>
> = {
  console: { render: renderConsole },
  junit: { render: renderJunit, file: 'junit.xml' },
  json: { render: renderJson, file: 'report.json' },
  html: { render: renderHtml, file: 'report.html' },
  markdown: { render: renderMarkdown, file: 'report.md' },
}
