import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { startCli, startProgram } from '../cli/run-cli.fixture.ts'
import { generatePacts } from '../pact/generate-pacts.ts'
import { folderWith } from '../pact/pact-files.fixture.ts'

const bin = fileURLToPath(new URL('../../bin/standin.mjs', import.meta.url))
const bare = fileURLToPath(new URL('bare-verifier.fixture.ts', import.meta.url))
const rounds = 9

/** Ten interactions of a generated pact, as they come. */
async function tenInteractions(): Promise<string> {
  const { content } = await generatePacts({ system: 'freezer', consumer: 'anyone' })
  const pact = JSON.parse(content) as { readonly interactions: readonly object[] }
  const ten = { ...pact, interactions: pact.interactions.slice(20, 30) }
  return join(await folderWith({ 'ten.json': ten }), 'ten.json')
}

async function timed(args: readonly string[]): Promise<number> {
  const start = performance.now()
  const { code, err } = await startProgram(process.execPath, args).finished
  expect(code, err).toBe(0)
  return performance.now() - start
}

const medianOf = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

it('what ten interactions cost, whole processes, as ratios to the bare verifier', async () => {
  const file = await tenInteractions()
  const server = startCli('start', 'freezer', '--port', '0', '--log', 'silent')
  const [, url = ''] = /listening on (\S+)\n/.exec(await server.says(/\n\n$/)) ?? []
  const verify = [bin, 'pact', 'verify', file, '--system', 'freezer']
  const measured: Readonly<Record<string, readonly string[]>> = {
    'the bare verifier, on a Standin that runs': [bare, url, file],
    'standin pact verify, on the same': [...verify, '--url', url],
    'standin pact verify, on a fake of its own': verify,
  }
  const times = new Map(Object.keys(measured).map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(measured)) times.get(name)?.push(await timed(args))
  }
  server.child.kill()
  const medians = [...times].map(([name, each]) => [name, medianOf(each)] as const)
  const [[, baseline = 1] = []] = medians
  for (const [name, median] of medians)
    console.log(`${name.padEnd(44)} ${median.toFixed(0).padStart(6)} ms ${(median / baseline).toFixed(2)} ×`)
})
