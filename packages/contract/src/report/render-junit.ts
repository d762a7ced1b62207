import type { RunReport } from '../result.ts'
import { viewFailure } from './failure-view.ts'
import { type Markup, markup } from './markup.ts'
import type { ReportContext } from './report-context.ts'
import { sayHeadline } from './score.ts'
import { type Summary, summarize, withOutcome } from './summary.ts'
import type { Judged } from './tiers.ts'

/**
 * The run as JUnit XML, as far as its readers agree on it. It knows neither deviations nor guesses: both are skipped
 * there, with what they are in the message, since neither of them passed.
 */
export function renderJunit(given: RunReport, context: ReportContext): string {
  const summary = summarize(given, context)
  const { report } = summary
  const suites = [...new Set(summary.judged.map(({ result }) => result.suite))].map((suite) =>
    renderSuite(
      suite,
      summary.judged.filter(({ result }) => result.suite === suite),
      report,
      context,
    ),
  )
  const about = theRun(summary)
  const { failed, made, held, notRun } = { ...summary.headline.counts, notRun: summary.headline.notRun }
  const ran = made - notRun
  const whole = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${report.system}" tests="${ran + 1}" failures="${failed}" errors="${about.errors}" skipped="${ran - held - failed}" time="${seconds(report.milliseconds)}">
${[about.suite, ...suites]}
</testsuites>
`
  return whole.markup
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3)

/** Readers take a file without tests for a good one, and an interrupted run for a whole one; so the run is a test. */
function theRun({ report, headline, verdict }: Summary): { suite: Markup; errors: number } {
  const bad = verdict.verdict === 'empty' || report.interrupted !== undefined
  const suite = markup`<testsuite name="run" tests="1" failures="0" errors="${bad ? 1 : 0}" skipped="0" time="0" timestamp="${report.startedAt}">
<properties>
<property name="target" value="${report.target}"/>
<property name="tier" value="${report.tier}"/>
<property name="release" value="${report.release ?? ''}"/>
<property name="headline" value="${sayHeadline(headline).join('; ')}"/>
${report.leftBehind.map((line) => markup`<property name="left behind" value="${line}"/>`)}
</properties>
<testcase classname="${report.system}.run" name="the run came to its end and checked something" time="0">${bad ? markup`<error message="${verdict.says}"/>` : ''}</testcase>
</testsuite>`
  return { suite, errors: bad ? 1 : 0 }
}

function renderSuite(
  suite: string,
  judged: readonly Judged[],
  report: RunReport,
  context: ReportContext,
): Markup {
  const failed = withOutcome(judged, 'failed').length
  const skipped = judged.length - failed - withOutcome(judged, 'held').length
  const time = judged.reduce((sum, { result }) => sum + result.milliseconds, 0)
  return markup`<testsuite name="${suite}" tests="${judged.length}" failures="${failed}" errors="0" skipped="${skipped}" time="${seconds(time)}" timestamp="${report.startedAt}">
${judged.map((each) => renderCase(each, report, context))}
</testsuite>`
}

function renderCase(each: Judged, report: RunReport, context: ReportContext): Markup {
  const { result } = each
  const view = each.outcome === 'failed' ? viewFailure(each, report, context) : undefined
  return markup`<testcase classname="${report.system}.${result.suite}" name="${result.title}"${place(result.source)} time="${seconds(result.milliseconds)}">
<properties>
<property name="tier" value="${result.tier}"/>
<property name="evidence" value="${result.evidence.kind}"/>
</properties>${view ? renderFailure(view) : renderSkipped(each)}
</testcase>`
}

function place(source: string | undefined): Markup {
  const [, file, line] = /^(.+):(\d+)$/.exec(source ?? '') ?? []
  return file === undefined || line === undefined ? markup`` : markup` file="${file}" line="${line}"`
}

const prefixes: Readonly<Record<string, string>> = { deviated: 'deviates: ', guessed: 'guess: ', skipped: '' }

function renderSkipped({ outcome, says }: Judged): Markup {
  if (outcome === 'held') return markup``
  return markup`
<skipped message="${`${prefixes[outcome] ?? ''}${says}`}"/>`
}

function renderFailure(view: NonNullable<ReturnType<typeof viewFailure>>): Markup {
  const { difference, where, promised, evidence, curl, reply } = view
  const lines = [
    difference,
    `at: ${where}`,
    `promised: ${promised}`,
    `evidence: ${evidence}`,
    ...(curl ? [curl.line] : []),
    ...(curl?.note === undefined ? [] : [curl.note]),
    ...(reply === undefined ? [] : ['', reply]),
  ]
  return markup`
<failure type="broken promise" message="${difference}">${lines.join('\n')}</failure>`
}
