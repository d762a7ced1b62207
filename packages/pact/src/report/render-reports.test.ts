import { describe, expect, it } from 'vitest'
import type { InteractionResult, PactReport } from '../verify/interaction-result.ts'
import { pactReporters } from './reporters.ts'

const result = (interaction: string, more: Partial<InteractionResult> = {}): InteractionResult => ({
  consumer: 'portal',
  provider: 'Kitchen',
  interaction,
  states: ['a kettle'],
  outcome: 'held',
  differences: [],
  milliseconds: 20,
  ...more,
})

const report: PactReport = {
  version: 1,
  system: 'kettle',
  target: 'the fake',
  startedAt: '2036-01-01T00:00:00.000Z',
  milliseconds: 1234,
  errors: ['The results were not published: <no>'],
  notices: [],
  results: [
    result('held'),
    result('bad', {
      outcome: 'failed',
      differences: [
        { at: 'status', expected: '200', actual: '404', says: 'expected 200 but was 404' },
        { at: 'body $.a', expected: '1', actual: '2', says: "Expected '1' & more" },
      ],
    }),
    result('away', { outcome: 'error', reason: 'The state was not reached:\n<down>.' }),
    result('skipped', { outcome: 'skipped', reason: 'it is of release 13' }),
    result('known', { outcome: 'deviated', reason: 'so it is' }),
  ],
}

describe('a verification is told', () => {
  it('on the console: what does not hold with its differences, then the counts', () => {
    const text = pactReporters.console.render(report, (_, words) => words)
    expect(text).toMatchInlineSnapshot(`
      "failed portal of Kitchen: bad, given 'a kettle'
          status: expected 200, got 404
          body $.a: Expected '1' & more
      error portal of Kitchen: away, given 'a kettle'
          The state was not reached:\\n<down>.
      deviated portal of Kitchen: known, given 'a kettle'
          so it is
      skipped 1: it is of release 13
      error The results were not published: <no>
      5 interactions: 1 held, 1 failed, 1 could not be asked, 1 deviate as is known, 1 skipped, on the fake, in 1.2 s
      The pacts do not hold.
      "
    `)
  })

  it('in colours where there are some', () => {
    expect(pactReporters.console.render(report, (style, words) => `<${style}>${words}`)).toContain(
      '<bad>failed portal',
    )
  })

  it('as JUnit: failures, errors and skips apart, an error of the run as a test of its own', () => {
    const text = pactReporters.junit.render(report, (_, words) => words)
    expect(text).toMatch(
      /<testsuites name="kettle pacts" tests="6" failures="1" errors="2" skipped="2" time="1.234">/,
    )
    expect(text).toContain('<error message="The results were not published: &lt;no&gt;"/>')
    expect(text).toContain('<failure type="broken pact" message="status: expected 200, got 404">')
    expect(text).toContain('<skipped message="deviated: so it is"/>')
    expect(text).toContain('<error message="The state was not reached:\\n&lt;down&gt;.">')
  })

  it('as JSON, with what it amounts to', () => {
    expect(JSON.parse(pactReporters.json.render(report, (_, words) => words))).toEqual({
      ...report,
      verdict: 'fails',
      exitCode: 1,
    })
  })
})
