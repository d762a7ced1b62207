import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { fillIn, partsOf, table } from '../readme.fixture.ts'
import { findingsOf } from './findings.fixture.ts'
import { sasCompute } from './index.ts'
import { subset } from './program/subset.ts'
import { quirks } from './quirks.ts'

const readme = fileURLToPath(new URL('./README.md', import.meta.url))
const parts = {
  ...partsOf(sasCompute),
  findings: findingsOf(sasCompute),
  subset: table(['of SAS', 'what is run'], subset),
}

it('the README says what the system is; write it anew with `npx vitest run readme -u` in packages/systems', async () => {
  const filled = fillIn(await readFile(readme, 'utf8'), parts)
  await expect(filled).toMatchFileSnapshot(readme)
})

it('each operation that is built is declared', () => {
  const declared = Object.keys(sasCompute.operations)
  expect(Object.keys(sasCompute.handlers).filter((name) => !declared.includes(name))).toEqual([])
})

it('each operation is called by a scenario, and every one but HEAD has a handler', () => {
  const called = new Set(
    sasCompute.scenarios.flatMap(({ steps, given }) =>
      [...(given?.steps ?? []), ...steps].map((step) => (step.kind === 'call' ? step.operation : '')),
    ),
  )
  const all = Object.entries(sasCompute.operations)
  expect(all.filter(([id]) => !called.has(id)).map(([id]) => id)).toEqual([])
  const bodied = all.filter(([, { method }]) => method !== 'HEAD').map(([id]) => id)
  expect(bodied.filter((id) => !sasCompute.handlers[id])).toEqual([])
})

it('quirks have names of their own and evidence of the real system', () => {
  const ids = quirks.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)+$/.test(id))).toEqual([])
  expect(quirks.filter(({ evidence }) => !['recorded', 'client'].includes(evidence.kind))).toEqual([])
})
