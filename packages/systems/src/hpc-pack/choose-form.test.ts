import { expect, it } from 'vitest'
import { chooseForm } from './choose-form.ts'

it.each([
  [undefined, 'application/xml'],
  ['*/*', 'application/xml'],
  ['application/json', 'application/json'],
  ['Application/JSON; charset=utf-8', 'application/json'],
  ['text/html, application/json, application/xml', 'application/json'],
  ['application/xml, application/json', 'application/xml'],
  ['image/png', 'application/xml'],
])('%s is answered in %s', (accept, form) => {
  expect(chooseForm(accept)).toBe(form)
})
