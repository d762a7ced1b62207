import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { runGenerator } from './run-generator.ts'
import type { Targets } from './targets.ts'

const targets: Targets = {
  a: { spec: 'a.yaml', output: 'out/a' },
  b: { spec: 'b.yaml', output: 'out/b' },
}
const spec = `{ openapi: 3.1.0, info: { title: a, version: '1' }, paths: { /a: { get: { operationId: getA, responses: { '204': { description: x } } } } } }`

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'codegen-'))
  writeFileSync(join(root, 'a.yaml'), spec)
})

async function run(...args: string[]) {
  const lines: string[] = []
  const code = await runGenerator(args, { root, targets, print: (line) => lines.push(line) })
  return { code, lines }
}

it('writes the systems it is asked for, and says what changed', async () => {
  const { code, lines } = await run('a')
  expect(code).toBe(0)
  expect(lines).toContain('wrote out/a/operations.ts')
  expect(readFileSync(join(root, 'out/a/operations.ts'), 'utf8')).toContain('getA')
  expect(await run('a')).toEqual({ code: 0, lines: [] })
})

it('names a missing document, does the others and fails', async () => {
  const { code, lines } = await run()
  expect(code).toBe(2)
  expect(lines).toContain('b.yaml: cannot be read; a target in targets.ts names it')
  expect(existsSync(join(root, 'out/a/operations.ts'))).toBe(true)
})

it('refuses a system or an option that does not exist', async () => {
  expect(await run('c')).toEqual({ code: 2, lines: ["no system 'c'; one of a, b"] })
  expect((await run('--chekc')).lines[0]).toMatch(/^usage: /)
})

it('checks without writing, names each stale file and what to run', async () => {
  const { code, lines } = await run('--check', 'a')
  expect(code).toBe(1)
  expect(lines).toEqual([
    'stale out/a/document.ts',
    'stale out/a/operations.ts',
    'stale out/a/schemas.ts',
    'stale out/a/types.ts',
    'a.yaml says otherwise; run: npm run generate',
  ])
  expect(existsSync(join(root, 'out/a'))).toBe(false)
})

it('finds nothing stale after generating, and an edit after that', async () => {
  await run('a')
  expect(await run('--check', 'a')).toEqual({ code: 0, lines: [] })
  writeFileSync(join(root, 'out/a/schemas.ts'), 'edited')
  expect((await run('--check', 'a')).lines[0]).toBe('stale out/a/schemas.ts')
})
