import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kettle } from '@standin/toy-system'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verdictOf } from './interaction-result.ts'
import type { PactProvider } from './provider.ts'
import { verifyPacts } from './verify-pacts.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standin-verifier-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const provider: PactProvider = {
  name: 'nobody',
  url: 'http://127.0.0.1:1',
  setUp: async () => ({ values: {}, headers: {} }),
  tearDown: async () => undefined,
}

/** Verifies two interactions with a verifier that does this and nothing else. */
async function verifiedBy(name: string, verify: string) {
  const place = join(folder, name)
  const own = join(place, 'node_modules', '@pact-foundation', 'pact')
  await mkdir(own, { recursive: true })
  const source = `exports.Verifier = class { async verifyProvider() { ${verify} } }`
  await writeFile(join(own, 'index.js'), source)
  const interactions = ['one', 'other'].map((description) => ({ description }))
  const file = join(place, 'pact.json')
  await writeFile(file, JSON.stringify({ consumer: { name: 'c' }, provider: { name: 'p' }, interactions }))
  const report = await verifyPacts(kettle, provider, { pacts: [file], folder: place })
  return { ...verdictOf(report), errors: report.errors }
}

const held = (...names: readonly string[]) =>
  JSON.stringify({ interactionResults: names.map((description) => ({ description, result: 'OK' })) })

describe('a verifier that', () => {
  it('tells that all held is believed', async () => {
    const said = await verifiedBy('good', `return ${JSON.stringify(held('one', 'other'))}`)
    expect(said).toEqual({ verdict: 'holds', exitCode: 0, errors: [] })
  })

  it('says nothing of an interaction did not verify it', async () => {
    const said = await verifiedBy('lossy', `return ${JSON.stringify(held('one'))}`)
    expect(said).toEqual({
      verdict: 'errs',
      exitCode: 3,
      errors: ['2 interactions were to be verified, and 1 were.'],
    })
  })

  it.each([
    [
      'crashes',
      `process.stderr.write('out of luck\\n'); process.exit(7)`,
      /ended before its time \(7\)[\s\S]*out of luck/,
    ],
    ['throws', `throw new Error('no such option')`, /no such option/],
    ['answers in no form', `return 'well'`, /well/],
  ])('%s verified nothing', async (name, verify, error) => {
    expect(await verifiedBy(name, verify)).toMatchObject({
      verdict: 'errs',
      exitCode: 3,
      errors: [expect.stringMatching(error)],
    })
  })
})
