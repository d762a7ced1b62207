import { expect, it } from 'vitest'
import { expandPath, isBelow, nameOf, parentPath, resolvePath } from './resolve-path.ts'

it.each([
  ['/tmp/a', '/tmp/a'],
  ['a', '/base/a'],
  ['', '/base'],
  ['.', '/base'],
  ['../a', '/a'],
  ['../../../../etc/passwd', '/etc/passwd'],
  ['/tmp//b/./c/..', '/tmp/b'],
  ['/..', '/'],
])('%j is %s', (path, resolved) => {
  expect(resolvePath(path, '/base')).toBe(resolved)
})

it.each([
  ['/', '/', ''],
  ['/a', '/', 'a'],
  ['/a/b.txt', '/a', 'b.txt'],
])('%s lies in %s as %j', (path, parent, name) => {
  expect([parentPath(path), nameOf(path)]).toEqual([parent, name])
})

it('knows what lies below', () => {
  expect([isBelow('/a', '/'), isBelow('/ab', '/a'), isBelow('/a/b', '/a'), isBelow('/a', '/a')]).toEqual([
    true,
    false,
    true,
    false,
  ])
})

it.each([
  ['~/a', '/home/me/a'],
  ['$HOME/a', '/home/me/a'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as a shell writes it
  ['${HOME}a', '/home/mea'],
  ['$NOWHERE/a', '$NOWHERE/a'],
  ['$constructor', '$constructor'],
  ['/a~b', '/a~b'],
])('%s is %s when it is expanded', (path, expanded) => {
  expect(expandPath(path, { HOME: '/home/me' })).toBe(expanded)
})
