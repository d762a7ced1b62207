import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { systemIds } from '@standin/systems'
import { afterAll, expect, it } from 'vitest'
import { parseConfig } from '../config/read-config.ts'
import { startStandin } from '../index.ts'

const readme = await readFile(new URL('../../../../README.md', import.meta.url), 'utf8')
const blockOf = (language: string, start: string) =>
  [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))]
    .map(([, block = '']) => block)
    .find((block) => block.startsWith(start)) ?? ''

const standin = await startStandin({ systems: systemIds })
const folder = await mkdtemp(join(tmpdir(), 'standin-readme-'))
afterAll(async () => {
  await standin.close()
  await rm(folder, { recursive: true })
})

it("the README's lines for the control API work, each of them", async () => {
  const lines = blockOf('sh', 'S=http').replace('http://127.0.0.1:4010', standin.url)
  expect(lines.split('\n').length).toBeGreaterThan(10)
  const strict = 'set -eu\ncurl() { command curl -sS --fail-with-body "$@"; }\n'
  await promisify(execFile)('sh', ['-c', `${strict}${lines}`], { cwd: folder })
  expect(standin.worlds.list().map(({ name }) => name)).toEqual(['main', 'mine', 'yours'])
  expect(JSON.parse(await readFile(join(folder, 'world.json'), 'utf8'))).toMatchObject({ standin: 'world' })
})

it("the README's config is one", () => {
  expect(parseConfig(blockOf('yaml', 'systems'), 'README.md')).toMatchObject({
    worlds: [{ name: 'expiring' }],
  })
})
