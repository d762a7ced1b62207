import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { outside, root, sh } from './outside.fixture.ts'

const { standin = '' } = inject('tarballs')
const nodes = inject('nodes')
const examples = join(root, 'examples')

/** The oldest Node that each can run on; the others run on the oldest that there is. */
const needs: Readonly<Record<string, string>> = { vitest: '22', msw: '22', pact: '22' }

let folder: string
beforeAll(async () => {
  folder = await outside('examples')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const entries = await readdir(examples, { withFileTypes: true })
/** Those that are projects with the package; others have tests of their own. */
const names: string[] = []
for (const entry of entries) {
  const manifest = await readFile(join(examples, entry.name, 'package.json'), 'utf8').catch(() => '')
  if (manifest.includes('"standin"')) names.push(entry.name)
}

it('there are examples', async () => {
  expect(names).toEqual(
    expect.arrayContaining(['curl', 'jest', 'msw', 'node-test', 'pact', 'python', 'vitest']),
  )
  const readme = await readFile(join(examples, 'README.md'), 'utf8')
  for (const name of names) expect(readme).toContain(`(${name})`)
})

describe.each(names)('the example %s', (name) => {
  it('does what its README says', async () => {
    const place = join(folder, name)
    await cp(join(examples, name), place, { recursive: true })
    const manifest = await readFile(join(place, 'package.json'), 'utf8')
    await writeFile(
      join(place, 'package.json'),
      manifest.replace(/("standin": )"[^"]*"/, `$1"file:${standin}"`),
    )
    const readme = await readFile(join(place, 'README.md'), 'utf8')
    const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block)
    expect(commands.length).toBeGreaterThan(0)
    // Whatever fails, no server outlives it.
    const end = `trap '[ ! -s ready.json ] || kill "$(sed -n "s/^  .pid.: \\(.*\\),$/\\1/p" ready.json)"' EXIT`
    const { code, said } = await sh(place, `${end}\n${commands.join('\n')}`, nodes[needs[name] ?? '20'])
    expect(code, said).toBe(0)
  })
})
