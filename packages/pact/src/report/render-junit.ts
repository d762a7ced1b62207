import { type Markup, markup } from '@standin/contract'
import {
  type InteractionOutcome,
  type InteractionResult,
  type PactReport,
  verdictOf,
} from '../verify/interaction-result.ts'
import { nameResult, tellResult } from './tell-result.ts'

/** The verification as JUnit XML, a suite for each consumer. What is no verdict is an error of the run, which is a test. */
export function renderJunit(report: PactReport): string {
  const { results, errors, startedAt, milliseconds, system, target } = report
  const { verdict } = verdictOf(report)
  const isBad = errors.length > 0 || verdict === 'empty'
  const consumers = [...new Set(results.map(({ consumer }) => consumer))]
  const run = markup`<testsuite name="run" tests="1" failures="0" errors="${isBad ? 1 : 0}" skipped="0" time="0" timestamp="${startedAt}">
<properties>
<property name="target" value="${target}"/>
</properties>
<testcase classname="${system}.pact.run" name="the verification came to its end and checked something" time="0">${isBad ? markup`<error message="${errors.join('; ') || 'nothing was checked'}"/>` : ''}</testcase>
</testsuite>`
  const count = countIn(results)
  const whole = markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${system} pacts" tests="${results.length + 1}" failures="${count('failed')}" errors="${count('error') + (isBad ? 1 : 0)}" skipped="${count('skipped', 'deviated', 'pending')}" time="${seconds(milliseconds)}">
${[run, ...consumers.map((consumer) => renderConsumer(consumer, report))]}
</testsuites>
`
  return whole.markup
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(3)

const countIn =
  (results: readonly InteractionResult[]) =>
  (...outcomes: readonly InteractionOutcome[]) =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length

function renderConsumer(consumer: string, { results, system, startedAt }: PactReport): Markup {
  const own = results.filter((result) => result.consumer === consumer)
  const count = countIn(own)
  const time = own.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  return markup`<testsuite name="${consumer}" tests="${own.length}" failures="${count('failed')}" errors="${count('error')}" skipped="${count('skipped', 'deviated', 'pending')}" time="${seconds(time)}" timestamp="${startedAt}">
${own.map((result) => renderCase(result, system))}
</testsuite>`
}

function renderCase(result: InteractionResult, system: string): Markup {
  return markup`<testcase classname="${system}.pact.${result.consumer}" name="${result.interaction}" time="${seconds(result.milliseconds)}">${renderOutcome(result)}</testcase>`
}

function renderOutcome(result: InteractionResult): Markup {
  const { outcome, reason = '' } = result
  if (outcome === 'held') return markup``
  if (outcome === 'skipped') return markup`<skipped message="${reason}"/>`
  const lines = [nameResult(result), ...tellResult(result)]
  if (outcome === 'failed')
    return markup`<failure type="broken pact" message="${lines[1] ?? outcome}">${lines.join('\n')}</failure>`
  if (outcome === 'error') return markup`<error message="${lines[1] ?? outcome}">${lines.join('\n')}</error>`
  return markup`<skipped message="${`${outcome}: ${lines.slice(1).join('; ')}`}"/>`
}
