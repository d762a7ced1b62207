import { describe, expect, it } from 'vitest'
import { progressLine, renderConsole } from './render-console.ts'
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

describe('the console', () => {
  it('shows a failure whole, and the score last', () => {
    const results = [failed('boils', {}, { source: 'kettle.ts:7' }), held('a'), skipped('s', 'no shelf')]
    expect(renderConsole(reportOf(results), context)).toMatchInlineSnapshot(`
      "FAILED scenarios › boils
        body/state: promised 'hot', got 'cold'
        at        step 0, getKettle
        promised  kettle.ts:7
        evidence  recorded: Kettle 1, F1
        request   curl http://127.0.0.1:9999/kettles/1 -H "authorization: Bearer $TOKEN" -H 'accept: application/json'
                  Reports leave secrets out: set TOKEN to that of your own login.
        answer    HTTP 200
                  content-type: application/json

                  {"state":"cold"}

      Skipped:
        1 × no shelf

      Kettle at complete, against http://127.0.0.1:9999, in 1.2 s
      33.3 % held: 1 of 3 promises; 0 deviated, 1 failed, 1 skipped, 0 guessed
      held by evidence: recorded 1 of 3
      coverage: 0 of 32 (operation × status × media type), state × event not visible from outside
      FAIL: 1 promise failed
      "
    `)
  })

  it('shows guesses, deviations, what stays, and the baseline', () => {
    const results = [held('a'), failed('g', {}, { evidence: guess }), deviated('d', 'known')]
    const comparison = { newlyBroken: [], newlyHeld: ['scenarios/a'], stillBroken: [], gone: [], added: [] }
    const report = reportOf(results, { leftBehind: ['deleteKettle {"kettleId":"1"}'] })
    const text = renderConsole(report, { ...context, comparison })
    for (const part of [
      "Standin guessed 'hot'",
      'known',
      'deleteKettle {"kettleId":"1"}',
      'newly held: 1',
      'PASS',
    ])
      expect(text).toContain(part)
  })

  it('obeys nobody: no control character reaches the terminal but line feeds and tabs', () => {
    expect(renderConsole(nastyReport(), context)).not.toMatch(/(?![\n\t])[\p{Cc}\u202e]/u)
  })

  it('paints by the words that it is given', () => {
    const paint = (style: string, text: string) => `<${style}>${text}`
    expect(renderConsole(reportOf([failed('a')]), { ...context, paint })).toMatch(
      /<bad>FAILED <strong>scenarios › a/,
    )
  })

  it('says of nothing that it is no pass, and of much how much', () => {
    expect(renderConsole(reportOf([]), context)).toContain('EMPTY: nothing was checked')
    expect(renderConsole(manyResults(), context)).toContain('  2500 × no shelf')
  })

  it('names the target of a run that has no URL by where the fake would listen', () => {
    const text = renderConsole(reportOf([failed('a')], { target: 'the fake' }), context)
    expect(text).toContain('curl http://127.0.0.1:4010/kettles/1')
  })
})

describe('a line of progress', () => {
  it.each([
    [0, 100, 0, 30, '[                      ] 0/100'],
    [50, 100, 2, 30, '[#####      ] 50/100, 2 failed'],
    [100, 100, 0, 80, `[${'#'.repeat(40)}] 100/100`],
    [50, 100, 0, 8, '50/100'],
    [50, 100, 0, 3, '50/'],
    [0, 0, 0, 20, '[              ] 0/0'],
    [1, 2, 0, 0, ''],
    [1, 2, 0, -5, ''],
  ])('%i of %i, %i failed, in %i', (done, of, failures, width, expected) => {
    const line = progressLine(done, of, failures, width)
    expect(line.trimEnd()).toBe(expected)
    expect(line.length).toBeLessThanOrEqual(Math.max(0, width))
  })
})
