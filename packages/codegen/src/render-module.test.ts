import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Json } from './json.ts'
import { renderConstant, renderHeader, renderValue } from './render-module.ts'

it('says what a file is, whence it comes and how to make it again', () => {
  expect(renderHeader('specs/a.yaml')).toBe(
    '// Generated from specs/a.yaml by `npm run generate`.\n// Never edit it: change the source and generate again.\n',
  )
})

it('writes keys bare where they may be, and status codes as numbers', () => {
  expect(renderConstant('table', { 200: 'it\'s "ok"', 'a-b': null, '01': [], c: {} })).toBe(
    `export const table = {\n  200: 'it\\'s "ok"',\n  'a-b': null,\n  '01': [],\n  c: {},\n} as const\n`,
  )
})

it('keeps to its width', () => {
  const row = { name: 'a'.repeat(30), title: 'b'.repeat(30), text: 'c'.repeat(30) }
  const text = renderValue({ short: { a: [1, 2] }, list: [row, row] })
  expect(text).toContain('short: { a: [1, 2] },')
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(110)
})

it('writes what reads back as the same value', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (value) => {
      const json: Json = JSON.parse(JSON.stringify(value))
      const module = renderConstant('value', json, '')
      const { value: read } = await import(`data:text/javascript,${encodeURIComponent(module)}`)
      expect(read).toEqual(json)
    }),
    { seed: 1, numRuns: 50 },
  )
})
