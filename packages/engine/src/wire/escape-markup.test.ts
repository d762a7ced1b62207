import { expect, it } from 'vitest'
import { escapeMarkup } from './escape-markup.ts'

it.each([
  ['<a href="&lt;">\'</a>', '&lt;a href="&amp;lt;"&gt;\'&lt;/a&gt;'],
  ['\r\n\t\u0001 é 😀', '\r\n\t\u0001 é 😀'],
])('%j is %j', (text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped)
})
