import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapePath, unescapePath } from './escape-path.ts'

it.each([
  ['/', '~fs~'],
  ['/tmp/x;y~z#q.txt', '~fs~tmp~fs~x~sc~y~~z%23q.txt'],
  ['/tmp/a b é.py', '~fs~tmp~fs~a%20b%20%C3%A9.py'],
  ['a\\b', 'a~rs~b'],
  ['~fs~', '~~fs~~'],
])('%s is %s', (path, segment) => {
  expect(escapePath(path)).toBe(segment)
  expect(unescapePath(decodeURIComponent(segment))).toBe(path)
})

it('every path comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('~', '/', '\\', ';', 'f', 's', 'é', ' ') }), (path) => {
      expect(unescapePath(decodeURIComponent(escapePath(path)))).toBe(path)
    }),
  )
})

it('a tilde that begins no escape stands for itself', () => {
  expect(unescapePath('~tmp~')).toBe('~tmp~')
})
