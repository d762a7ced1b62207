import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runGenerator } from './run-generator.ts'
import { targets } from './targets.ts'

const root = join(import.meta.dirname, '..', '..', '..')

it.each(Object.keys(targets))('what is committed for %s is what its document says', async (id) => {
  const lines: string[] = []
  const code = await runGenerator(['--check', id], { root, targets, print: (line) => lines.push(line) })
  expect(lines).toEqual([])
  expect(code).toBe(0)
})
