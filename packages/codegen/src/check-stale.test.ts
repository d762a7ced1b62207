import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { findStale, writeModules } from './check-stale.ts'

const modules = { 'a.ts': 'a', 'b.ts': 'b' }
let folder = ''

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'codegen-')), 'generated')
})

it('finds everything stale where nothing was generated', () => {
  expect(findStale(folder, modules)).toEqual(['a.ts', 'b.ts'])
})

it('finds nothing after writing', () => {
  writeModules(folder, modules)
  expect(findStale(folder, modules)).toEqual([])
})

it('finds a file that was edited, and one that is no longer generated', () => {
  writeModules(folder, { ...modules, 'old.ts': 'old' })
  writeFileSync(join(folder, 'a.ts'), 'edited')
  expect(findStale(folder, modules)).toEqual(['a.ts', 'old.ts'])
})

it('removes what is no longer generated', () => {
  writeModules(folder, { 'old.ts': 'old' })
  writeModules(folder, modules)
  expect(readdirSync(folder)).toEqual(['a.ts', 'b.ts'])
})
