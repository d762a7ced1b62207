import type { RunReport } from '../result.ts'
import { sayComparison } from './baseline.ts'
import { viewFailure } from './failure-view.ts'
import { script, scriptHash, style } from './html-page.ts'
import { type Markup, markup } from './markup.ts'
import type { ReportContext } from './report-context.ts'
import { type Counts, type Headline, sayCoverage } from './score.ts'
import { type Summary, summarize } from './summary.ts'
import { type Judged, type Outcome, outcomes } from './tiers.ts'

/** The run as one page that needs nothing else: no request leaves it. */
export function renderHtml(given: RunReport, context: ReportContext): string {
  const summary = summarize(given, context)
  const { report } = summary
  const title = `${context.system.title}: ${summary.headline.percent} held`
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${scriptHash}'`
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<h1>${title}</h1>
${about(context, summary)}
${table(summary.headline)}
${coverage(summary.headline)}
${leftBehind(report)}
${filter(summary.headline.counts)}
<ul class="results">
${sorted(summary.judged).map((each) => resultOf(each, report, context))}
</ul>
<script>${{ markup: script }}</script>
</body>
</html>
`
  return page.markup
}

function about(context: ReportContext, { report, verdict, headline }: Summary): Markup {
  const release = report.release === undefined ? '' : `, release ${report.release}`
  const changes = context.comparison ? sayComparison(context.comparison).join('\n') : ''
  return markup`<p><strong class="${verdict.verdict}">${verdict.verdict}</strong>: ${verdict.says}</p>
<p>${report.system} at ${report.tier}, against ${report.target}${release}; begun ${report.startedAt}, took ${(report.milliseconds / 1000).toFixed(1)} s.${headline.notRun ? ` ${headline.notRun} promises were not run.` : ''}</p>${
    changes === ''
      ? ''
      : markup`
<pre>${changes}</pre>`
  }`
}

function table({ counts, byEvidence }: Headline): Markup {
  const cells = (each: Counts) => [...outcomes, 'made' as const].map((name) => markup`<td>${each[name]}</td>`)
  const row = (name: string, each: Counts) => markup`<tr><th>${name}</th>${cells(each)}</tr>`
  const kinds = Object.entries(byEvidence).map(([kind, each]) => row(kind, each))
  return markup`<table>
<thead><tr><th>evidence</th>${[...outcomes, 'made'].map((name) => markup`<th>${name}</th>`)}</tr></thead>
<tbody>
${[...kinds, row('all', counts)]}
</tbody>
</table>`
}

function coverage({ coverage: { wire, machines } }: Headline): Markup {
  const states = 'missing' in machines ? machines.missing : []
  const missing = [...wire.missing, ...states]
  const list = markup`<details><summary>${missing.length} not seen</summary>
<pre>${missing.join('\n')}</pre>
</details>`
  return markup`<p>Coverage: ${sayCoverage({ wire, machines })}.</p>
${missing.length === 0 ? '' : list}`
}

function leftBehind({ leftBehind: left }: RunReport): Markup {
  return left.length === 0
    ? markup``
    : markup`<p>Could not be undone, so do it by hand:</p>
<pre>${left.join('\n')}</pre>`
}

function filter(counts: Counts): Markup {
  const button = (name: Outcome) => markup`<button data-show="${name}">${name} ${counts[name]}</button>`
  return markup`<p><button data-show="all" aria-pressed="true">all</button>
${outcomes.filter((name) => counts[name] > 0).map(button)}</p>`
}

const urgency: readonly Outcome[] = ['failed', 'guessed', 'deviated', 'skipped', 'held']
const sorted = (judged: readonly Judged[]) =>
  judged.toSorted((one, other) => urgency.indexOf(one.outcome) - urgency.indexOf(other.outcome))

function resultOf(each: Judged, report: RunReport, context: ReportContext): Markup {
  const { result, outcome, says } = each
  const head = markup`<b>${outcome}</b> ${result.suite} › ${result.title} <small>${result.tier}, ${result.evidence.kind}</small>`
  const reason = says === '' ? '' : markup`<p>${says}</p>`
  const body = detailsOf(each, report, context)
  if (!body) return markup`<li class="${outcome}">${head}${reason}</li>`
  const open = outcome === 'failed' ? markup` open` : ''
  return markup`<li class="${outcome}"><details${open}><summary>${head}</summary>${reason}${body}</details></li>`
}

function detailsOf(each: Judged, report: RunReport, context: ReportContext): Markup | undefined {
  const view = viewFailure(each, report, context)
  if (!view) return undefined
  const { difference, where, promised, evidence, curl, reply } = view
  const pairs: readonly (readonly [string, string])[] = [
    ['at', where],
    ['promised', promised],
    ['evidence', evidence],
  ]
  return markup`
<pre>${difference}</pre>
<dl>${pairs.map(([name, text]) => markup`<dt>${name}</dt><dd>${text}</dd>`)}</dl>
${curl ? markup`<pre>${curl.line}</pre>` : ''}${curl?.note === undefined ? '' : markup`<p><small>${curl.note}</small></p>`}
${reply === undefined ? '' : markup`<pre>${reply}</pre>`}
`
}
