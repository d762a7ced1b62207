import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { compareWithBaseline } from './baseline.ts'
import { parseReport, renderJson } from './render-json.ts'
import {
  context,
  deviated,
  failed,
  guess,
  held,
  manyResults,
  nastyReport,
  reportOf,
  request,
  skipped,
} from './report.fixture.ts'

const schema = JSON.parse(readFileSync(new URL('run-report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(schema)
const binary = { reply: { status: 200, headers: [], body: new Uint8Array([255, 0]) } }
const mixed = reportOf(
  [
    held('a', {
      seen: [{ operation: 'getKettle', status: 200, media: 'application/json' }],
      fired: ['kettle:time[0]'],
    }),
    failed('b', binary, { source: 'a.ts:1' }),
    failed('g', {}, { evidence: guess }),
    skipped('s', 'no shelf'),
    deviated('d', 'known'),
  ],
  { release: '13', interrupted: 'SIGINT' },
)

describe('the JSON', () => {
  it.each([
    ['a mixed run', mixed],
    ['nothing', reportOf([])],
    ['hostile texts', nastyReport()],
    ['ten thousand', manyResults()],
  ])('of %s keeps to its schema', (_, report) => {
    const comparison = compareWithBaseline(report, report)
    const value = JSON.parse(renderJson(report, { ...context, comparison }))
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true)
  })

  it('has a schema that refuses what is no report', () => {
    const value = JSON.parse(renderJson(mixed, context))
    for (const [name, wrong] of [
      ['version', 2],
      ['tier', 'all'],
      ['results', [{ ...value.results[1], failure: undefined }]],
      ['results', [{ ...value.results[0], evidence: { kind: 'recorded' } }]],
      ['more', 1],
    ] as const)
      expect(validate(JSON.parse(JSON.stringify({ ...value, [name]: wrong }))), name).toBe(false)
  })

  it('says what the tier makes of a result', () => {
    expect(JSON.parse(renderJson(mixed, context)).judgements).toEqual([
      { id: 'scenarios/g', outcome: 'guessed', says: expect.stringMatching(/Standin guessed/) },
    ])
  })

  it('comes back as the report it was, without secrets unless they are asked for', () => {
    const open = { ...context, showSecrets: true }
    expect(parseReport(renderJson(mixed, open), 'r.json')).toEqual(mixed)
    const closed = parseReport(renderJson(mixed, context), 'r.json')
    expect(JSON.stringify(closed)).not.toContain('s3cr3t')
    const [, b] = closed.results
    expect(b && 'failure' in b && b.failure.request?.body).toEqual(request.body)
  })
})

describe('a file is no report', () => {
  const value = JSON.parse(renderJson(mixed, context))
  it.each([
    ['no JSON', '{', /r\.json is no report of a run: it is no JSON/],
    ['no object', '7', /no list of results/],
    ['another form', JSON.stringify({ ...value, version: 2 }), /its version is 2/],
    [
      'a result without an outcome',
      JSON.stringify({ ...value, results: [{ id: 'a' }] }),
      /its result 1 is none/,
    ],
    [
      'a failure without one',
      JSON.stringify({ ...value, results: [{ ...value.results[1], failure: {} }] }),
      /its result 1 is none/,
    ],
  ])('with %s', (_, text, message) => {
    expect(() => parseReport(text, 'r.json')).toThrow(message)
  })
})
