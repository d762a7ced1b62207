import { describe, expect, it } from 'vitest'
import { renderJunit } from './render-junit.ts'
import {
  context,
  deviated,
  failed,
  findMalformed,
  guess,
  held,
  manyResults,
  nastyReport,
  reportOf,
  skipped,
} from './report.fixture.ts'

// XML 1.0, 2.2: what a document may hold at all.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

describe('the JUnit XML', () => {
  it.each([
    ['nothing', reportOf([])],
    ['hostile texts', nastyReport()],
    ['ten thousand', manyResults()],
  ])('of %s is well-formed', (_, report) => {
    const xml = renderJunit(report, context)
    expect(findMalformed(xml)).toBeUndefined()
    expect(xml).not.toMatch(illegal)
  })

  it('has suites, places, properties, and each outcome as its readers know it', () => {
    const results = [
      held('a', { source: 'src/a.ts:12' }),
      failed('f', {}, { suite: 'paging' }),
      skipped('s', 'no shelf'),
      deviated('d', 'known'),
      failed('g', {}, { evidence: guess }),
    ]
    expect(renderJunit(reportOf(results), context)).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="kettle" tests="6" failures="1" errors="0" skipped="3" time="1.234">
      <testsuite name="run" tests="1" failures="0" errors="0" skipped="0" time="0" timestamp="2036-01-02T03:04:05.000Z">
      <properties>
      <property name="target" value="http://127.0.0.1:9999"/>
      <property name="tier" value="complete"/>
      <property name="release" value=""/>
      <property name="headline" value="20 % held: 1 of 5 promises; 1 deviated, 1 failed, 1 skipped, 1 guessed; held by evidence: assumed 0 of 1, recorded 1 of 4; coverage: 0 of 32 (operation × status × media type), state × event not visible from outside"/>

      </properties>
      <testcase classname="kettle.run" name="the run came to its end and checked something" time="0"></testcase>
      </testsuite>
      <testsuite name="scenarios" tests="4" failures="0" errors="0" skipped="3" time="0.020" timestamp="2036-01-02T03:04:05.000Z">
      <testcase classname="kettle.scenarios" name="a" file="src/a.ts" line="12" time="0.005">
      <properties>
      <property name="tier" value="core"/>
      <property name="evidence" value="recorded"/>
      </properties>
      </testcase>
      <testcase classname="kettle.scenarios" name="s" time="0.005">
      <properties>
      <property name="tier" value="core"/>
      <property name="evidence" value="recorded"/>
      </properties>
      <skipped message="no shelf"/>
      </testcase>
      <testcase classname="kettle.scenarios" name="d" time="0.005">
      <properties>
      <property name="tier" value="core"/>
      <property name="evidence" value="recorded"/>
      </properties>
      <skipped message="deviates: known"/>
      </testcase>
      <testcase classname="kettle.scenarios" name="g" time="0.005">
      <properties>
      <property name="tier" value="core"/>
      <property name="evidence" value="assumed"/>
      </properties>
      <skipped message="guess: getKettle, body/state: Standin guessed &#39;hot&#39;, the target does &#39;cold&#39;"/>
      </testcase>
      </testsuite>
      <testsuite name="paging" tests="1" failures="1" errors="0" skipped="0" time="0.005" timestamp="2036-01-02T03:04:05.000Z">
      <testcase classname="kettle.paging" name="f" time="0.005">
      <properties>
      <property name="tier" value="core"/>
      <property name="evidence" value="recorded"/>
      </properties>
      <failure type="broken promise" message="body/state: promised &#39;hot&#39;, got &#39;cold&#39;">body/state: promised &#39;hot&#39;, got &#39;cold&#39;
      at: step 0, getKettle
      promised: paging/f
      evidence: recorded: Kettle 1, F1
      curl http://127.0.0.1:9999/kettles/1 -H &quot;authorization: Bearer $TOKEN&quot; -H &#39;accept: application/json&#39;
      Reports leave secrets out: set TOKEN to that of your own login.

      HTTP 200
      content-type: application/json

      {&quot;state&quot;:&quot;cold&quot;}</failure>
      </testcase>
      </testsuite>
      </testsuites>
      "
    `)
  })

  it('has an error where nothing was checked, or not all of it', () => {
    for (const report of [reportOf([]), reportOf([held('a')], { interrupted: 'SIGINT' })])
      expect(renderJunit(report, context)).toMatch(/ errors="1" [\s\S]*<error message="/)
  })

  it('keeps line breaks of attributes', () => {
    expect(renderJunit(reportOf([held('a\nb')]), context)).toContain('name="a&#10;b"')
  })
})
