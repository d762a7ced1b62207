import type { Machine, OperationTable } from '@standin/engine'
import type { RunReport } from '../result.ts'
import type { Comparison } from './baseline.ts'

export type Style = 'good' | 'bad' | 'doubtful' | 'dim' | 'strong'

/** Colours are the terminal's business: whoever has one passes them in. */
export type Paint = (style: Style, text: string) => string

/** What the verdict of a run depends on, besides its report. */
export interface JudgeOptions {
  /** Members of an error's body that are written for people; their wording counts at strict alone. */
  readonly texts?: readonly string[]
  /** How many promises the run was to check; more than it has results when it was interrupted. */
  readonly made?: number
  /** With a baseline, only what broke since then fails. */
  readonly comparison?: Comparison
}

/** What reports need to know besides the run itself. */
export interface ReportContext extends JudgeOptions {
  /** Coverage is counted against these tables. */
  readonly system: {
    readonly title: string
    readonly operations: OperationTable
    readonly machines: Readonly<Record<string, Machine>>
  }
  /** What curl lines begin with. By default the target's name if it is a URL, else where `standin start` listens. */
  readonly base?: string
  /** Shows tokens and passwords. Reports get pasted, so they don't by default. */
  readonly showSecrets?: boolean
  readonly paint?: Paint
  /** Epoch ms, for the age of evidence; without it no age is shown. */
  readonly today?: number
  /** When findings were recorded, by their names: `F75` → `2026-03-14`. */
  readonly recordedOn?: Readonly<Record<string, string>>
}

export type Reporter = (report: RunReport, context: ReportContext) => string
