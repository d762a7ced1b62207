import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { compareWithBaseline } from './baseline.ts'
import { script, scriptHash } from './html-page.ts'
import { renderHtml } from './render-html.ts'
import { context, failed, findMalformed, held, manyResults, nastyReport, reportOf } from './report.fixture.ts'

describe('the HTML page', () => {
  it.each([
    ['nothing', reportOf([])],
    ['hostile texts', nastyReport()],
    ['ten thousand', manyResults()],
  ])('of %s is well-formed', (_, report) => {
    const page = renderHtml(report, { ...context, comparison: compareWithBaseline(report, report) })
    expect(findMalformed(page)).toBeUndefined()
    expect(page.match(/<script/g)).toHaveLength(1)
  })

  it('escapes everything that a target or a system says', () => {
    const page = renderHtml(nastyReport(), { system: { ...context.system, title: '<script>' } })
    for (const raw of ['<script>alert', '<img', "onerror='", '</details> ', '\u001b', '\u202e', '\u0000'])
      expect(page).not.toContain(raw)
  })

  it('needs nothing from elsewhere, and runs its own script alone', () => {
    const page = renderHtml(reportOf([held('a')]), context)
    expect(page).not.toMatch(/(?:src|href)=|@import|url\(/)
    expect(page).toContain(`script-src &#39;${scriptHash}&#39;`)
    expect(scriptHash).toBe(`sha256-${createHash('sha256').update(script).digest('base64')}`)
  })

  it('shows a failure with its request and its difference, open', () => {
    const page = renderHtml(reportOf([held('a'), failed('b', {}, { source: 'kettle.ts:7' })]), context)
    expect(page).toMatch(/<li class="failed"><details open>[\s\S]*<li class="held">/)
    for (const part of [
      'kettle.ts:7',
      'promised &#39;hot&#39;, got &#39;cold&#39;',
      'curl http://127.0.0.1:9999',
    ])
      expect(page).toContain(part)
    expect(page).not.toContain('s3cr3t')
  })
})
