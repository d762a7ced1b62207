import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { fillIn, partsOf } from '../readme.fixture.ts'
import { errors, type WireFault } from './errors.ts'
import { hpcPack } from './index.ts'
import { quirks } from './quirks.ts'

const readme = fileURLToPath(new URL('./README.md', import.meta.url))
const all = Object.entries(errors) as readonly (readonly [string, WireFault])[]

/** The mapping of faults to statuses, as it is answered. */
const faults = [
  '| fault | code | status | message |',
  '|---|---|---|---|',
  ...all.map(([name, { code, status, message }]) => `| \`${name}\` | ${code} | ${status} | ${message} |`),
].join('\n')

it('the README says what the system is; write it anew with `npx vitest run readme -u` in packages/systems', async () => {
  const filled = fillIn(await readFile(readme, 'utf8'), { ...partsOf(hpcPack), faults })
  await expect(filled).toMatchFileSnapshot(readme)
})

it('quirks have names of their own, and none is recorded', () => {
  const ids = quirks.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id))).toEqual([])
  expect(quirks.filter(({ evidence }) => evidence.kind === 'recorded')).toEqual([])
})

it('nothing of the system is called recorded, since no cluster was asked', () => {
  const rows = Object.values(hpcPack.machines).flatMap(({ on, time }) => [
    ...Object.values(on).flat(),
    ...time,
  ])
  const said = [...rows, ...hpcPack.scenarios].map(({ evidence }) => evidence.kind)
  expect(said.length).toBeGreaterThan(150)
  expect(said).not.toContain('recorded')
})
