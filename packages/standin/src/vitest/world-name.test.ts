import { expect, it } from 'vitest'
import { worldName } from './world-name.ts'

const free = () => false

it.each([
  ['src/backup.test.ts > backups > keeps 3 of them', 'src-backup-test-ts-backups-keeps-3-of-them'],
  ['Übergröße', 'bergr-e'],
  ['…', 'test'],
  ['x'.repeat(200), 'x'.repeat(90)],
])('%s is the world %s', (test, name) => {
  expect(worldName(test, free)).toBe(name)
})

it('a name that is taken gets a number', () => {
  expect(worldName('main', (name) => ['main', 'main-2'].includes(name))).toBe('main-3')
})
