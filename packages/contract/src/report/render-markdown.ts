import type { RunReport } from '../result.ts'
import { sayComparison } from './baseline.ts'
import { type FailureView, viewFailure } from './failure-view.ts'
import { escapeText, oneLine, visible } from './markup.ts'
import type { ReportContext } from './report-context.ts'
import { type Counts, sayCoverage } from './score.ts'
import { skippedByReason, summarize, withOutcome } from './summary.ts'
import type { Judged } from './tiers.ts'

/** GitHub refuses a comment of more than 65,536 characters. */
const longest = 60_000
/** Room for the lines that say how much was left out; what failed leaves more of it to the rest. */
const reserve = 1000

/** The run for a pull request: a short table, what failed folded away, never longer than a comment may be. */
export function renderMarkdown(given: RunReport, context: ReportContext): string {
  const { report, headline, verdict, judged } = summarize(given, context)
  const mark = verdict.verdict === 'pass' ? '✅' : '❌'
  const release = report.release === undefined ? '' : `, release ${report.release}`
  const head = [
    `### ${mark} ${inline(`${context.system.title}: ${headline.percent} held`)}`,
    inline(`${verdict.says}; at ${report.tier}, against ${report.target}${release}.`),
    tableOf(headline.counts, headline.byEvidence),
    inline(`Coverage: ${sayCoverage(headline.coverage)}.`),
    ...(headline.notRun ? [`${headline.notRun} were not run.`] : []),
    ...(context.comparison
      ? [fenced(sayComparison(context.comparison).join('\n') || 'nothing changed')]
      : []),
  ].join('\n\n')
  return `${fill(head, sectionsOf(judged, report, context))}\n`
}

interface Section {
  readonly name: string
  readonly items: readonly Item[]
}

/** A piece of text, and how many results it stands for. */
interface Item {
  readonly text: string
  readonly count: number
}

function sectionsOf(
  judged: readonly Judged[],
  report: RunReport,
  context: ReportContext,
): readonly Section[] {
  const one = (text: string): Item => ({ text, count: 1 })
  const reasons = skippedByReason(judged).map(([why, count]) => ({
    text: `- ${count} × ${inline(why)}`,
    count,
  }))
  return [
    { name: 'failed', items: failuresOf(judged, report, context).map(one) },
    { name: 'left behind', items: report.leftBehind.map((line) => one(`- ${inline(line)}`)) },
    { name: 'deviating', items: withOutcome(judged, 'deviated').map(sayOne).map(one) },
    { name: 'guessed otherwise', items: withOutcome(judged, 'guessed').map(sayOne).map(one) },
    { name: 'skipped', items: reasons },
  ]
}

/** As many items as there is room for; the rest is counted. */
function fill(head: string, sections: readonly Section[]): string {
  let text = head
  for (const { name, items } of sections) {
    if (items.length === 0) continue
    const folded = name !== 'failed'
    const open = folded ? `<details><summary>${total(items)} ${name}</summary>\n\n` : ''
    const close = folded ? '\n\n</details>' : ''
    const kept = folded ? reserve : 5 * reserve
    const shown = fitting(items, longest - text.length - open.length - close.length - kept)
    const more = total(items) - total(shown)
    const rest = more === 0 ? '' : `\n\n${more} more ${name}; the HTML and JSON reports have them all.`
    text += `\n\n${open}${shown.map((item) => item.text).join('\n')}${rest}${close}`
  }
  return text
}

const total = (items: readonly Item[]) => items.reduce((sum, { count }) => sum + count, 0)

function fitting(items: readonly Item[], room: number): readonly Item[] {
  let left = room
  const end = items.findIndex(({ text }) => {
    left -= text.length + 1
    return left < 0
  })
  return end < 0 ? items : items.slice(0, end)
}

function tableOf(all: Counts, byEvidence: Readonly<Partial<Record<string, Counts>>>): string {
  const row = (name: string, each: Counts) =>
    `| ${name} | ${each.held} | ${each.failed} | ${each.deviated} | ${each.guessed} | ${each.skipped} | ${each.made} |`
  const kinds = Object.entries(byEvidence).flatMap(([kind, each]) => (each ? [row(inline(kind), each)] : []))
  return [
    '| evidence | held | failed | deviated | guessed | skipped | made |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...kinds,
    row('**all**', all),
  ].join('\n')
}

const failuresOf = (judged: readonly Judged[], report: RunReport, context: ReportContext) =>
  withOutcome(judged, 'failed').map((each) => failureOf(each, viewFailure(each, report, context)))

function failureOf({ result }: Judged, view: FailureView | undefined): string {
  const title = inHtml(oneLine(`${result.suite} › ${result.title}`))
  const said = view
    ? fenced(
        [
          view.difference,
          `at       ${view.where}`,
          `promised ${view.promised}`,
          `evidence ${view.evidence}`,
          ...(view.curl ? ['', view.curl.line] : []),
          ...(view.curl?.note === undefined ? [] : [view.curl.note]),
          ...(view.reply === undefined ? [] : ['', view.reply]),
        ].join('\n'),
      )
    : ''
  return `<details><summary>${title}</summary>\n\n${said}\n\n</details>`
}

const sayOne = ({ result, says }: Judged) => `- ${inline(result.title)}: ${inline(says)}`

/** Nobody is told, no issue is named and nothing is formatted by what a target says. */
const inline = (text: string) =>
  inHtml(oneLine(text).trim())
    .replaceAll(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('://', ':<span></span>//')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
const inHtml = (text: string) =>
  escapeText(text)
    .replaceAll('&#39;', "'")
    .replaceAll('@', '@<span></span>')
    .replaceAll(/#(?=\d)/g, '#<span></span>')

/** A fence longer than any that the text has. */
function fenced(text: string): string {
  const runs = text.match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map(({ length }) => length + 1)))
  return `${fence}\n${visible(text)}\n${fence}`
}
