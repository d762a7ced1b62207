import type { RunReport } from '../result.ts'
import { sayComparison } from './baseline.ts'
import { cut } from './difference.ts'
import { type FailureView, viewFailure } from './failure-view.ts'
import { oneLine, visible } from './markup.ts'
import type { Paint, ReportContext, Style } from './report-context.ts'
import { sayHeadline } from './score.ts'
import { type Summary, skippedByReason, summarize, withOutcome } from './summary.ts'
import type { Judged } from './tiers.ts'

const plain: Paint = (_, text) => text

/** The run for a terminal: what failed first, the score last, where it is read. */
export function renderConsole(given: RunReport, context: ReportContext): string {
  const summary = summarize(given, context)
  const { report } = summary
  const paint = context.paint ?? plain
  const failures = withOutcome(summary.judged, 'failed').map((each) =>
    sayFailure(each, viewFailure(each, report, context), paint),
  )
  return [
    ...failures,
    ...listed('Guesses that the target does not share', withOutcome(summary.judged, 'guessed'), paint),
    ...listed('Known deviations', withOutcome(summary.judged, 'deviated'), paint),
    ...skipped(summary.judged, paint),
    ...leftBehind(report, paint),
    ending(context, summary, paint),
  ].join('\n')
}

function sayFailure({ result }: Judged, view: FailureView | undefined, paint: Paint): string {
  const head = `${paint('bad', 'FAILED')} ${paint('strong', oneLine(`${result.suite} › ${result.title}`))}`
  if (!view) return `${head}\n`
  const { difference, where, promised, evidence, curl, reply } = view
  const line = (name: string, text: string) => `  ${paint('dim', name.padEnd(9))} ${oneLine(text)}`
  return [
    head,
    `  ${paint('bad', oneLine(difference))}`,
    line('at', where),
    line('promised', promised),
    line('evidence', evidence),
    ...(curl ? [line('request', curl.line)] : []),
    ...(curl?.note === undefined ? [] : [line('', curl.note)]),
    ...(reply === undefined ? [] : [`  ${paint('dim', 'answer'.padEnd(9))} ${indented(reply)}`]),
    '',
  ].join('\n')
}

/** Enough to know it by; the other reports have more. */
const indented = (reply: string) => visible(cut(reply, 600)).replaceAll(/\n(?!\n|$)/g, `\n${' '.repeat(12)}`)

function listed(title: string, judged: readonly Judged[], paint: Paint): readonly string[] {
  if (judged.length === 0) return []
  const lines = judged.map(({ result, says }) => `  ${oneLine(result.title)}\n    ${oneLine(says)}`)
  return [paint('doubtful', `${title}:`), ...lines, '']
}

function skipped(judged: readonly Judged[], paint: Paint): readonly string[] {
  const lines = skippedByReason(judged).map(([reason, count]) => `  ${count} × ${oneLine(reason)}`)
  return lines.length === 0 ? [] : [paint('doubtful', 'Skipped:'), ...lines, '']
}

function leftBehind({ leftBehind: left }: RunReport, paint: Paint): readonly string[] {
  if (left.length === 0) return []
  const lines = left.map((line) => `  ${oneLine(line)}`)
  return [paint('doubtful', 'Could not be undone, so do it by hand:'), ...lines, '']
}

const styles: Readonly<Record<string, Style>> = { pass: 'good', fail: 'bad', empty: 'bad' }

function ending(context: ReportContext, { report, headline, verdict }: Summary, paint: Paint): string {
  const release = report.release === undefined ? '' : `, release ${report.release}`
  const seconds = (report.milliseconds / 1000).toFixed(1)
  const style = styles[verdict.verdict] ?? 'bad'
  return [
    oneLine(`${context.system.title} at ${report.tier}, against ${report.target}${release}, in ${seconds} s`),
    ...sayHeadline(headline),
    ...(context.comparison ? sayComparison(context.comparison).map(visible) : []),
    `${paint(style, verdict.verdict.toUpperCase())}: ${oneLine(verdict.says)}`,
    '',
  ].join('\n')
}

/** One line of a given width that says how far a run is: `[####    ] 50/100, 2 failed`. */
export function progressLine(done: number, of: number, failed: number, width: number): string {
  const counts = `${done}/${of}${failed === 0 ? '' : `, ${failed} failed`}`
  const room = Math.min(40, width - counts.length - 3)
  if (room < 5) return counts.slice(0, Math.max(0, width))
  const share = of === 0 ? 0 : Math.min(1, done / of)
  return `[${'#'.repeat(Math.floor(share * room)).padEnd(room)}] ${counts}`
}
