import type { Paint } from '@standin/contract'
import type { PactReport } from '../verify/interaction-result.ts'
import { renderConsole } from './render-console.ts'
import { renderJson } from './render-json.ts'
import { renderJunit } from './render-junit.ts'

export interface PactReporter {
  readonly render: (report: PactReport, paint: Paint) => string
  /** The name of its file; undefined for what goes to the terminal. */
  readonly file?: string
}

export type PactReporterName = 'console' | 'json' | 'junit'

/** How a verification can be told, by name. */
export const pactReporters: Readonly<Record<PactReporterName, PactReporter>> = {
  console: { render: renderConsole },
  json: { render: renderJson, file: 'pact-report.json' },
  junit: { render: renderJunit, file: 'pact-junit.xml' },
}
