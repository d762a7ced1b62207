import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { faultsAndWorldsOf, fillIn } from '../readme.fixture.ts'
import { freezer } from './index.ts'

const readme = fileURLToPath(new URL('./README.md', import.meta.url))

it('the README says what can be made to go wrong, and how a world is chosen; write it anew with `npx vitest run readme -u` in packages/systems', async () => {
  const filled = fillIn(await readFile(readme, 'utf8'), faultsAndWorldsOf(freezer))
  await expect(filled).toMatchFileSnapshot(readme)
})
