import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './render-markdown.ts'
import {
  context,
  deviated,
  failed,
  guess,
  held,
  manyResults,
  nastyReport,
  reportOf,
  skipped,
} from './report.fixture.ts'

const mixed = [
  held('a'),
  failed('b'),
  skipped('s', 'no shelf'),
  deviated('d', 'known'),
  failed('g', {}, { evidence: guess }),
]

describe('the Markdown', () => {
  it('is a short table, and what failed folded away', () => {
    expect(renderMarkdown(reportOf(mixed), context)).toMatchInlineSnapshot(`
      "### ❌ Kettle: 20 % held

      1 promise failed; at complete, against http:<span></span>//127.0.0.1:9999.

      | evidence | held | failed | deviated | guessed | skipped | made |
      |---|--:|--:|--:|--:|--:|--:|
      | assumed | 0 | 0 | 0 | 1 | 0 | 1 |
      | recorded | 1 | 1 | 1 | 0 | 1 | 4 |
      | **all** | 1 | 1 | 1 | 1 | 1 | 5 |

      Coverage: 0 of 32 (operation × status × media type), state × event not visible from outside.

      <details><summary>scenarios › b</summary>

      \`\`\`
      body/state: promised 'hot', got 'cold'
      at       step 0, getKettle
      promised scenarios/b
      evidence recorded: Kettle 1, F1

      curl http://127.0.0.1:9999/kettles/1 -H "authorization: Bearer $TOKEN" -H 'accept: application/json'
      Reports leave secrets out: set TOKEN to that of your own login.

      HTTP 200
      content-type: application/json

      {"state":"cold"}
      \`\`\`

      </details>

      <details><summary>1 deviating</summary>

      - d: known

      </details>

      <details><summary>1 guessed otherwise</summary>

      - g: getKettle, body/state: Standin guessed 'hot', the target does 'cold'

      </details>

      <details><summary>1 skipped</summary>

      - 1 × no shelf

      </details>
      "
    `)
  })

  it('fits into a comment however much failed, and says how much it leaves out', () => {
    const text = renderMarkdown(manyResults(), context)
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(text).toMatch(/\n\d+ more failed; the HTML/)
    const shown = text.match(/<summary>scenarios ›/g)?.length ?? 0
    const more = Number(/(\d+) more failed/.exec(text)?.[1])
    expect(shown + more).toBe(2500)
    expect(text).toContain('- 2500 × no shelf')
  })

  it('fits with one failure that is longer than a comment', () => {
    const where = 'x'.repeat(100_000)
    const text = renderMarkdown(reportOf([failed('long', { where }), failed('short')]), context)
    expect(text.length).toBeLessThanOrEqual(60_000)
    expect(text).toContain('2 more failed')
  })

  it('tells nobody, runs nothing and breaks out of nothing', () => {
    const text = renderMarkdown(nastyReport(), context)
    const outside = text.replaceAll(/^(`{3,})\n[\s\S]*?\n\1$/gm, '')
    expect(outside).not.toMatch(/<script|<img|@everyone|#1/)
    expect(outside.match(/<details>/g)?.length).toBe(outside.match(/<\/details>/g)?.length)
    expect(text.match(/^`{3,}$/gm)?.length).toBe(2)
  })

  it('says what happened when nothing did', () => {
    expect(renderMarkdown(reportOf([]), context)).toMatch(
      /^### ❌ Kettle: nothing held\n\nnothing was checked/,
    )
  })
})
